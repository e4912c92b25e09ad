import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTables } from '../../src/engine/compile';
import { emptyHits } from '../../src/engine/phrases';
import { unpackTables } from '../../src/engine/tables';
import { defineRule } from '../../src/rules/rule';
import { classes } from '../../src/text/classes';
import { NotationError, parsePhrase, wordParts } from '../../src/text/notation';
import { emptyTokens, makeVocabulary, tokenise, tokeniserWords, tokenSize } from '../../src/text/tokens';
import { anyPhrase } from './any-phrase';

it.each([
  ['We’ll follow-up', ['we', "'ll", 'follow', 'up']],
  ['won’t', ['will', "n't"]],
  ['couldn’t', ['could', "n't"]],
  ['ten o’clock', ['ten', 'o', 'clock']],
  ["'ll", ["'ll"]],
])('parts “%s” as the tokeniser does', (written, parts) => {
  expect(wordParts(written)).toEqual(parts);
});

it('parts whatever is written as the tokeniser does', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aeinostlwyé'), minLength: 2, maxLength: 6 });
  const ends = fc.constantFrom('', 'n’t', '’ll', '’ve', '’re', '’m', '’d', '’s', '’clock', '-up', '/or');
  fc.assert(
    fc.property(fc.array(fc.tuple(letters, ends), { minLength: 1, maxLength: 4 }), (words) => {
      const written = words.map((parts) => parts.join('')).join(' ');
      const parts = wordParts(written);
      const vocabulary = makeVocabulary([...new Set([...tokeniserWords, ...parts])].sort());
      const tokens = emptyTokens();
      const count = tokenise(written, 0, written.length, vocabulary, tokens);
      expect(Array.from({ length: count }, (_, at) => vocabulary.words[tokens.data[at * tokenSize] as number])).toEqual(
        parts,
      );
    }),
  );
});

it('reads choices, gaps, optional words, verbs and classes', () => {
  expect(parsePhrase('really? (later|soon) {0,3} ~send <we>')).toEqual([
    { choices: [[{ word: 'really' }]], isOptional: true },
    { choices: [[{ word: 'later' }], [{ word: 'soon' }]], isOptional: false },
    { gap: [0, 3] },
    {
      choices: [[{ word: 'send' }], [{ word: 'sends' }], [{ word: 'sent' }], [{ word: 'sending' }]],
      isOptional: false,
    },
    { choices: [[{ word: 'i' }], [{ word: 'we' }]], isOptional: false },
  ]);
});

it.each([
  ['circle (back', 7, 'This bracket is not closed.'],
  ['circle (back|(later|soon)', 7, 'This bracket is not closed.'],
  ['circle back)', 11, '“)” has no meaning here.'],
  ['circle | back', 7, '“|” has no meaning here.'],
  ['circle (back|)', 12, 'A choice is empty; what may be left out is written (these words)?.'],
  ['circle {3} back', 7, 'A gap is written {0,3}: the fewest and the most words, up to nine.'],
  ['circle {0,12} back', 7, 'A gap is written {0,3}: the fewest and the most words, up to nine.'],
  ['circle {5,2} back', 7, 'The fewest words of a gap come first.'],
  [' {0,3} back', 1, 'A gap stands behind a word.'],
  ['circle <elephants> back', 7, 'There is no word class <elephants>.'],
  ['circle <constructor> back', 7, 'There is no word class <constructor>.'],
  ['circle <us back', 7, 'This bracket is not closed.'],
  ['circle * back', 7, '“*” has no meaning here.'],
  ['circle back, then', 11, '“,” has no meaning here.'],
  ['circle back??', 12, '“?” has no meaning here.'],
  ['? circle', 0, '“?” has no meaning here.'],
  ['circle 👋', 7, '“👋” has no meaning here.'],
  ['circle ~', 8, 'A word is missing here.'],
  ['circle ~(back)', 8, '“(” has no meaning here.'],
  ['circle - back', 7, '“-” is no word.'],
  ['  ', 0, 'There are no words in this phrase.'],
  ['', 0, 'There are no words in this phrase.'],
  ['we {9,9} are {9,9} going {9,9} back (again|once more)', 0, 'A phrase has 31 words at most.'],
])('points at the character it does not understand in “%s”', (phrase, at, message) => {
  let thrown: unknown;
  try {
    parsePhrase(phrase);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toEqual(new NotationError(message, at));
  expect(thrown).toMatchObject({ at });
});

describe('a phrase, whatever it is', () => {
  const verbs = ['send', 'chat', 'try', 'get', 'constructor'];
  const words = ['we', 'circle', 'back', 'don’t', 'follow-up', 'o’clock', '12', 'a'];
  const phrase = anyPhrase(
    fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(...verbs).map((verb) => `~${verb}`),
      fc.constantFrom(...Object.keys(classes)).map((name) => `<${name}>`),
    ),
  );

  /** How often a phrase makes it look at a token of a text, which is the given words over and over. */
  function looksAt(written: string, words: readonly string[], count: number): number {
    const tables = unpackTables(packTables([ruleOf(written)]));
    const text = Array.from({ length: count }, (_, at) => words[at % words.length]).join(' ');
    const tokens = emptyTokens();
    const length = tokenise(text, 0, text.length, tables.vocabulary, tokens);
    let looks = 0;
    const data = new Proxy(tokens.data, {
      get(target, key) {
        if (typeof key === 'string' && /^\d/.test(key)) looks++;
        return Reflect.get(target, key);
      },
    });
    tables.phrases(() => true).find({ ...tokens, data }, 0, length, emptyHits());
    return looks;
  }

  it('is read, and finds in ten times the text with ten times the work', () => {
    const picked = fc.array(fc.nat(), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(phrase, picked, (written, picks) => {
        // A text of the phrase's own words is the most work for it.
        const own = wordParts(written.replace(/[^\p{L}\p{N}'’ -]/gu, ' '));
        const text = picks.map((pick) => own[pick % own.length] as string);
        expect(looksAt(written, text, 1000)).toBeLessThan(20 * looksAt(written, text, 100));
      }),
      { numRuns: 50 },
    );
  });

  it('does not multiply its gaps', () => {
    const looks = (gaps: number) => looksAt(`a${' {0,9} a'.repeat(gaps)}`, ['a'], 300);
    expect(looks(6)).toBeLessThan(20 * looks(2));
  });
});

const ruleOf = (phrase: string) =>
  defineRule({
    id: 'phrase-of-a-user',
    family: 'voice',
    name: 'A phrase of mine',
    lands: '{Reader} may not like it.',
    about: 'A phrase that I want to see.',
    source: 'Me.',
    silent: 'It is fine.',
    frames: [{ certainty: 'clear', phrases: [phrase] }],
    suggest: [],
    flags: [],
    leaves: [],
  });
