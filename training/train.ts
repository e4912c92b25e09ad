import { writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { openAnalysis } from '../src/engine/analysis';
import { freshRules } from '../src/engine/fresh';
import { emptyFeatures, readFeatures } from '../src/model/features';
import { mixOf, packWeights, type Weights } from '../src/model/weights';
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
// This share of their sentences is read once more by itself, as somebody writes a mail of one line.
const alone = 0.25;
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

/** The sentences of all texts, read as the model will read them. Features met fewer than `fewest` times are left out. */
function lessons(): { readonly hashes: readonly number[]; readonly all: readonly Lesson[] } {
  const features = emptyFeatures();
  const counts = new Map<number, number>();
  const read: { hashes: Int32Array; carries: readonly number[]; weight: number; about: number }[] = [];
  const learn = ({ kind, text, labels, scope, about }: LabelledText) => {
    const analysis = openAnalysis(engine, kind);
    analysis.update(text.split('\n'));
    for (const { sentence, start, end, heard } of analysis.sentences()) {
      const middle = (start + end) / 2;
      if (scope && (middle < scope.start || middle > scope.end)) continue;
      const carried = labels.filter((label) => {
        const its = (label.start + label.end) / 2;
        return (its >= start && its <= end) || (middle >= label.start && middle <= label.end);
      });
      // "Right." at the head of what is labelled says nothing by itself.
      if (end - start < shortest && carried.some((label) => label.end - label.start > 2 * shortest)) continue;
      // Rules were written from single sentences, so those say nothing of how far rules can be trusted.
      readFeatures(sentence, kind, scope ? [] : heard, features);
      const hashes = features.hashes.slice(0, features.count);
      for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
      read.push({
        hashes,
        carries: [...new Set(carried.map(({ signal }) => signals.indexOf(signal)))].filter((one) => one >= 0),
        weight: scope ? 1 : weightOfWhole,
        about: about === undefined ? -1 : signals.indexOf(about),
      });
      if (!scope && next() < alone)
        learn({
          kind,
          text: text.slice(start, end).replaceAll('\n', ' '),
          labels: carried.map(({ signal }) => ({ signal, start: 0, end: end - start })),
          scope: { start: 0, end: end - start },
        });
    }
  };
  const next = dice(7);
  for (const text of labelledTexts()) learn(text);
  const hashes = [...counts].filter(([, count]) => count >= fewest).map(([hash]) => hash);
  const numbers = new Map(hashes.map((hash, number) => [hash, number]));
  const all = read.map(({ hashes: each, ...rest }) => ({
    ...rest,
    features: each.map((hash) => numbers.get(hash) ?? -1).filter((number) => number >= 0),
    length: each.length,
  }));
  return { hashes, all };
}

/** A sequence of numbers in [0, 1) that is the same on every machine. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function shuffled<Item>(items: readonly Item[], next: () => number): Item[] {
  const all = [...items];
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [all[at], all[other]] = [all[other] as Item, all[at] as Item];
  }
  return all;
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

function main(): void {
  const { hashes, all } = lessons();
  console.log(`${all.length} sentences, ${hashes.length} features`);
  const { weights, biases } = learn(all, hashes.length);
  const small = quantised(hashes, weights, biases);
  const packed = deflateRawSync(packWeights(small), { level: 9 });
  writeFileSync(
    new URL('../src/model/learnt.ts', import.meta.url),
    `// Written by \`npm run train\`: what \`packWeights\` wrote, deflated, as base64.\nexport default '${packed.toString('base64')}';\n`,
  );
  console.log(
    `${small.hashes.length} features, ${small.weight.length} weights, ${Math.round(packed.length / 1000)} kB`,
  );
}

main();
