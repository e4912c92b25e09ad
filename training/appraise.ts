import {
  type BlockReader,
  inputsFor,
  makeBlockReader,
  putInputs,
  type Signals,
  sizeOf,
  toAppraise,
} from '../src/model/appraise';
import type { Heard } from '../src/model/features';
import type { Model } from '../src/model/model';
import type { Kind } from '../src/text/kind';
import type { Sentence } from '../src/text/sentence';
import { dice, shuffled } from './dice';

// So many networks of so many units: each learns the same cases in another order, and the mean of all errs less than one.
const networks = 3;
const hidden = 16;
const rounds = 20;
const batch = 256;
const rate = 0.003;
// Of Adam (Kingma and Ba, ICLR 2015).
const firstDecay = 0.9;
const secondDecay = 0.999;

/** The sentences of a block, as they were judged. */
export interface JudgedBlock {
  readonly kind: Kind;
  readonly sentences: readonly Sentence[];
  readonly heard: readonly (readonly Heard[])[];
  /** By sentence, the signals it carries by number; none where it was not judged. */
  readonly carried: readonly (readonly number[] | undefined)[];
  /** How much it counts for. */
  readonly weight: number;
}

interface Case {
  readonly inputs: Float64Array;
  readonly isThere: boolean;
  readonly weight: number;
}

/** What is to be seen of each signal that is worth an appraisal, and whether it is there; of the likeliest problem, whether any problem is. */
function casesOf(
  readBlock: BlockReader,
  signals: Signals,
  { kind, sentences, heard, carried, weight }: JudgedBlock,
): Case[] {
  const block = readBlock(kind, sentences, heard);
  return block.flatMap((read, at) => {
    const its = carried[at];
    if (!its) return [];
    const isProblem = its.some((signal) => !signals.isStrength[signal]);
    return toAppraise(read).map((signal) => {
      const inputs = new Float64Array(inputsFor(signals));
      putInputs(signals, kind, block, at, signal, inputs);
      return { inputs, isThere: signal === read.first ? isProblem : its.includes(signal), weight };
    });
  });
}

/** Learns how much to make of what a model says, from texts that this model has not learnt from. */
export function learnAppraisal(model: Model, signals: Signals, blocks: readonly JudgedBlock[]): Float32Array {
  const readBlock = makeBlockReader(model, signals);
  const cases = blocks.flatMap((block) => casesOf(readBlock, signals, block));
  console.log(`${cases.length} cases to appraise`);
  const count = inputsFor(signals);
  const { means, spreads } = levelled(cases, count);
  const all = Array.from({ length: networks }, (_, number) =>
    unlevelled(learnNetwork(cases, count, dice(number + 1)), count, means, spreads),
  );
  return merged(all, count);
}

function learnNetwork(cases: readonly Case[], count: number, next: () => number): Float64Array {
  // Near enough to a normal distribution.
  const random = () => next() + next() + next() + next() - 2;
  const size = sizeOf(count, hidden);
  const direct = hidden * (count + 2);
  const values = Float64Array.from({ length: size }, (_, at) => {
    if (at >= direct) return 0;
    const part = at % (count + 2);
    return part === count ? 0 : 0.35 * random();
  });
  const slopes = new Float64Array(size);
  const firsts = new Float64Array(size);
  const seconds = new Float64Array(size);
  const levels = new Float64Array(hidden);
  const steps = rounds * Math.ceil(cases.length / batch);
  let step = 0;
  for (let round = 0; round < rounds; round++) {
    let loss = 0;
    const order = shuffled(cases, next);
    for (let from = 0; from < order.length; from += batch) {
      const some = order.slice(from, from + batch);
      slopes.fill(0);
      for (const { inputs, isThere, weight } of some) {
        let sum = values[size - 1] as number;
        for (let unit = 0; unit < hidden; unit++) {
          const begin = unit * (count + 2);
          let level = values[begin + count] as number;
          for (let input = 0; input < count; input++)
            level += (inputs[input] as number) * (values[begin + input] as number);
          levels[unit] = level;
          if (level > 0) sum += level * (values[begin + count + 1] as number);
        }
        for (let input = 0; input < count; input++)
          sum += (inputs[input] as number) * (values[direct + input] as number);
        const chance = 1 / (1 + Math.exp(-sum));
        loss -= weight * Math.log((isThere ? chance : 1 - chance) + 1e-9);
        const slope = (weight * (chance - (isThere ? 1 : 0))) / some.length;
        slopes[size - 1] = (slopes[size - 1] as number) + slope;
        for (let input = 0; input < count; input++)
          slopes[direct + input] = (slopes[direct + input] as number) + slope * (inputs[input] as number);
        for (let unit = 0; unit < hidden; unit++) {
          const level = levels[unit] as number;
          if (level <= 0) continue;
          const begin = unit * (count + 2);
          const within = slope * (values[begin + count + 1] as number);
          for (let input = 0; input < count; input++)
            slopes[begin + input] = (slopes[begin + input] as number) + within * (inputs[input] as number);
          slopes[begin + count] = (slopes[begin + count] as number) + within;
          slopes[begin + count + 1] = (slopes[begin + count + 1] as number) + slope * level;
        }
      }
      step++;
      const pace = rate * (1 - (0.9 * step) / steps);
      const firstShare = 1 - firstDecay ** step;
      const secondShare = 1 - secondDecay ** step;
      for (let at = 0; at < size; at++) {
        const slope = slopes[at] as number;
        const first = firstDecay * (firsts[at] as number) + (1 - firstDecay) * slope;
        const second = secondDecay * (seconds[at] as number) + (1 - secondDecay) * slope * slope;
        firsts[at] = first;
        seconds[at] = second;
        values[at] = (values[at] as number) - (pace * (first / firstShare)) / (Math.sqrt(second / secondShare) + 1e-8);
      }
    }
    if (round === rounds - 1) console.log(`a network: loss ${(loss / cases.length).toFixed(4)} a case`);
  }
  return values;
}

/** One network that says the mean of what several say. */
function merged(all: readonly Float64Array[], count: number): Float32Array {
  const direct = hidden * (count + 2);
  const values = new Float32Array(sizeOf(count, hidden * all.length));
  for (const [number, one] of all.entries()) {
    for (let at = 0; at < direct; at++) {
      const isOfUnit = at % (count + 2) === count + 1;
      values[number * direct + at] = (one[at] as number) / (isOfUnit ? all.length : 1);
    }
    const end = all.length * direct;
    for (let at = direct; at < one.length; at++)
      values[end + at - direct] = (values[end + at - direct] as number) + (one[at] as number) / all.length;
  }
  return values;
}

/** Takes the mean of each input from all cases and divides them by their spread, in place. */
function levelled(cases: readonly Case[], count: number): { means: Float64Array; spreads: Float64Array } {
  const means = new Float64Array(count);
  const spreads = new Float64Array(count);
  for (let input = 0; input < count; input++) {
    let sum = 0;
    let squares = 0;
    for (const { inputs } of cases) {
      const value = inputs[input] as number;
      sum += value;
      squares += value * value;
    }
    const mean = sum / cases.length;
    const spread = Math.sqrt(Math.max(0, squares / cases.length - mean * mean));
    means[input] = mean;
    spreads[input] = spread;
    for (const { inputs } of cases) inputs[input] = spread > 0 ? ((inputs[input] as number) - mean) / spread : 0;
  }
  return { means, spreads };
}

/** The same network for inputs as they are. */
function unlevelled(values: Float64Array, count: number, means: Float64Array, spreads: Float64Array): Float64Array {
  const direct = hidden * (count + 2);
  const level = (begin: number, bias: number) => {
    for (let input = 0; input < count; input++) {
      // Of what was always the same nothing was learnt.
      const spread = spreads[input] as number;
      const weight = spread > 0 ? (values[begin + input] as number) / spread : 0;
      values[begin + input] = weight;
      values[bias] = (values[bias] as number) - weight * (means[input] as number);
    }
  };
  for (let unit = 0; unit < hidden; unit++) level(unit * (count + 2), unit * (count + 2) + count);
  level(direct, values.length - 1);
  return values;
}
