import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Finding } from '../../src/engine/finding';
import { checkOwn } from '../../src/engine/own';
import type { ToBackground } from '../../src/messages/map';
import { serve } from '../../src/messages/serve';
import { readBackup, writeBackup } from '../../src/options/backup';
import { Options } from '../../src/options/options';
import type { Examples, RuleNames } from '../../src/options/rules';
import { textParts } from '../../src/options/text-parts';
import type { Own, OwnRule } from '../../src/rules/own';
import { noAgreements } from '../../src/settings/agreements';
import { readOwn } from '../../src/settings/own';
import { readSettings } from '../../src/settings/read';
import { RULE_FILE_BYTES } from '../../src/settings/rule-file';
import { defaultSettings, type Settings } from '../../src/settings/settings';
import { changeAgreements, eraseAgreements, readAgreements } from '../../src/settings/stored-agreements';
import { countEverything } from '../../src/store/everything';
import { recordFindings } from '../../src/store/findings';
import { addPromises, listPromises } from '../../src/store/promises';
import { joinWire } from '../messages/wire';
import { speakEnglish } from '../popup/english';
import { written } from '../settings/written-agreements';

const names: RuleNames = {
  'vague-commitment': {
    name: 'A promise without a date',
    lands: '{Reader} may not know whether to wait.',
    family: 'follow-through',
    about: 'A plan that lacks a day, or something to do.',
    source: 'promises softened',
  },
  'softened-promise': {
    name: 'A promise taken half back',
    lands: 'It may sound like a maybe.',
    family: 'follow-through',
    about: 'A promise with a way out.',
    source: 'promises softened',
  },
  'specific-commitment': {
    name: 'A promise to build on',
    lands: '{Reader} knows what to count on.',
    family: 'strengths',
    about: 'Who does what, by when.',
    source: 'follow through',
  },
};
const examples: Examples = {
  'vague-commitment': {
    flags: [['', 'We’ll circle back', ' on that.']],
    leaves: [['I’ll send the notes by 5 pm today.', 'a time']],
  },
};

async function openWith(settings: Partial<Settings> = {}, more: Record<string, unknown> = {}): Promise<void> {
  await fakeBrowser.storage.local.set({ settings: { ...defaultSettings, ...settings }, ...more });
  render(<Options names={names} examples={examples} />, document.body);
  await vi.waitFor(() => expect(document.querySelector('#privacy')).not.toBeNull());
}

function find<Element extends HTMLElement>(selector: string, name: string): Element {
  const named = (each: HTMLElement) => each.getAttribute('aria-label') ?? each.textContent?.trim();
  const found = [...document.querySelectorAll<Element>(selector)].find((each) => named(each) === name);
  if (!found) throw new Error(`No ${selector} named ${name} in: ${document.body.textContent}`);
  return found;
}

function choose(rule: string, level: string): void {
  const levels = [...document.querySelectorAll('fieldset')].find(
    (each) => each.querySelector('legend')?.textContent === rule,
  );
  const label = [...(levels?.querySelectorAll('label') ?? [])].find((each) => each.textContent === level);
  label?.querySelector('input')?.click();
}

const text = () => document.body.textContent;

let stop: AbortController;
let heard: readonly Finding[];

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  speakEnglish();
  stop = new AbortController();
  heard = [];
  joinWire();
  // Only what the page asks for: the engine itself is heard in a real browser.
  serve<Pick<ToBackground, 'checkOwn' | 'reread'>>({ checkOwn, reread: () => ({ findings: heard }) }, stop.signal);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Handrail',
    version: '0.1.0',
    content_scripts: [{ matches: ['https://mail.google.com/*', 'https://*.mail.example/*'], js: [] }],
  });
  vi.spyOn(fakeBrowser.commands, 'getAll').mockResolvedValue([
    { name: '_execute_action', description: '', shortcut: '' },
    { name: 'open-hints', description: 'Open the hints of this draft', shortcut: 'Alt+Shift+H' },
    { name: 'next-hint', description: 'Go to the next hint', shortcut: '' },
  ]);
});

afterEach(() => {
  render(null, document.body);
  stop.abort();
});

it('sets how much one rule says, and a whole family', async () => {
  await openWith();
  choose('A promise without a date', 'All');
  await vi.waitFor(() => expect(text()).toContain('set one by one'));
  expect((await readSettings()).levels).toEqual({ 'vague-commitment': 'all' });
  choose('Follow-through', 'Off');
  await vi.waitFor(() => expect(text()).not.toContain('set one by one'));
  expect((await readSettings()).levels).toEqual({ 'vague-commitment': 'off', 'softened-promise': 'off' });
});

it('shows of a rule what it marks and what it leaves alone', async () => {
  await openWith();
  find('button', 'A promise without a date').click();
  await vi.waitFor(() => expect(text()).toContain('A plan that lacks a day, or something to do.'));
  expect(document.querySelector('.mark-missing')?.textContent).toBe('We’ll circle back');
  expect(text()).toContain('I’ll send the notes by 5 pm today. a time');
  expect(text()).toContain('The reader may not know whether to wait.');
});

it('marks a phrase again that was left alone', async () => {
  const touchBase = { signal: 'vague-commitment', words: 'touch base' };
  const pingYou = { signal: 'vague-commitment', words: 'ping you' };
  await openWith({ leftPhrases: [touchBase, pingYou] });
  find('button', 'Mark again “touch base”').click();
  await vi.waitFor(() => expect(text()).not.toContain('“touch base”'));
  expect((await readSettings()).leftPhrases).toEqual([pingYou]);
});

it('takes back what was turned on or off at a site', async () => {
  const remove = vi.fn(async () => true);
  vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation(remove);
  await openWith({ onOrigins: ['https://wiki.example.org'], offHosts: ['mail.example.org'] });
  find('button', 'Turn off wiki.example.org').click();
  find('button', 'Turn on mail.example.org').click();
  await vi.waitFor(async () => expect(await readSettings()).toEqual(defaultSettings));
  expect(remove).toHaveBeenCalledWith({ origins: ['https://wiki.example.org/*'] });
});

it('keeps the permission that another site shares', async () => {
  const remove = vi.fn(async () => true);
  vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation(remove);
  await openWith({ onOrigins: ['http://localhost:3000', 'http://localhost:8080', 'https://wiki.example.org'] });
  find('button', 'Turn off localhost:3000').click();
  find('button', 'Turn off wiki.example.org').click();
  await vi.waitFor(() => expect(remove).toHaveBeenCalledWith({ origins: ['https://wiki.example.org/*'] }));
  expect(remove).toHaveBeenCalledTimes(1);
  expect((await readSettings()).onOrigins).toEqual(['http://localhost:8080']);
});

async function keepSomething(): Promise<void> {
  const site = 'mail.google.com';
  await recordFindings([
    { id: 'f', signal: 'vague-commitment', words: 'circle back', site, day: '2026-11-20', outcome: 'open' },
  ]);
  await addPromises([
    { id: 'p', quote: 'I’ll send it by Friday.', made: '2026-11-20', site, outcome: { state: 'open' } },
  ]);
}

it('erases promises only after asking, and nothing else with them', async () => {
  await keepSomething();
  await openWith({ levels: { blame: 'off' } });
  await vi.waitFor(() => find<HTMLButtonElement>('button:not([disabled])', 'Erase Promises you added').click());
  await vi.waitFor(() => expect(text()).toContain('Erase the promises you added?'));
  find('dialog button', 'Keep').click();
  await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull());
  expect((await countEverything()).promises).toBe(1);
  find('button', 'Erase Promises you added').click();
  await vi.waitFor(() => find('dialog button', 'Erase').click());
  await vi.waitFor(() => expect(text()).toContain('The promises are erased.'));
  expect(await countEverything()).toMatchObject({ findings: 1, promises: 0 });
  expect((await readSettings()).levels).toEqual({ blame: 'off' });
});

it('erases the agreements only after asking, and nothing else with them', async () => {
  await keepSomething();
  await changeAgreements(() => written);
  await openWith();
  await vi.waitFor(() => find<HTMLButtonElement>('button:not([disabled])', 'Erase Agreements').click());
  await vi.waitFor(() => expect(text()).toContain('Erase your agreements?'));
  expect((await readAgreements()).agreements).toEqual(written);
  find('dialog button', 'Erase').click();
  await vi.waitFor(() => expect(text()).toContain('The agreements are erased.'));
  expect((await readAgreements()).agreements).toEqual(noAgreements);
  expect(await countEverything()).toMatchObject({ findings: 1, promises: 1 });
});

it('erases everything, settings and permissions included', async () => {
  const remove = vi.fn(async () => true);
  vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation(remove);
  await keepSomething();
  await changeAgreements(() => written);
  await openWith({ levels: { blame: 'off' }, onOrigins: ['https://wiki.example.org'] });
  find('button', 'Erase everything…').click();
  await vi.waitFor(() => find('dialog button', 'Erase').click());
  await vi.waitFor(() => expect(text()).toContain('Everything is erased.'));
  expect(await countEverything()).toMatchObject({ findings: 0, promises: 0 });
  expect(await readAgreements()).toEqual({ agreements: noAgreements, unread: [] });
  expect(await readSettings()).toEqual(defaultSettings);
  expect(remove).toHaveBeenCalledWith({ origins: ['https://wiki.example.org/*'] });
});

it('says so when what is kept cannot be read', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error', 'UnknownError');
  });
  await openWith();
  await vi.waitFor(() => expect(text()).toContain('Your browser could not open the place'));
});

const touchBase: OwnRule = {
  id: 'touch-base',
  name: 'A talk without a topic',
  lands: '{Reader} cannot prepare for it.',
  phrases: ['touch base'],
  unless: [],
  suggest: [],
  replaces: 'words',
  flags: ['Let’s touch base.'],
  leaves: [],
};
const own: Own = { rules: [touchBase], phrases: [] };

/** Types into a field all at once, and lets the page draw what comes of it. */
function type(selector: string, value: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (!field) throw new Error(`No ${selector}`);
  return act(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function pick(section: string, name: string, content: string | Blob): void {
  const field = document.querySelector<HTMLInputElement>(`${section} input[type="file"]`);
  if (!field) throw new Error(`No file field in ${section}`);
  const file = new File([content], name, { type: 'application/json' });
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  field.dispatchEvent(new Event('change'));
}

describe('phrases for a rule', () => {
  it('are marked or left alone as well, once they can be read', async () => {
    await openWith();
    find('button', 'A promise without a date').click();
    await vi.waitFor(() => find('button', 'Add a phrase Also mark').click());
    await vi.waitFor(() => type('.adder input', 'touch (base'));
    find('button', 'Add').click();
    await vi.waitFor(() => expect(text()).toContain('This bracket is not closed. (at character 7)'));
    expect(await readOwn()).toEqual({ rules: [], phrases: [] });
    await type('.adder input', 'touch (base|bases)');
    find('button', 'Add').click();
    await vi.waitFor(() => find('button', 'Remove touch (base|bases)'));
    expect((await readOwn()).phrases).toEqual([{ signal: 'vague-commitment', phrase: 'touch (base|bases)' }]);
    find('button', 'Add a phrase Never mark').click();
    await vi.waitFor(() => type('.adder input', 'Circle back to the Gate'));
    find('button', 'Add').click();
    await vi.waitFor(() => find('button', 'Remove circle back to the gate'));
    expect((await readSettings()).leftPhrases).toEqual([
      { signal: 'vague-commitment', words: 'circle back to the gate' },
    ]);
    find('button', 'Remove touch (base|bases)').click();
    await vi.waitFor(async () => expect((await readOwn()).phrases).toEqual([]));
  });
});

it('keeps a phrase that is typed while Escape takes back a word that is put together', async () => {
  await openWith();
  find('button', 'A promise without a date').click();
  await vi.waitFor(() => find('button', 'Add a phrase Also mark').click());
  await vi.waitFor(() => type('.adder input', 'touch base'));
  const pressEscape = (isComposing: boolean) => {
    const pressed = new KeyboardEvent('keydown', { key: 'Escape', isComposing, bubbles: true });
    return act(() => void document.querySelector('.adder input')?.dispatchEvent(pressed));
  };
  await pressEscape(true);
  expect(document.querySelector<HTMLInputElement>('.adder input')?.value).toBe('touch base');
  await pressEscape(false);
  expect(document.querySelector('.adder')).toBeNull();
});

describe('a rule of one’s own', () => {
  it('is kept only once its examples are as they say', async () => {
    await openWith();
    find('button', 'Write a rule').click();
    await vi.waitFor(() => type('[name="name"]', 'Ein Gespräch ohne Thema'));
    await type('[name="lands"]', 'Nobody can prepare for it.');
    await type('[name="phrases"]', 'touch base\n\nsync up');
    await type('[name="flags"]', 'Let’s meet.');
    find('button', 'Keep this rule').click();
    await vi.waitFor(() => expect(text()).toContain('“Let’s meet.” is to be marked, and is not.'));
    expect(document.activeElement?.getAttribute('name')).toBe('flags');
    expect(await readOwn()).toEqual({ rules: [], phrases: [] });
    await type('[name="flags"]', 'Let’s sync up.');
    find('button', 'Keep this rule').click();
    await vi.waitFor(async () =>
      expect((await readOwn()).rules).toEqual([
        {
          id: 'ein-gesprach-ohne-thema',
          name: 'Ein Gespräch ohne Thema',
          lands: 'Nobody can prepare for it.',
          phrases: ['touch base', 'sync up'],
          unless: ['quoted'],
          suggest: [],
          replaces: 'words',
          flags: ['Let’s sync up.'],
          leaves: [],
        },
      ]),
    );
  });

  it('says what is missing, and what is too long to be kept', async () => {
    await openWith({}, { own });
    find('button', 'Change A talk without a topic').click();
    await vi.waitFor(() => type('[name="name"]', ' '));
    find('button', 'Keep this rule').click();
    await vi.waitFor(() => expect(text()).toContain('It needs a name.'));
    await type('[name="name"]', 'A talk');
    await type('[name="phrases"]', `(${Array.from({ length: 10_000 }, (_, at) => `w${at}`).join('|')})`);
    find('button', 'Keep this rule').click();
    await vi.waitFor(() => expect(text()).toContain('rules[0].phrases[0]: This is longer than 500 characters.'));
    expect(await readOwn()).toEqual(own);
  });

  it('can be turned off, removed, and put back', async () => {
    await openWith({}, { own });
    document.querySelector<HTMLInputElement>('#own .switch input')?.click();
    await vi.waitFor(async () => expect((await readSettings()).levels).toEqual({ 'own:touch-base': 'off' }));
    await vi.waitFor(() => find('#left button', 'Turn on A talk without a topic'));
    find('button', 'Remove A talk without a topic').click();
    await vi.waitFor(async () => expect((await readOwn()).rules).toEqual([]));
    await vi.waitFor(() => find('button', 'Undo').click());
    await vi.waitFor(async () => expect(await readOwn()).toEqual(own));
  });

  it('shows HTML in every field as the text it is', async () => {
    const html = '<img src=x onerror=alert(1)>';
    const rule = { ...touchBase, name: html, lands: html, phrases: [html], suggest: [html], flags: [html] };
    await openWith({}, { own: { rules: [rule], phrases: [{ signal: 'vague-commitment', phrase: html }] } });
    find('button', `Change ${html}`).click();
    await vi.waitFor(() => expect(document.querySelector('[name="phrases"]')).not.toBeNull());
    find('button', 'A promise without a date').click();
    await vi.waitFor(() => find('button', `Remove ${html}`));
    expect(document.querySelector('img')).toBeNull();
  });
});

it('shows what a draft would show, what it would not, and why', async () => {
  const finding = (signal: string, start: number, end: number, certainty: Finding['certainty']): Finding => ({
    signal,
    certainty,
    isStrength: false,
    words: 'words',
    phrase: 'words',
    message: 'It may land so.',
    suggestions: [],
    sentence: { start: 0, end: 5 },
    start,
    end,
  });
  heard = [finding('vague-commitment', 0, 5, 'clear'), finding('softened-promise', 6, 9, 'likely')];
  await openWith({ levels: { 'softened-promise': 'clear' } });
  await vi.waitFor(() => expect(text()).toContain('2 things seen'));
  const rows = [...document.querySelectorAll('.try-seen li')].map((row) => row.textContent);
  expect(rows[0]).toMatch(/^A promise without a date“words”.*It may land so\.clear caseunderlined$/);
  expect(rows[1]).toMatch(/^A promise taken half back.*likelynot shown at this rule’s level$/);
  expect([...document.querySelectorAll('.try-marks span')].map((mark) => mark.textContent)).toEqual(['Sorry']);
});

it('brings back a kind of hint that was turned off', async () => {
  await openWith({ levels: { 'softened-promise': 'off', 'vague-commitment': 'all' } });
  find('button', 'Turn on A promise taken half back').click();
  await vi.waitFor(async () => expect((await readSettings()).levels).toEqual({ 'vague-commitment': 'all' }));
});

it('turns a listed site off and on', async () => {
  await openWith();
  const box = () => document.querySelector<HTMLInputElement>('.site-list input');
  box()?.click();
  await vi.waitFor(async () => expect((await readSettings()).offHosts).toEqual(['mail.google.com']));
  await vi.waitFor(() => expect(box()?.checked).toBe(false));
  box()?.click();
  await vi.waitFor(async () => expect((await readSettings()).offHosts).toEqual([]));
});

it('sets quiet hours, the wait and the number of marks', async () => {
  await openWith();
  document.querySelector<HTMLInputElement>('#pace .switch input')?.click();
  await vi.waitFor(() => expect(document.querySelector('#pace input[type="time"]')).not.toBeNull());
  document.querySelector<HTMLInputElement>('[aria-label="Friday"]')?.click();
  const choose = (selector: string, value: string) => {
    const field = document.querySelector<HTMLSelectElement>(selector);
    if (!field) throw new Error(`No ${selector}`);
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  choose('#pace input[type="time"]', '18:30');
  choose('#pause', '2000');
  choose('#budget', '5');
  await vi.waitFor(async () =>
    expect(await readSettings()).toEqual({
      ...defaultSettings,
      quietHours: { isOn: true, from: '18:30', to: '08:00', days: [1, 2, 3, 4] },
      pause: 2000,
      marksAtOnce: 5,
    }),
  );
});

it('names the shortcuts as the browser has them', async () => {
  await openWith();
  await vi.waitFor(() => expect(document.querySelectorAll('#keys li')).toHaveLength(2));
  expect([...document.querySelectorAll('#keys li')].map((row) => row.textContent)).toEqual([
    'Open the hints of this draftAlt Shift H',
    'Go to the next hintno keys yet',
  ]);
});

describe('bringing in a rule file', () => {
  const file = JSON.stringify({
    handrail: 'rules',
    version: 1,
    rules: [{ ...touchBase, id: 'second', name: 'Another' }],
    levels: { 'softened-promise': 'off' },
  });

  it('shows what will change before it does, and adds to what is there', async () => {
    await openWith({ levels: { 'vague-commitment': 'all' } }, { own });
    pick('#files', 'team.json', file);
    await vi.waitFor(() => expect(text()).toContain('What team.json would change'));
    expect(document.querySelector('.changes')?.textContent).toBe('RulesNew AnotherLevelsNew A promise taken half back');
    expect(await readOwn()).toEqual(own);
    find('button', 'Bring it in').click();
    await vi.waitFor(() => expect(text()).toContain('The rules are in.'));
    expect((await readOwn()).rules.map(({ id }) => id)).toEqual(['touch-base', 'second']);
    expect((await readSettings()).levels).toEqual({ 'vague-commitment': 'all', 'softened-promise': 'off' });
  });

  it('puts it in the place of what is there, where that is chosen', async () => {
    await openWith({ levels: { 'vague-commitment': 'all' } }, { own });
    pick('#files', 'team.json', file);
    await vi.waitFor(() => expect(document.querySelectorAll('[name="preview-how"]')).toHaveLength(2));
    document.querySelectorAll<HTMLInputElement>('[name="preview-how"]')[1]?.click();
    await vi.waitFor(() =>
      expect(document.querySelector('.changes')?.textContent).toContain('Gone A talk without a topic'),
    );
    find('button', 'Bring it in').click();
    await vi.waitFor(() => expect(text()).toContain('The rules are in.'));
    expect((await readOwn()).rules.map(({ id }) => id)).toEqual(['second']);
    expect((await readSettings()).levels).toEqual({ 'softened-promise': 'off' });
  });

  it.each([
    [
      'of twenty megabytes',
      new Blob([new Uint8Array(20_000_000)]),
      `${RULE_FILE_BYTES.toLocaleString()} bytes are the most`,
    ],
    ['that stops in the middle', file.slice(0, 90), 'Line 1: The file stops here, before it is complete.'],
    ['of a later version', file.replace('"version":1', '"version":2'), 'A newer Handrail wrote this file.'],
    [
      'with an example that does not hold',
      file.replace('Let’s touch base.', 'Let’s meet.'),
      'rules[0].flags[0]: “Let’s meet.”',
    ],
    ['that names a rule nobody has', file.replace('"softened-promise"', '"softend-promise"'), 'levels.softend-promise'],
    ['that is none', 'Dear Ana,', 'Line 1: Something is missing or out of place here'],
  ])('refuses one %s, says why, and changes nothing', async (_, content, says) => {
    await openWith({ levels: { 'vague-commitment': 'all' } }, { own });
    const before = await fakeBrowser.storage.local.get();
    pick('#files', 'team.json', content);
    await vi.waitFor(() => expect(text()).toContain('“team.json” was not brought in, and nothing was changed.'));
    expect(text()).toContain(says);
    expect(await fakeBrowser.storage.local.get()).toEqual(before);
  });
});

describe('everything in one file', () => {
  it('comes back as it was, on another computer', async () => {
    await keepSomething();
    await fakeBrowser.storage.local.set({ settings: { ...defaultSettings, pause: 900 }, own });
    await changeAgreements(() => written);
    const saved = await writeBackup('2026-11-28');
    vi.stubGlobal('indexedDB', new IDBFactory());
    await eraseAgreements();
    await openWith({}, { own: { rules: [], phrases: [] } });
    pick('#privacy', 'all.json', saved);
    await vi.waitFor(() => expect(text()).toContain('This file brings back'));
    expect(text()).toContain('8 agreements and expectations');
    expect(await countEverything()).toMatchObject({ findings: 0, promises: 0 });
    find('button', 'Bring it back').click();
    await vi.waitFor(() => expect(text()).toContain('It is all back.'));
    expect(await writeBackup('2026-11-28')).toBe(saved);
  });

  it.each([
    ['cut short', (saved: string) => saved.slice(0, -30), { what: 'cut-short' }],
    ['a rule file', () => '{"handrail":"rules","version":1}', { what: 'not-ours' }],
    [
      'of a later version',
      (saved: string) => saved.replace('"version": 1', '"version": 9'),
      { what: 'newer', line: 3 },
    ],
    [
      'with a row that is none of ours',
      (saved: string) => saved.replace('"day": "2026-11-20"', '"day": "once"'),
      { what: 'unknown-value', field: 'findings[0].day' },
    ],
    [
      'with an agreement that is none',
      (saved: string) => saved.replace('"urgent": {\n      "said": ""', '"urgent": {\n      "said": 7'),
      { what: 'other-kind', expected: 'text', field: 'agreements.urgent.said' },
    ],
    [
      'with a level that is none',
      (saved: string) => saved.replace('"levels": {}', '"levels": {"blame": "loud"}'),
      { what: 'unknown-value', field: 'settings' },
    ],
    [
      'with a rule that is none',
      (saved: string) => saved.replace('"rules": []', '"rules": [{"id": "x"}]'),
      { what: 'missing', field: 'own.rules[0].name' },
    ],
  ])('%s is refused, by its field', async (_, broken, problem) => {
    await keepSomething();
    const read = await readBackup(broken(await writeBackup('2026-11-28')));
    expect('problem' in read && read.problem).toMatchObject(problem);
  });
});

it('erases what names one person, and nothing else', async () => {
  await keepSomething();
  await addPromises([
    {
      id: 'q',
      quote: 'I’ll call Ana.',
      to: 'Ana Lima',
      made: '2026-11-20',
      site: 'ana.example',
      outcome: { state: 'open' },
    },
    { id: 'r', quote: 'I’ll call Anatole.', made: '2026-11-20', site: 'ana.example', outcome: { state: 'open' } },
  ]);
  await changeAgreements(() => written);
  await openWith();
  await type('.person input', 'ana');
  await vi.waitFor(() => expect(text()).toContain('2 entries name ana.'));
  find('button', 'Erase…').click();
  await vi.waitFor(() => find('dialog button', 'Erase').click());
  await vi.waitFor(() => expect(text()).toContain('2 entries are erased.'));
  expect((await listPromises()).map(({ id }) => id).sort()).toEqual(['p', 'r']);
  expect((await readAgreements()).agreements).toEqual({ ...written, decides: noAgreements.decides });
});

it('asks before a rule goes that names one person, since it goes whole', async () => {
  const naming = { ...touchBase, id: 'ask-ana', name: 'Asking Ana' };
  await openWith({}, { own: { rules: [touchBase, naming], phrases: [] } });
  await type('.person input', 'Ana');
  await vi.waitFor(() => expect(text()).toContain('1 entry names Ana.'));
  find('button', 'Erase…').click();
  await vi.waitFor(() => expect(text()).toContain('Erase the one entry that names Ana? 1 rule of yours goes whole.'));
  find('dialog button', 'Erase').click();
  await vi.waitFor(() => expect(text()).toContain('1 entry is erased.'));
  expect((await readOwn()).rules).toEqual([touchBase]);
});

it('says so when what names a person cannot be erased, and keeps the name to try again', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await changeAgreements(() => written);
  await openWith();
  await type('.person input', 'ana');
  await vi.waitFor(() => expect(text()).toContain('1 entry names ana.'));
  find('button', 'Erase…').click();
  const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error', 'UnknownError');
  });
  await vi.waitFor(() => find('dialog button', 'Erase').click());
  await vi.waitFor(() => expect(text()).toContain('Your browser could not open the place'));
  expect(text()).not.toContain('erased.');
  expect(document.querySelector<HTMLInputElement>('.person input')?.value).toBe('ana');
  opening.mockRestore();
  find('button', 'Erase…').click();
  await vi.waitFor(() => find('dialog button', 'Erase').click());
  await vi.waitFor(() => expect(text()).toContain('1 entry is erased.'));
  expect(text()).not.toContain('Your browser could not open the place');
});

it('counts what became of each rule’s hints', async () => {
  await keepSomething();
  await openWith();
  find('button', 'A promise without a date').click();
  await vi.waitFor(() =>
    expect(text()).toContain('Seen 1 time in the last 90 days. Put in place: 0. Left as it was: 0.'),
  );
});

it('shows what an organisation has set, and lets nobody change it here', async () => {
  const managed = {
    own: { rules: [{ ...touchBase, id: 'org-touch-base' }], phrases: [] },
    levels: { 'vague-commitment': 'all' },
    offHosts: ['mail.google.com'],
    keepDays: 30,
    agreements: 'Urgent means today.',
  };
  await openWith({}, { managed });
  expect(text()).toContain('Nothing goes back to it');
  expect(text()).toContain('Urgent means today.');
  expect(text()).toContain('Marked phrases are kept for 30 days');
  const levels = [...document.querySelectorAll('fieldset')].find(
    (each) => each.querySelector('legend')?.textContent === 'A promise without a date',
  );
  expect([levels?.disabled, levels?.querySelector<HTMLInputElement>('.all input')?.checked]).toEqual([true, true]);
  expect(document.querySelector<HTMLInputElement>('.site-list input')?.disabled).toBe(true);
  expect(document.querySelector('select[aria-label="Keep marked phrases for"]')).toBeNull();
  choose('Follow-through', 'Off');
  await vi.waitFor(async () =>
    expect((await fakeBrowser.storage.local.get('settings')).settings).toMatchObject({
      levels: { 'softened-promise': 'off' },
    }),
  );
  expect((await readSettings()).levels).toEqual({ 'softened-promise': 'off', 'vague-commitment': 'all' });
});

it('cuts a text at its findings, where two overlap at the first', () => {
  const found = [
    { start: 0, end: 5 },
    { start: 3, end: 8 },
    { start: 4, end: 5 },
  ];
  expect(textParts('Sorry if so', found)).toEqual([
    { words: 'Sorry', finding: found[0] },
    { words: ' if', finding: found[1] },
    { words: ' so' },
  ]);
});
