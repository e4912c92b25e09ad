import { expect, it } from 'vitest';
import { type HeardSentence, openAnalysis } from '../../src/engine/analysis';
import { freshRules } from '../../src/engine/fresh';
import {
  byModelAlone,
  inputsFor,
  makeAppraise,
  makeBlockReader,
  putInputs,
  type Read,
  type Signals,
  sizeOf,
  toAppraise,
} from '../../src/model/appraise';
import type { Model } from '../../src/model/model';

const signals: Signals = { ids: ['kettle', 'teapot', 'thanks'], isStrength: [false, false, true] };

const engine = freshRules();
const oddsOf = (chance: number) => Math.log(chance / (1 - chance));
const chanceOf = (odds: number) => 1 / (1 + Math.exp(-odds));

/** Finds in a sentence what it is told of it, and of all else next to nothing. */
const knowing = (told: Readonly<Record<string, readonly number[]>>): Model => ({
  signals: signals.ids,
  read: (sentence) => ({
    odds: Float64Array.from(told[sentence.text] ?? [0.001, 0.001, 0.001], oddsOf),
    tippedBy: () => ({ from: 0, to: 0, core: { from: 0, to: 0 } }),
  }),
});

function blocksOf(text: string, model: Model): (readonly Read[])[] {
  const analysis = openAnalysis(engine, 'email');
  analysis.update(text.split('\n'));
  const blocks: HeardSentence[][] = [];
  for (const one of analysis.sentences()) {
    if (one.sentence.order === 0) blocks.push([]);
    blocks.at(-1)?.push(one);
  }
  return blocks.map((block) =>
    makeBlockReader(model, signals)(
      'email',
      block.map(({ sentence }) => sentence),
      block.map(() => []),
    ),
  );
}

it('looks again at what is not hopeless, and at the likeliest problem where there may well be one', () => {
  const model = knowing({
    'Nobody filled the kettle.': [0.5, 0.01, 0.2],
    'Nobody cleaned the teapot.': [0.03, 0.03, 0.001],
    'The tea is good.': [0.01, 0.01, 0.01],
  });
  const [block = []] = blocksOf('Nobody filled the kettle. Nobody cleaned the teapot. The tea is good.', model);
  expect(block.map(toAppraise)).toEqual([[0, 2], [0], []]);
});

it('says of the likeliest problem how likely it is that there is one at all', () => {
  const model = knowing({ 'Nobody filled the kettle.': [0.5, 0.5, 0.2] });
  const [block = []] = blocksOf('Nobody filled the kettle.', model);
  expect(byModelAlone('email', block, 0, 0)).toBeCloseTo(0.75);
  expect(byModelAlone('email', block, 0, 1)).toBeCloseTo(0.5);
  expect(byModelAlone('email', block, 0, 2)).toBeCloseTo(0.2);
});

it('sees the sentences before and behind, of its own paragraph alone', () => {
  const model = knowing({ 'It is empty.': [0.9, 0.001, 0.001] });
  const inputs = (text: string, paragraph: number, at: number) => {
    const put = new Float64Array(inputsFor(signals));
    putInputs(signals, 'email', blocksOf(text, model)[paragraph] as Read[], at, 0, put);
    return [...put];
  };
  const alone = inputs('The tea is good.\n\nThe sun is out now.\n\nThe cat sleeps.', 1, 0);
  expect(inputs('It is empty.\n\nThe sun is out now.\n\nIt is empty.', 1, 0)).toEqual(alone);
  expect(inputs('The tea is good.\n\nIt is empty. The sun is out now.\n\nThe cat sleeps.', 1, 1)).not.toEqual(alone);
  expect(inputs('The tea is good.\n\nThe sun is out now. It is empty.\n\nThe cat sleeps.', 1, 0)).not.toEqual(alone);
});

it('takes half the model’s word and half the network’s', () => {
  const model = knowing({ 'Nobody filled the kettle.': [0.8, 0.001, 0.3] });
  const [block = []] = blocksOf('Nobody filled the kettle.', model);
  const hidden = 2;
  const count = inputsFor(signals);
  const values = new Float32Array(sizeOf(count, hidden));
  const appraise = makeAppraise(values, signals);
  expect(appraise('email', block, 0, 2)).toBeCloseTo(chanceOf(oddsOf(0.3) / 2));
  // A unit that sees the model's own odds, another that a negative sum keeps silent, and the bias.
  values[0] = -1;
  values[count + 1] = 2;
  values[count + 2] = 1;
  values[2 * count + 3] = 100;
  values[values.length - 1] = 0.5;
  expect(appraise('email', block, 0, 2)).toBeCloseTo(chanceOf((oddsOf(0.3) + 2 * -oddsOf(0.3) + 0.5) / 2), 5);
});
