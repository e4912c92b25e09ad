import { foldWords } from '../settings/left';
import type { Settings } from '../settings/settings';
import { type Chosen, fillParts, placeAt } from '../suggest/fill';
import type { Part, Suggestion } from '../suggest/suggestion';
import type { Leave } from './card';
import { changeSettings } from './change-settings';
import type { Draft } from './draft';
import type { Hint } from './hints';
import { nameOf } from './names';
import { replaceSpan } from './replace';
import type { Happened } from './strip';

/** What a writer does with one hint: each says what it did, with the way back. */
export interface Mending {
  /** Puts a suggestion into the draft, or else on the clipboard. Returns whether the draft took it. */
  apply(draft: Draft, hint: Hint, suggestion: Suggestion, chosen: Chosen): Promise<boolean>;
  /** Puts a further sentence behind one of the draft, or else on the clipboard. Returns whether the draft took it. */
  add(draft: Draft, behind: string, parts: readonly Part[], chosen: Chosen): Promise<boolean>;
  leave(draft: Draft, hint: Hint, how: Leave): void;
  /** Turns a kind of hint off everywhere. */
  turnOff(draft: Draft, signal: string, name: string): void;
  /** Whether this is the time to offer to turn a kind of hint off; it is once. */
  offersToTurnOff(hint: Hint): boolean;
}

// How often hints of a kind are left, and never applied, before they are offered to be turned off.
const leftOften = 5;

/** What is heard anew is another object. */
function isSame({ parts }: Suggestion): (other: Suggestion) => boolean {
  const own = JSON.stringify(parts);
  return (other) => JSON.stringify(other.parts) === own;
}

/** @param learns whether what is done here counts for later; on the practice page it does not */
export function openMending(
  settings: () => Settings,
  learns: boolean,
  say: (draft: Draft, happened: Happened, onUndo?: () => void) => void,
): Mending {
  const leavingsOf = (kind: string) => settings().leavings[kind] ?? 0;
  const settle = (kind: string) => {
    if (learns && leavingsOf(kind) !== 'settled') changeSettings({ what: 'settle', signal: kind });
  };
  const countLeft = (kind: string, by: 1 | -1) => {
    if (learns && leavingsOf(kind) !== 'settled') changeSettings({ what: 'count-left', signal: kind, by });
  };

  const copy = async (draft: Draft, text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      say(draft, { what: draft.editor.kind === 'reading' ? 'copied-only' : 'copied' });
    } catch {
      // The page may not use the clipboard; the words in the draft are as they were, and that is what is said.
      say(draft, { what: 'not-taken' });
    }
  };

  const turnOff = (draft: Draft, signal: string, name: string) => {
    const level = settings().levels[signal];
    changeSettings({ what: 'set-level', signal, level: 'off' });
    say(draft, { what: 'left-kind', name }, () =>
      changeSettings({ what: 'set-level', signal, ...(level ? { level } : {}) }),
    );
  };

  return {
    turnOff,
    async apply(draft, hint, suggestion, chosen) {
      // The writer may have gone on while the card was open: the words may stand elsewhere by now, or be others.
      draft.refresh();
      const current = draft.hint(hint.id);
      const now = current?.finding.suggestions.find(isSame(suggestion));
      const { start, end } = now ?? suggestion;
      const { text } = fillParts(suggestion.parts, chosen, placeAt(draft.text, start));
      const words = draft.text.slice(start, end);
      if (current && now && (await replaceSpan(draft.editor, now, words, text)) === 'done') {
        draft.applied(current);
        settle(hint.finding.signal);
        say(draft, { what: 'applied' });
        return true;
      }
      await copy(draft, text);
      return false;
    },
    async add(draft, behind, parts, chosen) {
      draft.refresh();
      const start = draft.text.lastIndexOf(behind);
      // Only the end of the sentence is written anew, so that what is bold or linked in it stays so.
      const tail = /\S+$/.exec(behind)?.[0] ?? '';
      const end = start + behind.length;
      const { text } = fillParts(parts, chosen, placeAt(`${draft.text.slice(0, end)} `, end + 1));
      const span = { start: end - tail.length, end };
      if (start >= 0 && tail !== '' && (await replaceSpan(draft.editor, span, tail, `${tail} ${text}`)) === 'done') {
        draft.refresh();
        say(draft, { what: 'applied' });
        return true;
      }
      await copy(draft, text);
      return false;
    },
    leave(draft, { id, finding }, how) {
      const { signal, phrase } = finding;
      if (how === 'once') {
        draft.leave(id);
        countLeft(signal, 1);
        say(draft, { what: 'left-once' }, () => {
          draft.bringBack(id);
          countLeft(signal, -1);
        });
      } else if (how === 'phrase') {
        const left = { signal, words: foldWords(phrase) };
        changeSettings({ what: 'leave-phrase', ...left });
        say(draft, { what: 'left-phrase', words: phrase }, () => changeSettings({ what: 'mark-phrase', ...left }));
      } else {
        turnOff(draft, signal, nameOf(finding));
      }
    },
    offersToTurnOff({ step, finding: { signal } }) {
      const count = leavingsOf(signal);
      if (!learns || step === 'whole' || count === 'settled' || count < leftOften) return false;
      settle(signal);
      return true;
    },
  };
}
