import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exampleParts } from '../../src/options/example-parts';
import { Options } from '../../src/options/options';
import type { Examples, RuleNames } from '../../src/options/rules';
import { readSettings } from '../../src/settings/read';
import { defaultSettings, type Settings } from '../../src/settings/settings';
import { countFindings, recordFindings } from '../../src/store/findings';
import { addPromises, countPromises } from '../../src/store/promises';
import { speakEnglish } from '../popup/english';

const names: RuleNames = {
  'vague-commitment': {
    name: 'A promise without a date',
    family: 'follow-through',
    about: 'A plan that lacks a day, or something to do.',
    source: 'promises softened',
  },
  'softened-promise': {
    name: 'A promise taken half back',
    family: 'follow-through',
    about: 'A promise with a way out.',
    source: 'promises softened',
  },
  'specific-commitment': {
    name: 'A promise to build on',
    family: 'strengths',
    about: 'Who does what, by when.',
    source: 'follow through',
  },
};
const examples: Examples = {
  'vague-commitment': {
    flags: [
      { text: 'We’ll circle back on that.', marks: ['We’ll circle back'] },
      { text: 'We might.', marks: ['might'], knownMiss: 'too short' },
    ],
    leaves: [{ text: 'I’ll send the notes by 5 pm today.', because: 'a time' }],
  },
};

async function openWith(settings: Partial<Settings> = {}): Promise<void> {
  await fakeBrowser.storage.local.set({ settings: { ...defaultSettings, ...settings } });
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

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  speakEnglish();
});

afterEach(() => render(null, document.body));

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
  expect(text()).not.toContain('We might.');
});

it('marks a phrase again that was left alone', async () => {
  const touchBase = { signal: 'vague-commitment', words: 'touch base' };
  const pingYou = { signal: 'vague-commitment', words: 'ping you' };
  await openWith({ leftPhrases: [touchBase, pingYou] });
  find('button', 'Mark again touch base').click();
  await vi.waitFor(() => expect(text()).not.toContain('“touch base”'));
  expect((await readSettings()).leftPhrases).toEqual([pingYou]);
});

it('takes back what was turned on or off at a site', async () => {
  const remove = vi.fn(async () => true);
  vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation(remove);
  await openWith({ onOrigins: ['https://wiki.example.org'], offHosts: ['mail.google.com'] });
  find('button', 'Turn off wiki.example.org').click();
  find('button', 'Turn on mail.google.com').click();
  await vi.waitFor(() => expect(text()).toContain('You have turned no site on or off.'));
  expect(remove).toHaveBeenCalledWith({ origins: ['https://wiki.example.org/*'] });
  expect(await readSettings()).toEqual(defaultSettings);
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
  expect(await countPromises()).toBe(1);
  find('button', 'Erase Promises you added').click();
  await vi.waitFor(() => find('dialog button', 'Erase').click());
  await vi.waitFor(() => expect(text()).toContain('The promises are erased.'));
  expect([await countFindings(), await countPromises()]).toEqual([1, 0]);
  expect((await readSettings()).levels).toEqual({ blame: 'off' });
});

it('erases everything, settings and permissions included', async () => {
  const remove = vi.fn(async () => true);
  vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation(remove);
  await keepSomething();
  await openWith({ levels: { blame: 'off' }, onOrigins: ['https://wiki.example.org'] });
  find('button', 'Erase everything…').click();
  await vi.waitFor(() => find('dialog button', 'Erase').click());
  await vi.waitFor(() => expect(text()).toContain('Everything is erased.'));
  expect([await countFindings(), await countPromises()]).toEqual([0, 0]);
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

it('cuts an example at its marks', () => {
  expect(exampleParts('Sorry if you felt hurt, but still.', ['Sorry if you', 'but', 'nowhere'])).toEqual([
    { words: 'Sorry if you', isMarked: true },
    { words: ' felt hurt, ', isMarked: false },
    { words: 'but', isMarked: true },
    { words: ' still.', isMarked: false },
  ]);
});
