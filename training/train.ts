import { writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { openAnalysis } from '../src/engine/analysis';
import { freshRules } from '../src/engine/fresh';
import { signalsOf } from '../src/engine/second-reading';
import { emptyFeatures, type Heard, readFeatures } from '../src/model/features';
import { makeModel } from '../src/model/model';
import { mixOf, packWeights, type Weights } from '../src/model/weights';
import type { Sentence } from '../src/text/sentence';
import type { Label } from '../tests/gold/score';
import { type JudgedBlock, learnAppraisal } from './appraise';
import { dice, shuffled } from './dice';
import { type LabelledText, labelledTexts } from './texts';

// Follow-the-regularised-leader with an L1 term (McMahan et al., KDD 2013): most weights end at exactly 0 and need not ship.
const rate = 3;
const smoothing = 1;
const sparsity = 14;
const shrinking = 0.01;
const rounds = 30;
const fewest = 3;
// Each time a sentence is read, this share of its features is hidden, so that no single one is leant on.
const hidden = 0.5;
// Of a signal that a sentence was not written about, the writer's silence counts only below this.
const doubted = 0.7;
// Whole texts have the proportions of real ones; single sentences are half of them flagged.
const weightOfWhole = 3;
// Most texts to learn from are tidier than what people write at work; the few that are not count for more.
const timesAtLength = 3;
// This share of their sentences is read once more by itself, as somebody writes a mail of one line.
const alone = 0.25;
// A sentence written by itself was mostly written about one signal, and others in it may be overlooked.
const weightOfSingle = 0.2;
// A sentence of fewer UTF-16 units, in a label that reaches on, is an aside.
const shortest = 12;

/** A sentence to learn from: its features by number, and which signals it carries. */
interface Lesson {
  readonly features: Int32Array;
  /** How many it has in all, those met too seldom included. */
  readonly length: number;
  readonly carries: readonly number[];
  readonly weight: number;
  /** The one signal it was surely judged by, -1 where it was judged by all. */
  readonly about: number;
}

const engine = freshRules();
const signals = engine.rules.map(({ id }) => id);

/** A sentence of a labelled text; `carried` are the labels it carries, none where it was not judged. */
interface Judged {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly heard: readonly Heard[];
  readonly carried: readonly Label[] | undefined;
}

function judged({ kind, text, labels, scope }: LabelledText): Judged[] {
  const analysis = openAnalysis(engine, kind);
  analysis.update(text.split('\n'));
  return analysis.sentences().map(({ sentence, start, end, heard }) => {
    const middle = (start + end) / 2;
    const its = labels.filter((label) => {
      const its = (label.start + label.end) / 2;
      return (its >= start && its <= end) || (middle >= label.start && middle <= label.end);
    });
    const isOutside = scope !== undefined && (middle < scope.start || middle > scope.end);
    // "Right." at the head of what is labelled says nothing by itself.
    const isAside = end - start < shortest && its.some((label) => label.end - label.start > 2 * shortest);
    return { sentence, start, end, heard, carried: isOutside || isAside ? undefined : its };
  });
}

const numbersOf = (carried: readonly Label[]): number[] =>
  [...new Set(carried.map(({ signal }) => signals.indexOf(signal)))].filter((one) => one >= 0);

/** The sentences of texts, read as the model will read them. Features met fewer than `fewest` times are left out. */
function lessons(texts: readonly LabelledText[]): {
  readonly hashes: readonly number[];
  readonly all: readonly Lesson[];
} {
  const features = emptyFeatures();
  const counts = new Map<number, number>();
  const read: { hashes: Int32Array; carries: readonly number[]; weight: number; about: number }[] = [];
  const learn = (one: LabelledText) => {
    const { kind, text, scope, about, isAtLength = false } = one;
    for (const { sentence, start, end, heard, carried } of judged(one)) {
      if (!carried) continue;
      // Rules were written from single sentences, so those say nothing of how far rules can be trusted.
      readFeatures(sentence, kind, scope ? [] : heard, features);
      const hashes = features.hashes.slice(0, features.count);
      for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
      read.push({
        hashes,
        carries: numbersOf(carried),
        weight: (scope ? 1 : weightOfWhole) * (isAtLength ? timesAtLength : 1),
        about: about === undefined ? -1 : signals.indexOf(about),
      });
      if (!scope && next() < alone)
        learn({
          kind,
          text: text.slice(start, end).replaceAll('\n', ' '),
          labels: carried.map(({ signal }) => ({ signal, start: 0, end: end - start })),
          scope: { start: 0, end: end - start },
          hand: one.hand,
          isAtLength,
        });
    }
  };
  const next = dice(7);
  for (const text of texts) learn(text);
  const hashes = [...counts].filter(([, count]) => count >= fewest).map(([hash]) => hash);
  const numbers = new Map(hashes.map((hash, number) => [hash, number]));
  const all = read.map(({ hashes: each, ...rest }) => ({
    ...rest,
    features: each.map((hash) => numbers.get(hash) ?? -1).filter((number) => number >= 0),
    length: each.length,
  }));
  return { hashes, all };
}

/** The blocks of a text with what its sentences carry. */
function blocksOf(text: LabelledText): JudgedBlock[] {
  const { kind, scope } = text;
  const blocks: Judged[][] = [];
  for (const one of judged(text)) {
    if (one.sentence.order === 0) blocks.push([]);
    blocks.at(-1)?.push(one);
  }
  return blocks.map((those) => ({
    kind,
    sentences: those.map(({ sentence }) => sentence),
    heard: those.map(({ heard }) => heard),
    carried: those.map(({ carried }) => carried && numbersOf(carried)),
    weight: scope ? weightOfSingle : 1,
  }));
}

function learn(all: readonly Lesson[], count: number): { weights: Float32Array; biases: Float32Array } {
  const width = signals.length;
  const weights = new Float32Array(count * width);
  const sums = new Float32Array(count * width);
  const squares = new Float32Array(count * width);
  const biases = new Float32Array(width).fill(-4);
  const biasSquares = new Float32Array(width).fill(1);
  const scores = new Float64Array(width);
  const next = dice(20261128);
  for (let round = 0; round < rounds; round++) {
    let loss = 0;
    for (const { features: every, length, carries, weight, about } of shuffled(all, next)) {
      const features = every.filter(() => next() >= hidden);
      scores.fill(0);
      for (const feature of features)
        for (let signal = 0; signal < width; signal++)
          scores[signal] = (scores[signal] as number) + (weights[feature * width + signal] as number);
      // Long sentences hold more features, not more evidence.
      const share = 1 / Math.sqrt(length * (1 - hidden));
      for (let signal = 0; signal < width; signal++) {
        const chance = 1 / (1 + Math.exp(-((scores[signal] as number) * share + (biases[signal] as number))));
        const isCarried = carries.includes(signal);
        // It may well carry a signal that nobody looked for.
        if (!isCarried && about >= 0 && signal !== about && chance > doubted) continue;
        loss -= Math.log((isCarried ? chance : 1 - chance) + 1e-9);
        const slope = weight * (chance - (isCarried ? 1 : 0));
        // What is all but certain teaches nothing more.
        if (Math.abs(slope) < 0.002) continue;
        biasSquares[signal] = (biasSquares[signal] as number) + slope * slope;
        biases[signal] = (biases[signal] as number) - (0.1 * slope) / Math.sqrt(biasSquares[signal] as number);
        const step = slope * share;
        const least = sparsity * share;
        for (const feature of features) {
          const at = feature * width + signal;
          const before = squares[at] as number;
          const after = before + step * step;
          sums[at] =
            (sums[at] as number) + step - ((Math.sqrt(after) - Math.sqrt(before)) / rate) * (weights[at] as number);
          squares[at] = after;
          const sum = sums[at] as number;
          weights[at] =
            Math.abs(sum) <= least
              ? 0
              : -(sum - Math.sign(sum) * least) / ((smoothing + Math.sqrt(after)) / rate + shrinking * share);
        }
      }
    }
    console.log(`round ${round + 1} of ${rounds}: loss ${(loss / all.length).toFixed(4)} a sentence`);
  }
  return { weights, biases };
}

/** Only what is not 0, in steps of a 127th of each signal's greatest. */
function quantised(hashes: readonly number[], weights: Float32Array, biases: Float32Array): Weights {
  const width = signals.length;
  const scales = new Float32Array(width);
  weights.forEach((weight, at) => {
    scales[at % width] = Math.max(scales[at % width] as number, Math.abs(weight) / 127);
  });
  const kept: { hash: number; entries: [signal: number, weight: number][] }[] = [];
  hashes.forEach((hash, feature) => {
    const entries: [number, number][] = [];
    for (let signal = 0; signal < width; signal++) {
      const rounded = Math.round((weights[feature * width + signal] as number) / (scales[signal] as number));
      if (rounded !== 0) entries.push([signal, rounded]);
    }
    if (entries.length > 0) kept.push({ hash, entries });
  });
  kept.sort((one, two) => (mixOf(one.hash) >>> 0) - (mixOf(two.hash) >>> 0));
  const firsts = Int32Array.from({ length: kept.length + 1 });
  kept.forEach(({ entries }, at) => {
    firsts[at + 1] = (firsts[at] as number) + entries.length;
  });
  return {
    signals,
    hashes: Int32Array.from(kept, ({ hash }) => hash),
    firsts,
    ofSignal: Uint8Array.from(kept.flatMap(({ entries }) => entries.map(([signal]) => signal))),
    weight: Int8Array.from(kept.flatMap(({ entries }) => entries.map(([, weight]) => weight))),
    biases,
    scales,
  };
}

/** What is learnt from texts. */
function taughtBy(texts: readonly LabelledText[]): Weights {
  const { hashes, all } = lessons(texts);
  console.log(`${all.length} sentences, ${hashes.length} features`);
  const { weights, biases } = learn(all, hashes.length);
  return quantised(hashes, weights, biases);
}

/** Whether a text is kept from the first model: all by one hand are, or none. */
function isHeldBack({ hand }: LabelledText): boolean {
  let hash = 7;
  for (let at = 0; at < hand.length; at++) hash = (Math.imul(hash, 31) + hand.charCodeAt(at)) | 0;
  return Math.imul(hash, 0x9e3779b1) >>> 30 === 0;
}

function write(file: string, what: string, bytes: Uint8Array): void {
  const packed = deflateRawSync(bytes, { level: 9 });
  writeFileSync(
    new URL(`../src/model/${file}`, import.meta.url),
    `// Written by \`npm run train\`: ${what}, deflated, as base64.\nexport default '${packed.toString('base64')}';\n`,
  );
  console.log(`${file}: ${Math.round(packed.length / 1000)} kB`);
}

function main(): void {
  const texts = labelledTexts();
  // How far the model can be trusted is seen in texts that it was not taught by.
  const first = taughtBy(texts.filter((text) => !isHeldBack(text)));
  const values = learnAppraisal(
    makeModel(first),
    signalsOf(signals, engine.rules),
    texts.filter(isHeldBack).flatMap(blocksOf),
  );
  write('learnt-trust.ts', 'the values of the network in `appraise.ts`', new Uint8Array(values.buffer));
  const weights = taughtBy(texts);
  console.log(`${weights.hashes.length} features, ${weights.weight.length} weights`);
  write('learnt.ts', 'what `packWeights` wrote', packWeights(weights));
}

main();
