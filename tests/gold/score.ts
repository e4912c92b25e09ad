import type { Certainty } from '../../src/rules/signal';

export interface Label {
  readonly signal: string;
  readonly start: number;
  readonly end: number;
}

export interface GoldText {
  readonly id: string;
  readonly kind: 'email' | 'notes' | 'transcript';
  readonly text: string;
  readonly labels: readonly Label[];
  readonly hard_negatives?: readonly Label[];
  /** Only findings in it count. */
  readonly scope?: { readonly start: number; readonly end: number };
  /** The signal that the sentence in `scope` was written for or against. */
  readonly about?: string;
  /** How it was drawn, in the real set. */
  readonly stratum?: string;
  /** Signals on which readers differed: neither right nor wrong. */
  readonly undecided?: readonly string[];
}

export interface Found extends Label {
  readonly certainty: Certainty;
}

/** Right, false and missed, and what follows from them. */
export class Tally {
  right = 0;
  falseAlarms = 0;
  missed = 0;

  static sum(one: Tally, other: Tally): Tally {
    const both = new Tally();
    both.right = one.right + other.right;
    both.falseAlarms = one.falseAlarms + other.falseAlarms;
    both.missed = one.missed + other.missed;
    return both;
  }

  get precision(): number {
    return this.right + this.falseAlarms === 0 ? 1 : this.right / (this.right + this.falseAlarms);
  }

  get recall(): number {
    return this.right + this.missed === 0 ? 1 : this.right / (this.right + this.missed);
  }
}

export interface Score {
  readonly exact: Tally;
  readonly any: Tally;
  readonly strengths: Tally;
  readonly bySignal: ReadonlyMap<string, Tally>;
  readonly hard: { hit: number; all: number };
  readonly words: number;
  readonly misses: readonly { readonly signal: string; readonly quote: string; readonly id: string }[];
  readonly alarms: readonly {
    readonly signal: string;
    readonly quote: string;
    readonly id: string;
    readonly certainty: Certainty;
    readonly isHard: boolean;
  }[];
}

const rank: Readonly<Record<Certainty, number>> = { clear: 2, likely: 1, possible: 0 };

/**
 * Scores findings against gold labels. A finding is right when its middle lies in a label of its signal (exact), or of
 * any problem signal (any); several findings in one label count once. Only the signals in `judged` count.
 */
export function score(
  texts: readonly GoldText[],
  findingsOf: (text: GoldText) => readonly Found[],
  judged: ReadonlySet<string>,
  isStrength: (signal: string) => boolean,
  least: Certainty = 'possible',
): Score {
  const exact = new Tally();
  const any = new Tally();
  const strengths = new Tally();
  const bySignal = new Map<string, Tally>();
  const of = (signal: string): Tally => {
    const known = bySignal.get(signal) ?? new Tally();
    bySignal.set(signal, known);
    return known;
  };
  const hard = { hit: 0, all: 0 };
  const misses: { signal: string; quote: string; id: string }[] = [];
  const alarms: { signal: string; quote: string; id: string; certainty: Certainty; isHard: boolean }[] = [];
  let words = 0;
  for (const text of texts) {
    const scope = text.scope ?? { start: 0, end: text.text.length };
    words += (text.text.slice(scope.start, scope.end).match(/[\p{L}\p{N}'’-]+/gu) ?? []).length;
    const undecided = new Set(text.undecided);
    const labels = text.labels.filter((label) => judged.has(label.signal));
    const hardOnes = (text.hard_negatives ?? []).filter((one) => judged.has(one.signal));
    const middle = (found: Label) => (found.start + found.end) / 2;
    const within = (found: Label, label: { start: number; end: number }) =>
      middle(found) >= label.start && middle(found) <= label.end;
    const findings = findingsOf(text).filter(
      (found) =>
        judged.has(found.signal) &&
        !undecided.has(found.signal) &&
        rank[found.certainty] >= rank[least] &&
        within(found, scope),
    );
    const quote = (span: Label) => text.text.slice(span.start, span.end).replace(/\s+/g, ' ');
    for (const label of labels) {
      const isFound = findings.some((found) => found.signal === label.signal && within(found, label));
      const tallies = [of(label.signal), isStrength(label.signal) ? strengths : exact];
      for (const tally of tallies) isFound ? tally.right++ : tally.missed++;
      if (!isFound) misses.push({ signal: label.signal, quote: quote(label), id: text.id });
      if (!isStrength(label.signal))
        findings.some((found) => !isStrength(found.signal) && within(found, label)) ? any.right++ : any.missed++;
    }
    for (const found of findings) {
      const isRight = labels.some((label) => label.signal === found.signal && within(found, label));
      if (!isRight) {
        for (const tally of [of(found.signal), isStrength(found.signal) ? strengths : exact]) tally.falseAlarms++;
        const isHard = hardOnes.some((one) => one.signal === found.signal && within(found, one));
        alarms.push({
          signal: found.signal,
          quote: text.text.slice(Math.max(0, found.start - 40), found.end + 50).replace(/\s+/g, ' '),
          id: text.id,
          certainty: found.certainty,
          isHard,
        });
      }
      if (
        !isStrength(found.signal) &&
        ![...undecided].some((signal) => !isStrength(signal)) &&
        !text.labels.some((label) => !isStrength(label.signal) && within(found, label))
      )
        any.falseAlarms++;
    }
    for (const one of hardOnes) {
      hard.all++;
      if (findings.some((found) => found.signal === one.signal && within(found, one))) hard.hit++;
    }
  }
  return { exact, any, strengths, bySignal, hard, words, misses, alarms };
}
