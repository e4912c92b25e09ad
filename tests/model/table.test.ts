import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyFeatures } from '../../src/model/features';
import { Table } from '../../src/model/table';

const signals = Array.from({ length: 26 }, (_, signal) => `signal-${signal}`);

/** What a feature says: of each signal nothing, or a weight. */
const saying = fc.oneof(
  fc.dictionary(fc.nat({ max: 25 }).map(String), fc.integer({ min: -127, max: 127 }), { minKeys: 1, maxKeys: 4 }),
  fc.dictionary(fc.nat({ max: 25 }).map(String), fc.constantFrom(-127, 127), { minKeys: 15, maxKeys: 26 }),
);
const learnt = fc.uniqueArray(fc.tuple(fc.integer(), saying), {
  minLength: 1,
  maxLength: 40,
  selector: ([hash]) => hash,
});

const tableOf = (features: readonly (readonly [number, Readonly<Record<string, number>>])[]): Table => {
  const firsts = [0];
  for (const [, says] of features) firsts.push((firsts.at(-1) ?? 0) + Object.keys(says).length);
  const all = features.flatMap(([, says]) => Object.entries(says));
  return new Table({
    signals,
    hashes: Int32Array.from(features, ([hash]) => hash),
    firsts: Int32Array.from(firsts),
    ofSignal: Uint8Array.from(all, ([signal]) => Number(signal)),
    weight: Int8Array.from(all, ([, weight]) => weight),
    biases: new Float32Array(signals.length),
    scales: new Float32Array(signals.length),
  });
};

it('adds up what each feature says of each signal, of features that were never learnt nothing, however many they are', () => {
  fc.assert(
    fc.property(learnt, fc.integer(), fc.integer({ min: 0, max: 900 }), (features, unknown, count) => {
      const says = new Map(features);
      const hashes = Int32Array.from({ length: count }, (_, at) =>
        at % 7 === 3 ? unknown : (features[at % features.length]?.[0] ?? 0),
      );
      const table = tableOf(features);
      const sums = new Int32Array(signals.length);
      table.addUp({ ...emptyFeatures(), count, hashes }, sums);
      const weights = [...hashes].map((hash) => signals.map((_, signal) => says.get(hash)?.[signal] ?? 0));
      expect([...sums]).toEqual(
        signals.map((_, signal) => weights.reduce((sum, each) => sum + (each[signal] ?? 0), 0)),
      );
      expect(weights.map((each, at) => each.map((_, signal) => table.weightOf(at, signal)))).toEqual(weights);
    }),
    { numRuns: 50 },
  );
});
