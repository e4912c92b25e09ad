import { expect, it } from 'vitest';
import { openAnalysis } from '../../src/engine/analysis';
import { withoutAsides } from '../../src/engine/brief';
import { freshEngine } from '../../src/engine/fresh';

const engine = await freshEngine();

function heard(text: string): string[] {
  const analysis = openAnalysis(engine, 'email');
  const findings = analysis.update(text.split('\n'));
  return withoutAsides(findings, text, analysis.sentences()).map(({ words }) => words);
}

it.each([
  ['Noted.', ['Noted']],
  ['Hi Ana,\n\nNoted.\n\nBest,\nMaya', ['Noted']],
  ['We’ll circle back on the numbers.', ['We’ll circle back on the numbers']],
])('hints where the phrase is the message: “%s”', (text, words) => {
  expect(heard(text)).toEqual(words);
});

it.each(['Yes, Tuesday at ten works. Noted.', 'Great, see you at noon. Noted.'])(
  'is silent where it is an aside in a few words: “%s”',
  (text) => {
    expect(heard(text)).toEqual([]);
  },
);

it('hints at asides in longer messages', () => {
  expect(heard('Yes, Tuesday at ten works for me and for Tom. Noted.')).toEqual(['Noted']);
});
