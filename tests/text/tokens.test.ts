import { describe, expect, it } from 'vitest';
import {
  bound,
  emptyTokens,
  endAt,
  makeVocabulary,
  startAt,
  type Tokens,
  tokenise,
  tokeniserWords,
  tokenSize,
} from '../../src/text/tokens';

const vocabulary = makeVocabulary([...tokeniserWords, 'we', 'i', 'do', 'circle', 'back', 'follow', 'up', 'café']);

function read(text: string): string[] {
  const tokens = emptyTokens();
  const count = tokenise(text, 0, text.length, vocabulary, tokens);
  return Array.from({ length: count }, (_, at) => {
    const id = tokens.data[at * tokenSize] ?? 0;
    return id === bound ? '|' : vocabulary.words[id] || wordAt(tokens, at, text);
  });
}

const wordAt = ({ data }: Tokens, at: number, text: string): string =>
  text.slice(data[at * tokenSize + startAt], data[at * tokenSize + endAt]);

describe('tokenise', () => {
  it.each([
    ['We’ll circle back', ['we', "'ll", 'circle', 'back']],
    ["WE'LL CIRCLE BACK", ['we', "'ll", 'circle', 'back']],
    ['I don’t, can’t, won’t, shan’t', ['i', 'do', "n't", 'can', "n't", 'will', "n't", 'shall', "n't"]],
    ['a follow-up', ['a', 'follow', 'up']],
    ['cir\u00adcle ba\u200bck', ['circle', 'back']],
    ['\u202bcircle\u200f back\u202c \u2067now\u2069', ['circle', 'back', 'now']],
    ['circle\u00a0back', ['circle', 'back']],
    ['CAFÉ', ['café']],
    [
      'circle (https://example.org/we-circle-back?do=1). Do',
      ['circle', 'https://example.org/we-circle-back?do=1', '|', 'do'],
    ],
    ['we do <www.example.org/we/do>, back', ['we', 'do', 'www.example.org/we/do', 'back']],
    ['we: back//up', ['we', 'back', 'up']],
  ])('reads “%s”', (text, words) => {
    expect(read(text)).toEqual(words);
  });

  it.each([
    ['We do. I do.', ['we', 'do', '|', 'i', 'do', '|']],
    ['Do we? I do!', ['do', 'we', '|', 'i', 'do', '|']],
    ['at 5 p.m. we do', ['at', '#number', 'p', 'm', 'we', 'do']],
    ['Dr. Okafor', ['dr', '#name']],
    ['approx. we', ['approx', 'we']],
    ['I do... we do', ['i', 'do', 'we', 'do']],
    ['I do... We do', ['i', 'do', '|', 'we', 'do']],
    ['follow up with J. Bishop', ['follow', 'up', 'with', '#name', '#name']],
    ['do plan B. We do', ['do', 'plan', '#name', '|', 'we', 'do']],
    ['do it w. Rosa', ['do', 'it', 'w', '#name']],
    ['ring 10.30', ['ring', '#number', '#number']],
    ['“We do.” I do', ['we', 'do', '|', 'i', 'do']],
  ])('knows where sentences end in “%s”', (text, words) => {
    expect(read(text)).toEqual(words);
  });

  it('keeps offsets in the text as it was given', () => {
    const text = '— We’ll cir\u00adcle back.';
    const tokens = emptyTokens();
    const count = tokenise(text, 0, text.length, vocabulary, tokens);
    expect(Array.from({ length: count }, (_, at) => wordAt(tokens, at, text))).toEqual([
      'We',
      '’ll',
      'cir\u00adcle',
      'back',
      '.',
    ]);
  });
});
