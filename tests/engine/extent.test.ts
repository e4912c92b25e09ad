import { expect, it } from 'vitest';
import { inWholeWords, trimmed } from '../../src/engine/extent';
import { sentenceOf } from './sentence-of';

it.each([
  [
    'up to the ends of the clause, where they are near',
    'With a following wind I may have it.',
    1,
    5,
    'With a following wind I may have it',
  ],
  ['without the “but” before it', 'The floor is fine, but the hall needs paint.', 4, 6, 'the hall needs paint'],
  [
    'without a word of the clause before',
    'As for the money, I would be inclined to try and see if it can be had.',
    3,
    7,
    'I would be inclined',
  ],
  [
    'without the end of the clause that an “and” joins it to',
    'Your letter was useful to us and we shall give it thought.',
    4,
    11,
    'we shall give it thought',
  ],
  [
    'without words that lead on',
    'It may not be my place as the clerk to point at such a thing here.',
    4,
    7,
    'my place',
  ],
  [
    'with what its first word hangs on',
    'Look, I don’t want to go into the whole of it with you here.',
    4,
    7,
    'I don’t want to go into',
  ],
  [
    'with some words behind one that says nothing alone',
    'We keep them since the new ones will not fit under the old bridge.',
    3,
    3,
    'since the new ones will not',
  ],
])('marks %s', (_, text, from, to, words) => {
  const sentence = sentenceOf(text);
  const marked = trimmed(sentence, { from, to });
  expect(text.slice(sentence.startOf(marked.from), sentence.endOf(marked.to))).toBe(words);
});

it.each([
  ['I don’t want to.', { from: 2, to: 3 }, 'don’t want'],
  ['It’s what we’ve always done.', { from: 1, to: 3 }, 'It’s what we’ve'],
  ['We have done it.', { from: 1, to: 2 }, 'have done'],
])('marks whole words in “%s”', (text, tokens, words) => {
  const sentence = sentenceOf(text);
  const { from, to } = inWholeWords(sentence, tokens);
  expect(text.slice(sentence.startOf(from), sentence.endOf(to))).toBe(words);
});
