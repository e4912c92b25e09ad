import type { HeardPromise } from '../../src/promises/promise';
import { overlap } from '../../src/text/span';

/** A text with the promises that somebody read in it. */
export interface PromiseText {
  readonly id: string;
  readonly kind: 'email' | 'notes';
  readonly text: string;
  readonly promises: readonly {
    /** The line of notes, or the sentence of a mail, that makes it. */
    readonly line: string;
    /** As the text names them; `me` for who writes, `us` for their group. */
    readonly owner: string;
    readonly what: string;
    /** ISO date; null where no day is said. */
    readonly due: string | null;
  }[];
}

/** How the promises that are heard compare with those that were read. */
export interface PromiseScore {
  all: number;
  /** With their owner and their day. */
  right: number;
  noOwner: number;
  otherOwner: number;
  otherDay: number;
  missed: number;
  /** Heard where nobody promises anything. */
  extra: number;
  readonly faults: string[];
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\d ]/gu, ' ')
    .replace(/\b(?:and|the|mr|mrs|ms|dr)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const self: Readonly<Record<string, string>> = { me: 'i', us: 'we' };

function isOwner(heard: string | undefined, read: string): boolean {
  const [one, other] = [plain(heard ?? ''), self[read] ?? plain(read)];
  return (
    one !== '' &&
    (one === other || (one.length > 1 && other.length > 1 && (one.includes(other) || other.includes(one))))
  );
}

/** Compares what is heard in texts with what was read there. Days are compared in texts in which any is said by a date. */
export function scorePromises(
  texts: readonly PromiseText[],
  hear: (text: PromiseText) => readonly HeardPromise[],
): PromiseScore {
  const score: PromiseScore = {
    all: 0,
    right: 0,
    noOwner: 0,
    otherOwner: 0,
    otherDay: 0,
    missed: 0,
    extra: 0,
    faults: [],
  };
  for (const one of texts) {
    const heard = new Set(hear(one));
    const isDated = one.promises.some(({ due }) => due !== null);
    for (const { line, owner, what, due } of one.promises) {
      score.all++;
      const start = one.text.indexOf(line);
      const span = { start, end: start + line.length };
      const said = plain(what).split(' ');
      const likeness = (promise: HeardPromise) =>
        (isOwner(promise.owner, owner) ? 100 : 0) +
        plain(promise.action ?? promise.quote)
          .split(' ')
          .filter((word) => said.includes(word)).length;
      const [best] = [...heard].filter((promise) => overlap(promise, span)).sort((a, b) => likeness(b) - likeness(a));
      const told = `${one.id} [${owner}] ${due ?? '–'}`;
      if (!best) {
        score.missed++;
        score.faults.push(`missed ${told} | ${line}`);
        continue;
      }
      heard.delete(best);
      const isTheirs = isOwner(best.owner, owner);
      const isThen = !isDated || (best.due?.slice(0, 10) ?? null) === due;
      if (isTheirs && isThen) score.right++;
      else
        score.faults.push(`not ${told} but [${best.owner ?? '–'}] ${best.due ?? '–'} “${best.action ?? ''}” | ${line}`);
      if (!isTheirs) score[best.owner ? 'otherOwner' : 'noOwner']++;
      else if (!isThen) score.otherDay++;
    }
    for (const { owner, due, quote } of heard) {
      score.extra++;
      score.faults.push(`none ${one.id} [${owner ?? '–'}] ${due ?? '–'} | ${quote}`);
    }
  }
  return score;
}
