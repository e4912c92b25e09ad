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

// A weight is kept as one number with the signal it speaks for: `weight << signalBits | signal`.
const signalBits = 5;
const signalMask = (1 << signalBits) - 1;

/**
 * Where each feature's weights are, by its hash. Most features of a text were never learnt: a table of single bits, small
 * enough to stay in the processor's cache, tells so of most of them, and only the rest are looked up.
 */
class Index {
  private readonly bits: Int32Array;
  private readonly bitsShift: number;
  /** Open addressing: a hash, and beside it where its weights begin and how many there are; 0 is empty. */
  private readonly slots: Int32Array;
  private readonly slotsShift: number;

  constructor({ hashes, firsts }: Weights) {
    const size = Math.ceil(Math.log2(hashes.length * 1.5 + 2));
    this.slots = new Int32Array(2 << size);
    this.slotsShift = 32 - size;
    this.bits = new Int32Array(1 << Math.max(1, size - 4));
    this.bitsShift = Math.min(31, 36 - size);
    for (let place = 0; place < hashes.length; place++) {
      const hash = hashes[place] as number;
      const first = firsts[place] as number;
      const mixed = Math.imul(hash, spread);
      const word = mixed >>> this.bitsShift;
      this.bits[word] = (this.bits[word] as number) | (1 << (mixed & 31));
      let slot = (mixed >>> this.slotsShift) * 2;
      while (this.slots[slot + 1] !== 0) slot = (slot + 2) & (this.slots.length - 1);
      this.slots[slot] = hash;
      this.slots[slot + 1] = (first << signalBits) | ((firsts[place + 1] as number) - first);
    }
  }

  /** Where the feature's weights begin, `<< signalBits`, and how many there are; 0 where the model has not learnt it. */
  find(hash: number): number {
    const mixed = Math.imul(hash, spread);
    if ((((this.bits[mixed >>> this.bitsShift] as number) >>> (mixed & 31)) & 1) === 0) return 0;
    const { slots } = this;
    let slot = (mixed >>> this.slotsShift) * 2;
    for (;;) {
      const found = slots[slot + 1] as number;
      if (found === 0 || slots[slot] === hash) return found;
      slot = (slot + 2) & (slots.length - 1);
    }
  }
}

export function makeModel(weights: Weights): Model {
  const { signals, ofSignal, weight, biases, scales } = weights;
  if (signals.length > signalMask) throw new Error(`The model holds at most ${signalMask} signals.`);
  const index = new Index(weights);
  const entries = new Int16Array(weight.length);
  for (let at = 0; at < weight.length; at++)
    entries[at] = ((weight[at] as number) << signalBits) | (ofSignal[at] as number);
  const features = emptyFeatures();
  const sums = new Int32Array(signals.length);
  const chances = new Float64Array(signals.length);
  /** What `Index.find` said of each feature. */
  let found = new Int32Array(1024);

  return {
    signals,
    read(sentence, kind, heard) {
      readFeatures(sentence, kind, heard, features);
      const { count, hashes } = features;
      if (found.length < count) found = new Int32Array(hashes.length);
      sums.fill(0);
      for (let at = 0; at < count; at++) {
        const where = index.find(hashes[at] as number);
        found[at] = where;
        const first = where >>> signalBits;
        const last = first + (where & signalMask);
        for (let place = first; place < last; place++) {
          const entry = entries[place] as number;
          sums[entry & signalMask] = (sums[entry & signalMask] as number) + (entry >> signalBits);
        }
      }
      // Long sentences hold more features, not more evidence.
      const share = 1 / Math.sqrt(count);
      for (let signal = 0; signal < signals.length; signal++) {
        const sum = (sums[signal] as number) * (scales[signal] as number) * share + (biases[signal] as number);
        chances[signal] = 1 / (1 + Math.exp(-sum));
      }
      return { chances, tippedBy: (signal) => tipping(signal, sentence.length, features) };
    },
  };

  /** The stretch of tokens with the greatest sum of what each adds. */
  function tipping(signal: number, length: number, { count, from, to }: Features) {
    const adds = new Float64Array(length);
    for (let at = 0; at < count; at++) {
      const where = found[at] as number;
      const first = from[at] as number;
      if (where === 0 || first < 0) continue;
      const last = Math.min(length - 1, to[at] as number);
      const begin = where >>> signalBits;
      for (let place = begin; place < begin + (where & signalMask); place++) {
        const entry = entries[place] as number;
        if ((entry & signalMask) !== signal) continue;
        for (let token = first; token <= last; token++)
          adds[token] = (adds[token] as number) + (entry >> signalBits) / (last - first + 1);
      }
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
