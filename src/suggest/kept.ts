import { factNamed, type Place } from '../text/facts';
import type { Sentence, TokenRun } from '../text/sentence';
import type { Span } from '../text/span';
import { capitalised } from './plain-text';
import { isBalanced } from './sound';

const longestKept = 220;
// Nobody's to take over, or to be asked first; or more than one thing.
const isNotToAdd =
  /(?<!\b(?:before|to|for|than|by|on|with|from|lest) )\b(?:(?:some|any|no)(?:one|body) else(?!'s)|another (?:one|person|colleague|team))\b|\b(?:other than|except|tb[acd])\b|(?:^|[:,;–—-]\s*)[Ww]ho\b(?! (?:is|are|was|were|has|have|had|will|would|passed|left|knows?)\b)|,\s.*,\s.*,\s|,\s+[A-Z][a-z]+ to\b/u;

/** The words that are replaced as they stand in the draft, whatever is added to them: no owner is. */
export function wordsIn(
  said: string,
  { kind, sentence: { text, block, folded } }: Place,
  { start, end }: Span,
): string {
  // A mark may stand right before it: “The Mill”, which …
  const opened = folded.text.charAt(start - 1).replace(/[^"“]/, '');
  if (/\?\s*$/.test(text) || !isBalanced(opened + said) || said.length > longestKept) return '';
  const kept = block.text.slice(folded.rawOf(start), folded.rawOf(end - 1) + 1);
  // In notes a new line may be another point.
  return kind === 'notes' && kept.includes('\n') ? '' : kept.replace(/[ \t\r\n]+/g, ' ');
}

/**
 * The words that are replaced as they stand in the draft, but for its line breaks; empty where no statement can be added to
 * them, or they are long.
 */
export function keptIn(said: string, place: Place, clause: Span): string {
  return isNotToAdd.test(said) ? '' : wordsIn(said, place, clause);
}

/** What stands behind the words that are replaced, up to the end of their sentence, as it stands in the draft; empty where it may be no more of the same. */
export function restIn({ kind, sentence: { text, block, folded } }: Place, { start, end }: Span): string {
  const rest = block.text.slice(folded.rawOf(start), folded.rawOf(end - 1) + 1);
  const isStatement = !/\?\s*$/.test(text) && !(kind === 'notes' && /\n|^\s*;/.test(rest));
  return isStatement && rest.length <= longestKept ? rest.replace(/[ \t\r\n]+/g, ' ') : '';
}

const isBrokenOff =
  /\b(?:the|an|your|our|his|her|their|(?<!\b(?:on|with|about|for|do|of|to|in|need|want|get) )this|that|how|what|why|where|when|which|than|for|with|and|most|very|more|of|as|from|top|so|or|but|a|please|is|are|was|were|be|been|not|or)$/i;

/** Those words up to where `beginning` ends, as they stand in the draft; empty where it is all of them, or not how they begin. */
export function beginningOf(
  said: string,
  beginning: string,
  place: Place,
  { start }: Span,
  keep: typeof keptIn = keptIn,
): string {
  const isPart =
    beginning.length < said.length &&
    said.startsWith(beginning) &&
    /(?:\p{L}{2}|\p{N})$/u.test(beginning) &&
    !isBrokenOff.test(beginning);
  return isPart ? keep(beginning, place, { start, end: start + beginning.length }) : '';
}

const label = /^(?:[^:]{1,40}:|[^–—]{1,30}\s[–—])\s+/;

/** How many UTF-16 units at the beginning of a line of notes say what it is about, before the words that were found. */
export function labelIn(sentence: Sentence, { from }: TokenRun, { start, end }: Span): number {
  const { length } = label.exec(sentence.around.slice(start, end))?.[0] ?? '';
  return start + length <= sentence.startOf(from) ? length : 0;
}

// More of the same, and not yet the point.
const isAside =
  /^(?:\s(?:you|both|all|everyone|again|with|about|this|one|on|a|the|weekend|friday|for|to|in|at|so|such|small|little|silly|thing|question|matter|late|early|time|be|pain|nuisance))*\W*(?:(?:and |but )?(?:i'm sure|you(?:'ve| have)(?: all)?(?: got)? (?:enough|plenty|far more|more|better|a lot)|i (?:might|may) (?:well )?be|maybe i|perhaps i|i'm probably|i know|i realise|i realize|thank|thanks|please|as you|as always|for (?:taking|asking|writing|troubling)|with (?:such|another)|at the end|so (?:that )?(?:nobody|no one|there|it|we|everyone|they)|in case|lest|(?:,? ?(?:and )?)?(?:i'm|i've|i am|i have|being) (?:only|just|new|still|no))\b.*)?$/i;

const isAnnounced = factNamed('announced');
const isHedged = /^\W*(?:\S+\W+){0,4}?(?:wondering|maybe|perhaps|probably|sorry|silly|stupid)\b/i;
const leadsUp =
  /^\W*(?:(?:\S+\W+){0,2}|(?:i'm |i am |we're )?(?:putting|writing|noting|recording|logging|saying) (?:this|it)\b.*|(?:\S+ )?(?:sorry|excuse|apolog\S+|forgive|pardon)\b.*)$/i;

// "I nearly said something about the date": the next sentence is about something else.
const isUnsaid =
  /\b(?:nearly|almost|didn't|did not|haven't|won't) (?:said|say|mention(?:ed)?|raised?|asked?|speak|spoke)\b/i;

/** The sentence that follows in the same block, where this one says nothing but the words that were found. */
export function nextIn(place: Place): string {
  const { sentence, from, to } = place;
  const { next, around, start, end } = sentence;
  const isAll =
    isAnnounced(place) ||
    (isAside.test(around.slice(sentence.endOf(to), end)) && leadsUp.test(around.slice(start, sentence.startOf(from))));
  if (!next || next.block !== sentence.block || !isAll || next.length < 4 || next.end - next.start > longestKept)
    return '';
  // In notes somebody else may answer.
  if (place.kind === 'notes' && /^(?:\p{Lu}\p{L}+:\s|\()/u.test(next.text)) return '';
  if (isHedged.test(next.text) || isUnsaid.test(sentence.text) || /\?\s*$/.test(sentence.text)) return '';
  const { folded, block } = next;
  const said = block.text.slice(folded.rawOf(next.start), folded.rawOf(next.end - 1) + 1).replace(/[ \t\r\n]+/g, ' ');
  return capitalised(said.replace(/^(?:But|Still|Yet),? /, ''));
}
