import type { LeftPhrase } from './settings';

/** Words as they are compared: lower case, single spaces, straight apostrophes. */
export function foldWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Whether the user wants a phrase left alone where it stands: it is one of those, or most of it lies in one.
 * @param phrase the words it was found by
 * @param sentence the sentence round it
 */
export function isLeft(left: readonly LeftPhrase[], signal: string, phrase: string, sentence: string): boolean {
  const own = left.filter((one) => one.signal === signal);
  if (own.length === 0) return false;
  const found = foldWords(phrase);
  const around = foldWords(sentence);
  return own.some(({ words }) => words === found || isMostlyIn(found, words, around));
}

/** Whether more than half of `found` lies in `words`, where both stand in `around`. */
function isMostlyIn(found: string, words: string, around: string): boolean {
  const at = around.indexOf(found);
  if (at < 0 || words === '') return false;
  for (let from = around.indexOf(words); from >= 0; from = around.indexOf(words, from + 1)) {
    const shared = Math.min(from + words.length, at + found.length) - Math.max(from, at);
    if (shared * 2 > found.length) return true;
  }
  return false;
}
