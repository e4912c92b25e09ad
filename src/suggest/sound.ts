import type { Sentence } from '../text/sentence';
import { plainText } from './plain-text';
import type { LocalSuggestion } from './suggest';

const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;
/** How many brackets are open behind words; fewer than none where one was opened before them. */
export const openIn = (text: string): number => count(text, /\(/g) - count(text, /\)/g);
/** How many quotation marks are open behind words; a straight one opens or closes. */
export const inQuotes = (text: string): number => count(text, /“/g) - count(text, /”/g) + (count(text, /"/g) % 2);

// "(a)", "b)" and ":)" open and close nothing.
const noBracket = /^\(?\p{L}{1,2}\)|[:;]-?[()]/gu;

/** Whether each bracket and each quotation mark in words has its fellow there. */
export const isBalanced = (words: string): boolean =>
  openIn(words.replace(noBracket, '')) === 0 && inQuotes(words) === 0;

const twice = /(?<![\p{L}'’-])(\p{L}{2,}:?)\s+\1(?![\p{L}'’-])/giu;
const isMeant = /^(?:had had|that that|bye bye|now now)$/i;

/** Words that stand twice in a row. */
const doubled = (text: string): readonly string[] =>
  (text.match(twice) ?? []).filter((words) => !isMeant.test(words)).map((words) => words.toLowerCase());

// So much of the draft shows which word stands before a suggestion, or behind it.
const near = 24;

/** Whether a suggestion leaves the draft whole: no bracket or quotation mark without its fellow, and no word twice. */
export function isSound({ start, end, parts }: LocalSuggestion, { around }: Sentence): boolean {
  const taken = around.slice(start, end);
  const offered = plainText(parts);
  if (openIn(taken) !== openIn(offered) || inQuotes(taken) !== inQuotes(offered)) return false;
  const [before, after] = [around.slice(Math.max(0, start - near), start), around.slice(end, end + near)];
  const known = doubled(before + taken + after);
  return doubled(before + offered + after).every((words) => known.includes(words));
}
