import { bound, type Tokens } from '../text/tokens';

/**
 * Phrases as steps: each is left by one of a set of words, or by a gap of some words, or for free into several others, or
 * it ends a phrase. This is what ships; which sets of steps a text can be in at once is worked out as texts are read.
 */
export interface Steps {
  /** The set of words that lead on, 0 for none. */
  readonly set: Uint16Array;
  /** Fewest times ten plus most, plus one; 0 for no gap. */
  readonly gap: Uint8Array;
  /** Where word or gap lead. */
  readonly next: Uint16Array;
  /** Where it leads for free; undefined for nowhere. */
  readonly free: readonly (readonly number[] | undefined)[];
  /** The number of the phrase that ends here, -1 for none. */
  readonly end: Int32Array;
}

/** Sets of words, by number; 0 is the empty set. */
export interface WordSets {
  /** The words of each set. */
  readonly words: readonly (readonly number[])[];
  /** The sets a word is in, by word; undefined where it is in none. */
  readonly setsOf: readonly (readonly number[] | undefined)[];
}

/** Phrases found: triples of (phrase number, first token, last token). `count` triples. */
export interface Hits {
  count: number;
  triples: Int32Array;
}

export const emptyHits = (): Hits => ({ count: 0, triples: new Int32Array(192) });

// A state, the set of steps that a text is in at once, is a stretch of one long array, and goes by the place where it begins:
// all that is asked of it while a text is read lies together, where the processor fetches it at once. It is a head of these
// numbers, then a filter, then its gaps, then the numbers of the phrases that end there.
const headSize = 5;
/** One less than the bits of the filter, a power of two. The words that lead on, at once or behind a gap, set a bit each. */
const filterMask = 0;
/** How many tokens on the farthest of those words can stand. */
const reach = 1;
/** 1 where something ends here, or behind one of the gaps whatever word stands there. */
const mayEnd = 2;
const hopCount = 3;
const endCount = 4;

// A gap is these numbers, from the fewest words it takes on.
const hopSize = 4;
const hopMost = 1;
/** The state behind it. */
const hopBehind = 2;
/** 1 where something ends there, or another gap begins: then any word may follow. */
const hopIsAny = 3;

const spread = 0x9e3779b1;
const dead = 0;
const notMet = -1;
// Past this length of the array everything is worked out anew: no text of people's comes near, and memory stays bounded.
const longest = 1 << 18;
const longestPhrase = 4096;
// From so many on, a table of a state's ways is made sooner than all its steps are looked through for each word.
const manySteps = 200;
// Below so many, it is sooner asked whether each step's set holds the word than which sets hold it.
const fewSteps = 10;

/**
 * An anchored automaton over word ids, deterministic in words and made while it runs: it is started at every token that
 * can begin a phrase and walks on until no phrase is left. A way that was taken once is remembered, so a text costs one
 * look-up a word, and the tables to ship are the phrases themselves. Made beforehand, they are three times as large.
 */
export class Automaton {
  private readonly steps: Steps;
  private readonly sets: WordSets;
  private states = new Int32Array(1 << 12);
  private length = 0;
  private root = dead;
  /** Of each state the steps that are left by a word. */
  private readonly stepsOf = new Map<number, readonly number[]>();
  private numbers = new Map<string, number>();
  /** The state of a text that stands at one step only, by step. */
  private readonly alone: Int32Array;
  private readonly reaches: (readonly number[] | undefined)[] = [];
  /** Steps that were gathered, each once: the last round of gathering that met it is kept by step. */
  private readonly seen: Uint16Array;
  private readonly seenIn: Int32Array;
  private round = 0;
  /** Of states with many steps, where they lead by the set of words that leaves them. */
  private readonly bySet = new Map<number, ReadonlyMap<number, readonly number[]>>();
  /** Where a word leads from a state: open addressing, keys beside what they stand for. */
  private ways = new Int32Array(1 << 13).fill(-1);
  private used = 0;
  /** The state behind the first word of a phrase, by word. */
  private readonly entries: Int32Array;
  /** Where gaps behind a gap ended from the start at hand. Many ways lead to one place, and all go on from it alike. */
  private readonly passed = new Set<number>();
  /** By set of words: the last word that was asked for and is in it. */
  private readonly isIn: Int32Array;

  /** @param words the size of the vocabulary */
  constructor(steps: Steps, sets: WordSets, words: number) {
    this.steps = steps;
    this.sets = sets;
    this.alone = new Int32Array(steps.next.length);
    this.seen = new Uint16Array(steps.next.length);
    this.seenIn = new Int32Array(steps.next.length);
    this.entries = new Int32Array(words);
    this.isIn = new Int32Array(sets.words.length).fill(notMet);
    this.forget();
  }

  /** Finds every phrase in `tokens[from, to)`; at each start the longest match of each phrase number is kept. */
  find(tokens: Tokens, from: number, to: number, hits: Hits): number {
    hits.count = 0;
    // A kind of text may have no phrases at all.
    if (this.root === dead) return 0;
    if (this.length > longest) this.forget();
    const { ids } = tokens;
    const { entries } = this;
    for (let at = from; at < to; at++) {
      const word = ids[at] as number;
      let entry = entries[word] as number;
      if (entry === dead) continue;
      if (entry === notMet) {
        entry = this.target(this.root, word);
        entries[word] = entry;
        if (entry === dead) continue;
      }
      const ahead = this.look(ids, at, to, entry);
      // Most words that can begin a phrase begin none.
      if (ahead === 0 && this.states[entry + mayEnd] === 0) continue;
      if (this.passed.size > 0) this.passed.clear();
      this.walk(ids, at, at, to, entry, ahead, hits.count, hits, false);
    }
    return hits.count;
  }

  /** Begins anew, with the dead state and the one that stands before every phrase. */
  private forget(): void {
    this.length = 0;
    this.stepsOf.clear();
    this.numbers = new Map();
    this.alone.fill(notMet);
    this.bySet.clear();
    this.ways.fill(-1);
    this.used = 0;
    this.entries.fill(notMet);
    // The dead state, which is left by nothing, stands at 0.
    this.intern(new Uint16Array(0));
    this.root = this.stateAt([0]);
  }

  /** The state of a text that stands at all of these steps at once. */
  private stateAt(steps: readonly number[]): number {
    const [step = 0] = steps;
    if (steps.length === 1) {
      if (this.alone[step] === notMet) this.alone[step] = this.intern(Uint16Array.from(this.reached(step)));
      return this.alone[step] as number;
    }
    this.round++;
    let count = 0;
    for (const one of steps) {
      for (const further of this.reached(one)) {
        if (this.seenIn[further] === this.round) continue;
        this.seenIn[further] = this.round;
        this.seen[count++] = further;
      }
    }
    return this.intern(this.seen.subarray(0, count).sort());
  }

  /** A step and all it leads to for free, without those that only pass on: they do not tell two states apart. */
  private reached(step: number): readonly number[] {
    const known = this.reaches[step];
    if (known) return known;
    const { free, set, gap, end } = this.steps;
    const isKept = (one: number) => set[one] !== 0 || gap[one] !== 0 || end[one] !== -1;
    let reached = [step];
    if (free[step]) {
      const seen = new Set(reached);
      for (const one of seen) for (const further of free[one] ?? []) seen.add(further);
      reached = [...seen].sort((one, two) => one - two);
    }
    reached = reached.filter(isKept);
    this.reaches[step] = reached;
    return reached;
  }

  /** The state that is made up of these steps, in order. */
  private intern(all: Uint16Array): number {
    const { set, gap, end, next } = this.steps;
    const key = String.fromCharCode(...all);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const steps: number[] = [];
    const ends: number[] = [];
    const gaps = new Map<number, number[]>();
    for (const step of all) {
      if (set[step] !== 0) steps.push(step);
      if (end[step] !== -1 && !ends.includes(end[step] as number)) ends.push(end[step] as number);
      const code = gap[step] as number;
      if (code === 0) continue;
      const behind = gaps.get(code);
      if (behind) behind.push(next[step] as number);
      else gaps.set(code, [next[step] as number]);
    }
    const hops = [...gaps].map(([code, targets]) => {
      const behind = this.stateAt(targets);
      const isAny = (this.states[behind + hopCount] as number) > 0 || (this.states[behind + endCount] as number) > 0;
      return { least: Math.floor((code - 1) / 10), most: (code - 1) % 10, behind, isAny };
    });
    const near = hops.filter(({ isAny }) => !isAny);
    const filter = this.filterOf([steps, ...near.map(({ behind }) => this.stepsOf.get(behind) ?? [])]);
    const state = this.take(headSize + filter.length + hops.length * hopSize + ends.length);
    const { states } = this;
    states[state + filterMask] = filter.length * 32 - 1;
    states[state + reach] = Math.max(steps.length > 0 ? 1 : 0, ...near.map(({ most }) => most + 1));
    states[state + mayEnd] = ends.length > 0 || hops.length > near.length ? 1 : 0;
    states[state + hopCount] = hops.length;
    states[state + endCount] = ends.length;
    states.set(filter, state + headSize);
    states.set(
      [...hops.flatMap(({ least, most, behind, isAny }) => [least, most, behind, isAny ? 1 : 0]), ...ends],
      state + headSize + filter.length,
    );
    this.stepsOf.set(state, steps);
    this.numbers.set(key, state);
    return state;
  }

  /** A place for so many numbers. */
  private take(size: number): number {
    const state = this.length;
    this.length += size;
    if (this.length > this.states.length) {
      const { states } = this;
      this.states = new Int32Array(Math.max(states.length * 2, this.length));
      this.states.set(states);
    }
    return state;
  }

  /** The words that leave these steps, a bit for each; words that share a bit are told apart by where they lead. */
  private filterOf(lists: readonly (readonly number[])[]): Int32Array {
    const sets = new Set<readonly number[]>();
    let count = 0;
    for (const steps of lists) {
      for (const step of steps) {
        const words = this.sets.words[this.steps.set[step] as number] as readonly number[];
        if (sets.has(words)) continue;
        sets.add(words);
        count += words.length;
      }
    }
    const bits = Math.min(4096, Math.max(32, 1 << (32 - Math.clz32(count * 12))));
    const filter = new Int32Array(bits >>> 5);
    for (const words of sets) {
      for (const word of words) {
        const at = (word & (bits - 1)) >>> 5;
        filter[at] = (filter[at] as number) | (1 << (word & 31));
      }
    }
    return filter;
  }

  /** Whether a word may lead on from a state, at once or behind a gap. */
  private mayLead(state: number, word: number): boolean {
    const masked = word & (this.states[state + filterMask] as number);
    return (((this.states[state + headSize + (masked >>> 5)] as number) >>> (word & 31)) & 1) !== 0;
  }

  /** Where a word leads from a state; worked out once. */
  private target(state: number, word: number): number {
    const { ways } = this;
    const key = (state << 12) | word;
    const mask = ways.length - 2;
    let slot = (Math.imul(key, spread) >>> Math.clz32(mask)) & mask;
    for (let found = ways[slot] as number; found !== -1; found = ways[slot] as number) {
      if (found === key) return ways[slot + 1] as number;
      slot = (slot + 2) & mask;
    }
    return this.findWay(state, word, key);
  }

  private findWay(state: number, word: number, key: number): number {
    const targets = this.targetsOf(state, word);
    const target = targets.length === 0 ? dead : this.stateAt(targets);
    if (this.used * 4 > this.ways.length) {
      const { ways } = this;
      this.ways = new Int32Array(ways.length * 2).fill(-1);
      for (let slot = 0; slot < ways.length; slot += 2)
        if (ways[slot] !== -1) this.put(ways[slot] as number, ways[slot + 1] as number);
    }
    this.used++;
    this.put(key, target);
    return target;
  }

  /** The steps that a word leads to from those of a state. */
  private targetsOf(state: number, word: number): readonly number[] {
    const { set, next } = this.steps;
    const steps = this.stepsOf.get(state) ?? [];
    const sets = this.sets.setsOf[word] ?? [];
    const bySet = this.stepsBySet(state);
    if (bySet) return sets.flatMap((one) => bySet.get(one) ?? []);
    const targets: number[] = [];
    if (steps.length < fewSteps) {
      for (const step of steps)
        if (this.sets.words[set[step] as number]?.includes(word)) targets.push(next[step] as number);
      return targets;
    }
    for (const one of sets) this.isIn[one] = word;
    for (const step of steps) if (this.isIn[set[step] as number] === word) targets.push(next[step] as number);
    return targets;
  }

  /** Where the steps of a state lead by the set of words that leaves them; only worth its while where they are many. */
  private stepsBySet(state: number): ReadonlyMap<number, readonly number[]> | undefined {
    const steps = this.stepsOf.get(state) ?? [];
    if (steps.length < manySteps) return undefined;
    const known = this.bySet.get(state);
    if (known) return known;
    const bySet = new Map<number, number[]>();
    for (const step of steps) {
      const set = this.steps.set[step] as number;
      const target = this.steps.next[step] as number;
      const targets = bySet.get(set);
      if (targets) targets.push(target);
      else bySet.set(set, [target]);
    }
    this.bySet.set(state, bySet);
    return bySet;
  }

  private put(key: number, target: number): void {
    const { ways } = this;
    const mask = ways.length - 2;
    let slot = (Math.imul(key, spread) >>> Math.clz32(mask)) & mask;
    while (ways[slot] !== -1) slot = (slot + 2) & mask;
    ways[slot] = key;
    ways[slot + 1] = target;
  }

  /**
   * Walks on from a state, which stands behind token `behind` and looks at `ahead`. `begun` is where the hits of this start
   * begin.
   */
  private walk(
    ids: Uint16Array,
    start: number,
    behind: number,
    to: number,
    entry: number,
    ahead: number,
    begun: number,
    hits: Hits,
    isBehindGap: boolean,
  ): void {
    let state = entry;
    let at = behind;
    let near = ahead;
    for (;;) {
      const { states } = this;
      const filter = ((states[state + filterMask] as number) + 1) >>> 5;
      const hops = state + headSize + filter;
      const ends = hops + (states[state + hopCount] as number) * hopSize;
      for (let end = 0; end < (states[state + endCount] as number); end++)
        note(states[ends + end] as number, start, at, begun, hits);
      if (ends > hops && (near !== 0 || states[state + mayEnd] === 1))
        this.pass(ids, start, at, near, to, hops, ends, begun, hits, isBehindGap);
      if ((near & 1) === 0) return;
      at++;
      state = this.target(state, ids[at] as number);
      if (state === dead) return;
      near = this.look(ids, at, to, state);
    }
  }

  /** Passes the gaps at `[hops, behindHops)`, of a state that stands behind token `at` and looks at `ahead`. */
  private pass(
    ids: Uint16Array,
    start: number,
    at: number,
    ahead: number,
    to: number,
    hops: number,
    behindHops: number,
    begun: number,
    hits: Hits,
    isBehindGap: boolean,
  ): void {
    for (let hop = hops; hop < behindHops; hop += hopSize) {
      const { states: all } = this;
      const behind = all[hop + hopBehind] as number;
      if (all[hop + hopIsAny] === 1) {
        const farthest = Math.min(at + (all[hop + hopMost] as number), to - 1);
        for (let here = at; here <= farthest; here++) {
          if (here > at && ids[here] === bound) break;
          if (here < at + (all[hop] as number) || (isBehindGap && this.wasPassed(behind, here - start))) continue;
          this.walk(ids, start, here, to, behind, this.look(ids, here, to, behind), begun, hits, true);
        }
        continue;
      }
      let rest = (ahead >>> (all[hop] as number)) << (all[hop] as number);
      rest &= (2 << (all[hop + hopMost] as number)) - 1;
      for (; rest !== 0; rest &= rest - 1) {
        const here = at + 32 - Math.clz32(rest & -rest);
        const word = ids[here] as number;
        if (!this.mayLead(behind, word)) continue;
        const beyond = this.target(behind, word);
        if (beyond === dead || (isBehindGap && this.wasPassed(beyond, here - start))) continue;
        this.walk(ids, start, here, to, beyond, this.look(ids, here, to, beyond), begun, hits, true);
      }
    }
  }

  /** Whether a way from this start led to this state at this token before; from now on one did. */
  private wasPassed(state: number, token: number): boolean {
    const place = state * longestPhrase + token;
    if (this.passed.has(place)) return true;
    this.passed.add(place);
    return false;
  }

  /** Which of the tokens behind `at` may lead on from a state, within its reach and the sentence: the next is the lowest bit. */
  private look(ids: Uint16Array, at: number, to: number, state: number): number {
    const { states } = this;
    const mask = states[state + filterMask] as number;
    const most = Math.min(states[state + reach] as number, to - 1 - at);
    const filter = state + headSize;
    let ahead = 0;
    for (let word = 0; word < most; word++) {
      const id = ids[at + 1 + word] as number;
      if (id === bound) break;
      ahead |= (((states[filter + ((id & mask) >>> 5)] as number) >>> (id & 31)) & 1) << word;
    }
    return ahead;
  }
}

function note(phrase: number, start: number, at: number, begun: number, hits: Hits): void {
  let place = begun;
  while (place < hits.count && hits.triples[place * 3] !== phrase) place++;
  if (place < hits.count && (hits.triples[place * 3 + 2] as number) >= at) return;
  if (place * 3 + 3 > hits.triples.length) {
    const grown = new Int32Array(hits.triples.length * 2);
    grown.set(hits.triples);
    hits.triples = grown;
  }
  hits.triples[place * 3] = phrase;
  hits.triples[place * 3 + 1] = start;
  hits.triples[place * 3 + 2] = at;
  if (place === hits.count) hits.count++;
}
