import { expect, it } from 'vitest';
import { isLeft } from '../../src/settings/left';

const left = (words: string) => [{ signal: 'vague-commitment', words }];

it.each([
  ['circle back', 'We’ll circle back soon.', 'circle back', true],
  ["we'll circle back", 'We’ll  circle back soon.', 'We’ll circle back', true],
  ['circle back to the gate', 'Circle back to the gate at noon.', 'circle back', true],
  ['circle back to the gate', 'We’ll circle back on it.', 'circle back', false],
  ['circle back to the gate', 'We will circle back to the gate.', 'We will circle back to the', true],
  ['back', 'We’ll circle back on it.', 'circle back', false],
  ['', 'We’ll circle back on it.', 'circle back', false],
])('“%s” leaves alone what it names: %s', (words, sentence, phrase, isSilent) => {
  expect(isLeft(left(words), 'vague-commitment', phrase, sentence)).toBe(isSilent);
});

it('leaves it alone for its own rule only', () => {
  expect(isLeft(left('circle back'), 'blame', 'circle back', 'We’ll circle back.')).toBe(false);
});
