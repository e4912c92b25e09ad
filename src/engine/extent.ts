import type { Rule } from '../rules/rule';
import type { Place } from '../text/facts';
import type { Sentence, TokenRun } from '../text/sentence';

// Where what is promised ends and its circumstances begin.
const ends =
  /^(?:and|but|so|because|once|when|as|after|before|if|unless|until|till|while|which|who|since|though|although|or)$/;
const mostWords = 9;
const mostWordsOfStrength = 18;

// What a phrase ends with only to be sure of its sense.
const leads = /^(?:the|a|an|your|my|our|this|and|but|but (?:i|you|it|we|they)|who|for)$/;

// Words that lead on to the next: a mark that ends with one looks cut off.
const leadsTo =
  /^(?:would|could|should|might|may|must|can|cannot|will|shall|'ll|be|been|being|is|are|am|was|were|'s|'re|'m|do|does|did|have|has|had|'ve|'d|not|n't|never|got|went|ended|came|to|of|with|about|from|into|without|for|at|by|in|on|than|as|what|where|how|why|whether|if|that|who|which|any|some|no|every|each|such|only|just|simply|really|very|two|three|four|five|an?|the|my|our|your|his|her|its|their|i|we|he|she|they)$/;
const asks = /^(?:would|could|should|might|will|can|did|does|is|are|was|were|has|'s|'re|if|that|what|how|why|where)$/;
const beforeNoun = /^(?:wrong|same|whole|other|last|first)$/;
// So many words are added at most.
const mostAdded = 4;

/**
 * The first and last token of what is marked: for a promise as far as it says what will be done ("We'll circle back on the
 * numbers"), for one that holds with its time; for other signals the words that were found.
 */
export function extentOf(rule: Rule, place: Place): TokenRun {
  const { sentence, from } = place;
  let last = rule.marks === 'promise' ? endOfPromise(rule.family === 'strengths', place) : place.to;
  while (
    last > from &&
    last < sentence.length - 1 &&
    (leads.test(sentence.word(last)) || leads.test(`${sentence.word(last - 1)} ${sentence.word(last)}`))
  )
    last--;
  last = carriedOn(sentence, last);
  // A mark that starts or ends in the middle of a word ("’s", "n’t") looks like a slip.
  const isNot = (at: number) => sentence.word(at) === "n't";
  const to = clitic.test(sentence.raw(last + 1)) ? last + 1 : last;
  if (isNot(from)) return { from: from - 1, to };
  return { from: from < to && /^['’]/.test(sentence.raw(from)) ? from + 1 : from, to };
}

/** The last token of a mark that does not end with a word that leads on, where one is near in its clause. */
function carriedOn(sentence: Sentence, last: number): number {
  const isEnd = (at: number) => at >= sentence.length - 1 || clauseMark.test(sentence.between(at));
  let at = last;
  while (at < last + mostAdded && !isEnd(at) && leadsOnAt(sentence, at)) at++;
  if (joins.test(sentence.word(at)) || (!isEnd(at) && leadsOnAt(sentence, at))) return last;
  // "A new" lacks its lock.
  return at === last ? last : (near.map((words) => at + words).find(isEnd) ?? at);
}

function leadsOnAt(sentence: Sentence, at: number): boolean {
  const word = sentence.word(at);
  if (clitic.test(sentence.raw(at + 1))) return true;
  // "Would you" lacks what; "for you" does not.
  if (/^(?:you|it)$/.test(word)) return at > 0 && asks.test(sentence.word(at - 1));
  // As it is written: May has a capital where it is a month.
  return leadsTo.test(word) || (beforeNoun.test(word) && !leadsTo.test(sentence.raw(at + 1)));
}

function endOfPromise(isStrength: boolean, { sentence, to }: Place): number {
  const most = Math.min(sentence.length - 1, to + (isStrength ? mostWordsOfStrength : mostWords));
  let last = to;
  for (let at = to + 1; at <= most; at++) {
    if (/[,;–—()]|:\s/.test(sentence.between(at - 1))) break;
    const isTime = sentence.cues.some(({ cue, from }) => from === at && (cue === 'loose-time' || cue === 'time'));
    if (!isStrength && (isTime || ends.test(sentence.word(at)))) break;
    last = at;
  }
  // A preposition that leads to what was left out is not worth a line of its own.
  while (last > to && last < sentence.length - 1 && /^(?:on|in|at|by|to|for|with|of|from)$/.test(sentence.word(last)))
    last--;
  return last;
}

const clitic = /^(?:n['’]t|['’](?:ll|ve|re|m|d|s))$/i;

/** The same tokens, grown to whole words: "n’t want" is "don’t want", and "1%" is "3.1%". */
export function inWholeWords(sentence: Sentence, { from, to }: TokenRun): TokenRun {
  const isDecimal = (at: number) =>
    /^[.,:]$/.test(sentence.between(at - 1)) && /\d$/.test(sentence.raw(at - 1)) && /^\d/.test(sentence.raw(at));
  const isInside = (at: number) => at > 0 && at < sentence.length && (clitic.test(sentence.raw(at)) || isDecimal(at));
  return { from: isInside(from) ? from - 1 : from, to: isInside(to + 1) ? to + 1 : to };
}

// Words that lead on to others, and stand alone at the end of a mark.
const leadsOn =
  /^(?:and|but|so|or|the|an?|of|for|as|that|than|in|on|at|with|by|from|my|our|your|his|her|its|their|if|when|because|since|which|who|i|we|you|he|she|they)$/i;
const joins = /^(?:and|but|so|or)$/i;
const subject = /^(?:i|we|you|he|she|they|it|this|that|there)$/i;
const clauseMark = /[,;:–—]/;
// As few words of a clause as this are not left over.
const near = [0, 1, 2];
// So many are marked behind a word that says nothing alone.
const mostBehind = 5;

// What a mark does not leave before it: "[I don't want] to go into it".
const negation = /^(?:n't|not|never)$/;
const wanting =
  /^(?:want|wants|wanted|need|needs|needed|have|has|had|going|like|able|ought|used|supposed|try|trying|hope|hoping|happy|glad|prefer|meant|allowed|inclined)$/;
const helping = /^(?:to|will|would|could|should|may|might|must|can|'ll|'d|'ve|has|have|had|n't|not|never)$/;
const negated = /^(?:do|does|did|am|is|are|was|were|'m|'s|'re)$/;

/** Whether a word says nothing without the one before it. */
function hangsOn(word: string, before: string): boolean {
  if (word === "n't" || negation.test(before)) return true;
  if (negation.test(word)) return negated.test(before) || helping.test(before);
  return word === 'to' ? wanting.test(before) : /^(?:be|been)$/.test(word) && helping.test(before);
}

/** Where a mark begins that would begin in the middle of what its first word hangs on. */
function begunAt(sentence: Sentence, from: number): number {
  const isFirst = (at: number) => at === 0 || clauseMark.test(sentence.between(at - 1));
  let at = from;
  while (from - at < mostAdded && !isFirst(at) && hangsOn(sentence.word(at), sentence.word(at - 1))) at--;
  return at < from && !isFirst(at) && subject.test(sentence.raw(at - 1)) ? at - 1 : at;
}

/**
 * The same tokens as a reader would mark them: in whole words, up to where the clause begins or ends if that is near, and
 * without words that belong to the clause beside it.
 */
export function trimmed(sentence: Sentence, tokens: TokenRun): TokenRun {
  let { from, to } = inWholeWords(sentence, tokens);
  const last = sentence.length - 1;
  const isParted = (at: number) => clauseMark.test(sentence.between(at));
  while (from < to && isParted(from)) from++;
  while (to > from && isParted(to - 1)) to--;
  from = near.map((words) => from - words).find((at) => at === 0 || (at > 0 && isParted(at - 1))) ?? from;
  to = near.map((words) => to + words).find((at) => at === last || (at < last && isParted(at))) ?? to;
  // The end of one clause and an "and" before the next: "[valuable] to us and we will think about it".
  const joined = near.map((words) => from + words).find((at) => at < to && joins.test(sentence.raw(at)));
  const isMidway = from > 0 && !isParted(from - 1);
  if (joined !== undefined && isMidway && subject.test(sentence.raw(joined + 1))) from = joined + 1;
  while (from < to && joins.test(sentence.raw(from))) from++;
  from = begunAt(sentence, from);
  const isLeading = (at: number) => leadsOn.test(sentence.raw(at)) && at < last && !isParted(at);
  while (from < to && isLeading(to)) to--;
  // "Since" alone says nothing.
  const farthest = isLeading(to) ? Math.min(last, to + mostBehind) : to;
  while (to < farthest && !isParted(to)) to++;
  while (from < to && isLeading(to)) to--;
  return inWholeWords(sentence, { from, to });
}
