import fc from 'fast-check';
import { NotationError, parsePhrase } from '../../src/text/notation';

/** Phrases of the notation that can be read, made of such words, groups in groups at most three deep. */
export function anyPhrase(words: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const { phrase } = fc.letrec<{ phrase: string; item: string; part: string }>((tie) => ({
    phrase: fc
      .tuple(tie('item'), fc.array(tie('part'), { maxLength: 5 }))
      .map(([first, others]) => [first, ...others].join(' ')),
    part: fc.oneof(
      { weight: 3, arbitrary: tie('item') },
      fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })).map((ends) => `{${Math.min(...ends)},${Math.max(...ends)}}`),
    ),
    item: fc
      .tuple(
        fc.oneof(
          { maxDepth: 3 },
          { weight: 3, arbitrary: words },
          fc.array(tie('phrase'), { minLength: 1, maxLength: 3 }).map((choices) => `(${choices.join('|')})`),
        ),
        fc.constantFrom('', '', '?'),
      )
      .map((parts) => parts.join('')),
  }));
  return phrase.filter((written) => !isTooLong(written));
}

function isTooLong(phrase: string): boolean {
  try {
    parsePhrase(phrase);
    return false;
  } catch (error) {
    if (error instanceof NotationError && error.message.endsWith('words at most.')) return true;
    throw error;
  }
}
