import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Draft } from '../../src/page/draft';
import { type Outbox, openOutbox } from '../../src/page/outbox';

const wait = 15_000;

let said: string[];
let left: readonly string[] | undefined;
let hasAdded: boolean;
let outbox: Outbox;
let stop: AbortController;

/** A draft with this text; writing in it is told as browsers tell it. */
function draftOf(text: string, reader?: string): Draft & { text: string } {
  const element = document.createElement('div');
  const asked = { draft: text, kind: 'email' as const, lines: [text], reader };
  const draft = {
    text,
    asked,
    editor: { element },
    sending: () => ({ asked, went: () => said.push(`went: ${text}`) }),
  };
  // As much of a draft as matters here.
  return draft as unknown as Draft & { text: string };
}
const writeIn = (draft: Draft) => draft.editor.element.dispatchEvent(new Event('beforeinput'));

beforeEach(() => {
  vi.useFakeTimers();
  said = [];
  left = undefined;
  hasAdded = false;
  stop = new AbortController();
  const keeping = {
    ask: async ({ lines }: { lines: readonly string[] }) => void said.push(`asked: ${lines}`),
    askAbout: () => undefined,
    foresee: ({ lines }: { lines: readonly string[] }) => (left = lines),
    forget: () => (left = undefined),
    pageGoes: () => undefined,
    withdraw() {
      said.push('withdrawn');
      return hasAdded;
    },
  };
  const on = { sent: () => said.push('sent'), tookBack: () => said.push('said so') };
  outbox = openOutbox(keeping, true, on, stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const went = ['went: By Friday.', 'sent', 'asked: By Friday.'];

it('asks when the draft leaves the page soon after Send, or is emptied', () => {
  const draft = draftOf('By Friday.');
  outbox.pressed(draft);
  outbox.gone(draft);
  expect(said).toEqual(went);
  said = [];
  outbox.pressed(draft);
  draft.text = ' \n';
  outbox.changed(draft);
  expect(said).toEqual(went);
});

it('asks when the page goes soon after Send, and leaves word of it before', () => {
  const draft = draftOf('By Friday.');
  outbox.pressed(draft);
  expect(left).toEqual(['By Friday.']);
  outbox.pageGoes();
  expect(said).toEqual(went);
});

it('takes the word back when the writer goes on', () => {
  const draft = draftOf('By Friday.');
  outbox.pressed(draft);
  vi.advanceTimersByTime(1000);
  writeIn(draft);
  expect(left).toBeUndefined();
});

it('asks once for a press that is told twice', () => {
  const draft = draftOf('By Friday.');
  outbox.pressed(draft);
  outbox.pressed(draft);
  outbox.gone(draft);
  outbox.gone(draft);
  expect(said).toEqual(went);
});

it.each([
  ['nobody pressed Send', (draft: Draft) => outbox.gone(draft)],
  ['the page goes and nobody pressed Send', () => outbox.pageGoes()],
  [
    'the writer went on after Send',
    (draft: Draft) => {
      outbox.pressed(draft);
      vi.advanceTimersByTime(1000);
      writeIn(draft);
      outbox.gone(draft);
    },
  ],
  [
    'the draft is closed long after Send',
    (draft: Draft) => {
      outbox.pressed(draft);
      vi.advanceTimersByTime(wait + 1);
      outbox.gone(draft);
    },
  ],
])('asks nothing where %s', (_name, act) => {
  act(draftOf('By Friday.'));
  expect(said).toEqual([]);
});

it('takes the question back when the draft comes back as it was', () => {
  const draft = draftOf('By Friday.');
  outbox.pressed(draft);
  outbox.gone(draft);
  said = [];
  outbox.changed(draftOf('Something else'));
  expect(said).toEqual([]);
  hasAdded = true;
  outbox.changed(draftOf('By  Friday.\n'));
  expect(said).toEqual(['withdrawn', 'said so']);
});

it.each([
  [
    'the same words are written once more',
    () => {
      const another = draftOf('B');
      outbox.changed(another);
      another.text = 'By Friday.';
      outbox.changed(another);
    },
  ],
  ['the same words open a mail to somebody else', () => outbox.changed(draftOf('By Friday.', 'Tom'))],
])('does not take it for the one that was sent where %s', (_name, act) => {
  const draft = draftOf('By Friday.', 'Priya');
  outbox.pressed(draft);
  outbox.gone(draft);
  said = [];
  hasAdded = true;
  act();
  expect(said).toEqual([]);
});

it('takes no reply without a word for the forward without a word that was sent', () => {
  const draft = draftOf('\uFFFC');
  outbox.pressed(draft);
  outbox.gone(draft);
  said = [];
  outbox.changed(draftOf('\uFFFC'));
  expect(said).toEqual([]);
});
