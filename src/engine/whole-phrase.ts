import type { Sentence, TokenRun } from '../text/sentence';
import { inWholeWords } from './extent';

// Words that show how a phrase is built, as the vocabulary spells them.
const subject = /^(?:i|we|he|she|they|there)$/;
const subjectOrObject = /^(?:you|it|this|that|who)$/;
const object = /^(?:me|us|him|her|them|you|it|(?:my|your|him|her|it)self|(?:our|your|them)selves)$/;
const determiner = /^(?:an?|the|my|our|your|his|her|its|their|every|each|no|any|some|another|these|those|this|all)$/;
/** Stands before a noun, and nowhere else. */
const possessive = /^(?:an?|the|my|our|your|his|its|their|every|each|no)$/;
/** Stands before a noun, or for one. */
const demonstrative = /^(?:any|some|these|those|this|all)$/;
const helping =
  /^(?:am|is|are|was|were|be|been|being|do|does|did|has|have|had|will|would|shall|should|can|cannot|could|may|might|must|'m|'s|'re|'ve|'ll|'d|n't|not|never)$/;
const negation = /^(?:n't|not|never)$/;
const preposition =
  /^(?:of|to|in|on|at|by|with|from|into|onto|about|for|over|under|after|before|without|within|across|during|against|between|behind|below|beyond|like|off|since|towards?|until|upon|via|as|than)$/;
/** May stand before a clause as well. */
const mayOpenClause = /^(?:before|after|since|until|as|than|like)$/;
const particle = /^(?:up|out|off|down|away|back|apart|aside|along|ahead|forward|together|through|around)$/;
/** Belongs to the verb before it only where nothing follows. */
const particleAtEnd = /^(?:on|in|over|by)$/;
const title = /^(?:mr|mrs|ms|dr|prof|sir|dame|judge)$/;
const joins = /^(?:and|but|so|or)$/;
const hangsOn = /^(?:that|who|which|whom|whose|if|whether|where|why|how|what)$/;
/** Opens a clause of circumstances. */
const beside = /^(?:because|since|although|while|when|once|unless|until)$/;
const anybody = /^(?:every|no|any|some)(?:one|body|thing)$/;
const causes = /^(?:let|make|made|making|help|helped|helping|see|saw|watch|watched)$/;
// "I thought it was clear your side …": what follows is no noun of its own.
const takesClause =
  /^(?:clear|obvious|plain|evident|apparent|sure|certain|sorry|afraid|glad|happy|aware|true|understood|agreed|known|given|natural|normal|however|though|fine|thanks?)$/;
const takesPreposition = /^(?:looked|looking|dealt|dealing|seen|asked|waiting)$/;
const beforeThat = /^(?:given|so|now|provided|except|in)$/;
const beforeDeed =
  /^(?:fail|failed|agreed?|decided?|tr(?:y|ied|ying)|want(?:ed)?|need(?:ed)?|ha(?:ve|d)|going|able|supposed|forg[eo]t|meant|unable|refused?)$/;
const structure = [
  subject,
  subjectOrObject,
  object,
  determiner,
  helping,
  preposition,
  particle,
  joins,
  hangsOn,
  beside,
];

const clauseMark = /[,;:–—()"“”?!]/;
const clitic = /^(?:['’]|n['’]t$)/i;

// Tokens. A mark is carried on by so many at its end, and by more only to the bounds of a clause that are near.
const mostAdded = 5;
const mostOfNoun = 3;
const nearEnd = 9;
const nearReason = 16;
const nearBegin = 7;
const mostOfLabel = 4;
const mostJoined = 3;
/** Of a clause that has only begun. */
const mostBegun = 5;

/** The words of a sentence by what they do in it. */
class Words {
  readonly last: number;
  private readonly sentence: Sentence;

  constructor(sentence: Sentence) {
    this.sentence = sentence;
    this.last = sentence.length - 1;
  }

  is(at: number, those: RegExp): boolean {
    return those.test(this.sentence.word(at));
  }

  /** Whether a token shows how the phrase is built, and tells nothing itself. */
  isStructure(at: number): boolean {
    return structure.some((those) => this.is(at, those));
  }

  isClitic(at: number): boolean {
    return at > 0 && clitic.test(this.sentence.raw(at));
  }

  /** Whether a clause ends behind a token. */
  isEnd(at: number): boolean {
    if (at >= this.last) return true;
    const between = this.sentence.between(at);
    // Not in "16:30".
    return clauseMark.test(between) && !(between.length === 1 && /^\d/.test(this.sentence.raw(at + 1)));
  }

  /** Whether a colon stands behind a token. */
  isLabel(at: number): boolean {
    return /^:\s/.test(this.sentence.between(at));
  }

  isBegin(at: number): boolean {
    return at <= 0 || this.isEnd(at - 1);
  }

  /** The same tokens with the rest of what is written as one: "one-to-one". */
  unbroken({ from, to }: TokenRun): TokenRun {
    const isJoined = (at: number) => /^[-/&]$/.test(this.sentence.between(at));
    let [first, last] = [from, to];
    while (first > 0 && isJoined(first - 1)) first--;
    while (last < this.last && isJoined(last)) last++;
    return { from: first, to: last };
  }

  /** The last token of a noun that begins at a token. */
  endOfNoun(first: number): number {
    let at = first;
    while (at < first + mostOfNoun && !this.isEnd(at) && !this.isStructure(at + 1)) at++;
    return at;
  }

  /** The last token of a clause, with what hangs on it, if that is near. */
  endOfClause(from: number, withReasons: boolean): number | undefined {
    for (let at = from; at <= from + (withReasons ? nearReason : nearEnd); at++)
      if (this.isEnd(at) || this.joinsClause(at + 1) || (!withReasons && this.is(at + 1, beside))) return at;
    return undefined;
  }

  /** Whether a clause is joined at a token, and not a thing to a thing: "between the desk and the ward". */
  private joinsClause(join: number): boolean {
    if (!this.is(join, joins)) return false;
    for (let at = join + 1; at <= join + mostJoined; at++) {
      if (this.is(at, subject) || this.is(at, helping) || this.is(at, subjectOrObject)) return true;
      if (this.isEnd(at)) return !this.is(join, /^(?:and|or)$/) || !this.is(join + 1, determiner);
    }
    return true;
  }

  /** Whether a clause hangs on what stands before a token: not from the "that" of "talk about that" on. */
  private hangs(at: number): boolean {
    const isThing = this.is(at, /^that$/) && (this.is(at - 1, preposition) || this.is(at + 1, preposition));
    return this.is(at, hangsOn) && !isThing;
  }

  /** The first token of a clause, if it is near. */
  beginOfClause(from: number): number | undefined {
    for (let at = from; at >= from - nearBegin; at--) {
      if (this.isBegin(at) || this.is(at - 1, joins)) return at;
      if (!this.isBegin(at - 1) && (this.is(at - 1, beside) || this.hangs(at - 1))) return undefined;
    }
    return undefined;
  }
}

/** How far a mark may reach beyond the words that were found. */
export type Reach = 'words' | 'wording' | 'promise' | 'clause' | 'reason';

/**
 * The same tokens as somebody would underline them: with the particle of a verb and the thing it is done to ("take [the
 * orders]", "spell [out]"), with a noun's article, a verb's helper and who acts ("[I've] kept a note"), and without a clause
 * that only begins ("It is clear to all [that the club]"). Where a clause begins and ends near them it is the clause.
 * @param reach over no more than the words; over the wording alone; over a promise, which ends where its circumstances begin; over the clause; with the
 *   reason it gives as well
 * @param passesLabel whether of a label before a colon what stands behind it is marked as well
 */
export function wholePhrase(sentence: Sentence, run: TokenRun, reach: Reach, passesLabel = false): TokenRun {
  if (reach === 'words') return run;
  const words = new Words(sentence);
  let from = begun(words, run.from);
  let to = ended(words, from, run.to, reach);
  // "Colour contrast: someone to check": of a line the matter is not what is at fault.
  if (passesLabel && from === 0 && to <= mostOfLabel && to < words.last && words.isLabel(to))
    to = words.endOfClause(to + 1, true) ?? to;
  if (reach === 'wording' || reach === 'promise') to = withTime(sentence, to);
  else if (!words.isEnd(to)) to = words.endOfClause(to, reach === 'reason') ?? to;
  if (reach !== 'wording') from = words.beginOfClause(from) ?? from;
  while (from < to && words.is(from, from < run.from ? /^(?:and|but|or|\d.*)$/ : /^(?:and|but|or)$/)) from++;
  return words.unbroken(inWholeWords(sentence, { from, to }));
}

/** With the time behind it that is none, "[I’ll look into it] at some point", but not with a clause: "once things calm down". */
function withTime(sentence: Sentence, to: number): number {
  const time = sentence.cues.find(({ cue, from }) => cue === 'loose-time' && from === to + 1);
  return time && !/^(?:once|when|whenever|as|if|after|until)$/.test(sentence.word(time.from)) ? time.to : to;
}

/** Where a mark begins that would begin in the middle of a noun, or behind its verb's helper. */
function begun(words: Words, from: number): number {
  const precedes = (at: number, those: RegExp) => !words.isBegin(at) && words.is(at - 1, those);
  if (precedes(from, title)) return from - 1;
  // "Out [of the question]", "[in] due course".
  const isHanging = words.is(from, /^of$/) || (precedes(from, preposition) && !words.isStructure(from));
  let at = isHanging && !words.isBegin(from) ? from - 1 : from;
  if (precedes(at, possessive)) return at - 1;
  while (from - at < 3 && precedes(at, helping) && !words.is(at, determiner)) at--;
  if (precedes(at, subject) && !words.is(at, preposition))
    return precedes(at - 1, helping) && words.isBegin(at - 2) ? at - 2 : at - 1;
  if (words.isClitic(at))
    return (precedes(at - 1, possessive) || precedes(at - 1, /^that$/)) && !words.isStructure(at - 1) ? at - 2 : at - 1;
  // What may be the object of a verb before it, too, begins a mark where a clause does.
  const mayAct = precedes(at, /^(?:you|it)$/) || (precedes(at, subjectOrObject) && words.is(at, helping));
  const acts = (mayAct && words.isBegin(at - 1)) || (precedes(at, anybody) && words.is(at, helping));
  return acts ? at - 1 : at;
}

function ended(words: Words, from: number, to: number, reach: Reach): number {
  let at = to;
  for (let next = carriedOn(words, from, at); next > at && next - to <= mostAdded; ) {
    at = next;
    next = carriedOn(words, from, at);
  }
  if (words.isEnd(at)) return at;
  // "It appears that your application [was not put before them]".
  if (!words.isStructure(at)) {
    const isToEnd = reach === 'clause' || reach === 'reason' || words.is(at + 1, helping);
    const end = isToEnd ? words.endOfClause(at, reach === 'reason') : undefined;
    if (end !== undefined) return end;
    // "A decision [has been taken] to close the upper car park to all but …".
    let verb = at + 1;
    while (words.is(verb, helping) && !words.isEnd(verb)) verb++;
    if (verb > at + 1) return verb;
  }
  for (let open = Math.max(from + 2, at - mostBegun + 1); open <= at; open++)
    if (isOpened(words, open, at)) return open - 1;
  return words.is(at, joins) && at > from ? at - 1 : at;
}

/** Whether a clause that only begins stands between two tokens: one that is joined, or one without a verb. */
function isOpened(words: Words, open: number, to: number): boolean {
  const first = open + 1;
  if (words.is(open, joins)) return words.is(first, subject) || words.is(first, subjectOrObject);
  if (!words.is(open, /^that$/) || first > to || words.is(open - 1, beforeThat)) return false;
  for (let at = first; at <= to; at++) if (words.is(at, helping)) return false;
  return [subject, subjectOrObject, determiner, anybody].some((those) => words.is(first, those));
}

/** The last token of what hangs on a token. */
function carriedOn(words: Words, from: number, at: number): number {
  if (words.isEnd(at)) return at;
  const next = at + 1;
  if (words.isClitic(next)) return next;
  if (words.is(at, /^(?:this|these|those)$/) && !words.isStructure(next)) return words.endOfNoun(next);
  if (words.is(at, preposition) && !words.is(at, mayOpenClause)) {
    if (words.is(next, determiner) || !words.isStructure(next)) return words.endOfNoun(next);
  }
  // "This year's plan", "how do you feel", "leave it out".
  if (words.is(at, /^'s$/) && !words.isStructure(at - 1) && !words.isStructure(next)) return words.endOfNoun(next);
  const mayBeSubject = words.is(at, subject) || words.is(at, subjectOrObject);
  if (mayBeSubject && words.is(at - 1, helping) && !words.isStructure(next)) return next;
  if ((words.is(at, object) || words.is(at, /^this$/)) && at > from && hasParticle(words, at)) return next;
  if (words.is(at, beforeDeed) && words.is(next, /^to$/) && !words.isStructure(next + 1)) return next + 1;
  if (words.isStructure(at) && !words.is(at, particle) && !words.is(at, negation)) return at;
  // "A number [of roles]".
  if (words.is(next, /^of$/) && !words.isEnd(next) && isInNoun(words, from, at)) return words.endOfNoun(next + 1);
  const thing = isInNoun(words, from, at) ? at : endOfObject(words, at);
  if (thing > at) return thing;
  // "Look at me", "what the ticket asked for".
  if (!words.is(next, preposition)) return at;
  if (words.isEnd(next) || words.is(at, takesPreposition)) return next;
  return words.is(next + 1, object) && words.isEnd(next + 1) ? next + 1 : at;
}

/** Whether a particle stands behind a token. */
const hasParticle = (words: Words, at: number): boolean =>
  words.is(at + 1, particle)
    ? words.isEnd(at + 1) || !words.is(at + 2, /^(?:of|loud|all)$/)
    : words.is(at + 1, particleAtEnd) && words.isEnd(at + 1);

const isInNoun = (words: Words, from: number, at: number): boolean =>
  [at, at - 1, at - 2].some((each) => each >= from && words.is(each, determiner));

/** The last token of a verb's particle, or of whom or what it is done to. */
function endOfObject(words: Words, at: number): number {
  const next = at + 1;
  const behind = next + 1;
  if (hasParticle(words, at)) return next;
  const mayAct = words.is(next, subjectOrObject) || words.is(next, demonstrative);
  if (words.is(at, takesClause) || (mayAct && words.is(behind, helping))) return at;
  const leadsOn = !words.isEnd(next) && !words.isStructure(behind);
  if (words.is(next, object) && !(words.is(next, determiner) && leadsOn))
    return words.is(at, causes) && leadsOn ? behind : next;
  if (!words.is(next, determiner) || words.isEnd(next)) return at;
  // "Put the chairs out."
  const end = words.endOfNoun(next);
  return words.is(end + 1, particle) && words.isEnd(end + 1) ? end + 1 : end;
}
