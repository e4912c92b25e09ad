import type { Kind } from '../text/kind';
import type { Sentence } from '../text/sentence';
import { emptyFeatures, type Features, type Heard, readFeatures } from './features';
import type { Weights } from './weights';

/** What the model thinks of one sentence. */
export interface Reading {
  /** By signal, in the order of `Model.signals`: how likely it is that the sentence carries it, from 0 to 1. The array is used again. */
  readonly chances: Float64Array;
  /** The first and last token of the words that tipped it for a signal. */
  tippedBy(signal: number): { readonly from: number; readonly to: number };
}

/** A second reader: it has learnt from many labelled sentences, where rules only know what somebody wrote down. */
export interface Model {
  readonly signals: readonly string[];
  /** @param heard what the rules heard in this sentence */
  read(sentence: Sentence, kind: Kind, heard: readonly Heard[]): Reading;
}

const spread = 0x9e3779b1;

/** Where each feature's weights are, by its hash. */
class Index {
  private readonly keys: Int32Array;
  private readonly places: Int32Array;
  private readonly shift: number;

  constructor(hashes: Int32Array) {
    const bits = Math.ceil(Math.log2(hashes.length * 2 + 2));
    this.shift = 32 - bits;
    this.keys = new Int32Array(1 << bits);
    this.places = new Int32Array(1 << bits).fill(-1);
    hashes.forEach((hash, place) => {
      let slot = Math.imul(hash, spread) >>> this.shift;
      while ((this.places[slot] as number) >= 0) slot = (slot + 1) & (this.keys.length - 1);
      this.keys[slot] = hash;
      this.places[slot] = place;
    });
  }

  /** The feature's number, -1 where the model has not learnt it. */
  placeOf(hash: number): number {
    let slot = Math.imul(hash, spread) >>> this.shift;
    for (;;) {
      const place = this.places[slot] as number;
      if (place < 0 || this.keys[slot] === hash) return place;
      slot = (slot + 1) & (this.keys.length - 1);
    }
  }
}

export function makeModel(weights: Weights): Model {
  const { signals, hashes, firsts, ofSignal, weight, biases, scales } = weights;
  const index = new Index(hashes);
  const features = emptyFeatures();
  const chances = new Float64Array(signals.length);
  let places = new Int32Array(1024);

  return {
    signals,
    read(sentence, kind, heard) {
      readFeatures(sentence, kind, heard, features);
      const { count } = features;
      if (places.length < count) places = new Int32Array(features.hashes.length);
      chances.fill(0);
      for (let at = 0; at < count; at++) {
        const place = index.placeOf(features.hashes[at] as number);
        places[at] = place;
        if (place < 0) continue;
        const last = firsts[place + 1] as number;
        for (let entry = firsts[place] as number; entry < last; entry++) {
          const signal = ofSignal[entry] as number;
          chances[signal] = (chances[signal] as number) + (weight[entry] as number);
        }
      }
      // Long sentences hold more features, not more evidence.
      const share = 1 / Math.sqrt(count);
      for (let signal = 0; signal < signals.length; signal++) {
        const sum = (chances[signal] as number) * (scales[signal] as number) * share + (biases[signal] as number);
        chances[signal] = 1 / (1 + Math.exp(-sum));
      }
      return { chances, tippedBy: (signal) => tipping(signal, sentence.length, features) };
    },
  };

  /** The stretch of tokens with the greatest sum of what each adds. */
  function tipping(signal: number, length: number, { count, from, to }: Features) {
    const adds = new Float64Array(length);
    for (let at = 0; at < count; at++) {
      const place = places[at] as number;
      const first = from[at] as number;
      if (place < 0 || first < 0) continue;
      const last = Math.min(length - 1, to[at] as number);
      for (let entry = firsts[place] as number; entry < (firsts[place + 1] as number); entry++)
        if (ofSignal[entry] === signal)
          for (let token = first; token <= last; token++)
            adds[token] = (adds[token] as number) + (weight[entry] as number) / (last - first + 1);
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
    return best;
  }
}
