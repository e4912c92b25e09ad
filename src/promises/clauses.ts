import { beginsWithAct } from '../suggest/act';
import { bentForms } from '../text/inflect';
import type { Span } from '../text/span';
import { people } from './named';
import { isTimed } from './times';

const doer =
  "(?:[Ii]|[Ww]e|[Yy]ou|[Hh]e|[Ss]he|[Tt]hey|(?:the|our|your|my|an?)\\s+\\p{Ll}+(?:\\s+\\p{Ll}+)?|(?:(?:Mr|Mrs|Ms|Dr|Cllr|Prof)\\.?\\s+)?\\p{Lu}[\\p{L}'-]+(?:\\s+\\p{Lu}[\\p{L}'-]+)?)";
const future =
  "(?:(?:'ll|\\s+will|\\s+shall|(?:\\s+(?:is|are)|'s)\\s+going\\s+to|'(?:m|re|s)\\s+(?:[a-z]+ing|gonna)|\\s+(?:am|are|is)\\s+[a-z]+ing)\\b)";
const clauseBreak = new RegExp(
  `;\\s+|,\\s+which\\s+(?=${doer}${future})|,?\\s+(?:and|but|so)\\s+(?:then\\s+|that\\s+)?(?=${doer}${future}|(?:will|shall)\\s+\\p{Ll})|,\\s+(?=(?:I|we|he|she|\\p{Lu}\\p{Ll}+)(?:'ll|\\s+will)\\b)`,
  'gu',
);
const fewestWords = 4;
// "Call on Monday and send the quote by Friday": two deeds of one.
const andThen = /,?\s+and\s+(?:then\s+)?(?=(\p{Ll}+)\b)/gu;
// What is told before who does it: "For the second plate, Ana will …".
export const setting =
  '(?:[^.;!?]{2,40}[,:]\\s+|(?:On|By|This|Next|Tomorrow|Tonight|Today|Meanwhile)\\b[^,.;:!?]{0,20}?\\s+)?';
const begins = new RegExp(
  `^(?:${setting}(?:${people}|${doer})${future}|(?:\\S+\\s+){1,4}?(?:I|we)(?:'ll|\\s+will|\\s+shall)\\b)`,
  'u',
);
// "The doctor comes on her round at eleven": it happens, and is promised by nobody.
const isHabit =
  /^(?:The|Our|Your|My|the|our|your|my)\s+\p{Ll}+(?:\s+\p{Ll}+)?\s+(?:is|are|comes|goes|visits|calls|opens|starts|closes|arrives|leaves)\b/u;
const isDone = /^(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|\p{Lu}\p{L}+)(?:'ve|'s|\s+have|\s+has)\s+(?!to\b|got\b)\p{Ll}+/u;

/** "Anna fixed the pump". */
function isPast(clause: string): boolean {
  const [, verb = ''] = /^(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|\p{Lu}[\p{L}'-]+)\s+(\p{Ll}+)\b/u.exec(clause) ?? [];
  return /[^e]ed$/.test(verb) || (bentForms.has(verb) && !/ing$/.test(verb) && !/[^s]s$/.test(verb));
}

/** With straight apostrophes. */
export function straight(text: string): string {
  return text.replace(/[\u2018\u2019\u02BC]/g, "'");
}

/** Whether a clause begins with who will do something. */
export const beginsPromise = (clause: string): boolean => begins.test(clause);

/** Whether a clause tells what was done, or happens anyway. */
export const tellsOnly = (clause: string): boolean => isDone.test(clause) || isHabit.test(clause) || isPast(clause);

/** The clauses of a sentence: a second promise after "and" or a semicolon is its own. */
export function clausesOf(text: string, sentence: Span): Span[] {
  const said = straight(text.slice(sentence.start, sentence.end));
  const clauses: Span[] = [];
  let start = 0;
  const push = (end: number) => clauses.push({ start: sentence.start + start, end: sentence.start + end });
  for (const { index, 0: mark } of said.matchAll(clauseBreak)) {
    // "Sure, I'll do it"; "engineer Tuesday at 8, I'll let him in".
    const isSpliced = /^,\s+$/.test(mark);
    const ahead = said.slice(start, index);
    const isShort = ahead.split(' ').length < fewestWords;
    if (isSpliced && (isShort || !isTimed(said.slice(index + mark.length)))) continue;
    // "Siobhán and Pat will …": two people, and one promise.
    if (isShort && /\band\b/.test(mark) && !begins.test(ahead)) continue;
    push(index);
    start = index + mark.length;
  }
  push(said.length);
  return clauses.flatMap((clause) => deedsOf(text, clause));
}

/** A clause, or its two deeds where each has a time of its own. */
function deedsOf(text: string, clause: Span): Span[] {
  const said = straight(text.slice(clause.start, clause.end));
  for (const { index, 0: mark, 1: verb = '' } of said.matchAll(andThen)) {
    const [one, other] = [said.slice(0, index), said.slice(index + mark.length)];
    if (beginsWithAct(verb) && begins.test(one) && isTimed(one) && isTimed(other))
      return [
        { start: clause.start, end: clause.start + index },
        { start: clause.start + index + mark.length, end: clause.end },
      ];
  }
  return [clause];
}
