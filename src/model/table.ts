import type { Features } from './features';
import type { Weights } from './weights';

const spread = 0x9e3779b1;

// What an index knows of a feature, as one number: where its weights begin, and how many there are. Beside a weight by
// itself stands the signal it speaks for.
const lowBits = 5;
const lowMask = (1 << lowBits) - 1;

// Features with weights for many signals are few, and are most of what a sentence holds. Each has a row with a place for
// every signal, two to a number, and rows are added up four numbers at a time: that is quicker than weight by weight.
const fewestOfRow = 9;
/** Instead of how many weights there are. */
const isRow = lowMask;
const step = 4;
// So many weights can be added up in 16 bits.
const mostRows = 256;

/**
 * Where each feature's weights are, by its hash. Many features of a text were never learnt: a table of single bits, small
 * enough to stay in the processor's cache, tells so of most of them, and only the rest are looked up.
 */
class Index {
  private readonly bits: Int32Array;
  private readonly bitsShift: number;
  /** Open addressing: a hash, and beside it where its weights are; 0 is empty. */
  private readonly slots: Int32Array;
  private readonly slotsShift: number;

  /** @param most how many features it will hold */
  constructor(most: number) {
    const size = Math.ceil(Math.log2(most * 1.5 + 2));
    this.slots = new Int32Array(2 << size);
    this.slotsShift = 32 - size;
    this.bits = new Int32Array(1 << Math.max(1, size - 4));
    this.bitsShift = Math.min(31, 36 - size);
  }

  put(hash: number, where: number): void {
    const { bits, slots } = this;
    const mixed = Math.imul(hash, spread);
    const word = mixed >>> this.bitsShift;
    bits[word] = (bits[word] as number) | (1 << (mixed & 31));
    let slot = (mixed >>> this.slotsShift) * 2;
    while (slots[slot + 1] !== 0) slot = (slot + 2) & (slots.length - 1);
    slots[slot] = hash;
    slots[slot + 1] = where;
  }

  /** 0 where the model has not learnt the feature. */
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

/** A signal's half of the two that share a number. */
function half(two: number, signal: number): number {
  const low = (two << 16) >> 16;
  return signal % 2 === 0 ? low : (two - low) >> 16;
}

/** What was learnt, laid out to be added up. */
export class Table {
  private readonly index: Index;
  private readonly entries: Int16Array;
  private readonly rows: Int32Array;
  /** Of the sentence at hand: what the index said of each feature, where rows begin, and what they come to. */
  private found = new Int32Array(1024);
  private readonly begun = new Int32Array(mostRows);
  private readonly pairs: Int32Array;

  constructor({ signals, hashes, firsts, ofSignal, weight }: Weights) {
    if (signals.length > lowMask) throw new Error(`The model holds at most ${lowMask} signals.`);
    const countOf = (feature: number) => (firsts[feature + 1] as number) - (firsts[feature] as number);
    this.index = new Index(hashes.length);
    this.entries = new Int16Array(weight.length);
    this.pairs = new Int32Array(Math.ceil(signals.length / 2 / step) * step);
    this.rows = new Int32Array(
      hashes.filter((_, feature) => countOf(feature) >= fewestOfRow).length * this.pairs.length,
    );
    let row = 0;
    let entry = 0;
    hashes.forEach((hash, feature) => {
      const first = firsts[feature] as number;
      const behind = firsts[feature + 1] as number;
      if (behind - first < fewestOfRow) {
        this.index.put(hash, (entry << lowBits) | (behind - first));
        for (let at = first; at < behind; at++)
          this.entries[entry++] = ((weight[at] as number) << lowBits) | (ofSignal[at] as number);
        return;
      }
      this.index.put(hash, (row << lowBits) | isRow);
      for (let at = first; at < behind; at++) {
        const signal = ofSignal[at] as number;
        const place = row + (signal >> 1);
        this.rows[place] = (this.rows[place] as number) + (weight[at] as number) * (signal % 2 === 0 ? 1 : 65_536);
      }
      row += this.pairs.length;
    });
  }

  /** Adds up what all features say, by signal. */
  addUp({ count, hashes }: Features, sums: Int32Array): void {
    const { index, entries, begun } = this;
    if (this.found.length < count) this.found = new Int32Array(hashes.length);
    const { found } = this;
    // All are looked up before the first is added, so that the processor waits for several at once.
    for (let at = 0; at < count; at++) found[at] = index.find(hashes[at] as number);
    sums.fill(0);
    let rows = 0;
    for (let at = 0; at < count; at++) {
      const where = found[at] as number;
      const first = where >>> lowBits;
      const size = where & lowMask;
      if (size === isRow) {
        begun[rows++] = first;
        if (rows < mostRows) continue;
        this.addRows(rows, sums);
        rows = 0;
        continue;
      }
      for (let place = first; place < first + size; place++) {
        const entry = entries[place] as number;
        sums[entry & lowMask] = (sums[entry & lowMask] as number) + (entry >> lowBits);
      }
    }
    this.addRows(rows, sums);
  }

  /** Adds up the first of the rows that were begun. */
  private addRows(count: number, sums: Int32Array): void {
    const { begun, rows, pairs } = this;
    for (let pair = 0; pair < pairs.length; pair += step) {
      let one = 0;
      let two = 0;
      let three = 0;
      let four = 0;
      for (let at = 0; at < count; at++) {
        const place = (begun[at] as number) + pair;
        one = (one + (rows[place] as number)) | 0;
        two = (two + (rows[place + 1] as number)) | 0;
        three = (three + (rows[place + 2] as number)) | 0;
        four = (four + (rows[place + 3] as number)) | 0;
      }
      pairs[pair] = one;
      pairs[pair + 1] = two;
      pairs[pair + 2] = three;
      pairs[pair + 3] = four;
    }
    for (let signal = 0; signal < sums.length; signal++)
      sums[signal] = (sums[signal] as number) + half(pairs[signal >> 1] as number, signal);
  }

  /** What a feature of those that were added up last says of one signal, by its place among them; 0 for nothing. */
  weightOf(feature: number, signal: number): number {
    const where = this.found[feature] as number;
    const first = where >>> lowBits;
    const size = where & lowMask;
    if (size === isRow) return half(this.rows[first + (signal >> 1)] as number, signal);
    for (let place = first; place < first + size; place++) {
      const entry = this.entries[place] as number;
      if ((entry & lowMask) === signal) return entry >> lowBits;
    }
    return 0;
  }
}
