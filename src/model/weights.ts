import { PackedReader, putNumber, putText } from '../text/packed';

/** What the model has learnt, as it is read. */
export interface Weights {
  readonly signals: readonly string[];
  /** Of each feature, ascending by `mixOf` as unsigned numbers. */
  readonly hashes: Int32Array;
  /** Where a feature's weights begin; one more than there are features. */
  readonly firsts: Int32Array;
  /** Of each weight: which signal it speaks for. */
  readonly ofSignal: Uint8Array;
  /** From -127 to 127, in units of the signal's scale. */
  readonly weight: Int8Array;
  readonly biases: Float32Array;
  readonly scales: Float32Array;
}

const spread = 0x9e3779b1;
/** Its inverse among numbers of 32 bits: one takes back what the other does. */
const gather = 0x0e8b2f51;

/**
 * Where a feature lies in the table, by its hash: 32 bits, of which the highest count. Features are written down in this
 * order, so that the table is filled from its beginning to its end; that is twice as quick as filling it here and there.
 */
export const mixOf = (hash: number): number => Math.imul(hash, spread);

/** Writes weights as bytes: `unpackWeights` reads them. Each feature is the step from the one before, then its weights. */
export function packWeights({ signals, hashes, firsts, ofSignal, weight, biases, scales }: Weights): Uint8Array {
  const bytes: number[] = [];
  const putFloat = (value: number) => bytes.push(...new Uint8Array(Float32Array.of(value).buffer));
  putText(bytes, signals.join(' '));
  for (let signal = 0; signal < signals.length; signal++) {
    putFloat(biases[signal] as number);
    putFloat(scales[signal] as number);
  }
  putNumber(bytes, hashes.length);
  putNumber(bytes, weight.length);
  let before = 0;
  hashes.forEach((hash) => {
    putNumber(bytes, (mixOf(hash) >>> 0) - before);
    before = mixOf(hash) >>> 0;
  });
  // Signals and weights in columns of their own: alike things side by side pack smaller.
  for (let place = 0; place < hashes.length; place++)
    putNumber(bytes, (firsts[place + 1] as number) - (firsts[place] as number));
  for (const signal of ofSignal) bytes.push(signal);
  for (const one of weight) bytes.push(one & 255);
  return Uint8Array.from(bytes);
}

/** Reads what `packWeights` wrote. */
export function unpackWeights(bytes: Uint8Array): Weights {
  const reader = new PackedReader(bytes);
  const signals = reader.text().split(' ');
  const biases = new Float32Array(signals.length);
  const scales = new Float32Array(signals.length);
  const float = () => new DataView(reader.cut(4).buffer).getFloat32(0, true);
  for (let signal = 0; signal < signals.length; signal++) {
    biases[signal] = float();
    scales[signal] = float();
  }
  const hashes = new Int32Array(reader.number());
  const entries = reader.number();
  let before = 0;
  for (let place = 0; place < hashes.length; place++) {
    before += reader.number();
    hashes[place] = Math.imul(before, gather);
  }
  const firsts = new Int32Array(hashes.length + 1);
  for (let place = 0; place < hashes.length; place++) firsts[place + 1] = (firsts[place] as number) + reader.number();
  const ofSignal = reader.cut(entries);
  const weight = new Int8Array(reader.cut(entries).buffer);
  return { signals, hashes, firsts, ofSignal, weight, biases, scales };
}
