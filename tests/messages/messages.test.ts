import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { asks } from '../../src/messages/asks';
import type { ToBackground, ToPage } from '../../src/messages/map';
import { Refused, send, sendToTab, Unreachable } from '../../src/messages/send';
import { type Handlers, serve } from '../../src/messages/serve';
import { joinWire } from './wire';

const handlers: Handlers<ToBackground> = {
  reread: () => ({ findings: [] }),
  wake: () => undefined,
  repair: () => ({ taken: {}, last: '' }),
  hear: ({ lines }) => lines.map((quote) => ({ start: 0, end: quote.length, quote })),
  hearPassage: () => ({ findings: [], promises: [] }),
  readDays: () => [],
  changeSettings: () => undefined,
  bringFace: () => undefined,
  checkOwn: () => ({ rules: [], phrases: [], isTooMuch: false }),
  recordFindings: () => undefined,
  addPromises: () => undefined,
  removePromises: () => undefined,
  openShortcut: () => 'Alt+Shift+H',
  offers: () => ({ frames: [] }),
  readMeeting: () => ({ shows: 'nothing' }),
  ledgerChanged: async () => undefined,
  leaveHeard: async () => undefined,
  takeHeard: async () => undefined,
  openPage: () => {
    throw new TypeError('no such page');
  },
};

let stop: AbortController;

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  fakeBrowser.reset();
  stop = new AbortController();
});

describe('a message to the background', () => {
  it('comes back with its answer, blanks included', async () => {
    joinWire();
    serve<ToBackground>(handlers, stop.signal, asks);
    expect(await send('hear', { draft: 'd', kind: 'email', lines: ['I’ll send it.'], now: 0 })).toEqual([
      { start: 0, end: 13, quote: 'I’ll send it.' },
    ]);
    expect(await send('recordFindings', [])).toBeUndefined();
  });

  it('is unreachable when nobody listens, after an update, and once serving has stopped', async () => {
    joinWire();
    await expect(send('openPage', 'options')).rejects.toBeInstanceOf(Unreachable);
    serve<ToBackground>(handlers, stop.signal, asks);
    stop.abort();
    await expect(send('openPage', 'options')).rejects.toBeInstanceOf(Unreachable);
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    await expect(send('openPage', 'options')).rejects.toBeInstanceOf(Unreachable);
  });

  it('is unreachable when the background goes before it answers', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
    await expect(send('removePromises', [])).rejects.toBeInstanceOf(Unreachable);
  });

  it('is unreachable when no answer ever comes', async () => {
    vi.useFakeTimers();
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockReturnValue(new Promise(() => undefined));
    const sent = expect(send('removePromises', [])).rejects.toBeInstanceOf(Unreachable);
    await vi.runAllTimersAsync();
    await sent;
    vi.useRealTimers();
  });

  it('is refused, by name, when the background cannot do it', async () => {
    joinWire();
    serve<ToBackground>(handlers, stop.signal, asks);
    await expect(send('openPage', 'practice')).rejects.toEqual(new Refused('TypeError'));
  });

  it('is not heard from another extension, nor as an unknown kind', async () => {
    joinWire({ id: 'somebody-else' });
    serve<ToBackground>(handlers, stop.signal, asks);
    await expect(send('removePromises', [])).rejects.toBeInstanceOf(Unreachable);
    joinWire();
    serve<ToBackground>(handlers, stop.signal, asks);
    expect(await fakeBrowser.runtime.sendMessage({ kind: 'toString', ask: [] })).toBeUndefined();
    expect(await fakeBrowser.runtime.sendMessage('hello')).toBeUndefined();
  });
});

describe('what a page sends', () => {
  const finding = {
    id: 'a',
    signal: 'vague-commitment',
    words: 'circle back',
    site: 'mail.google.com',
    day: '2026-11-23',
    outcome: 'open',
  };
  const promise = {
    id: 'p',
    quote: 'I’ll send it by Friday.',
    made: '2026-11-23',
    site: 'mail.google.com',
    outcome: { state: 'open' },
  };

  it('is taken in its shape', () => {
    expect(asks.recordFindings([finding])).toEqual([finding]);
    expect(asks.addPromises([{ ...promise, due: '2026-11-27T17:00' }])).toEqual([
      { ...promise, due: '2026-11-27T17:00' },
    ]);
    expect(asks.openPage('practice')).toBe('practice');
  });

  it('loses what was not asked for', () => {
    expect(asks.recordFindings([{ ...finding, mail: 'Dear Ana, …' }])).toEqual([finding]);
  });

  it.each([
    ['recordFindings', [{ ...finding, words: 'a'.repeat(2001) }]],
    ['recordFindings', Array.from({ length: 201 }, () => finding)],
    ['recordFindings', [{ ...finding, day: 'yesterday' }]],
    ['addPromises', [{ ...promise, outcome: { state: 'kept' } }]],
    ['addPromises', [{ ...promise, due: 'Friday' }]],
    ['removePromises', 'p'],
    ['reread', { draft: 'd', kind: 'letter', lines: [] }],
    ['reread', { draft: 'd', kind: 'email', lines: ['a'.repeat(10_000_001)] }],
    ['hear', { draft: 'd', kind: 'email', lines: [], now: Number.NaN }],
    ['changeSettings', { what: 'set-level', signal: 'blame', level: 'loud' }],
    ['openPage', 'https://example.com'],
  ] as const)('is refused in another shape or size: %s %#', async (kind, ask) => {
    joinWire();
    serve<ToBackground>(handlers, stop.signal, asks);
    const reply = await fakeBrowser.runtime.sendMessage({ kind, ask });
    expect(reply).toEqual({ refusal: 'ValiError' });
  });
});

it('reaches the page of one tab', async () => {
  joinWire();
  const shown: string[] = [];
  serve<ToPage>(
    {
      pageState: () => ({ hints: [], hasDraft: true }),
      askPromises: () => true,
      showHint: (id) => void shown.push(id),
      openHints: () => undefined,
      walk: () => undefined,
      pauseDraft: () => undefined,
    },
    stop.signal,
  );
  expect(await sendToTab(7, 'pageState', undefined)).toEqual({ hints: [], hasDraft: true });
  await sendToTab(7, 'showHint', 'h1');
  expect(shown).toEqual(['h1']);
});
