import type { Rule } from '../rules/rule';
import { cues } from '../text/cues';
import { type Node, parsePhrase } from '../text/notation';
import { makeVocabulary, tokeniserWords } from '../text/tokens';
import { compileGraph, type Graph } from './automaton';
import type { PackedTables } from './tables';

function eachWord(nodes: readonly Node[], visit: (word: string) => void): void {
  for (const node of nodes) {
    if ('word' in node) visit(node.word);
    else if ('choices' in node) for (const choice of node.choices) eachWord(choice, visit);
  }
}

/**
 * Compiles the phrases of all rules.
 * @throws naming the rule and the phrase when one cannot be read.
 */
export function packTables(rules: readonly Rule[]): PackedTables {
  const read = (phrase: string, of: string) => {
    try {
      return parsePhrase(phrase);
    } catch (error) {
      throw new Error(`${of}: “${phrase}”: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  };
  const frames = rules.flatMap((rule) => rule.frames.map((frame) => ({ rule, frame })));
  const phrases = frames.flatMap(({ rule, frame }, number) => frame.phrases.map((phrase) => ({ nodes: read(phrase, rule.id), number })));
  const cueNames = Object.keys(cues);
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
  return { words: sorted.join(' '), phrases: pack(graph(phrases)), cues: pack(graph(cuePhrases)), cueNames };
}

function pack(graph: Graph): string {
  const bytes: number[] = [];
  const put = (value: number) => {
    let rest = value;
    while (rest > 127) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  };
  put(graph.edges.length);
  graph.edges.forEach((edges, state) => {
    const ends = graph.ends[state] ?? [];
    put(ends.length);
    for (const end of ends) put(end);
    const hops = graph.hops[state] ?? [];
    put(hops.length);
    for (const [least, most, target] of hops) {
      put(least * 10 + most);
      put(target);
    }
    put(edges.length);
    let before = 0;
    for (const [word, target] of edges) {
      put(word - before);
      before = word;
      // Most edges lead a little further on; the distance is a small number, its sign in the last bit.
      put(target >= state ? (target - state) * 2 : (state - target) * 2 + 1);
    }
  });
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
