import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser, press, seeInside } from '../browser';
import { write } from '../drafting';
import { type Etherpad, startEtherpad } from './etherpad';

const pad = 'weekly-sync';

let etherpad: Etherpad;
let browser: OpenBrowser;
let keeper: Page;
let minutes: Frame;
/** A second person, in a browser without Handrail. */
let other: Browser;
let guest: Page;

beforeAll(async () => {
  etherpad = await startEtherpad();
  browser = await openBrowser({ granted: ['http://127.0.0.1/*'] });
  keeper = await browser.context.newPage();
  minutes = await etherpad.open(keeper, pad);
  other = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  guest = await other.newPage();
  await etherpad.open(guest, pad);
});
afterAll(async () => {
  await browser.close();
  await other.close();
  await etherpad.stop();
});

const marked = () =>
  minutes.evaluate(() => [...CSS.highlights].flatMap(([, marks]) => [...marks].map((range) => String(range))));
const linesOf = async () => (await etherpad.textOf(pad)).split('\n').filter(Boolean);

const written = ['Minutes', 'Attendees: Tom, Ana', '- Someone to book the room', 'We’ll circle back on the numbers.'];

it('stays away from a pad that nobody turned on', async () => {
  await write(guest, 'Attendees: Tom, Ana', '- Someone to book the room', '');
  await expect.poll(linesOf).toEqual(written.slice(0, 3));
  expect(await keeper.locator('handrail-surface').count()).toBe(0);
});

it('hints come for the keeper of the minutes, on what both have written, as in notes', async () => {
  const popup = await browser.openPopup(keeper);
  await expect.poll(() => popup.evaluate('document.body.innerText')).toContain('127.0.0.1');
  await popup.evaluate(`document.querySelector('[role="switch"]').click()`);
  await seeInside(keeper);
  await popup.close();
  await minutes.locator('#innerdocbody').click();
  await keeper.keyboard.press('Control+End');
  await write(keeper, 'We’ll circle back on the numbers.');
  await expect.poll(linesOf).toEqual(written);
  // An action with nobody’s name on it is a missing step in notes, and none in a mail.
  await expect
    .poll(marked)
    .toEqual([expect.stringContaining('Someone to book'), expect.stringContaining('circle back')]);
  await keeper.getByRole('button', { name: '2 missing steps' }).waitFor();
});

it('a mended sentence is in the pad for everybody, and one undo takes it out', async () => {
  await press(keeper.getByRole('button', { name: '2 missing steps' }));
  await press(keeper.getByRole('button', { name: /circle back/ }));
  const card = keeper.getByRole('dialog', { name: 'A promise without a date' });
  const mended = ((await card.locator('.rewrite .words').first().textContent()) ?? '').trim();
  await press(card.getByRole('button', { name: 'Apply' }));
  await keeper.getByText(/^Applied\./).waitFor();
  const after = [...written.slice(0, 3), `${mended}.`];
  await expect.poll(linesOf).toEqual(after);
  const seen = guest.frameLocator('[name="ace_outer"]').frameLocator('[name="ace_inner"]').locator('.ace-line');
  await expect.poll(async () => (await seen.allTextContents()).filter((line) => line.trim())).toEqual(after);
  await keeper.keyboard.press('Control+z');
  await expect.poll(linesOf).toEqual(written);
});

it('nothing of ours is in the pad', async () => {
  const bodies = [await minutes.content(), await etherpad.htmlOf(pad)];
  for (const html of bodies) expect(html).not.toMatch(/handrail|\bhr-|data-hr|popover|highlight/i);
});

it('the notes of the pad close with who, what and by when, and a blank for what is missing', async () => {
  await guest.keyboard.press('Control+End');
  await write(
    guest,
    '',
    'Decision: we ship on Tuesday because the supplier is ready.',
    'Ana will send the numbers by Friday.',
  );
  await expect.poll(linesOf).toContain('Ana will send the numbers by Friday.');
  const meetings = await browser.context.newPage();
  await meetings.goto(`${browser.origin}workbook.html#meetings`);
  const minutes = Buffer.from(await etherpad.textOf(pad));
  await meetings
    .locator('input[type="file"]')
    .setInputFiles({ name: 'Weekly sync.txt', mimeType: 'text/plain', buffer: minutes });
  await meetings.getByRole('button', { name: 'Write the minutes' }).click();
  const summary = await meetings.getByRole('textbox', { name: 'The minutes' }).inputValue();
  expect(
    summary
      .replace(/\w+day, \w+ \d+/g, 'DAY')
      .trim()
      .split('\n')
      .filter(Boolean),
  ).toEqual([
    '# Weekly sync, DAY',
    '## Decisions',
    '- Decision: we ship on Tuesday because the supplier is ready.',
    '  - Who: ____ · Why: the supplier is ready',
    '## Promises',
    '- [ ] the group: circle back on the numbers · By: ____',
    '- [ ] Ana: send the numbers · By: DAY',
    '## Loose ends',
    '- [ ] Someone to book the room',
    '  - Who: ____ · By: ____',
  ]);
});
