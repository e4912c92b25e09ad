import type { Node } from '../text/notation';
import { bound, type Tokens, unknown } from '../text/tokens';

/**
 * An anchored automaton over word ids: it is started at every token that can begin a phrase and walks on until no
 * phrase is left. Words lead from state to state, one way each; a gap is a hop over the words in between. Gaps made
 * part of the states instead would multiply them: 120 kB for seven rules, where hops need 20.
 */
export interface Automaton {
  /** The state after a first word, by word id; 0 where no phrase begins with it. */
  readonly first: Int32Array;
  /** Open-addressed edges: `state << 12 | word`, and where they lead. */
  readonly edgeKeys: Int32Array;
  readonly edgeStates: Int32Array;
  /** Where a state's hops begin in `hops`, by state; one entry more than there are states. */
  readonly hopsFrom: Int32Array;
  /** Fours: fewest words, most words, the state behind them, and where in `follows` the words that lead on from there are; -1 for all words. */
  readonly hops: Int32Array;
  /** Sets of words, a bit for each, so that a hop looks before it leaps. */
  readonly follows: Int32Array;
  /** Where a state's ends begin in `ends`, by state; one entry more than there are states. */
  readonly endsFrom: Int32Array;
  /** Which phrases end in a state: the numbers given to `compileGraph`. */
  readonly ends: Int32Array;
  /** 0 no phrase begins with the word, 1 look at the next word first, 2 scout over its gap first, 3 walk at once. */
  readonly beginning: Uint8Array;
  /** For words of kind 2: where in `follows` the words stand of which one must come, and how far ahead at most; by word id, two each. */
  readonly scouts: Int32Array;
  /** A bit for each pair of a first and a second word that some phrase begins with. */
  readonly pairs: Int32Array;
}

/** Phrases found: triples of (phrase number, first token, last token). `count` triples. */
export interface Hits {
  count: number;
  triples: Int32Array;
}

export const emptyHits = (): Hits => ({ count: 0, triples: new Int32Array(192) });

const spread = 0x9e3779b1;

/** The automaton before it is laid out: what the build step writes down, by state. Edges are sorted by word. */
export interface Graph {
  readonly edges: readonly (readonly (readonly [word: number, state: number])[])[];
  readonly hops: readonly (readonly (readonly [least: number, most: number, state: number])[])[];
  readonly ends: readonly (readonly number[])[];
}

interface Step {
  readonly words: Map<number, number[]>;
  readonly free: number[];
  readonly gaps: [least: number, most: number, target: number][];
  readonly ends: number[];
}

/**
 * Makes one graph of all phrases, deterministic in words. `phrases[i]` ends as number `numbers[i]`; several may share one.
 * @throws when the phrases together need more than 500,000 states.
 */
export function compileGraph(phrases: readonly (readonly Node[])[], numbers: readonly number[], idOf: (word: string) => number): Graph {
  const steps: Step[] = [];
  const open = (): number => steps.push({ words: new Map(), free: [], gaps: [], ends: [] }) - 1;
  const at = (step: number): Step => steps[step] as Step;
  const root = open();

  function lay(nodes: readonly Node[], from: number): number {
    let here = from;
    for (const node of nodes) {
      const next = open();
      if ('word' in node) {
        const id = idOf(node.word);
        const targets = at(here).words.get(id);
        if (targets) targets.push(next);
        else at(here).words.set(id, [next]);
      } else if ('gap' in node) {
        at(here).gaps.push([node.gap[0], node.gap[1], next]);
      } else {
        for (const choice of node.choices) at(lay(choice, here)).free.push(next);
        if (node.isOptional) at(here).free.push(next);
      }
      here = next;
    }
    return here;
  }
  phrases.forEach((phrase, index) => {
    at(lay(phrase, root)).ends.push(numbers[index] as number);
  });

  const tells = (step: Step) => step.words.size > 0 || step.gaps.length > 0 || step.ends.length > 0;
  const closed = (set: Iterable<number>): number[] => {
    const seen = new Set(set);
    const queue = [...seen];
    for (let step = queue.pop(); step !== undefined; step = queue.pop())
      for (const free of at(step).free)
        if (!seen.has(free)) {
          seen.add(free);
          queue.push(free);
        }
    // Steps that only pass on do not tell two sets apart.
    return [...seen].filter((step) => tells(at(step))).sort((one, two) => one - two);
  };
  const numberOf = new Map<string, number>();
  const sets: number[][] = [];
  const intern = (set: Iterable<number>): number => {
    const all = closed(set);
    const key = all.join();
    const known = numberOf.get(key);
    if (known !== undefined) return known;
    if (sets.length > 500_000) throw new Error('The phrases together need more than 500,000 states.');
    numberOf.set(key, sets.length);
    sets.push(all);
    return sets.length - 1;
  };
  const gather = <Key>(pairs: Iterable<readonly [Key, number]>): Map<Key, Set<number>> => {
    const gathered = new Map<Key, Set<number>>();
    for (const [key, target] of pairs) {
      const known = gathered.get(key);
      if (known) known.add(target);
      else gathered.set(key, new Set([target]));
    }
    return gathered;
  };
  intern([root]);
  const edges: [number, number][][] = [];
  const hops: [number, number, number][][] = [];
  const ends: number[][] = [];
  for (let index = 0; index < sets.length; index++) {
    const set = (sets[index] as number[]).map(at);
    const byWord = gather(set.flatMap((step) => [...step.words].flatMap(([word, targets]) => targets.map((target) => [word, target] as const))));
    const byGap = gather(set.flatMap((step) => step.gaps.map(([least, most, target]) => [least * 10 + most, target] as const)));
    edges.push([...byWord].sort(([one], [two]) => one - two).map(([word, targets]) => [word, intern(targets)]));
    hops.push([...byGap].map(([gap, targets]) => [Math.floor(gap / 10), gap % 10, intern(targets)]));
    ends.push([...new Set(set.flatMap((step) => step.ends))].sort((one, two) => one - two));
  }
  return merged({ edges, hops, ends });
}

/** Merges states that no text can tell apart, by refining classes of states until none splits (Moore). */
function merged({ edges, hops, ends }: Graph): Graph {
  let classOf = ends.map((list) => list.join());
  let classes = new Set(classOf).size;
  for (;;) {
    const numbers = new Map<string, number>();
    const next = classOf.map((before, state) => {
      const words = (edges[state] ?? []).map(([word, target]) => `${word}:${classOf[target]}`);
      const gaps = (hops[state] ?? []).map(([least, most, target]) => `${least}-${most}:${classOf[target]}`);
      const key = `${before}|${words.join()}|${gaps.join()}`;
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    });
    classOf = next.map(String);
    if (numbers.size === classes) break;
    classes = numbers.size;
  }
  const numberOf = new Map<string, number>();
  const first: number[] = [];
  classOf.forEach((name, state) => {
    if (numberOf.has(name)) return;
    numberOf.set(name, numberOf.size);
    first.push(state);
  });
  const to = (state: number) => numberOf.get(classOf[state] as string) as number;
  return {
    edges: first.map((state) => (edges[state] ?? []).map(([word, target]) => [word, to(target)] as const)),
    hops: first.map((state) => (hops[state] ?? []).map(([least, most, target]) => [least, most, to(target)] as const)),
    ends: first.map((state) => ends[state] ?? []),
  };
}

/** Lays a graph out for walking. `words` is the size of the vocabulary. */
export function layOut(graph: Graph, words: number): Automaton {
  const first = new Int32Array(words);
  for (const [word, state] of graph.edges[0] ?? []) first[word] = state;
  const total = graph.edges.reduce((sum, list, state) => sum + (state === 0 ? 0 : list.length), 0);
  const bits = Math.max(2, Math.ceil(Math.log2(total * 2.5 + 1)));
  const edgeKeys = new Int32Array(1 << bits).fill(-1);
  const edgeStates = new Int32Array(1 << bits);
  const mask = (1 << bits) - 1;
  graph.edges.forEach((list, state) => {
    if (state === 0) return;
    for (const [word, target] of list) {
      const key = (state << 12) | word;
      let slot = Math.imul(key, spread) >>> (32 - bits);
      while (edgeKeys[slot] !== -1) slot = (slot + 1) & mask;
      edgeKeys[slot] = key;
      edgeStates[slot] = target;
    }
  });
  const width = (words + 31) >>> 5;
  // A state in which a phrase ends, or another gap begins, may be followed by any word.
  const isPlain = (state: number) => (graph.ends[state]?.length ?? 0) === 0 && (graph.hops[state]?.length ?? 0) === 0;
  const sets: number[][] = [];
  const placeOf = new Map<number, number>();
  for (const [, , target] of graph.hops.flat())
    if (isPlain(target) && !placeOf.has(target)) placeOf.set(target, (sets.push((graph.edges[target] ?? []).map(([word]) => word)) - 1) * width);
  const beginning = new Uint8Array(words);
  const scouts = new Int32Array(words * 2);
  const pairs = new Int32Array(1 << 13);
  for (let word = 0; word < words; word++) {
    const state = first[word] as number;
    if (state === 0) continue;
    const gaps = graph.hops[state] ?? [];
    const seconds = (graph.edges[state] ?? []).map(([second]) => second);
    if ((graph.ends[state]?.length ?? 0) > 0 || gaps.some(([, , target]) => !isPlain(target))) {
      beginning[word] = 3;
    } else if (gaps.length > 0) {
      beginning[word] = 2;
      scouts[word * 2] = (sets.push([...seconds, ...gaps.flatMap(([, , target]) => (graph.edges[target] ?? []).map(([next]) => next))]) - 1) * width;
      scouts[word * 2 + 1] = Math.max(...gaps.map(([, most]) => most)) + 1;
    } else {
      beginning[word] = 1;
      for (const second of seconds) {
        const pair = ((word << 11) ^ Math.imul(second, 0x9e35)) & 0x3ffff;
        pairs[pair >>> 5] = (pairs[pair >>> 5] as number) | (1 << (pair & 31));
      }
    }
  }
  const follows = new Int32Array(sets.length * width);
  sets.forEach((set, index) => {
    for (const word of set) {
      const place = index * width + (word >>> 5);
      follows[place] = (follows[place] as number) | (1 << (word & 31));
    }
  });
  const hops = graph.hops.flat().flatMap(([least, most, target]) => [least, most, target, placeOf.get(target) ?? -1]);
  return { first, edgeKeys, edgeStates, hopsFrom: offsets(graph.hops, 4), hops: Int32Array.from(hops), follows, endsFrom: offsets(graph.ends, 1), ends: Int32Array.from(graph.ends.flat()), beginning, scouts, pairs };
}

function offsets(lists: readonly (readonly unknown[])[], width: number): Int32Array {
  const from = new Int32Array(lists.length + 1);
  lists.forEach((list, state) => {
    from[state + 1] = (from[state] as number) + list.length * width;
  });
  return from;
}

/** Finds every phrase in `tokens[from, to)`; at each start the longest match of each phrase number is kept. */
export function findPhrases(automaton: Automaton, tokens: Tokens, from: number, to: number, hits: Hits): number {
  const { first, beginning, pairs, scouts, follows } = automaton;
  const { ids } = tokens;
  hits.count = 0;
  for (let at = from; at < to; at++) {
    const word = ids[at] as number;
    const kind = beginning[word] as number;
    if (kind === 0) continue;
    if (kind === 1) {
      if (at + 1 >= to) continue;
      const pair = ((word << 11) ^ Math.imul(ids[at + 1] as number, 0x9e35)) & 0x3ffff;
      if ((((pairs[pair >>> 5] as number) >>> (pair & 31)) & 1) === 0) continue;
    }
    if (kind === 2) {
      const set = scouts[word * 2] as number;
      const last = Math.min(to - 1, at + (scouts[word * 2 + 1] as number));
      let ahead = at + 1;
      while (ahead <= last) {
        const next = ids[ahead] as number;
        if ((((follows[set + (next >>> 5)] as number) >>> (next & 31)) & 1) !== 0) break;
        ahead++;
      }
      if (ahead > last) continue;
    }
    walk(automaton, tokens, at, at, to, first[word] as number, hits.count, hits);
  }
  return hits.count;
}

/** Walks on from `state`, which stands behind token `at`. `begun` is where the hits of this start begin. */
function walk(automaton: Automaton, tokens: Tokens, start: number, behind: number, to: number, entry: number, begun: number, hits: Hits): void {
  const { edgeKeys, edgeStates, hopsFrom, endsFrom } = automaton;
  const { ids } = tokens;
  const mask = edgeKeys.length - 1;
  const shift = Math.clz32(mask);
  let state = entry;
  let at = behind;
  for (;;) {
    if ((endsFrom[state] as number) !== (endsFrom[state + 1] as number)) note(automaton, state, start, at, begun, hits);
    if ((hopsFrom[state] as number) !== (hopsFrom[state + 1] as number)) hop(automaton, tokens, start, at, to, state, begun, hits);
    at++;
    if (at >= to) return;
    const word = ids[at] as number;
    if (word === unknown || word === bound) return;
    const key = (state << 12) | word;
    let slot = Math.imul(key, spread) >>> shift;
    let found = edgeKeys[slot] as number;
    while (found !== key) {
      if (found === -1) return;
      slot = (slot + 1) & mask;
      found = edgeKeys[slot] as number;
    }
    state = edgeStates[slot] as number;
  }
}

function hop(automaton: Automaton, tokens: Tokens, start: number, at: number, to: number, state: number, begun: number, hits: Hits): void {
  const { hops, hopsFrom, follows } = automaton;
  const { ids } = tokens;
  for (let gap = hopsFrom[state] as number; gap < (hopsFrom[state + 1] as number); gap += 4) {
    const least = hops[gap] as number;
    const most = hops[gap + 1] as number;
    const follow = hops[gap + 3] as number;
    for (let words = 0; words <= most; words++) {
      const here = at + words;
      if (here >= to || (words > 0 && ids[here] === bound)) break;
      if (words < least) continue;
      if (follow >= 0) {
        if (here + 1 >= to) break;
        const next = ids[here + 1] as number;
        if ((((follows[follow + (next >>> 5)] as number) >>> (next & 31)) & 1) === 0) continue;
      }
      walk(automaton, tokens, start, here, to, hops[gap + 2] as number, begun, hits);
    }
  }
}

function note(automaton: Automaton, state: number, start: number, at: number, begun: number, hits: Hits): void {
  for (let end = automaton.endsFrom[state] as number; end < (automaton.endsFrom[state + 1] as number); end++) {
    const phrase = automaton.ends[end] as number;
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
