import type { Kind } from '../text/kind';
import type { Sentence } from '../text/sentence';
import type { Heard } from './features';
import type { Model } from './model';

/** The model's signals, in its order. */
export interface Signals {
  readonly ids: readonly string[];
  readonly isStrength: readonly boolean[];
}

/** A sentence as the model read it, to be appraised beside the others of its block. Odds are logarithms. */
export interface Read {
  readonly sentence: Sentence;
  readonly heard: readonly Heard[];
  /** By signal. */
  readonly odds: Float64Array;
  /** The likeliest problem, -1 where the model knows none. */
  readonly first: number;
  /** That there is a problem at all. */
  readonly some: number;
  /** Of the likeliest strength. */
  readonly praise: number;
}

// Odds of more, or of less, tell no more; and what is less likely than one in a thousand is as good as out of the question.
const utmost = 9.21;
const none = -utmost;
const hopeless = -7;
const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** @param said what the model says, by signal */
function readOf(sentence: Sentence, heard: readonly Heard[], said: Float64Array, { isStrength }: Signals): Read {
  const odds = new Float64Array(said.length).fill(none);
  let first = -1;
  let noProblem = 1;
  let praise = none;
  for (let signal = 0; signal < said.length; signal++) {
    const its = said[signal] as number;
    if (its > hopeless) odds[signal] = Math.min(utmost, its);
    if (isStrength[signal]) {
      praise = Math.max(praise, odds[signal] as number);
      continue;
    }
    if (its > hopeless) noProblem *= 1 - chanceOf(its);
    if (first < 0 || its > (said[first] as number)) first = signal;
  }
  const some = noProblem === 1 ? none : Math.max(none, Math.min(utmost, Math.log((1 - noProblem) / noProblem)));
  return { sentence, heard, odds, first, some, praise };
}

/** What the model made of a sentence between these two. */
interface Known {
  readonly previous: Sentence | undefined;
  readonly next: Sentence | undefined;
  readonly read: Read;
}

/** Reads the sentences of a block; `heard` is what the rules heard in each. */
export type BlockReader = (
  kind: Kind,
  sentences: readonly Sentence[],
  heard: readonly (readonly Heard[])[],
) => readonly Read[];

/**
 * Has the model read blocks. What it made of a sentence is known as long as the sentence lasts and stands between the same
 * two: a key changes one block, and of those beside it no more than a sentence is read again.
 */
export function makeBlockReader(model: Model, signals: Signals): BlockReader {
  const known = new WeakMap<Sentence, Known>();
  return (kind, sentences, heard) =>
    sentences.map((sentence, at) => {
      const its = heard[at] as readonly Heard[];
      const { previous, next } = sentence;
      const last = known.get(sentence);
      if (last && last.previous === previous && last.next === next && isSame(last.read.heard, its)) return last.read;
      const read = readOf(sentence, its, model.read(sentence, kind, its).odds, signals);
      known.set(sentence, { previous, next, read });
      return read;
    });
}

const isSame = (one: readonly Heard[], other: readonly Heard[]): boolean =>
  one.length === other.length &&
  one.every(({ signal, certainty }, at) => signal === other[at]?.signal && certainty === other[at]?.certainty);

/** What the model makes of a signal; of the likeliest problem, that there is one at all: something may well be missing although no one signal is likely by itself. */
const oddsIn = ({ odds, first, some }: Read, signal: number): number =>
  signal === first ? some : (odds[signal] as number);

// A signal of less than one chance in 25 is not worth a second look.
const leastOdds = Math.log(1 / 24);

/** The signals of a sentence that are worth an appraisal, by number. */
export function toAppraise(read: Read): number[] {
  const signals: number[] = [];
  for (let signal = 0; signal < read.odds.length; signal++) if (oddsIn(read, signal) >= leastOdds) signals.push(signal);
  return signals;
}

const kinds: readonly Kind[] = ['email', 'notes', 'transcript'];
const certainties = ['possible', 'likely', 'clear'];
/** How many inputs there are beside one for each signal. */
const ofAll = 32;

/** How many inputs an appraisal has. */
export const inputsFor = ({ ids }: Signals): number => ofAll + ids.length;

/**
 * Puts down what is to be seen of one signal in the sentence `at` of a block: what the model makes of it, of other signals
 * there, and of the sentences before and behind; what the rules heard; what kind of sentence it is.
 */
export function putInputs(
  signals: Signals,
  kind: Kind,
  block: readonly Read[],
  at: number,
  signal: number,
  inputs: Float64Array,
): void {
  const read = block[at] as Read;
  const { sentence, heard, odds, first } = read;
  const before = block[at - 1];
  const behind = block[at + 1];
  let problem = none;
  let strength = none;
  for (let other = 0; other < odds.length; other++) {
    if (other === signal) continue;
    if (signals.isStrength[other]) strength = Math.max(strength, odds[other] as number);
    else problem = Math.max(problem, odds[other] as number);
  }
  let heardThis = -1;
  let heardProblem = -1;
  let heardStrength = -1;
  for (const one of heard) {
    const number = signals.ids.indexOf(one.signal);
    const certainty = certainties.indexOf(one.certainty);
    if (number === signal) heardThis = Math.max(heardThis, certainty);
    if (signals.isStrength[number]) heardStrength = Math.max(heardStrength, certainty);
    else heardProblem = Math.max(heardProblem, certainty);
  }
  let put = 0;
  const number = (value: number) => {
    inputs[put++] = value;
  };
  const flag = (is: boolean) => number(is ? 1 : 0);
  number(odds[signal] as number);
  number(oddsIn(read, signal));
  number(problem);
  number(strength);
  flag(signal === first);
  flag(signals.isStrength[signal] === true);
  for (const level of certainties.keys()) flag(heardThis === level);
  for (const level of certainties.keys()) flag(heardProblem === level);
  flag(heardStrength > 0);
  number(Math.log1p(sentence.length));
  flag(sentence.length <= 4);
  number(Math.log1p(sentence.around.length));
  flag(sentence.quotations.length > 0);
  flag(sentence.text.slice(-3).includes('?'));
  for (const one of kinds) flag(kind === one);
  flag(sentence.block.kind === 'item');
  flag(sentence.block.kind === 'heading');
  flag(sentence.block.speaker !== undefined);
  flag(sentence.previous === undefined);
  flag(sentence.next === undefined);
  number(before ? before.some : none);
  number(behind ? behind.some : none);
  number(before ? (before.odds[signal] as number) : none);
  number(behind ? (behind.odds[signal] as number) : none);
  number(before ? before.praise : none);
  number(behind ? behind.praise : none);
  inputs.fill(0, ofAll);
  inputs[ofAll + signal] = 1;
}

/**
 * How many values a network of one layer has: of each hidden unit its weights by input, what it adds by itself and what it
 * counts for; behind these what the inputs count for by themselves, and the bias.
 */
export const sizeOf = (inputs: number, hidden: number): number => hidden * (inputs + 2) + inputs + 1;

/** How likely it is that a signal is there, all things taken together. */
export type Appraise = (kind: Kind, block: readonly Read[], at: number, signal: number) => number;

/** Takes the model's word for it. */
export const byModelAlone: Appraise = (_, block, at, signal) => chanceOf(oddsIn(block[at] as Read, signal));

/**
 * The model's word and the network's count for one half each: of texts that are like none that they learnt from, they err apart.
 * @param values of a network for so many signals, as `sizeOf` lays them out
 */
export function makeAppraise(values: Float32Array, signals: Signals): Appraise {
  const count = inputsFor(signals);
  const hidden = (values.length - count - 1) / (count + 2);
  const inputs = new Float64Array(count);
  return (kind, block, at, signal) => {
    putInputs(signals, kind, block, at, signal, inputs);
    /** What inputs come to, with weights from a place on. Of those that stand for a signal one is 1, and the others 0. */
    const weighed = (from: number) => {
      let level = values[from + ofAll + signal] as number;
      for (let input = 0; input < ofAll; input++) level += (inputs[input] as number) * (values[from + input] as number);
      return level;
    };
    const direct = hidden * (count + 2);
    let sum = weighed(direct) + (values[direct + count] as number);
    for (let from = 0; from < direct; from += count + 2) {
      const level = weighed(from) + (values[from + count] as number);
      if (level > 0) sum += level * (values[from + count + 1] as number);
    }
    return chanceOf((oddsIn(block[at] as Read, signal) + sum) / 2);
  };
}
