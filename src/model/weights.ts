/** What the model has learnt, as it is read. */
export interface Weights {
  readonly signals: readonly string[];
  /** Of each feature, ascending as unsigned numbers. */
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

/** Seven bits a byte, the eighth says that more follow. */
class Reader {
  private at = 0;
  private readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
  take(): number {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = this.bytes[this.at++] as number;
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  }
  cut(length: number): Uint8Array {
    this.at += length;
    return this.bytes.slice(this.at - length, this.at);
  }
  float(): number {
    const value = new DataView(this.bytes.buffer, this.bytes.byteOffset + this.at, 4).getFloat32(0, true);
    this.at += 4;
    return value;
  }
}

/** Writes weights as bytes: `unpackWeights` reads them. Each feature is the step from the one before, then its weights. */
export function packWeights({ signals, hashes, firsts, ofSignal, weight, biases, scales }: Weights): Uint8Array {
  const bytes: number[] = [];
  const put = (value: number) => {
    let rest = value;
    while (rest > 127) {
      bytes.push((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  };
  const putFloat = (value: number) => bytes.push(...new Uint8Array(Float32Array.of(value).buffer));
  const names = new TextEncoder().encode(signals.join(' '));
  put(names.length);
  for (const byte of names) bytes.push(byte);
  for (let signal = 0; signal < signals.length; signal++) {
    putFloat(biases[signal] as number);
    putFloat(scales[signal] as number);
  }
  put(hashes.length);
  put(weight.length);
  let before = 0;
  hashes.forEach((hash) => {
    put((hash >>> 0) - before);
    before = hash >>> 0;
  });
  // Signals and weights in columns of their own: alike things side by side pack smaller.
  for (let place = 0; place < hashes.length; place++) put((firsts[place + 1] as number) - (firsts[place] as number));
  for (const signal of ofSignal) bytes.push(signal);
  for (const one of weight) bytes.push(one & 255);
  return Uint8Array.from(bytes);
}

/** Reads what `packWeights` wrote. */
export function unpackWeights(bytes: Uint8Array): Weights {
  const reader = new Reader(bytes);
  const signals = new TextDecoder().decode(reader.cut(reader.take())).split(' ');
  const biases = new Float32Array(signals.length);
  const scales = new Float32Array(signals.length);
  for (let signal = 0; signal < signals.length; signal++) {
    biases[signal] = reader.float();
    scales[signal] = reader.float();
  }
  const hashes = new Int32Array(reader.take());
  const entries = reader.take();
  let before = 0;
  for (let place = 0; place < hashes.length; place++) {
    before += reader.take();
    hashes[place] = before | 0;
  }
  const firsts = new Int32Array(hashes.length + 1);
  for (let place = 0; place < hashes.length; place++) firsts[place + 1] = (firsts[place] as number) + reader.take();
  const ofSignal = reader.cut(entries);
  const weight = new Int8Array(reader.cut(entries).buffer);
  return { signals, hashes, firsts, ofSignal, weight, biases, scales };
}
