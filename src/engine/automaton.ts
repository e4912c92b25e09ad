import { bound, type Tokens, unknown } from '../text/tokens';

/**
 * Phrases as steps: each is left by one word, or by a gap of some words, or for free into several others, or it ends a
 * phrase. This is what ships; which sets of steps a text can be in at once is worked out as texts are read.
 */
export interface Steps {
  /** The word that leads on, 0 for none. */
  readonly word: Uint16Array;
  /** Fewest times ten plus most, plus one; 0 for no gap. */
  readonly gap: Uint8Array;
  /** Where word or gap lead. */
  readonly next: Int32Array;
  /** Where it leads for free; undefined for nowhere. */
  readonly free: readonly (readonly number[] | undefined)[];
  /** The number of the phrase that ends here, -1 for none. */
  readonly end: Int32Array;
}

/** Phrases found: triples of (phrase number, first token, last token). `count` triples. */
export interface Hits {
  count: number;
  triples: Int32Array;
}

export const emptyHits = (): Hits => ({ count: 0, triples: new Int32Array(192) });

/** A set of steps that a text is in at once, with what follows from it. */
interface State {
  /** Steps that are left by a word, in order. */
  readonly words: readonly number[];
  /** Each the fewest and the most words of a gap, and the state behind it. */
  readonly hops: readonly { readonly least: number; readonly most: number; readonly behind: number }[];
  readonly ends: readonly number[];
}

const spread = 0x9e3779b1;
const dead = 0;
// Past this many states everything is worked out anew: no text of people's comes near, and memory stays bounded.
const mostStates = 30_000;

const notMet = 0;
const never = 1;
const byPair = 2;
const byScout = 3;
const always = 4;

/**
 * An anchored automaton over word ids, deterministic in words and made while it runs: it is started at every token that
 * can begin a phrase and walks on until no phrase is left. A way that was taken once is remembered, so a text costs one
 * look-up a word, and the tables to ship are the phrases themselves. Made beforehand, they are three times as large.
 */
export class Automaton {
  private readonly steps: Steps;
  private readonly words: number;
  private readonly width: number;
  private states: State[] = [];
  private numbers = new Map<string, number>();
  private keys = new Int32Array(1 << 12).fill(-1);
  private targets = new Int32Array(1 << 12);
  private used = 0;
  /** Sets of words, a bit for each, by state: what may come next. Undefined where any word may. */
  private follows: (Int32Array | undefined)[] = [];
  /** How to begin at a word: see the constants above. */
  private kinds: Uint8Array;
  /** For `byPair` the words that may come second, for `byScout` those of which one must come within reach. */
  private scouts: (Int32Array | undefined)[] = [];
  private reach: Uint8Array;

  /** @param words the size of the vocabulary */
  constructor(steps: Steps, words: number) {
    this.steps = steps;
    this.words = words;
    this.width = (words + 31) >>> 5;
    this.kinds = new Uint8Array(words);
    this.reach = new Uint8Array(words);
    this.forget();
  }

  /** Finds every phrase in `tokens[from, to)`; at each start the longest match of each phrase number is kept. */
  find(tokens: Tokens, from: number, to: number, hits: Hits): number {
    hits.count = 0;
    // A kind of text may have no phrases at all.
    if (this.states.length < 2) return 0;
    if (this.states.length > mostStates) this.forget();
    const { ids } = tokens;
    for (let at = from; at < to; at++) {
      const word = ids[at] as number;
      let kind = this.kinds[word] as number;
      if (kind === notMet) kind = this.meet(word);
      if (kind === never) continue;
      if (kind !== always) {
        const set = this.scouts[word] as Int32Array;
        const last = kind === byPair ? at + 1 : at + (this.reach[word] as number);
        let ahead = at + 1;
        for (; ahead <= last && ahead < to; ahead++) {
          const next = ids[ahead] as number;
          if ((((set[next >>> 5] as number) >>> (next & 31)) & 1) !== 0) break;
        }
        if (ahead > last || ahead >= to) continue;
      }
      this.walk(tokens, at, at, to, this.target(1, word), hits.count, hits);
    }
    return hits.count;
  }

  /** State 0 is dead, state 1 stands before every phrase. */
  private forget(): void {
    this.states = [];
    this.numbers = new Map();
    this.keys.fill(-1);
    this.used = 0;
    this.follows = [];
    this.scouts = [];
    this.kinds = new Uint8Array(this.words);
    this.intern([]);
    this.intern([0]);
  }

  private meet(word: number): number {
    const entry = this.target(1, word);
    const kind = entry === dead ? never : this.kindOf(word, entry);
    this.kinds[word] = kind;
    return kind;
  }

  private kindOf(word: number, entry: number): number {
    const { hops, ends } = this.states[entry] as State;
    if (ends.length > 0) return always;
    const ahead = hops.map(({ behind }) => this.follow(behind));
    if (ahead.some((set) => set === undefined)) return always;
    const set = this.bits(entry);
    for (const other of ahead) {
      other?.forEach((bits, at) => {
        set[at] = (set[at] as number) | bits;
      });
    }
    this.scouts[word] = set;
    this.reach[word] = Math.max(0, ...hops.map(({ most }) => most)) + 1;
    return hops.length === 0 ? byPair : byScout;
  }

  private bits(state: number): Int32Array {
    const set = new Int32Array(this.width);
    for (const step of (this.states[state] as State).words) {
      const word = this.steps.word[step] as number;
      set[word >>> 5] = (set[word >>> 5] as number) | (1 << (word & 31));
    }
    return set;
  }

  private follow(state: number): Int32Array | undefined {
    if (!(state in this.follows)) {
      const { hops, ends } = this.states[state] as State;
      this.follows[state] = hops.length > 0 || ends.length > 0 ? undefined : this.bits(state);
    }
    return this.follows[state];
  }

  /** The state for a set of steps, with all they lead to for free. */
  private intern(steps: Iterable<number>): number {
    const { free, word, gap, end } = this.steps;
    const seen = new Set(steps);
    for (const step of seen) for (const further of free[step] ?? []) seen.add(further);
    // Steps that only pass on do not tell two sets apart.
    const all = [...seen]
      .filter((step) => word[step] !== 0 || gap[step] !== 0 || end[step] !== -1)
      .sort((one, two) => one - two);
    const key = all.join();
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.states.length;
    this.numbers.set(key, number);
    const state = {
      words: all.filter((step) => word[step] !== 0),
      hops: [] as State['hops'],
      ends: [...new Set(all.flatMap((step) => (end[step] === -1 ? [] : [end[step] as number])))],
    };
    this.states.push(state);
    const behind = new Map<number, number[]>();
    for (const step of all)
      if (gap[step] !== 0)
        behind.set(gap[step] as number, [...(behind.get(gap[step] as number) ?? []), this.steps.next[step] as number]);
    state.hops = [...behind].map(([code, targets]) => ({
      least: Math.floor((code - 1) / 10),
      most: (code - 1) % 10,
      behind: this.intern(targets),
    }));
    return number;
  }

  /** Where a word leads from a state; worked out once. */
  private target(state: number, word: number): number {
    const key = (state << 12) | word;
    const mask = this.keys.length - 1;
    const shift = Math.clz32(mask);
    let slot = Math.imul(key, spread) >>> shift;
    for (let found = this.keys[slot] as number; found !== -1; found = this.keys[slot] as number) {
      if (found === key) return this.targets[slot] as number;
      slot = (slot + 1) & mask;
    }
    const targets: number[] = [];
    for (const step of (this.states[state] as State).words)
      if (this.steps.word[step] === word) targets.push(this.steps.next[step] as number);
    const target = targets.length === 0 ? dead : this.intern(targets);
    this.remember(key, target);
    return target;
  }

  private remember(key: number, target: number): void {
    if (this.used * 2 > this.keys.length) {
      const keys = this.keys;
      const targets = this.targets;
      this.keys = new Int32Array(keys.length * 2).fill(-1);
      this.targets = new Int32Array(keys.length * 2);
      keys.forEach((old, slot) => {
        if (old !== -1) this.put(old, targets[slot] as number);
      });
    }
    this.used++;
    this.put(key, target);
  }

  private put(key: number, target: number): void {
    const mask = this.keys.length - 1;
    let slot = Math.imul(key, spread) >>> Math.clz32(mask);
    while (this.keys[slot] !== -1) slot = (slot + 1) & mask;
    this.keys[slot] = key;
    this.targets[slot] = target;
  }

  /** Walks on from `entry`, which stands behind token `behind`. `begun` is where the hits of this start begin. */
  private walk(
    tokens: Tokens,
    start: number,
    behind: number,
    to: number,
    entry: number,
    begun: number,
    hits: Hits,
  ): void {
    const { ids } = tokens;
    let state = entry;
    let at = behind;
    for (;;) {
      const { hops, ends } = this.states[state] as State;
      if (ends.length > 0) note(ends, start, at, begun, hits);
      for (let hop = 0; hop < hops.length; hop++) {
        const { least, most, behind: target } = hops[hop] as State['hops'][number];
        const follow = this.follow(target);
        for (let words = 0; words <= most; words++) {
          const here = at + words;
          if (here >= to || (words > 0 && ids[here] === bound)) break;
          if (words < least) continue;
          if (follow) {
            if (here + 1 >= to) break;
            const next = ids[here + 1] as number;
            if ((((follow[next >>> 5] as number) >>> (next & 31)) & 1) === 0) continue;
          }
          this.walk(tokens, start, here, to, target, begun, hits);
        }
      }
      at++;
      if (at >= to) return;
      const word = ids[at] as number;
      if (word === unknown || word === bound) return;
      state = this.target(state, word);
      if (state === dead) return;
    }
  }
}

function note(ends: readonly number[], start: number, at: number, begun: number, hits: Hits): void {
  for (const phrase of ends) {
    let place = begun;
    while (place < hits.count && hits.triples[place * 3] !== phrase) place++;
    if (place < hits.count && (hits.triples[place * 3 + 2] as number) >= at) continue;
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
}
