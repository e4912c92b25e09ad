import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { mondayOf } from '../../src/promises/day';
import { noAgreements } from '../../src/settings/agreements';
import { defaultSettings } from '../../src/settings/settings';
import type { Worksheet } from '../../src/store/worksheet';
import { type OpenBrowser, openBrowser, press, seeInside } from './browser';
import { buildFor } from './built';
import { gmail, inbox } from './pages/gmail';
import { meetingFile } from './pages/meeting';
import { ago, manyFindings, promise, type Seeds, seed } from './seeds';

const long =
  'I’ll send Rechtsschutzversicherungsgesellschaftenbeauftragter Kowalczyk-Wiśniewska the fully reconciled, countersigned and annotated figures of all eleven regional subsidiaries';
const manyPromises = Array.from({ length: 14 }, (_, index) =>
  promise(`p${index}`, `I’ll send part ${index + 1} of the report.`, { due: ago(3 - index * 2) }),
);
const ledger = [
  promise('late', 'I’ll send you the parking list tomorrow.', { to: 'Priya', due: ago(1), action: 'the parking list' }),
  promise('today', 'The agenda for Thursday goes out this afternoon.', { to: 'the team', due: `${ago(0)}T17:00` }),
  promise('soon', 'You’ll have the signed annex by noon.', { due: `${ago(-3)}T12:00` }),
  promise('moved', 'I’ll send the corrected numbers.', {
    due: ago(-4),
    moved: [{ on: ago(9), from: ago(8), why: 'the room was taken' }],
    outcome: { state: 'moved', on: ago(2), from: ago(1), why: 'Sam’s export was late' },
  }),
  promise('dayless', 'I’ll look into the vendor contract.'),
  promise('sam', 'I can get you the export by Wednesday.', { owner: 'Sam Lindqvist', due: ago(-1) }),
  promise('sam too', 'Will check the permit dates.', { owner: 'Sam Lindqvist', made: ago(6) }),
  promise('priya', 'Seating plan on Friday.', { owner: 'Priya Nair', due: ago(-2) }),
  ...Array.from({ length: 9 }, (_, index) =>
    promise(`kept ${index}`, `Minutes of week ${index + 1} by tonight.`, {
      made: ago(index * 7 + 3),
      due: ago(index * 7 + 2),
      outcome: { state: 'kept', on: ago(index * 7 + (index % 4 === 1 ? 1 : 2)) },
    }),
  ),
  promise('gone', 'I’ll book the large room.', { due: ago(9), outcome: { state: 'let-go', on: ago(10) } }),
];

const small = [
  promise('small 1', 'I’ll thank Sam for the export, in the channel.', { due: ago(7) }),
  ...[2, 3, 5, 6].map((week) =>
    promise(`small ${week}`, 'I’ll say who decides before we start.', {
      due: ago(week * 7),
      outcome: { state: 'kept', on: ago(week * 7) },
    }),
  ),
];
const reflections = [1, 2, 3, 5, 6].map((week) => ({
  week: mondayOf(ago(week * 7)),
  answers: {
    waited: 'Priya and the parking list. I said tomorrow, and then said nothing.',
    explained: 'In the weekly, when Jonas doubted vendor B.',
  },
  promise: `small ${week}`,
}));

const meetings = [1, 8].map((days) => ({
  id: `meeting ${days}`,
  title: 'Northgate weekly',
  day: ago(days),
  kept: ago(days),
  speakers: ['Ana Ruiz', 'Tom Lee'],
  decisions: [{ quote: 'It’s been decided that we go with vendor B.', speaker: 'Ana Ruiz', at: 541_000 }],
  promises: [],
  questions: [{ quote: 'And who signs the annex on our side?', speaker: 'Priya Shah', at: 375_000 }],
  looseEnds: [],
}));

const worksheets: readonly Worksheet[] = [
  {
    id: 'sheet',
    begun: ago(12),
    answers: { promise: 'That Sam would hear about the new date before the others did.' },
    shaken: 'word',
    draft: 'Sam, you heard it from Jonas, and it was for me to tell you first.',
  },
];
const everyday = 'Needed the same day, and someone cannot work without it. We call, and we say by when.';
const hours = { from: '19:00', to: '08:00', days: [1, 2, 3, 4, 5] };
const agreements = {
  version: 1,
  ...noAgreements,
  urgent: { said: everyday, agreed: { on: ago(22), said: everyday } },
  hours: { said: hours, agreed: { on: ago(22), said: hours } },
  dropped: { said: 'Say so the same day, where it was promised. We ask “what do you need?” before “why?”.' },
  expectations: {
    missed: { mine: 'A word before the day, with a new one.', yours: 'The same. And no “why” in front of others.' },
    pushback: {
      mine: 'The reason, and what would make it work.',
      yours: 'Thanks first, then one question, then my view.',
    },
    misstep: { mine: '', yours: '' },
  },
};
const longAgreements = {
  managed: { own: { rules: [], phrases: [] }, agreements: `Urgent means today.\n\n${long}. ${long}.` },
  agreementsUnread: ['once'],
  agreements: {
    ...agreements,
    urgent: { said: `${long}. ${everyday}\n\n${long}.`, agreed: { on: '2025-11-03', said: everyday } },
    hours: { said: { ...hours, days: [1, 3, 4, 6] } },
    decides: {
      said: { who: 'Maximiliane-Alexandra von Hohenstein-Wolkenburg', what: long.slice(0, 120), first: 'us' },
    },
    own: [
      {
        id: 'own-1',
        title: long.slice(0, 80),
        said: `${long}. ${long}.`,
        agreed: { on: ago(3), said: `${long}. ${long}.` },
      },
      { id: 'own-2', title: '', said: '' },
    ],
    expectations: { ...agreements.expectations, missed: { mine: `${long}.`, yours: `${everyday} ${everyday}` } },
  },
};

const states: Readonly<Record<string, Seeds | 'unreadable'>> = {
  empty: {},
  few: { findings: manyFindings(180, 60), promises: [...ledger, ...small], reflections, meetings, worksheets },
  many: { findings: manyFindings(5000, 84), promises: [...manyPromises, ...ledger] },
  long: {
    findings: manyFindings(40, 14),
    promises: [
      promise('long', `${long}.`, { to: 'Maximiliane-Alexandra von Hohenstein-Wolkenburg', due: ago(2) }),
      promise('long too', `${long}.`, { owner: 'Maximiliane-Alexandra von Hohenstein-Wolkenburg' }),
    ],
  },
  unreadable: 'unreadable',
};

/** How a page is looked at. */
const ways = {
  light: {},
  dark: { colorScheme: 'dark' },
  contrast: { forcedColors: 'active' },
  narrow: { width: 360 },
  zoom: { zoom: 2 },
} as const satisfies Record<string, Way>;

interface Way {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
  /** CSS pixels. */
  readonly width?: number;
  readonly zoom?: number;
}

/** One surface: its name in the file's, a page of ours or what to do on a page with a draft, and the states to show. */
interface Surface {
  readonly name: string;
  readonly page?: string;
  /** CSS pixels. */
  readonly width?: number;
  /** What is written in the draft, and what its chip says then. */
  readonly draft?: Written;
  /** Whether no draft is open beside it. */
  readonly isAlone?: boolean;
  /** What the browser's storage holds meanwhile. */
  readonly stored?: object;
  readonly states?: readonly (keyof typeof states)[];
  readonly ways?: readonly (keyof typeof ways)[];
  /** What to do before the picture is taken. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

const allWays = Object.keys(ways) as (keyof typeof ways)[];
interface Written {
  readonly lines: readonly string[];
  readonly says: string;
}

const hinted: Written = {
  lines: ['We’ll circle back on the numbers.', 'Sorry if that came across as harsh.', 'I’ll call you on Friday.'],
  says: '2 missing steps',
};
// Said in a way of its own, so that its words are kept.
const kept: Written = {
  lines: [
    'The ladder at the visitors’ pontoon is in a dangerous state again, and could do with replacing soon by somebody.',
  ],
  says: '1 missing step',
};
const apology: Written = {
  lines: [
    'I’m sorry. I sent you the wrong May figures on Monday, and you had to correct them in front of your board.',
    'I had not checked them against April.',
  ],
  says: '2 of 4 repair steps',
};

const surfaces: readonly Surface[] = [
  { name: 'promises', page: 'workbook.html#promises', states: ['empty', 'few', 'many', 'long', 'unreadable'] },
  {
    name: 'promises-add',
    page: 'workbook.html#promises',
    prepare: (page) => page.getByRole('button', { name: 'Add one' }).click(),
  },
  { name: 'trends', page: 'workbook.html#trends', states: ['empty', 'few', 'many', 'long', 'unreadable'] },
  {
    name: 'trends-tables',
    page: 'workbook.html#trends',
    prepare: (page) => page.getByRole('button', { name: 'Show as tables' }).click(),
  },
  {
    name: 'agreements',
    page: 'workbook.html#agreements',
    states: ['empty'],
    prepare: (page) => page.locator('.pact').nth(3).waitFor(),
  },
  {
    name: 'agreements',
    page: 'workbook.html#agreements',
    stored: { agreements },
    prepare: (page) => page.getByText('Agreed on').nth(1).waitFor(),
  },
  {
    name: 'agreements',
    page: 'workbook.html#agreements',
    states: ['long'],
    stored: longAgreements,
    prepare: (page) => page.locator('.pact').nth(5).waitFor(),
  },
  {
    name: 'agreements-offered',
    page: 'workbook.html#agreements',
    stored: { agreements },
    ways: ['light', 'dark', 'narrow'],
    prepare: openFromSomebody,
  },
  { name: 'reflection', page: 'workbook.html#reflection', states: ['empty', 'few', 'unreadable'] },
  { name: 'repair', page: 'workbook.html#repair', states: ['empty', 'few', 'unreadable'], prepare: fillWorksheet },
  { name: 'meetings', page: 'workbook.html#meetings', states: ['empty', 'few'] },
  { name: 'meeting', page: 'workbook.html#meetings', prepare: openMeeting },
  { name: 'meeting-read', page: 'workbook.html#meetings', prepare: readMeeting },
  { name: 'meeting-table', page: 'workbook.html#meetings', prepare: showAsTable },
  { name: 'meeting-closing', page: 'workbook.html#meetings', prepare: closeMeeting },
  { name: 'meeting-minutes', page: 'workbook.html#meetings', prepare: openMinutes },
  { name: 'meeting-refused', page: 'workbook.html#meetings', prepare: openRecording },
  { name: 'practice', page: 'practice.html', prepare: (page) => page.locator('.sample-words').waitFor() },
  { name: 'options', page: 'options.html', prepare: untilRead },
  {
    name: 'options-managed',
    page: 'options.html',
    stored: {
      managed: {
        own: { rules: [], phrases: [{ signal: 'vague-commitment', phrase: 'ping you' }] },
        levels: { blame: 'all', 'vague-commitment': 'all', 'unexplained-delay': 'off' },
        offHosts: ['app.hey.com', 'mail.zoho.eu'],
        keepDays: 30,
        agreements: 'Urgent means today. After six, nobody needs to answer.',
      },
    },
    ways: ['light', 'dark', 'contrast'],
    prepare: untilRead,
  },
  // The popup speaks of a draft, whose findings are kept: what is seen empty comes before.
  { name: 'popup-alone', page: 'popup.html', width: 376, states: ['empty', 'few'], isAlone: true },
  { name: 'popup', page: 'popup.html', width: 376, states: ['empty', 'few', 'many', 'long', 'unreadable'] },
  {
    name: 'popup-move',
    page: 'popup.html',
    width: 376,
    prepare: (page) =>
      page
        .getByLabel(/^Move or let go/)
        .first()
        .click(),
  },
  { name: 'popup-heard', page: 'popup.html', width: 376, prepare: openHeard },
  {
    name: 'popup-off',
    page: 'popup.html',
    width: 376,
    ways: ['light', 'dark'],
    stored: { settings: { ...defaultSettings, offHosts: ['mail.google.com'] } },
  },
  { name: 'marks' },
  { name: 'list', prepare: openList },
  { name: 'list-more', prepare: openMore },
  { name: 'card', prepare: openCard },
  { name: 'card-kept', draft: kept, prepare: openCard },
  { name: 'steps', draft: apology, prepare: openList },
  { name: 'step', draft: apology, prepare: openCard },
  { name: 'toast', prepare: openToast },
];

/** What was asked after Send while nobody was there. */
async function openHeard(page: Page): Promise<void> {
  const heardPromises = [
    promise('heard', 'I’ll look into the vendor contract.'),
    promise('heard too', 'We’ll get the signed annex over to you and to the school by the end of next week.'),
  ];
  await page.evaluate(`chrome.storage.session.set(${JSON.stringify({ heardPromises })})`);
  await page.reload();
  await page.getByText('Heard in your mail').waitFor();
}

async function openInbox(browser: OpenBrowser, way: Way = {}): Promise<Page> {
  const page = await browser.context.newPage();
  await colour(page, way);
  await page.goto(inbox);
  return page;
}

/** Opens a page with a draft in it, which is marked as the reader's colours ask for from the start. */
async function openDraft(browser: OpenBrowser, way: Way = {}, { lines, says } = hinted): Promise<Page> {
  const page = await openInbox(browser, way);
  await page.getByRole('button', { name: 'Compose' }).click();
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
  // Its chip says so once it has been heard to its end.
  await seeInside(page);
  await ours(page, '.chip').getByText(says).waitFor();
  return page;
}

const ours = (page: Page, part: string) => page.locator(`handrail-surface ${part}`);

/** Until the sentence that is tried out has been heard. */
async function untilRead(page: Page): Promise<void> {
  await page.locator('.try-seen li').first().waitFor();
}

const minutes = `# Lunch club, 24 November 2026

Present: Mina, Tom, Oya

The committee agreed to open on Thursdays, because the hall is free then.
It has been decided that the price goes up.

## Actions

- Mina: posters for the door by 4 December
- Tom to ask the school about tables
- New batteries for the clock
`;

async function fillWorksheet(page: Page): Promise<void> {
  if ((await page.locator('.kept-sheet').count()) === 0) return;
  await page.getByLabel('Which promise was broken?').fill('That the May figures would match what we agreed in April.');
  await page.getByLabel('Who is affected, and how?').fill('Ana. She had to correct them in front of her board.');
  await page.getByLabel('What made it possible?').fill('Nobody owns the check against April.');
  await page.getByLabel('Trust in the work').check();
  await page
    .getByLabel('Your draft', { exact: true })
    .fill(
      'Ana, I sent you the wrong May figures on Monday, and you had to correct them in front of your board. I had not checked them against April; that was mine to do.\n\nWe’ll make sure this doesn’t happen again.',
    );
  await page.locator('.climb .words').nth(1).waitFor();
}

async function openMeeting(page: Page): Promise<void> {
  const buffer = Buffer.from(meetingFile(6));
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'Northgate weekly-20261124.vtt', mimeType: 'text/vtt', buffer });
  await page.getByLabel('You are').selectOption('Tom Lee');
  await page.locator('.lane.mine').waitFor();
  await page.locator('.transcript').waitFor();
}

async function readMeeting(page: Page): Promise<void> {
  await openMeeting(page);
  await page.getByLabel('Show where it was said').nth(3).click();
  await page.locator('.turns .asked').waitFor();
}

async function showAsTable(page: Page): Promise<void> {
  await openMeeting(page);
  await page.getByRole('button', { name: 'Show as a table' }).click();
}

async function closeMeeting(page: Page): Promise<void> {
  await openMeeting(page);
  await page.getByRole('button', { name: 'Write the minutes' }).click();
}

async function openMinutes(page: Page): Promise<void> {
  const buffer = Buffer.from(minutes);
  await page.locator('input[type="file"]').setInputFiles({ name: 'Lunch club.md', mimeType: 'text/markdown', buffer });
  await page.locator('.transcript').waitFor();
}

async function openRecording(page: Page): Promise<void> {
  const buffer = Buffer.from('\0\0\0 ftypisom');
  await page.locator('input[type="file"]').setInputFiles({ name: 'call.mp4', mimeType: 'video/mp4', buffer });
  await page.locator('.notice').waitFor();
}

async function openFromSomebody(page: Page): Promise<void> {
  const said = 'Needed by noon, and we call.';
  const file = {
    handrail: 'agreements',
    version: 1,
    urgent: { said, agreed: { on: ago(4), said } },
    decides: { said: { who: 'Ana', what: 'vendors', first: 'Sam' } },
    own: [{ id: 'own-1', title: 'Cameras', said: 'Off is fine, unless we meet somebody for the first time.' }],
  };
  const buffer = Buffer.from(JSON.stringify(file));
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'handrail-agreements.json', mimeType: 'application/json', buffer });
  await page.locator('.offered').waitFor();
}

async function openList(page: Page): Promise<void> {
  await press(ours(page, '.chip'));
  await ours(page, '.list').waitFor();
}

async function openMore(page: Page): Promise<void> {
  await openList(page);
  await press(ours(page, '.list [aria-haspopup="menu"]'));
  await ours(page, '.menu').waitFor();
}

async function openCard(page: Page): Promise<void> {
  await openList(page);
  await press(ours(page, '.list button.hint').first());
  await ours(page, '.card').waitFor();
}

async function openToast(page: Page): Promise<void> {
  await page.locator('[g_editable]').press('Control+Enter');
  await ours(page, '.toast').waitFor();
}

async function colour(page: Page, { colorScheme = 'light', forcedColors }: Way): Promise<void> {
  await page.emulateMedia({ colorScheme, forcedColors: forcedColors ?? 'none', reducedMotion: 'reduce' });
}

async function look(page: Page, way: Way, width: number): Promise<void> {
  const { zoom = 1 } = way;
  await colour(page, way);
  // Zooming a page is fewer CSS pixels on the same screen.
  await page.setViewportSize({ width: Math.round((way.width ?? width) / zoom), height: Math.round(800 / zoom) });
  // What is ours follows in the next frame.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}

/** Puts something into the browser's storage in the place of all that is there; our pages see it at once. */
async function keep(page: Page, stored: object): Promise<void> {
  const storage = 'chrome.storage.local';
  await page.evaluate(`${storage}.clear().then(() => ${storage}.set(${JSON.stringify(stored)}))`);
}

async function fill(browser: OpenBrowser, state: keyof typeof states): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}workbook.html`);
  await page.locator('main:not([aria-busy="true"])').waitFor();
  const seeds = states[state] ?? {};
  if (seeds !== 'unreadable') await seed(page, seeds);
  // A version that is not there yet: what a newer Handrail would leave behind.
  else
    await page.evaluate(
      () => new Promise((done) => Object.assign(indexedDB.open('handrail', 99), { onsuccess: done })),
    );
  await page.close();
}

async function empty(browser: OpenBrowser): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}icons/16.png`);
  await page.evaluate(
    () => new Promise((done) => Object.assign(indexedDB.deleteDatabase('handrail'), { onsuccess: done })),
  );
  await page.close();
}

/** Takes a picture of every surface in every state and way, or of those whose name holds the first argument. */
async function takeShots(): Promise<void> {
  buildFor('chrome');
  mkdirSync('shots', { recursive: true });
  const [wanted = ''] = process.argv.slice(2);
  const browser = await openBrowser({ standIns: [gmail] });
  let count = 0;
  try {
    for (const state of Object.keys(states)) {
      const shown = surfaces.filter(
        ({ name, states: own = ['few'] }) => own.includes(state) && `${name}-${state}`.includes(wanted),
      );
      if (shown.length === 0) continue;
      await fill(browser, state);
      let draft: Page | undefined;
      for (const surface of shown) {
        // What the popup speaks of.
        if (surface.page?.startsWith('popup')) draft ??= await (surface.isAlone ? openInbox : openDraft)(browser);
        for (const way of surface.ways ?? (state === 'few' ? allWays : (['light', 'dark'] as const))) {
          const page = surface.page
            ? await browser.context.newPage()
            : await openDraft(browser, ways[way], surface.draft);
          await look(page, ways[way], surface.width ?? 1280);
          if (surface.page) await page.goto(`${browser.origin}${surface.page}`);
          if (surface.page) await page.locator('main:not([aria-busy="true"])').waitFor();
          if (surface.stored) await keep(page, surface.stored);
          await surface.prepare?.(page);
          await page.screenshot({
            path: `shots/${surface.name}-${state}-${way}.png`,
            fullPage: surface.page !== undefined,
            animations: 'disabled',
          });
          count += 1;
          if (surface.stored) await keep(page, {});
          await page.close();
        }
        if (surface.isAlone) {
          await draft?.close();
          draft = undefined;
        }
      }
      await draft?.close();
      await empty(browser);
    }
  } finally {
    await browser.close();
  }
  console.log(`${count} pictures in ${path.resolve('shots')}`);
}

await takeShots();
