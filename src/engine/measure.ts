import { commonWords } from '../text/common-words';
import type { Vocabulary } from '../text/tokens';
import {
  type Anchor,
  anything,
  bitOf,
  type Group,
  isOptional,
  kindMask,
  type Phrase,
  type Sequences,
  step,
  valueAt,
} from './phrases';

/** What can be said of a part of a phrase before any text is read. */
interface Measure {
  /** The bits of the words that it can begin, and end, with. */
  readonly firstBits: number;
  readonly lastBits: number;
  /** Whether it can do without any word. */
  readonly isPassed: boolean;
  /** The fewest and the most words it takes. */
  readonly shortest: number;
  readonly longest: number;
  /** None where it can do without any of its words. */
  readonly anchors?: readonly InnerAnchor[] | undefined;
}

/** Where an anchor can stand first, or last, in its part of the phrase, what stands beside it depends on what is round that part. */
interface InnerAnchor extends Anchor {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** How often its words stand in a text, as a part of all tokens. */
  readonly share: number;
}

/** What passing over an anchored phrase costs, where looking for it costs one. */
const costOfPassing = 0.2;

/** Makes phrases ready to be looked for. Adds to `sets` the words they begin with. */
export function measure(
  phrases: readonly Pick<Phrase, 'number' | 'sequence'>[],
  { steps, groups }: Sequences,
  sets: (readonly number[])[],
  { idOf, words }: Vocabulary,
): readonly Phrase[] {
  const shares = new Float64Array(words.length).fill(1 / 10_000);
  commonWords.forEach((word, rank) => {
    const id = idOf.get(word);
    if (id !== undefined) shares[id] = 1 / (8 * (rank + 2));
  });
  const shareOfBits = new Float64Array(31);
  shares.forEach((share, word) => {
    shareOfBits[word % 31] = (shareOfBits[word % 31] as number) + share;
  });
  /** What was said of each step. */
  const met = new Map<number, Measure>();

  function ofWords(words: readonly number[]): Measure {
    const bits = words.reduce((all, word) => all | bitOf(word), 0);
    return {
      firstBits: bits,
      lastBits: bits,
      isPassed: false,
      shortest: words.length > 0 ? 1 : Number.POSITIVE_INFINITY,
      longest: 1,
      anchors: [anchorOf(words)],
    };
  }

  function anchorOf(words: readonly number[]): InnerAnchor {
    const share = words.reduce((sum, word) => sum + (shares[word] as number), 0);
    return { words, share, before: 0, after: 0, isFirst: true, isLast: true, least: 0, most: 0 };
  }

  function ofGap(least: number, most: number): Measure {
    return {
      firstBits: anything,
      lastBits: anything,
      isPassed: false,
      shortest: least,
      longest: most,
    };
  }

  function ofStep(one: number): Measure {
    const known = met.get(one);
    if (known) return known;
    const found =
      (one & isOptional) === 0
        ? ofKind(one & kindMask, one >>> valueAt)
        : { ...ofStep(one & ~isOptional), isPassed: true, shortest: 0, anchors: undefined };
    met.set(one, found);
    return found;
  }

  function ofKind(kind: number, value: number): Measure {
    if (kind === step.word) return ofWords([value]);
    if (kind === step.set) return ofWords(sets[value] as readonly number[]);
    if (kind === step.group) return ofGroup(groups[value] as Group);
    return ofGap(Math.floor(value / 10), value % 10);
  }

  function ofGroup({ set, longer }: Group): Measure {
    const choices = [ofStep((set << valueAt) | step.set), ...longer.map(ofSequence)];
    return {
      firstBits: choices.reduce((all, { firstBits }) => all | firstBits, 0),
      lastBits: choices.reduce((all, { lastBits }) => all | lastBits, 0),
      isPassed: choices.some(({ isPassed }) => isPassed),
      shortest: Math.min(...choices.map(({ shortest }) => shortest)),
      longest: Math.max(...choices.map(({ longest }) => longest)),
      anchors: choices.every(({ anchors }) => anchors) ? choices.flatMap(({ anchors = [] }) => anchors) : undefined,
    };
  }

  function ofSequence(begin: number): Measure {
    const parts: Measure[] = [];
    for (let at = begin; steps[at] !== step.end; at++) parts.push(ofStep(steps[at] as number));
    if (parts.length === 1) return parts[0] as Measure;
    const { rounds, ...round } = lookRound(parts);
    return {
      ...round,
      shortest: parts.reduce((sum, { shortest }) => sum + shortest, 0),
      longest: parts.reduce((sum, { longest }) => sum + longest, 0),
      anchors: cheapest(parts, rounds),
    };
  }

  /** The anchors of that part of a sequence whose anchors cost least, as they stand in the sequence. */
  function cheapest(parts: readonly Measure[], rounds: readonly Round[]): readonly InnerAnchor[] | undefined {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const [at, { anchors }] of parts.entries()) {
      const cost = anchors ? costOf(anchors, rounds[at] as Round) : least;
      if (cost >= least) continue;
      best = at;
      least = cost;
    }
    return best < 0 ? undefined : inPlace(parts, best, rounds[best] as Round);
  }

  /** What anchors cost for each token of a text. */
  function costOf(anchors: readonly InnerAnchor[], round: Round): number {
    const headChance = round.isFirst ? 1 : chanceOf(round.before);
    const tailChance = round.isLast ? 1 : chanceOf(round.after);
    let cost = 0;
    for (const { share, before, isFirst, after, isLast } of anchors)
      cost +=
        share * (costOfPassing + (isFirst ? headChance : chanceOf(before)) * (isLast ? tailChance : chanceOf(after)));
    return cost;
  }

  function chanceOf(bits: number): number {
    if (bits === anything) return 1;
    let chance = 0;
    for (let rest = bits; rest !== 0; rest &= rest - 1) chance += shareOfBits[31 - Math.clz32(rest & -rest)] as number;
    return chance;
  }

  /** What a sequence can begin with, as a step. */
  function firstOf(sequence: number): number {
    const one = steps[sequence] as number;
    const kind = one & (kindMask | isOptional);
    if (kind === step.word || kind === step.set) return one;
    const words = new Set<number>();
    putFirst(sequence, words);
    return ((sets.push([...words]) - 1) << valueAt) | step.set;
  }

  /** Gathers the words a sequence can begin with, none from behind a gap. Returns whether it can do without any. */
  function putFirst(sequence: number, words: Set<number>): boolean {
    for (let at = sequence; steps[at] !== step.end; at++) {
      const one = steps[at] as number;
      if (!putFirstOf(one & kindMask, one >>> valueAt, words) && (one & isOptional) === 0) return false;
    }
    return true;
  }

  function putFirstOf(kind: number, value: number, words: Set<number>): boolean {
    if (kind === step.word) words.add(value);
    if (kind === step.set) for (const word of sets[value] as readonly number[]) words.add(word);
    if (kind !== step.group) return false;
    const { set, longer } = groups[value] as Group;
    putFirstOf(step.set, set, words);
    return longer.filter((choice) => putFirst(choice, words)).length > 0;
  }

  return phrases.map(({ number, sequence }) => {
    const first = firstOf(sequence);
    const { longest, anchors = ofStep(first).anchors ?? [] } = ofSequence(sequence);
    return {
      number,
      sequence,
      first,
      anchors: anchors.map(({ words, before, isFirst, after, isLast, least, most }) => ({
        words,
        before: isFirst ? anything : before,
        after: isLast ? anything : after,
        least,
        most,
      })),
      longest,
    };
  });
}

/** What stands round a part of a sequence: the bits of the words right before and behind it, and whether none may. */
interface Round {
  before: number;
  isFirst: boolean;
  after: number;
  isLast: boolean;
}

/** What stands round each part of a sequence; what the whole can begin and end with, and whether it can do without any word. */
function lookRound(
  parts: readonly Measure[],
): Pick<Measure, 'firstBits' | 'lastBits' | 'isPassed'> & { readonly rounds: readonly Round[] } {
  const rounds: Round[] = [];
  let before = 0;
  let isFirst = true;
  for (const { lastBits, isPassed } of parts) {
    rounds.push({ before, isFirst, after: 0, isLast: true });
    before = isPassed ? before | lastBits : lastBits;
    isFirst &&= isPassed;
  }
  let after = 0;
  let isLast = true;
  for (let at = parts.length - 1; at >= 0; at--) {
    const { firstBits, isPassed } = parts[at] as Measure;
    const round = rounds[at] as Round;
    round.after = after;
    round.isLast = isLast;
    after = isPassed ? after | firstBits : firstBits;
    isLast &&= isPassed;
  }
  return { rounds, firstBits: after, lastBits: before, isPassed: isFirst };
}

/** The anchors of a part of a sequence, with what stands round the part. */
function inPlace(parts: readonly Measure[], part: number, round: Round): readonly InnerAnchor[] | undefined {
  let least = 0;
  let most = 0;
  for (const { shortest, longest } of parts.slice(0, part)) {
    least += shortest;
    most += longest;
  }
  return parts[part]?.anchors?.map((anchor) => ({
    words: anchor.words,
    share: anchor.share,
    before: anchor.isFirst ? anchor.before | round.before : anchor.before,
    after: anchor.isLast ? anchor.after | round.after : anchor.after,
    isFirst: anchor.isFirst && round.isFirst,
    isLast: anchor.isLast && round.isLast,
    least: anchor.least + least,
    most: anchor.most + most,
  }));
}
