import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Keeping, openKeeping } from '../../src/page/keeping';
import type { Surface } from '../../src/page/surface';
import type { LedgerPromise } from '../../src/promises/promise';
import { speakEnglish } from '../popup/english';

const quote = 'I’ll send the numbers by Friday.';

let sent: { kind: string; ask: unknown }[];
let stop: AbortController;
let keeping: Keeping;
let isOver: boolean;

/** As much of a surface as matters here. */
const surface = {
  show: () => document.createElement('div'),
  place: () => () => undefined,
  announce: () => undefined,
  isOver: () => isOver,
  hasFocus: () => false,
} as unknown as Surface;

const question = { promises: [{ start: 0, end: quote.length, quote, owner: 'I', due: '2026-11-27' }], reader: 'Ana' };
const told = (kind: string) => sent.filter((each) => each.kind === kind).map(({ ask }) => ask);

beforeEach(() => {
  vi.useFakeTimers();
  speakEnglish();
  sent = [];
  isOver = false;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message) => {
    sent.push(message as unknown as (typeof sent)[number]);
    return { answer: null };
  });
  const nobody = { addListener: () => undefined };
  const port = { onDisconnect: nobody, onMessage: nobody, postMessage: () => undefined, disconnect: () => undefined };
  vi.spyOn(fakeBrowser.runtime, 'connect').mockReturnValue(port as never);
  stop = new AbortController();
  keeping = openKeeping(
    surface,
    true,
    () => undefined,
    () => undefined,
    stop.signal,
  );
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('a question that nobody answers in time waits in the popup', () => {
  keeping.askAbout(question);
  isOver = true;
  vi.advanceTimersByTime(20_000);
  expect(told('leaveHeard')).toEqual([]);
  isOver = false;
  vi.advanceTimersByTime(20_000);
  const [waiting] = told('leaveHeard') as LedgerPromise[][];
  expect(waiting).toEqual([
    expect.objectContaining({ quote, to: 'Ana', due: '2026-11-27', outcome: { state: 'open' } }),
  ]);
  keeping.withdraw();
  expect(told('takeHeard')).toEqual([waiting?.map(({ id }) => id)]);
});

it('and so does one that another takes the place of', () => {
  keeping.askAbout(question);
  keeping.askAbout({ promises: [{ start: 0, end: 12, quote: 'I’ll call you.' }] });
  const [waiting] = told('leaveHeard') as LedgerPromise[][];
  expect(waiting?.map(({ quote }) => quote)).toEqual([quote]);
});

it('and not where the mail was taken back before', () => {
  keeping.askAbout(question);
  keeping.withdraw();
  vi.advanceTimersByTime(60_000);
  expect(told('leaveHeard')).toEqual([]);
});
