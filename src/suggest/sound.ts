import type { Sentence } from '../text/sentence';
import { plainText } from './plain-text';
import type { LocalSuggestion } from './suggest';

const count = (text: string, mark: string): number => {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++;
  return found;
};
/** How many brackets are open behind words; fewer than none where one was opened before them. */
export const openIn = (text: string): number => count(text, '(') - count(text, ')');
/** How many quotation marks are open behind words; a straight one opens or closes. */
const inQuotes = (text: string): number => count(text, '“') - count(text, '”') + (count(text, '"') % 2);

// "(a)", "b)" and ":)" open and close nothing.
const noBracket = /^\(?\p{L}{1,2}\)|[:;]-?[()]/gu;

/** Whether each bracket and each quotation mark in words has its fellow there. */
export const isBalanced = (words: string): boolean =>
  openIn(words.replace(noBracket, '')) === 0 && inQuotes(words) === 0;

const isMeant = /^(?:had|that|bye|now)$/;
const isWord = /^\p{L}{2,}:?$/u;

/** Words that stand twice in a row. */
function doubled(text: string): readonly string[] {
  const words = text.toLowerCase().split(/\s+/);
  return words.filter(
    (word, at) =>
      word.length > 1 && words[at + 1]?.replace(/[.,;!?]+$/, '') === word && isWord.test(word) && !isMeant.test(word),
  );
}

// So much of the draft shows which word stands before a suggestion, or behind it.
const near = 24;

/** Whether a suggestion leaves the draft whole: no bracket or quotation mark without its fellow, and no word twice. */
export function isSound({ start, end, parts }: LocalSuggestion, { around }: Sentence): boolean {
  const taken = around.slice(start, end);
  const offered = plainText(parts);
  if (openIn(taken) !== openIn(offered) || inQuotes(taken) !== inQuotes(offered)) return false;
  const [before, after] = [around.slice(Math.max(0, start - near), start), around.slice(end, end + near)];
  const twice = doubled(before + offered + after);
  if (twice.length === 0) return true;
  const known = doubled(before + taken + after);
  return twice.every((words) => known.includes(words));
}
