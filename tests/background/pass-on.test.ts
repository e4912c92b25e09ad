import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepLastWords, passOn } from '../../src/background/pass-on';
import type { Question } from '../../src/messages/map';

const origin = 'https://post.example.test';
const text = 'I’ll send the corrected sheet by Friday.';
const mail = {
  draft: 'd',
  kind: 'email',
  lines: ['Hi Ana,', text],
  reader: 'Ana',
  now: +new Date(2026, 10, 23, 9),
} as const;
const question: Question = {
  promises: [
    { start: 8, end: 8 + text.length, quote: text, owner: 'I', action: 'send the corrected sheet', due: '2026-11-27' },
  ],
  reader: 'Ana',
};

type Updated = (id: number, change: { status: string }) => void;

let updated: Set<Updated>;
let removed: Set<(id: number) => void>;
/** Tabs whose page is ours and there. */
let ready: Set<number>;
let asked: (readonly [number, unknown])[];

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  updated = new Set();
  removed = new Set();
  ready = new Set();
  asked = [];
  const { tabs } = fakeBrowser;
  vi.spyOn(tabs.onUpdated, 'addListener').mockImplementation((listen) => void updated.add(listen as Updated));
  vi.spyOn(tabs.onUpdated, 'removeListener').mockImplementation((listen) => void updated.delete(listen as Updated));
  vi.spyOn(tabs.onRemoved, 'addListener').mockImplementation((listen) => void removed.add(listen as never));
  vi.spyOn(tabs.onRemoved, 'removeListener').mockImplementation((listen) => void removed.delete(listen as never));
  vi.spyOn(tabs, 'query').mockResolvedValue([]);
  vi.spyOn(tabs, 'get').mockImplementation(async (id) => ({ id }) as never);
  vi.spyOn(tabs, 'sendMessage').mockImplementation(async (id, message) => {
    if (!ready.has(id)) throw new Error('Receiving end does not exist.');
    asked.push([id, message]);
    return { answer: true };
  });
});
afterEach(() => expect([updated.size, removed.size], 'nothing is listened for afterwards').toEqual([0, 0]));

const asks = (id: number) => [id, { kind: 'askPromises', ask: question }] as const;
const tries = (count: number) => vi.waitFor(() => expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledTimes(count));
const come = (id: number) => {
  for (const listen of updated) listen(id, { status: 'complete' });
};
const close = (id: number) => {
  for (const listen of removed) listen(id);
};

it('asks on the page that is there already', async () => {
  ready.add(7);
  await passOn({ origin, about: mail }, 7);
  expect(asked).toEqual([asks(7)]);
});

it('waits for the page that follows, past one that is not ours, and for that tab alone', async () => {
  const passing = passOn({ origin, about: question }, 7);
  await tries(1);
  come(8);
  come(7);
  await tries(2);
  ready.add(7);
  come(7);
  await passing;
  expect(asked).toEqual([asks(7)]);
});

it('asks where the site was used last when the mail had a window of its own, which closed', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
    { id: 3, lastAccessed: 1 },
    { id: 4, lastAccessed: 2 },
  ] as never);
  for (const id of [3, 4]) ready.add(id);
  const passing = passOn({ origin, about: question }, 7);
  await tries(1);
  close(7);
  await passing;
  expect(fakeBrowser.tabs.query).toHaveBeenCalledWith({ url: 'https://post.example.test/*' });
  expect(asked).toEqual([asks(4)]);
});

it.each([
  { isPrivate: true, other: 4 },
  { isPrivate: false, other: 3 },
])('asks of what was private $isPrivate in a window of that kind alone', async ({ isPrivate, other }) => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
    { id: 3, lastAccessed: 2, incognito: false },
    { id: 4, lastAccessed: 1, incognito: true },
  ] as never);
  for (const id of [3, 4]) ready.add(id);
  const passing = passOn({ origin, about: question }, 7, isPrivate);
  await tries(1);
  close(7);
  await passing;
  expect(asked).toEqual([asks(other)]);
});

it('asks there as well when the window was gone before its word came', async () => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 7.'));
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 3 }] as never);
  ready.add(3);
  await passOn({ origin, about: question }, 7);
  expect(asked).toEqual([asks(3)]);
});

it('says nothing of a mail that promises nothing', async () => {
  ready.add(7);
  await passOn({ origin, about: { ...mail, lines: ['Thank you.'] } }, 7);
  expect(asked).toEqual([]);
});

describe('the word of a page', () => {
  const word = { origin, about: question };
  let say: (message: unknown) => void;
  let go: () => void;
  beforeEach(() => {
    ready.add(7);
    vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockImplementation((listen) => {
      const port = {
        name: 'last-word',
        sender: { tab: { id: 7 } },
        onMessage: { addListener: (hear: typeof say) => (say = hear) },
        onDisconnect: { addListener: (hear: typeof go) => (go = hear) },
      };
      listen(port as never);
    });
    keepLastWords(new AbortController().signal);
  });

  it('is passed on when the page goes', async () => {
    say(word);
    go();
    await vi.waitFor(() => expect(asked).toEqual([asks(7)]));
    await vi.waitFor(() => expect(updated.size).toBe(0));
  });

  it.each([
    ['it was taken back', [word, null]],
    ['the page stayed for long', [{ ...word, until: 1 }]],
    ['it is no word of ours', [{ ...word, about: 'all' }]],
  ])('is not where %s', (_name, messages) => {
    for (const message of messages) say(message);
    go();
    expect(fakeBrowser.tabs.sendMessage).not.toHaveBeenCalled();
  });
});
