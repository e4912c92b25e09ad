import type { Features } from './features';
import { mixOf, type Weights } from './weights';

// What an index knows of a feature, as one number: how many weights there are, and above that where they begin. Beside a
// weight by itself stands the signal it speaks for. Two such have room in the number, and need not be looked for.
const lowBits = 5;
const lowMask = (1 << lowBits) - 1;
const mostWithin = 2;
const entryBits = 13;
const entryMask = (1 << entryBits) - 1;
/** The first and the second entry within a number, their signs kept. */
const firstWithin = (where: number): number => (where << (32 - lowBits - entryBits)) >> (32 - entryBits);
const secondWithin = (where: number): number => (where << (32 - lowBits - 2 * entryBits)) >> (32 - entryBits);

// Features with weights for many signals are few, and are most of what a sentence holds. Each has a row with a byte for
// every signal, four to a number, raised so that none is negative. Numbers are added up by every other byte, which leaves
// each sum 16 bits: that is quicker than weight by weight.
const fewestOfRow = 9;
/** Instead of how many weights there are. */
const isRow = lowMask;
const ofNumber = 4;
const raised = 128;
const allRaised = (raised * 0x01010101) | 0;
/** Which number of a row holds a signal’s byte, and how many bits stand below it there. */
const numberFor = (signal: number): number => Math.floor(signal / ofNumber);
const bitsBelow = (signal: number): number => (signal % ofNumber) * 8;
const everyOther = 0x00ff00ff;
// So many bytes can be added up in 16 bits.
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
    const { bits, slots, bitsShift, slotsShift } = this;
    const mixed = mixOf(hash);
    const word = mixed >>> bitsShift;
    bits[word] = (bits[word] as number) | (1 << (mixed & 31));
    const last = slots.length - 1;
    let slot = (mixed >>> slotsShift) * 2;
    while (slots[slot + 1] !== 0) slot = (slot + 2) & last;
    slots[slot] = hash;
    slots[slot + 1] = where;
  }

  /** 0 where the model has not learnt the feature. */
  find(hash: number): number {
    const mixed = mixOf(hash);
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

/** What was learnt, laid out to be added up. */
export class Table {
  private readonly index: Index;
  private readonly entries: Int16Array;
  private readonly rows: Int32Array;
  /** How many numbers a row takes. */
  private readonly width: number;
  /** Of the sentence at hand: what the index said of each feature, and where rows begin. */
  private found = new Int32Array(1024);
  private readonly begun = new Int32Array(mostRows);

  constructor({ signals, hashes, firsts, ofSignal, weight }: Weights) {
    if (signals.length > lowMask) throw new Error(`The model holds at most ${lowMask} signals.`);
    const { length } = hashes;
    this.index = new Index(length);
    this.entries = new Int16Array(weight.length);
    this.width = Math.ceil(signals.length / ofNumber);
    let rows = 0;
    for (let feature = 0; feature < length; feature++)
      if ((firsts[feature + 1] as number) - (firsts[feature] as number) >= fewestOfRow) rows++;
    this.rows = new Int32Array(rows * this.width).fill(allRaised);
    let row = 0;
    let entry = 0;
    for (let feature = 0; feature < length; feature++) {
      const hash = hashes[feature] as number;
      const first = firsts[feature] as number;
      const behind = firsts[feature + 1] as number;
      if (behind - first <= mostWithin) {
        let within = behind - first;
        for (let at = first, place = lowBits; at < behind; at++, place += entryBits)
          within |= (entryOf(weight[at] as number, ofSignal[at] as number) & entryMask) << place;
        this.index.put(hash, within);
      } else if (behind - first < fewestOfRow) {
        this.index.put(hash, (entry << lowBits) | (behind - first));
        for (let at = first; at < behind; at++)
          this.entries[entry++] = entryOf(weight[at] as number, ofSignal[at] as number);
      } else {
        this.index.put(hash, (row << lowBits) | isRow);
        for (let at = first; at < behind; at++) this.putInRow(row, ofSignal[at] as number, weight[at] as number);
        row += this.width;
      }
    }
  }

  private putInRow(row: number, signal: number, weight: number): void {
    const number = row + numberFor(signal);
    this.rows[number] = (this.rows[number] as number) + (weight << bitsBelow(signal));
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
      if (size > mostWithin) {
        for (let place = first; place < first + size; place++) put(sums, entries[place] as number);
      } else if (size > 0) {
        put(sums, firstWithin(where));
        if (size > 1) put(sums, secondWithin(where));
      }
    }
    this.addRows(rows, sums);
  }

  /** Adds up the first of the rows that were begun. */
  private addRows(count: number, sums: Int32Array): void {
    const { begun, rows, width } = this;
    for (let number = 0; number < width; number++) {
      let even = 0;
      let odd = 0;
      for (let at = 0; at < count; at++) {
        const four = rows[(begun[at] as number) + number] as number;
        even = (even + (four & everyOther)) | 0;
        odd = (odd + ((four >>> 8) & everyOther)) | 0;
      }
      const signal = number * ofNumber;
      add(sums, signal, (even & 0xffff) - count * raised);
      add(sums, signal + 1, (odd & 0xffff) - count * raised);
      add(sums, signal + 2, (even >>> 16) - count * raised);
      add(sums, signal + 3, (odd >>> 16) - count * raised);
    }
  }

  /** What a feature of those that were added up last says of one signal, by its place among them; 0 for nothing. */
  weightOf(feature: number, signal: number): number {
    const where = this.found[feature] as number;
    const first = where >>> lowBits;
    const size = where & lowMask;
    if (size === isRow) {
      const four = this.rows[first + numberFor(signal)] as number;
      return ((four >>> bitsBelow(signal)) & 255) - raised;
    }
    for (let at = 0; at < size; at++) {
      const entry =
        size > mostWithin ? (this.entries[first + at] as number) : at === 0 ? firstWithin(where) : secondWithin(where);
      if ((entry & lowMask) === signal) return entry >> lowBits;
    }
    return 0;
  }
}

const entryOf = (weight: number, signal: number): number => (weight << lowBits) | signal;

/** Adds a weight by itself. */
function put(sums: Int32Array, entry: number): void {
  sums[entry & lowMask] = (sums[entry & lowMask] as number) + (entry >> lowBits);
}

function add(sums: Int32Array, signal: number, sum: number): void {
  if (signal < sums.length) sums[signal] = (sums[signal] as number) + sum;
}
