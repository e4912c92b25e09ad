import { expect, it } from 'vitest';
import { openAnalysis } from '../../src/engine/analysis';
import { inWholeWords } from '../../src/engine/extent';
import { freshRules } from '../../src/engine/fresh';

it.each([
  ['I don’t want to.', { from: 2, to: 3 }, 'don’t want'],
  ['It’s what we’ve always done.', { from: 1, to: 3 }, 'It’s what we’ve'],
  ['We have done it.', { from: 1, to: 2 }, 'have done'],
])('marks whole words in “%s”', (text, tokens, words) => {
  const analysis = openAnalysis(freshRules(), 'email');
  analysis.update([text]);
  const [{ sentence } = {}] = analysis.sentences();
  if (!sentence) throw new Error('There is a sentence in it.');
  const { from, to } = inWholeWords(sentence, tokens);
  expect(text.slice(sentence.startOf(from), sentence.endOf(to))).toBe(words);
});
