import type { Kind } from '../text/kind';
import type { Sentence, TokenRun } from '../text/sentence';
import { emptyFeatures, type Features, type Heard, readFeatures } from './features';
import { Table } from './table';
import type { Weights } from './weights';

/** What the model thinks of one sentence. */
export interface Reading {
  /** By signal, in the order of `Model.signals`: the logarithm of the odds that the sentence carries it. The array is used again. */
  readonly odds: Float64Array;
  /** The words that tipped it for a signal. */
  tippedBy(signal: number): Tipping;
}

/** All words that spoke for a signal, and the fewest among them that say most of it. */
export interface Tipping extends TokenRun {
  readonly core: TokenRun;
}

// The core says so much of what all the words say.
const shareOfCore = 0.6;

/** A second reader: it has learnt from many labelled sentences, where rules only know what somebody wrote down. */
export interface Model {
  readonly signals: readonly string[];
  /** @param heard what the rules heard in this sentence */
  read(sentence: Sentence, kind: Kind, heard: readonly Heard[]): Reading;
}

export function makeModel(weights: Weights): Model {
  const { signals, biases, scales } = weights;
  const table = new Table(weights);
  const features = emptyFeatures();
  const sums = new Int32Array(signals.length);
  const odds = new Float64Array(signals.length);
  let adds = new Float64Array(128);

  return {
    signals,
    read(sentence, kind, heard) {
      readFeatures(sentence, kind, heard, features);
      table.addUp(features, sums);
      // Long sentences hold more features, not more evidence.
      const share = 1 / Math.sqrt(features.count);
      for (let signal = 0; signal < signals.length; signal++)
        odds[signal] = (sums[signal] as number) * (scales[signal] as number) * share + (biases[signal] as number);
      return { odds, tippedBy: (signal) => tipping(signal, sentence.length, features) };
    },
  };

  /** The stretch of tokens with the greatest sum of what each adds. */
  function tipping(signal: number, length: number, { count, from, to }: Features): Tipping {
    if (adds.length < length) adds = new Float64Array(length * 2);
    adds.fill(0, 0, length);
    for (let at = 0; at < count; at++) {
      const first = from[at] as number;
      if (first < 0) continue;
      const weight = table.weightOf(at, signal);
      if (weight === 0) continue;
      const last = Math.min(length - 1, to[at] as number);
      const share = weight / (last - first + 1);
      for (let token = first; token <= last; token++) adds[token] = (adds[token] as number) + share;
    }
    let best = { from: 0, to: length - 1 };
    let most = 0;
    let sum = 0;
    let begun = 0;
    for (let token = 0; token < length; token++) {
      if (sum <= 0) {
        sum = 0;
        begun = token;
      }
      sum += adds[token] as number;
      if (sum > most) {
        most = sum;
        best = { from: begun, to: token };
      }
    }
    return { ...best, core: coreOf(best, most * shareOfCore) };
  }

  /** The fewest tokens of a stretch that add up to so much. */
  function coreOf({ from, to }: TokenRun, least: number): TokenRun {
    let best = { from, to };
    for (let first = from; first <= to; first++) {
      let sum = 0;
      for (let token = first; token <= to && token - first < best.to - best.from; token++) {
        sum += adds[token] as number;
        if (sum >= least) best = { from: first, to: token };
      }
    }
    return best;
  }
}
