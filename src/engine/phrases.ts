import { mostWords } from '../text/notation';
import { bound, type Tokens, tokenSize } from '../text/tokens';
import { firstBits, type Stretch } from './stretch';

/**
 * Phrases as sequences of steps, each a number: what kind of step it is, whether it may be left out, and above these its
 * value. A sequence ends at `step.end`.
 */
export interface Sequences {
  readonly steps: Int32Array;
  readonly groups: readonly Group[];
}

/** Choices: the set of those that are one word, and where the sequences of the others begin. */
export interface Group {
  readonly set: number;
  readonly longer: readonly number[];
}

/** The kinds of steps. */
export const step = {
  end: 0,
  /** Its value is the word's id. */
  word: 1,
  /** Its value is the number of a set of words. */
  set: 2,
  /** Its value is the group's number. */
  group: 3,
  /** Its value is the fewest words times ten plus the most. */
  gap: 4,
} as const;
export const kindMask = 7;
export const isOptional = 8;
export const valueAt = 4;

/** A phrase, ready to be looked for. */
export interface Phrase {
  /** What it is reported as. Several may share one. */
  readonly number: number;
  /** Where its sequence begins. */
  readonly sequence: number;
  /** What it can begin with: a step of a word, or of a set. */
  readonly first: number;
  /** Wherever the phrase stands, the words of one of these do. */
  readonly anchors: readonly Anchor[];
  /** The most tokens it takes. */
  readonly longest: number;
}

/** Words that are looked for in place of a phrase. */
export interface Anchor {
  readonly words: readonly number[];
  /** The bits (`bitOf`) of the words of which one stands right before, and right behind; or `anything`. */
  readonly before: number;
  readonly after: number;
  /** The fewest and the most tokens from the phrase's first to these. */
  readonly least: number;
  readonly most: number;
}

/** Words have one bit of 31; many have the same. */
export const bitOf = (word: number): number => 1 << (word % 31);
export const anything = -1;
/** Stands beside every token, and alone where the sentence ends. */
const edge = 1 << 31;

/** Phrases found: triples of (phrase number, first token, last token). `count` triples. */
export interface Hits {
  count: number;
  triples: Int32Array;
}

export const emptyHits = (): Hits => ({ count: 0, triples: new Int32Array(192) });

// An anchored phrase is so many numbers: before, after, fewest tokens to the anchor, how many more it may be, where its
// sequence begins, what it can begin with, and its number.
const anchoredSize = 7;

/**
 * Looks for many phrases at once. A phrase is looked for only where one of its anchors stands between words that can stand
 * there: the rarest it cannot do without. Then its steps are followed from where it would begin, all ways together, for
 * the places they have come to are the bits of a number.
 */
export class Phrases {
  private readonly steps: Int32Array;
  private readonly groups: readonly Group[];
  /** What is anchored at each word; of a word it begins at `anchoredFrom[word]`. */
  private readonly anchored: Int32Array;
  private readonly anchoredFrom: Int32Array;
  private readonly stretch: Stretch;
  /** How far a stretch that does not end its sentence goes on to the next: no phrase that begins in it before ends behind it. */
  private readonly stride: number;

  /** @param stretch what the tokens are looked at through; it may be shared */
  constructor({ steps, groups }: Sequences, phrases: readonly Phrase[], stretch: Stretch) {
    this.steps = steps;
    this.groups = groups;
    this.stretch = stretch;
    const byWord: number[][] = Array.from(stretch.placesOfWord, () => []);
    for (const { anchors, sequence, first, number } of phrases)
      for (const { words, before, after, least, most } of anchors)
        for (const word of words) byWord[word]?.push(before, after, least, most - least, sequence, first, number);
    this.anchored = new Int32Array(byWord.reduce((sum, numbers) => sum + numbers.length, 0));
    this.anchoredFrom = new Int32Array(byWord.length + 1);
    let end = 0;
    for (const [word, numbers] of byWord.entries()) {
      this.anchored.set(numbers, end);
      end += numbers.length;
      this.anchoredFrom[word + 1] = end;
    }
    const longest = phrases.reduce((most, phrase) => Math.max(most, phrase.longest), 1);
    this.stride = mostWords + 1 - Math.min(mostWords, longest);
  }

  /**
   * Finds every phrase in `tokens[from, to)` that lies within a sentence and takes `mostWords` tokens at most. Of each phrase number
   * the longest at each start is kept. They stand in the order of their first tokens, then of their last, then of their
   * numbers.
   */
  find({ data }: Tokens, from: number, to: number, hits: Hits): number {
    hits.count = 0;
    const { stretch } = this;
    for (let begin = from; begin < to; ) {
      stretch.open(data, begin, to);
      const { end } = stretch;
      const isToEnd = end === to || data[end * tokenSize] === bound;
      const next = isToEnd ? end : begin + this.stride;
      this.lookAround(firstBits(next - begin), hits);
      stretch.close();
      begin = isToEnd ? end + 1 : next;
    }
    return hits.count;
  }

  /** Looks for what begins at one of `starts` in the stretch. */
  private lookAround(starts: number, hits: Hits): void {
    const { anchored, anchoredFrom } = this;
    const { data, begin, end } = this.stretch;
    for (let here = begin; here < end; here++) {
      const word = data[here * tokenSize] as number;
      const last = anchoredFrom[word + 1] as number;
      let at = anchoredFrom[word] as number;
      if (at === last) continue;
      const before = here > begin ? edge | bitOf(data[(here - 1) * tokenSize] as number) : edge;
      const after = here + 1 < end ? edge | bitOf(data[(here + 1) * tokenSize] as number) : edge;
      for (; at < last; at += anchoredSize) {
        if (((anchored[at] as number) & before) === 0 || ((anchored[at + 1] as number) & after) === 0) continue;
        const latest = here - begin - (anchored[at + 2] as number);
        if (latest < 0) continue;
        const range = anchored[at + 3] as number;
        const sequence = anchored[at + 4] as number;
        const number = anchored[at + 6] as number;
        if (range === 0) {
          this.lookAt(sequence, number, starts & (1 << latest), hits);
          continue;
        }
        const among = starts & firstBits(latest + 1) & (-1 << Math.max(0, latest - range));
        this.lookAmong(sequence, number, this.placesOf(anchored[at + 5] as number) & among, hits);
      }
    }
  }

  private lookAmong(sequence: number, number: number, among: number, hits: Hits): void {
    const isSeveral = (among & (among - 1)) !== 0;
    if (isSeveral && this.follow(sequence, among, 0) === 0) return;
    for (let starts = among; starts !== 0; starts &= starts - 1) this.lookAt(sequence, number, starts & -starts, hits);
  }

  private lookAt(sequence: number, number: number, start: number, hits: Hits): void {
    const ends = this.follow(sequence, start, start);
    // Where nothing was taken it ends where it starts.
    if ((ends & ~start) === 0) return;
    const { begin } = this.stretch;
    note(number, begin + 31 - Math.clz32(start), begin + 30 - Math.clz32(ends), hits);
  }

  private placesOf(first: number): number {
    const value = first >>> valueAt;
    const { stretch } = this;
    return (first & kindMask) === step.word ? (stretch.placesOfWord[value] as number) : stretch.placesOfSet(value);
  }

  /** Where a sequence leads to from some places. No gap is passed from the one that is `barred`: a phrase begins with a word. */
  private follow(sequence: number, from: number, barred: number): number {
    const { steps, stretch } = this;
    let here = from;
    for (let at = sequence; here !== 0; at++) {
      const one = steps[at] as number;
      const value = one >>> valueAt;
      let next = 0;
      switch (one & kindMask) {
        case step.end:
          return here;
        case step.word:
          next = (here & (stretch.placesOfWord[value] as number)) << 1;
          break;
        case step.set:
          next = (here & stretch.placesOfSet(value)) << 1;
          break;
        case step.group:
          next = this.choose(this.groups[value] as Group, here, barred);
          break;
        case step.gap:
          next = this.pass(Math.floor(value / 10), value % 10, here & ~barred);
      }
      here = (one & isOptional) === 0 ? next : here | next;
    }
    return 0;
  }

  private choose({ set, longer }: Group, from: number, barred: number): number {
    const { steps } = this;
    const { placesOfWord } = this.stretch;
    let next = (from & this.stretch.placesOfSet(set)) << 1;
    for (let at = 0; at < longer.length; at++) {
      const sequence = longer[at] as number;
      const first = steps[sequence] as number;
      // Nine in ten begin with a word that does not stand here.
      if ((first & (kindMask | isOptional)) === step.word && (from & (placesOfWord[first >>> valueAt] as number)) === 0)
        continue;
      next |= this.follow(sequence, from, barred);
    }
    return next;
  }

  private pass(least: number, most: number, from: number): number {
    const { all } = this.stretch;
    let here = from;
    let next = least === 0 ? from : 0;
    for (let words = 1; words <= most; words++) {
      here = (here & all) << 1;
      if (words >= least) next |= here;
    }
    return next;
  }
}

/** Puts a hit in its place, unless one of that number is known to reach as far from the same token. */
function note(number: number, first: number, last: number, hits: Hits): void {
  let { triples } = hits;
  for (let at = hits.count * 3 - 3; at >= 0 && (triples[at + 1] as number) >= first; at -= 3) {
    if (triples[at] !== number || triples[at + 1] !== first) continue;
    if ((triples[at + 2] as number) >= last) return;
    triples.copyWithin(at, at + 3, hits.count * 3);
    hits.count--;
    break;
  }
  if (hits.count * 3 + 3 > triples.length) {
    triples = new Int32Array(triples.length * 2);
    triples.set(hits.triples);
    hits.triples = triples;
  }
  let at = hits.count * 3;
  for (; at > 0; at -= 3) {
    const order =
      (triples[at - 2] as number) - first || (triples[at - 1] as number) - last || (triples[at - 3] as number) - number;
    if (order < 0) break;
    triples[at] = triples[at - 3] as number;
    triples[at + 1] = triples[at - 2] as number;
    triples[at + 2] = triples[at - 1] as number;
  }
  triples[at] = number;
  triples[at + 1] = first;
  triples[at + 2] = last;
  hits.count++;
}
