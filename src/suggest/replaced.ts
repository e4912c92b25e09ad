import type { Rule } from '../rules/rule';
import type { Place } from '../text/facts';
import type { Sentence } from '../text/sentence';
import type { Span } from '../text/span';
import { greetingWords } from './greeting';
import { supposing } from './owner';
import { openIn } from './sound';

const opening = '(?:^|[,;:–—]\\s+(?:(?:and|but|so|or)\\s+)?|\\s(?:and|but|so|or)\\s+)';
const opensClause = new RegExp(`${opening}$`, 'i');
// By what a new clause is known behind its subject.
const finite =
  "(?:'(?:s|re|ll|ve|d)|\\s(?:is|are|was|were|will|has|have|had|can|could|should|would|may|might|do|does|did|need|needs|know|knows|want|wants|get|gets|go|goes|come|comes|say|says)\\b)";
// What ends the clause a promise stands in: a mark, or a conjunction with a new subject. "once", "when" and their kin
// belong to the promise they put off, and go with it.
const endsClause = new RegExp(
  [
    '\\s*(?:[;–—]|(?<!\\bre):(?!\\d)',
    `,\\s+(?:(?:they|it|he|she|you|there)${finite}|(?:but|and|so|which|because|as|since|though|although)\\b)`,
    '\\s(?:but|because|so that)\\s',
    '\\s(?:and|so)\\s+(?:i|we|please|can|could|thanks)\\b',
    // "And the lift is broken", and not "the heating and the lift".
    `\\s(?:and|so)\\s+(?:you|he|she|they|it|the(?: [a-z-]+){1,3}?)${finite})`,
  ].join('|'),
  'i',
);
// It takes back what stands before it, and goes with it: ", but it may slip", ", but no promises".
const takenBack =
  /^,?\s*(?:(?:but|and|though|although|so|or)\b,?\s*)?(?:(?:it|that|this|they)(?: all)? (?:may|might|could|depends?|hangs)\b|no (?:promises|guarantees?)|(?:please )?(?:do not|don't) (?:hold|quote|bank|count|pin)|(?:i|we) (?:can't|cannot|won't|couldn't|wouldn't|can not|don't want to) (?:really )?(?:promise|guarantee|swear|be sure|say|bank|plan)|(?:i|we)(?:'d| would) not (?:bank|count|plan|swear)|if not\b|not sure|who knows|(?:we|i)'ll see|may(?:be)? not\b|might not\b|depends\b|(?:as|so) far as\b|(?:if|where) \S+ (?:permits?|allows?)\b|\S+ (?:permitting|allowing)\b)/i;
const subject = /^(?:i|we|let|will|more|it|this|that|you)$/;

// Between statements of one sentence: a mark, or a comma before a new subject. "I think" and its kin open none.
const betweenStatements =
  /;\s+|\s+[–—]\s+|,\s+(?:(?:and|but|so)\s+)?(?=(?:i|we|you|he|she|they|it|there)(?:'\p{L}+)?\s+(?!(?:think|thought|guess|suppose|reckon|believe|feel|fear|hope|gather|imagine|know|mean|see|say|understand|must say|(?:am )?(?:sure|afraid|sorry|told)|seems?|appears?)\b))/giu;

// What follows belongs to it: "Don't hold me to it, but I'd say Thursday".
const takesBack = /^(?:(?:i|we) )?(?:don't|won't|wouldn't|can't|cannot|no|not|without|barring)\b/i;

const ownClause = new RegExp(`${opening}(?=(?:I|we|will|hopefully|perhaps|maybe)\\b)`, 'gi');

// "I passed it on and someone will be in touch": the words that were found may have their subject before them.
const anyClause = new RegExp(`${opening}(?=\\S)`, 'gi');
const helper = /^(?:will|shall|'ll|should|would|could|might|may)$/;

// "Agata will, with luck, be there": the words that were found stand within their clause.
const isInside =
  /(?:\b(?:will|would|can|could|may|might|shall|should|is|are|(?:hoped?|hopes|trust(?:ed)?|expect(?:ed)?|think|thought|said|says|believed?|assumed?|understand) that|aiming|hoping|trying|planning|looking|hopes|aims|expects|expect|like)|'(?:ll|d|re))(?: (?:not|also|then|now))?,\s+$/i;

/** Where in the words before it a clause begins, the last such place. */
function clauseAt(before: string, clause: RegExp): number {
  const last = [...before.matchAll(clause)].at(-1);
  return last ? last.index + last[0].length : 0;
}

// What only leads up to a promise goes with it.
const leadUp = new RegExp(
  `^(?:(?:and|so|but|well|hopefully|ideally|perhaps|maybe|all being well|if all goes well|touch wood|fingers crossed|rest assured|i (?:${supposing})(?: that)?|(?:with )?(?:any|a bit of|a little|some) luck)(?:[,\\s]+|[,\\s]+that\\s+))+$|^(?:once|when|as soon as|after)\\b[^,;:]*,?\\s*$`,
  'i',
);

// "For the roof I hope we can get …": the hope belongs to what is hoped for.
const hoped = new RegExp(
  `\\b(?:i|we)(?:'m|'re|'d| am| are| do| would)? (?:(?:only|just|still|really|quite|very) )*(?:${supposing}|hoping|hopeful|optimistic|confident)(?: that)? $`,
  'i',
);

/** Where in the words behind it a promise ends, undefined where that is with its sentence. */
function endOf(rest: string): number | undefined {
  const stop = endsClause.exec(rest);
  return stop && !takenBack.test(rest.slice(stop.index)) ? stop.index : undefined;
}

// "We get a second coach, all going well": the hope belongs to what stands before it.
const isAddedHope =
  /^(?:all (?:being|going) well|if all goes well|fingers crossed|touch wood|with (?:any|a bit of|a little) luck|god willing|hopefully|no promises|no guarantees)\W*$/i;

/** The clause a match stands in, as offsets of the block: from the match's own subject to where its promise ends. */
function clauseOf({ sentence, from, to }: Place): Span {
  const text = sentence.around;
  let start = sentence.startOf(from);
  const before = text.slice(sentence.start, start);
  if (isInside.test(before)) start = sentence.start + clauseAt(before.replace(/,\s+$/, ''), anyClause);
  else if (takesBack.test(text.slice(start, sentence.end))) start = sentence.start + clauseAt(before, ownClause);
  else if (leadUp.test(before)) start = sentence.start;
  else if (!opensClause.test(before)) {
    if (helper.test(sentence.word(from))) start = sentence.start + clauseAt(before, anyClause);
    else if (!subject.test(sentence.word(from))) start = sentence.start;
  }
  start -= hoped.exec(text.slice(sentence.start, start))?.[0].length ?? 0;
  if (isAddedHope.test(text.slice(start, sentence.end)))
    start = sentence.start + clauseAt(text.slice(sentence.start, start).replace(/,\s*$/, ''), ownClause);
  const rest = text.slice(sentence.endOf(to), sentence.end);
  const stop = endOf(rest);
  const end =
    stop !== undefined && !takesBack.test(text.slice(start, sentence.end))
      ? sentence.endOf(to) + stop
      : withoutStop(text, sentence);
  return { start, end };
}

/** The statement a match stands in, as offsets of the block: the sentence, where it makes only one. */
function statementOf({ sentence, from, to, kind }: Place): Span {
  const text = sentence.around;
  let { start } = unstopped(sentence);
  for (const { index, 0: mark } of text.slice(sentence.start, sentence.end).matchAll(betweenStatements)) {
    const begun = sentence.start + index;
    // In notes a few words before a dash say what it is about.
    if (kind === 'notes' && /^\s+[–—]/.test(mark) && text.slice(start, begun).trim().split(' ').length <= 5) continue;
    if (begun >= sentence.endOf(to)) return { start, end: begun };
    if (begun + mark.length <= sentence.startOf(from)) start = begun + mark.length;
  }
  return { start, end: withoutStop(text, sentence) };
}

// Who is spoken to stays: "Hi Ann, can you send me the keys?"
const greeting = new RegExp(`^${greetingWords}(?=\\S)`, 'i');
const greetingIn = ({ text }: Sentence): number => greeting.exec(text)?.[0].length ?? 0;

/** A sentence but for its greeting and its stop. */
export const unstopped = (sentence: Sentence): Span => ({
  start: sentence.start + greetingIn(sentence),
  end: withoutStop(sentence.around, sentence),
});

function withoutStop(text: string, sentence: Sentence): number {
  let end = sentence.end;
  const isOpened = openIn(text.slice(sentence.start, end)) >= 0;
  // "… (they asked. Sorry if that is late)": the bracket was opened before.
  const stop = isOpened ? /[.!?…\s]/ : /[.!?…\s)]/;
  while (end > sentence.start && stop.test(text[end - 1] as string)) end--;
  return end;
}

/** What a suggestion takes the place of, as offsets of the block. */
export function replacedBy({ replaces }: Rule, place: Place): Span {
  const { sentence, from, to } = place;
  if (replaces === 'sentence') return unstopped(sentence);
  if (replaces === 'statement') return statementOf(place);
  if (replaces === 'words') return { start: sentence.startOf(from), end: sentence.endOf(to) };
  return clauseOf(place);
}

/** Behind the marks that end a sentence, which begin at `end`. */
export function afterStop({ around, end: last }: Sentence, end: number): number {
  let after = end;
  while (after < last && /[.!?…]/.test(around[after] as string)) after++;
  return after;
}
