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

/** Tables as they are shipped: words by spaces, graphs as base64 of variable-length numbers. */
export interface PackedTables {
  readonly words: string;
  readonly phrases: string;
  readonly cues: string;
  readonly cueNames: readonly string[];
}

/** Makes packed tables ready to run. */
export function unpackTables(packed: PackedTables): Tables {
  const vocabulary = makeVocabulary(packed.words.split(' '));
  const automaton = (graph: string) => layOut(unpack(graph), vocabulary.words.length);
  return { vocabulary, phrases: automaton(packed.phrases), cues: automaton(packed.cues), cueNames: packed.cueNames };
}

function unpack(packed: string): Graph {
  const binary = atob(packed);
  let at = 0;
  const take = () => {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = binary.charCodeAt(at++);
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
      shift += 7;
    }
  };
  const edges: [number, number][][] = [];
  const hops: [number, number, number][][] = [];
  const ends: number[][] = [];
  const states = take();
  for (let state = 0; state < states; state++) {
    ends.push(Array.from({ length: take() }, take));
    hops.push(
      Array.from({ length: take() }, () => {
        const gap = take();
        return [Math.floor(gap / 10), gap % 10, take()];
      }),
    );
    let word = 0;
    edges.push(
      Array.from({ length: take() }, () => {
        word += take();
        const step = take();
        return [word, step & 1 ? state - (step >>> 1) : state + (step >>> 1)];
      }),
    );
  }
  return { edges, hops, ends };
}
