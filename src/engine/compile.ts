import type { Rule } from '../rules/rule';
import { cues } from '../text/cues';
import { type Node, parsePhrase } from '../text/notation';
import { makeVocabulary, tokeniserWords } from '../text/tokens';
import { compileGraph, type Graph } from './automaton';

function eachWord(nodes: readonly Node[], visit: (word: string) => void): void {
  for (const node of nodes) {
    if ('word' in node) visit(node.word);
    else if ('choices' in node) for (const choice of node.choices) eachWord(choice, visit);
  }
}

/**
 * Compiles the phrases of all rules into the bytes that `unpackTables` reads.
 * @throws naming the rule and the phrase when one cannot be read.
 */
export function packTables(rules: readonly Rule[]): Uint8Array {
  const read = (phrase: string, of: string) => {
    try {
      return parsePhrase(phrase);
    } catch (error) {
      throw new Error(`${of}: “${phrase}”: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  };
  const frames = rules.flatMap((rule) => rule.frames.map((frame) => ({ rule, frame })));
  const phrases = frames.flatMap(({ rule, frame }, number) => frame.phrases.map((phrase) => ({ nodes: read(phrase, rule.id), number })));
  const cuePhrases = Object.entries(cues).flatMap(([cue, list], number) => list.map((phrase) => ({ nodes: read(phrase, cue), number })));
  const words = new Set<string>(tokeniserWords);
  for (const { nodes } of [...phrases, ...cuePhrases]) eachWord(nodes, (word) => word.startsWith('#') || words.add(word));
  const sorted = [...words].sort();
  const { idOf } = makeVocabulary(sorted);
  const graph = (list: typeof phrases) =>
    compileGraph(
      list.map(({ nodes }) => nodes),
      list.map(({ number }) => number),
      (word) => idOf.get(word) ?? 0,
    );
  const bytes: number[] = [];
  putText(bytes, sorted.join(' '));
  putText(bytes, Object.keys(cues).join(' '));
  putGraph(bytes, graph(phrases));
  putGraph(bytes, graph(cuePhrases));
  return Uint8Array.from(bytes);
}

/** Seven bits a byte, the eighth says that more follow. */
function put(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

function putText(bytes: number[], text: string): void {
  const encoded = new TextEncoder().encode(text);
  put(bytes, encoded.length);
  bytes.push(...encoded);
}

/**
 * Most states are left by a whole set of words towards one state, and the same sets (the forms of a verb, "I" and "we")
 * come again and again: sets are written once, most used first, and states name them.
 */
function putGraph(bytes: number[], graph: Graph): void {
  const uses = new Map<string, { readonly words: readonly number[]; count: number }>();
  const byState = graph.edges.map((edges) => {
    const byTarget = new Map<number, number[]>();
    for (const [word, target] of edges) byTarget.set(target, [...(byTarget.get(target) ?? []), word]);
    return [...byTarget].map(([target, words]) => {
      const key = words.join();
      const use = uses.get(key) ?? { words, count: 0 };
      use.count++;
      uses.set(key, use);
      return { key, target };
    });
  });
  const sets = [...uses].sort(([, one], [, two]) => two.count - one.count);
  const numberOf = new Map(sets.map(([key], number) => [key, number]));
  put(bytes, sets.length);
  for (const [, { words }] of sets) {
    put(bytes, words.length);
    let before = 0;
    for (const word of words) {
      put(bytes, word - before);
      before = word;
    }
  }
  put(bytes, graph.edges.length);
  byState.forEach((groups, state) => {
    const ends = graph.ends[state] ?? [];
    put(bytes, ends.length);
    for (const end of ends) put(bytes, end);
    const hops = graph.hops[state] ?? [];
    put(bytes, hops.length);
    for (const [least, most, target] of hops) {
      put(bytes, least * 10 + most);
      put(bytes, target);
    }
    put(bytes, groups.length);
    for (const { key, target } of groups) {
      put(bytes, numberOf.get(key) ?? 0);
      // Most edges lead a little further on; the distance is a small number, its sign in the last bit.
      put(bytes, target >= state ? (target - state) * 2 : (state - target) * 2 + 1);
    }
  });
}
