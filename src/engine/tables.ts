import { makeVocabulary, type Vocabulary } from '../text/tokens';
import { type Automaton, type Graph, layOut } from './automaton';

/** What the engine runs on: made from the rules once, at build time for pages. */
export interface Tables {
  readonly vocabulary: Vocabulary;
  /** Ends in frame numbers: the rules' frames, counted through all rules in order. */
  readonly phrases: Automaton;
  /** Ends in cue numbers: the keys of `cues`, in order. */
  readonly cues: Automaton;
  readonly cueNames: readonly string[];
}

/** Reads the bytes that `packTables` makes. */
export function unpackTables(bytes: Uint8Array): Tables {
  let at = 0;
  const take = (): number => {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = bytes[at++] as number;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
      shift += 7;
    }
  };
  const takeWords = (): string[] => {
    const length = take();
    at += length;
    return new TextDecoder().decode(bytes.subarray(at - length, at)).split(' ');
  };
  const vocabulary = makeVocabulary(takeWords());
  const cueNames = takeWords();
  const automaton = () => layOut(takeGraph(take), vocabulary.words.length);
  return { vocabulary, cueNames, phrases: automaton(), cues: automaton() };
}

function takeGraph(take: () => number): Graph {
  const some = <Item>(make: () => Item): Item[] => Array.from({ length: take() }, make);
  const sets = some(() => {
    let word = 0;
    return some(() => {
      word += take();
      return word;
    });
  });
  const edges: [number, number][][] = [];
  const hops: [number, number, number][][] = [];
  const ends: number[][] = [];
  const states = take();
  for (let state = 0; state < states; state++) {
    ends.push(some(take));
    hops.push(
      some(() => {
        const gap = take();
        return [Math.floor(gap / 10), gap % 10, take()];
      }),
    );
    edges.push(
      some(() => {
        const set = sets[take()] ?? [];
        const step = take();
        const target = step & 1 ? state - (step >>> 1) : state + (step >>> 1);
        return set.map((word): [number, number] => [word, target]);
      }).flat(),
    );
  }
  return { edges, hops, ends };
}
