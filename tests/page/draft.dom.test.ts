import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Finding } from '../../src/engine/finding';
import type { FindingRecord, Reread } from '../../src/messages/map';
import { type Draft, openDraft } from '../../src/page/draft';
import { openRichEditor } from '../../src/page/rich-editor';
import { defaultSettings } from '../../src/settings/settings';
import { gmail } from '../../src/sites/gmail';
import type { Kind } from '../../src/text/kind';

const phrase = 'We’ll circle back';

let element: HTMLElement;
let to: readonly string[];
let asked: Reread[];
let kept: FindingRecord[];
let woken: number;
let page: AbortController;

/** Hears the one phrase wherever it stands. */
function hear({ lines }: Reread): { findings: readonly Finding[] } {
  const text = lines.join('\n');
  return {
    findings: [...text.matchAll(new RegExp(phrase, 'g'))].map(({ index }) => ({
      signal: 'vague-commitment',
      certainty: 'clear',
      isStrength: false,
      words: phrase,
      phrase,
      message: '',
      suggestions: [],
      sentence: { start: index, end: index + phrase.length },
      start: index,
      end: index + phrase.length,
    })),
  };
}

async function open(kind: Kind = 'email'): Promise<{ draft: Draft; close: () => Promise<void> }> {
  const stop = new AbortController();
  page.signal.addEventListener('abort', () => stop.abort());
  const site = { ...gmail, kind, recipients: () => to };
  const editor = openRichEditor(element, gmail.foreign, stop.signal);
  const draft = openDraft(
    editor,
    site,
    () => defaultSettings,
    () => undefined,
    true,
    stop.signal,
  );
  draft.begin();
  await settle();
  return { draft, close: async () => stop.abort() };
}

const settle = () => vi.advanceTimersByTimeAsync(defaultSettings.pause * 2);

async function write(words: string, byHand = true): Promise<void> {
  if (byHand) element.dispatchEvent(new Event('beforeinput'));
  const line = document.createElement('div');
  line.textContent = words;
  element.append(line);
  await settle();
}

beforeEach(() => {
  vi.useFakeTimers();
  page = new AbortController();
  to = [];
  asked = [];
  kept = [];
  woken = 0;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message) => {
    const { kind, ask } = message as unknown as { kind: string; ask: Reread & FindingRecord[] };
    if (kind === 'recordFindings') kept.push(...ask);
    if (kind === 'wake') woken++;
    if (kind !== 'reread') return { answer: undefined };
    asked.push(ask);
    return { answer: hear(ask) };
  });
  document.body.innerHTML = '<div contenteditable="true"><div>Hello Ana, here is the plan.</div></div>';
  element = document.body.firstElementChild as HTMLElement;
});

afterEach(() => {
  page.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('is written to whoever it is addressed to by then', async () => {
  const { draft } = await open();
  to = ['Priya Nair'];
  await write('One.');
  to = ['Tom Lee'];
  await write('Two.');
  expect(asked.map(({ reader }) => reader)).toEqual([undefined, 'Priya', 'Tom']);
  to = ['Tom Lee', 'Priya Nair'];
  expect(draft.sending().asked.reader).toBeUndefined();
});

it('wakes a background that may sleep with the first key, not with the pause', async () => {
  const { draft } = await open();
  await write('One.');
  expect(woken).toBe(0);
  await vi.advanceTimersByTimeAsync(30_000);
  const before = asked.length;
  element.append(document.createElement('div'));
  await vi.advanceTimersByTimeAsync(defaultSettings.pause / 2);
  element.append(document.createElement('div'));
  await vi.advanceTimersByTimeAsync(defaultSettings.pause / 2);
  expect([woken, asked.length - before]).toEqual([1, 0]);
  await settle();
  expect([woken, asked.length - before]).toEqual([1, 1]);
  draft.pause(true);
  await vi.advanceTimersByTimeAsync(30_000);
  await write('Two.');
  expect(woken).toBe(1);
  draft.wake();
  expect(woken).toBe(2);
});

it('that was put away comes back with what was left in it, and is counted once', async () => {
  const { draft, close } = await open();
  await write(`${phrase}.`);
  draft.leave(draft.hints[0]?.id ?? '');
  draft.pause(true);
  await close();
  const { draft: again } = await open();
  expect(again.isPaused).toBe(true);
  again.pause(false);
  await settle();
  expect(again.hints).toEqual([]);
  expect(again.leftCount).toBe(1);
  expect(new Set(kept.map(({ id }) => id)).size).toBe(1);
});

it('in the same place as another begins anew', async () => {
  const { draft, close } = await open();
  await write(`${phrase}.`);
  draft.leave(draft.hints[0]?.id ?? '');
  await close();
  element.replaceChildren();
  const { draft: other } = await open();
  await write(`Hello Tom, ${phrase}.`);
  expect(other.hints).toHaveLength(1);
});

it('that went out leaves nothing to the next in its place', async () => {
  const { draft } = await open();
  await write(`${phrase}.`);
  draft.leave(draft.hints[0]?.id ?? '');
  draft.sending().went();
  element.replaceChildren();
  await write(`${phrase} on it.`);
  expect(draft.hints).toHaveLength(1);
  expect(new Set(kept.map(({ id }) => id)).size).toBe(2);
});

it('that went out and left the page is another than the next one there', async () => {
  const { draft, close } = await open();
  await write(`${phrase} on the numbers of June.`);
  draft.pause(true);
  const sending = draft.sending();
  await close();
  sending.went();
  const { draft: next } = await open();
  expect(next.isPaused).toBe(false);
});

it('in a private window is counted nowhere, and ends with its mail all the same', async () => {
  vi.spyOn(fakeBrowser, 'extension', 'get').mockReturnValue({ inIncognitoContext: true } as never);
  const { draft } = await open();
  await write(`${phrase}.`);
  draft.pause(true);
  draft.sending().went();
  expect(draft.isPaused).toBe(false);
  expect(kept).toEqual([]);
});

it('in notes keeps nothing of what others wrote', async () => {
  await write(`${phrase}, said Ana.`, false);
  const { draft } = await open('notes');
  await write(`${phrase}, said Tom.`, false);
  expect(draft.hints).toHaveLength(2);
  expect(kept).toEqual([]);
  await write(`${phrase}, say I.`);
  expect(kept).toHaveLength(1);
});
