import { expect, it } from 'vitest';
import { NotationError, parsePhrase, wordParts } from '../../src/text/notation';

it.each([
  ['We’ll follow-up', ['we', "'ll", 'follow', 'up']],
  ['won’t', ['will', "n't"]],
  ['couldn’t', ['could', "n't"]],
])('parts “%s” as the tokeniser does', (written, parts) => {
  expect(wordParts(written)).toEqual(parts);
});

it('reads choices, gaps, optional words, verbs and classes', () => {
  expect(parsePhrase('really? (later|soon) {0,3} ~send <us>')).toEqual([
    { choices: [[{ word: 'really' }]], isOptional: true },
    { choices: [[{ word: 'later' }], [{ word: 'soon' }]], isOptional: false },
    { gap: [0, 3] },
    {
      choices: [[{ word: 'send' }], [{ word: 'sends' }], [{ word: 'sent' }], [{ word: 'sending' }]],
      isOptional: false,
    },
    { choices: [[{ word: 'me' }], [{ word: 'us' }]], isOptional: false },
  ]);
});

it.each([
  ['circle (back', 7],
  ['circle {3} back', 7],
  ['circle {5,2} back', 7],
  ['circle <elephants> back', 7],
  ['circle * back', 7],
  ['', 0],
])('points at the character it does not understand in “%s”', (phrase, at) => {
  expect(() => parsePhrase(phrase)).toThrow(NotationError);
  try {
    parsePhrase(phrase);
  } catch (error) {
    expect(error).toMatchObject({ at });
  }
});
