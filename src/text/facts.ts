import { readActionLabel } from './action-label';
import type { Cue } from './cues';
import type { Kind } from './kind';
import { offerFacts } from './offer-facts';
import { isInside } from './quotations';
import type { Sentence } from './sentence';
import { hasWhy, isWhy, nounWhy } from './why';
import { isWork, isWorkUnderWay } from './work';

/** Words found in a sentence: tokens `from` to `to`, inclusive, counted in the sentence. */
export interface Place {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
}

const cue = (place: Place, name: Cue): boolean => place.sentence.has(name);

const hasConditionBefore = ({ sentence, from }: Place): boolean =>
  sentence.cues.some((hit) => hit.cue === 'condition' && hit.to < from && !isPolite(sentence, hit.from));

/** "If you could please send it": no condition. */
const isPolite = (sentence: Sentence, from: number): boolean =>
  /^if you (?:could|can|would|will) (?:please|kindly)$/.test(
    [0, 1, 2, 3].map((at) => sentence.word(from + at)).join(' '),
  );

/** How many tokens before a phrase still belong to what is said with it. */
const reach = 12;

/** Whether the words stand inside quotation marks. */
function isQuoted({ sentence, from, to }: Place): boolean {
  const start = sentence.startOf(from);
  const end = sentence.endOf(to);
  return sentence.quotations.some((quotation) => isInside(quotation, start, end));
}

function asks({ sentence }: Place): boolean {
  return /\?["'”’)\]!]*$/.test(sentence.text);
}

/** "I said", "we have told": what the writer says again is the writer's. */
function isOwnTelling(sentence: Sentence, verb: number): boolean {
  const at = /^(?:have|had|'ve|'d|already)$/.test(sentence.word(verb - 1)) ? verb - 2 : verb - 1;
  return /^(?:i|we)$/.test(sentence.word(at));
}

/** ", my husband says," after the words. */
const isTag = (sentence: Sentence, to: number, verb: number): boolean =>
  verb > to &&
  verb - to < 6 &&
  /^,/.test(sentence.around.slice(sentence.endOf(to))) &&
  /^(?:[,.]|$)/.test(sentence.around.slice(sentence.endOf(verb), sentence.end));

/** Words said by somebody else: "she said she'd look into it", "you asked if we had got round to it". */
function isReported(place: Place): boolean {
  const { sentence, from, to } = place;
  return sentence.cues.some(
    (hit) =>
      hit.cue === 'reporting' &&
      !isOwnTelling(sentence, hit.from) &&
      (hit.to <= from ? from - hit.to < reach : isTag(sentence, to, hit.from)),
  );
}

/** A why in the sentence before or after, where that belongs to the same account: not in another bullet, not in another speaker's turn. */
function isBesideWhy({ sentence, kind }: Place): boolean {
  return [sentence.previous, sentence.next].some((beside) => {
    if (!beside) return false;
    const isSame =
      beside.block === sentence.block ||
      (kind === 'email' && beside.block.kind === 'body' && sentence.block.kind === 'body');
    return (
      (isSame && (hasWhy(beside) || (beside === sentence.next && /, so (?:we|i)\b/i.test(beside.text)))) ||
      /^(?:the )?reasons?\b/i.test(beside.text)
    );
  });
}

// A clause set beside another with a mark and no conjunction mostly says why: "No fireworks, the heath's like tinder."
const clause =
  /[,;:–—(-]\s+(?!(?:we|i|you|please|let|so|and|but|or|not|thanks|thank|sorry|hopefully|which|who|it's an?|it'll|it will)\b)(?=\S+\s[^,;:–—]*\b(?:is|are|was|were|has|have|had|can|can't|cannot|do|does|don't|did|didn't|\p{L}+'(?:s|re|ve|d)|\p{L}{3,}(?:s|ed))\b)\S+\s+\S+\s+\S+/iu;

const hasClauseAfter = ({ sentence, to }: Place): boolean => {
  const rest = sentence.text.slice(sentence.endOf(to) - sentence.start);
  const found = clause.exec(rest);
  return found !== null && !/\b(?:now|instead|behind|soon|later|not yet|still)\b/i.test(rest.slice(found.index));
};

// A date that these lead to is the old one, or the start: "outstanding since May", "was due Friday".
const missed = /^(?:since|than|last|due|not|of|as|was|were|until|longer|this)$/;

/** Times that name no deadline, only haste. */
const isHaste = (sentence: Sentence, from: number): boolean =>
  /^(?:now|immediately|right|straight|at once|as we|this minute|this very|in a)\b/.test(
    `${sentence.word(from)} ${sentence.word(from + 1)}`,
  );

const hasDeadline = (sentence: Sentence | undefined): boolean =>
  sentence?.cues.some((hit) => hit.cue === 'time' && !isHaste(sentence, hit.from)) === true;

const isDating =
  /^(?:it|that|this|you|they|now|new|the new|revised|expect|by|on|should|we|i|earliest|next|new date)\b/i;

function isBesideTime({ sentence, kind }: Place): boolean {
  const next = sentence.next;
  if (!next || next.length > 14) return false;
  // The next bullet is another matter, and the next turn somebody else's.
  if (next.block !== sentence.block && (kind !== 'email' || sentence.block.kind === 'item')) return false;
  if (!next.has('time') || /\?/.test(next.text)) return false;
  // "I'll tell them both that. Friday, before the shift." or "You'll have it by noon.", not "I can look at the bill this week."
  if (next.length <= 6) return true;
  if (/^(?:i|we)$/.test(next.word(0))) return /\b(?:it|that|them|both)\b/i.test(next.text);
  return /^(?:you|it|that|they|expect|should|by|on|before|this|done|ready)$/.test(next.word(0));
}

const openers = new Set(
  'and but so ok okay yes yeah yep no well right oh then also sure great thanks fine cool mm um er anyway now alright sorry cheers ah hey look listen true noted hmm hm uh lovely perfect agreed understood absolutely certainly please grand sound brilliant excellent super nice good morning worries'.split(
    ' ',
  ),
);

/** The start of a line, a turn or a list item: nothing but openers such as "and", "ok" or a greeting stands before. */
function isAtStart({ sentence, from }: Place): boolean {
  for (let at = 0; at < from; at++) if (!openers.has(sentence.word(at))) return false;
  return true;
}

/** The rest of the sentence, after the words. */
export const textAfter = ({ sentence, to }: Place): string => sentence.text.slice(sentence.endOf(to) - sentence.start);

/** The sentence up to the words. */
export const textBefore = ({ sentence, from }: Place): string =>
  sentence.text.slice(0, sentence.startOf(from) - sentence.start);

// What the writer does about it, or says somebody will: "I've moved both", "so the ramp goes in", "Dara to check".
const step =
  /\b(?:i|we)(?:'ll| will|'d (?:still )?(?:like|love) to|(?:'m|'re| am| are) \p{L}+ing|(?:'ve| have)(?: \p{L}+)? (?:\p{L}+(?:ed|en|wn)|sent|put|made|done|told|found|rung|cut|met|had|set|spoken|got))\b(?! (?:not|n't|keep|kept|keeping|bear|bearing|hear|heard|value|take|taken|taking|appreciate|understand|sure|sorry|afraid|glad|grateful|thankful|happy|pleased|always|aware|reflect|note|noted|conscious|about to|on to)\b)|\b(?:i|we) (?:met|read|went|spoke|moved|changed|fixed|swapped|added|rang|asked|cut|put)\b|^\s*so (?:the|from|that|it|out)\b|\bfrom (?:now|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next)\b|\p{L}+ (?:to|will) (?:check|fix|bring|ask|ring|call|send|draft|reply|speak|review|update|report|look|raise|write|order|change|move|add|take|answer|publish)\b/iu;

// "Please don't say to a parent that", "the phrase", but not "I must say".
const naming =
  /\b(?:say|saying|says|tell|telling|answer|answering|reply|write|writing|phrases?|expression|sentence|slogan|called|titled|entitled|heading)\b[^.!?;]{0,40}$/i;
const ownVoice =
  /\b(?:i|we|let'?s|let us|let me|can|must|have to|need to|going to|sorry to|fair to|be|tell you what)\b(?: \p{L}+){0,2}'?(?:ll|d)? (?:say|tell|answer|write)\b[^.!?;]{0,40}$/iu;

/** The words are spoken of, not said. */
function isSpokenOf(place: Place): boolean {
  const before = textBefore(place);
  return naming.test(before) && !ownVoice.test(before);
}

const regret =
  /\b(?:regret(?:ted)? (?:it|that|this|saying|not)|(?:was|were|'s) wrong of (?:me|us)|(?:i|we) (?:was|were) (?:too (?:quick|hasty|sharp|short)|wrong)|should(?:n't| not) have(?! to\b)|which (?:was|is) (?:cowardly|wrong|unfair)|that (?:was|is|'s) on (?:me|us)|that(?:'s| is| was) not good enough|(?:isn't|wasn't) good enough)\b/i;

/** The writer takes it back, in the sentence or the one after it. */
const isTakenBack = ({ sentence }: Place): boolean =>
  regret.test(sentence.text) || regret.test(sentence.next?.text ?? '');

/** A next step in the rest of the sentence or in the sentence after it, where that belongs to the same account. */
function takesUp(place: Place): boolean {
  if (step.test(textAfter(place))) return true;
  const { sentence, kind } = place;
  const next = sentence.next;
  if (!next) return false;
  const isSame =
    next.block === sentence.block || (kind === 'email' && next.block.kind === 'body' && sentence.block.kind === 'body');
  return isSame && (step.test(next.text) || (next.length <= 8 && hasDeadline(next)));
}

const irregularlyDone =
  /^(?:bought|brought|built|cut|dealt|done|drawn|found|given|hung|laid|made|met|paid|put|rewritten|rung|sent|set|shut|spoken|split|swept|taken|told|written)$/;

/** Such work, done: "sent", "booked", "tidied", "fitted". */
const isWorkDone = (word: string): boolean =>
  irregularlyDone.test(word) ||
  (word.endsWith('ed') && ['', 'e', 'y'].some((end) => isWork(word.slice(0, end === 'y' ? -3 : -2) + end))) ||
  (/(\p{L})\1ed$/u.test(word) && isWork(word.slice(0, -3)));

// Not "open" and "even", nor what people are rather than what is done: "tired", "supposed".
const participle =
  /^(?!(?:been|open|even|seven|need|tired|interested|worried|pleased|ashamed|obliged|expected|allowed|supposed|required|used|permitted|entitled|invited|excited|scared|married)$)(?:\p{L}{2,}(?:ed|en|wn|ught|spread)|bound|cut|dealt|done|fed|found|gone|got|held|hung|kept|laid|led|left|made|met|paid|put|read|run|rung|said|sent|set|shut|sold|split|swept|told|won)$/u;

// Capitals that only begin a sentence.
const starter = new Set(
  'oh and also but so if when whoever between instead usual once as in on at by for from to with after before during since while then now next new no not all any some each every both more most less only just still even please thanks aww well yes yeah it this that these those there here what who how why where which need needs want plan plans due aim agreed action actions decided noted nothing something anything everything'.split(
    ' ',
  ),
);

/** The start of a line, or of a part of it after a mark: "Hedge – Malcolm to", "Action: Femi to". */
function isAtMark(place: Place): boolean {
  const { sentence, from } = place;
  return isAtStart(place) || /[;:–—•|,-]\s*$/.test(sentence.around.slice(sentence.start, sentence.startOf(from)));
}

/** Somebody by name, before a verb: "Priya to", "Jan and Bo will"; not "Oh, we need to", "Timesheets for Moira to". */
function isNamed({ sentence, from, to }: Place): boolean {
  if (starter.has(sentence.word(from))) return false;
  for (let at = from + 1; at <= to; at++) {
    const raw = sentence.raw(at);
    if (/^(?:to|will|'ll|’ll|shall|is|are|going|gonna|agreed)$/.test(raw)) return true;
    if (/^(?:I|We)$/.test(raw)) return false;
    if (!/^(?:\p{Lu}|and$|or$|from$|&)/u.test(raw)) return sentence.word(at) === sentence.word(to);
  }
  return true;
}

/** The start of a line or part of a line, but for a word or two: "Head gardener to", "…; the finance team to". */
const isNearMark = ({ sentence, from }: Place): boolean =>
  from < 3 || /[;:–—,|]\s*(?:\S+ )?$/.test(sentence.around.slice(sentence.start, sentence.startOf(from)));

/** "Priya: chase it", "KT – speak to the netters": a mark between who and what. */
const isParted = ({ sentence, from, to }: Place): boolean =>
  /^[^:–—→>-]*\s*(?::|–|—|→|->|-)\s*\S+$/.test(sentence.around.slice(sentence.startOf(from), sentence.endOf(to)));

// Beyond the cue "hedge": the luck and leave a promise hangs on, a rule, a lesson for another time.
const loose =
  /\b(?:otherwise|usually|assum\p{L}*|or so|unless|permitting|allowing|failing|chance|likely|possibl[ey]|optimistic|inclined|guess|imagine|pray\p{L}*|god|luck|effort|swing|famous|next time|going well|(?<!\b(?:ask|even) )if|love to|best)\b|-ish\b/iu;

/** Half a promise, or one that the next breath takes back. */
const isLoosened = ({ sentence }: Place): boolean =>
  loose.test(sentence.text) || /^(?:or|well|don't|at least)\b/i.test(sentence.next?.text ?? '');

/** "The version we're planning", "what I'm going to say", "That the board had decided.": told of, not done. */
const isToldOf = ({ sentence, from }: Place): boolean =>
  /^That (?:the|he|she|they) /.test(sentence.text) ||
  (/^(?:what|why|how|where|which|whether|who|than|until|before|after|reasons?|ways?|things?|ones?|stuff|version|(?:any|some|no|every)thing)$/.test(
    sentence.word(from - 1),
  ) &&
    !/[,;:–—.)]\s*$/.test(sentence.around.slice(sentence.start, sentence.startOf(from))));

/** Done as it is said, or in the sending. */
const atOnce =
  /\b(?:while (?:we|you|i)|hang on|hold on|one sec|bear with|below|attached|my screen|next (?:slide|item)|move on|skip)\b/i;

// "Risk assessment – Ana, by Friday": but "– Monday" is nobody.
const endsWithOwner =
  /(?:\s[-–—]|,)\s(?!\p{L}+day\b|(?:T[BO]|N\/?A|Done|Open|Not|No|To|By|In|On|At|See|Next|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*)(?:@\p{L}[\p{L}\d_.-]*|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*)?)(?:,? (?:by|on|before|due)\b.*|, .*\d.*)?$/u;

// "Waste log – Ines to bring it up to date".
const namesOwner = /\s[-–—]\s(?:@\p{L}[\p{L}\d_.-]*|\p{Lu}\p{Ll}+) (?:to|will) \p{Ll}/u;

/** By when it will be told how it stands, or who has it. */
const tellsWhen =
  /\bto be (?:agreed|decided|named) by\b|\byes or no by\b|\bwho (?:can|could|will)\b[^?]*\bby\b|(?:[;,:–—]|\s(?:and|but))\s+(?:(?:I|we|he|she|they|\p{Lu}\p{L}+)(?:'ll| will)|will)\s+(?:then |also )?(?:know|tell|confirm|report|update|let \p{L}+ know)\b[^;.]*\b(?:by|on|before|tomorrow|today|tonight|this (?:morning|afternoon|evening))\b/u;

/** Time that goes with the words: soon after them, or right in front of them. */
const isTimed = ({ sentence, from, to }: Place): boolean =>
  sentence.cues.some(
    (hit) =>
      hit.cue === 'time' && !isHaste(sentence, hit.from) && (hit.from > to ? hit.from - to < 15 : hit.to >= from - 5),
  );

/**
 * What may be asked about the words a phrase found, by name. Each looks at the sentence, or as its name says at the
 * sentences beside it.
 */
export const isRecord =
  /\b(?:reports?|correspondence|letters?|minutes|accounts|figures|updates?|apologies|finances?|statements?|balance|dates?|certificates?|licen[cs]e|card|insurance|invoices?|attendance)\b/i;
const isConcern =
  /\b(?:concern\w*|worr\w+|ideas?|suggest\w*|propos\w+|complain\w*|unhappy|unfair|object\w*|feedback|raised|asked|felt|feels|fears?|upset|tired|angry|criticis\w+|dissatisf\w+|wants?|wish\w*|problem)\b/i;

const facts = {
  question: asks,
  quoted: isQuoted,
  reported: isReported,
  conditional: (place) =>
    hasConditionBefore(place) || place.sentence.cues.some((hit) => hit.cue === 'condition' && hit.from > place.to),
  'conditional-before': hasConditionBefore,
  time: (place) => cue(place, 'time'),
  'time-beside': isBesideTime,
  timed: isTimed,
  'loose-time': ({ sentence, from, to }) =>
    sentence.cues.some((hit) => hit.cue === 'loose-time' && hit.to >= from - 3 && hit.from <= to + 9),
  reason: (place) =>
    hasWhy(place.sentence) ||
    /[:–—]\s+\S+\s+\S+/.test(place.sentence.text.slice(place.sentence.endOf(place.to) - place.sentence.start)),
  /** No word of why, and no mark behind which one may stand: a decision that is only told. */
  'only-told': ({ sentence }) =>
    !hasWhy(sentence) &&
    !/[,;:(]|\s[–—-]\s|\b(?:so|for|since|after|given|reasons?|as (?!(?:discussed|agreed|planned|usual|well|soon|of|per|from|announced)\b))\b/i.test(
      sentence.text,
    ),
  /** A why in so many words. */
  because: ({ sentence }) => hasWhy(sentence),
  /** A clause behind "because": what the model alone hears does not stand against it. */
  'told-why': ({ sentence }) => /\bbecause (?!of\b|(?:i|we) sa(?:id|y)\b)/i.test(sentence.text) && hasWhy(sentence),
  'reason-beside': isBesideWhy,
  /** A clause after it that says why without saying because. */
  explained: hasClauseAfter,
  /** A firm time named after the words: the new date, not the one that was missed. */
  'time-after': ({ sentence, to }) =>
    !sentence.has('hedge') &&
    sentence.cues.some(
      (hit) =>
        hit.cue === 'time' &&
        hit.from > to &&
        !isHaste(sentence, hit.from) &&
        !missed.test(sentence.word(hit.from - 1)),
    ),
  privacy: (place) => cue(place, 'privacy'),
  'privacy-beside': ({ sentence }) => sentence.next?.has('privacy') === true,
  hedged: (place) => cue(place, 'hedge'),
  agent: (place) => cue(place, 'agent'),
  repair: (place) => cue(place, 'repair'),
  'repair-beside': (place) => place.sentence.next?.has('repair') === true,
  negated: (place) =>
    place.sentence.cues.some((hit) => hit.cue === 'negation' && hit.to >= place.from - 3 && hit.from <= place.to),
  'at-start': isAtStart,
  'at-mark': isAtMark,
  'near-mark': isNearMark,
  parted: isParted,
  loosened: isLoosened,
  named: isNamed,
  /** It stands behind a label that names who has it: "[ACTION: Lee]", "AI Mira:". */
  owned: ({ sentence, kind }) =>
    readActionLabel(sentence.text) !== undefined ||
    (kind !== 'email' && (endsWithOwner.test(sentence.text) || namesOwner.test(sentence.text))),
  /** A promise that hangs on something, and by when it will be known: "I’ll try, and will let you know by noon". */
  'told-when': ({ sentence }) => tellsWhen.test(sentence.text),
  /** A promise in the passive, and no request: "it shall be sent", "your claim will be dealt with". */
  'will-be-done': ({ sentence }) =>
    /\b(?:shall|will|'ll) (?:now |soon |then )?be (?!needed|required|wanted|late|due|asked)\p{L}+(?:ed|en|wn|nt|lt|pt|id|ade|one|ent)\b/iu.test(
      sentence.text,
    ),
  /** Where somebody will be, which nobody waits for: "we’ll be indoors". */
  /** That somebody, or something, will be or is taken to be there: "there should be six boxes in the back". */
  presence: ({ sentence }) =>
    /\b(?:i|we)(?:'ll| will) be (?:indoors|inside|outdoors|outside|here|there|around|away|home)\b|\bthere (?:must be (?=.*\b(?:in|under|behind|inside|left|somewhere)\b)|should be (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|plenty|enough|still|already)\b)/i.test(
      sentence.text,
    ),
  /** All stays as it is, which is settled and not to be done: "we’ll stick with the old supplier". */
  stays: ({ sentence }) =>
    /\b(?:i|we)(?:'ll| will|(?:'m|'re| am| are) (?:going to |gonna )?)? ?(?:be )?(?:stick(?:ing)? (?:with|to|at)|stay(?:ing)? (?:with|put|as|at|where)|remain(?:ing)? (?:with|as|at|where))\b|\b(?:cross that bridge|let (?:the dust|it|things) settle|wait and see|leave (?:it|this|that|things|everything|them) as (?:it |they )?(?:is|are|was|were))\b/i.test(
      sentence.text,
    ),
  /** By when somebody will say whether: "she will tell you by Friday whether she can come". */
  'answers-by': ({ sentence }) => /\b(?:say|tell|know|confirm|hear)\b.*\bby\b.*\bwhether\b/i.test(sentence.text),
  /** Taken note of in minutes, and nobody's concern: "Finance report: noted". */
  'for-information': ({ kind, sentence: { text, previous, block } }) =>
    kind === 'notes' &&
    /^(?:[^:]{2,40}:\s*)?(?:(?:received|duly|read) (?:and )?)?noted\W*$/i.test(text) &&
    isRecord.test(`${previous?.block === block || /^\W*noted/i.test(text) ? (previous?.text ?? '') : ''} ${text}`) &&
    !isConcern.test(`${previous?.text ?? ''} ${text}`),
  /** Who did it is told right behind: "Wrong file went to print. I picked the old one". */
  'owned-behind': ({ sentence: { next, block } }) =>
    next?.block === block &&
    /^(?:so |but |and |sorry,? |yes,? )?(?:i|we)(?:'d| had)? (?:\p{L}+ly |just |must have )?(?:picked|took|sent|forgot|missed|mixed|left|put|used|typed|entered|gave|read|misread|booked|ordered|didn't|did not|should have|overlooked|thought|assumed|swapped|copied|grabbed|hit|pressed|never|got|mistook|counted|miscounted)\b/iu.test(
      next.text,
    ),
  /** News is promised for when something happens that the reader will see: "I'll write again when the lorry clears Dover". */
  'tied-to-event': ({ sentence }) =>
    /\b(?:write|tell|let|ring|call|update|confirm|text|e?-?mail|message|be in touch|come back|get back|say|post|report)\b.*\b(?:when|once|as soon as|the moment|after)\s+(?:the|our|your|his|her|their|it|they|he|she|\p{Lu}\p{L}+)\b(?:(?!\b(?:dust|things?|time|rush|opportunity|chance|circumstances)\b)[^.,;])*?\b(?:arrives?|lands?|clears?|docks?|comes? (?:in|through|back)|(?:is|are) (?:in|back|here|signed|ready|out|live|green|approved|open|built|paid|published|delivered)|gets? (?:here|in|back)|has (?:arrived|landed|signed|replied|cleared|come)|replies|reply|signs?|opens?|goes? live)\b/iu.test(
      sentence.text,
    ),
  /** Whose idea it was, and nobody turns it down: "Idea from Zoe: key safes". */
  credited: ({ sentence }) =>
    /^\W*ideas? (?:from|of|by)\b/i.test(sentence.text) &&
    !/\b(?:no|not|nah|never|won't|can't|laughed|binned|rejected|dropped|parked)\b/i.test(sentence.text),
  /** Notes that go on with the reason, or with who decided. */
  'reason-told': ({ sentence: { next } }) =>
    /^(?:(?:the )?reasons?|why|because|decided by)\b\s*:?/i.test(next?.text ?? ''),
  /** Praise, although it says "always": "you always find the good ones". */
  praise: ({ sentence }) =>
    /\byou(?:'ve)? (?:always|never fail to)\b.*\b(?:good ones?|best|lovely|great|brilliant|kind|smile|laugh|beautiful|perfect|delight\w*|wonderful)\b(?!.*\b(?:but|except|late|wrong|excuses?|blame)\b)/i.test(
      sentence.text,
    ),
  /** Nothing moves: "the hoist remains where it is". */
  unmoved: ({ sentence }) =>
    /\b(?:stays?|remains?|stayed|remained) (?:where (?:it|they)\b|as (?:it|they)\b|put\b|unchanged\b)/i.test(
      sentence.text,
    ),
  /** It is theirs that has not come: "your payment has not reached us". */
  'owed-to-us': ({ sentence }) =>
    /\b(?:we|i)(?:'ve| have)(?: not|n't)(?: yet)? (?:received|had|got) your\b|\bnot (?:yet )?(?:been )?(?:reflect\w+|reached|received|credited|arrived|showing)\b.*\b(?:our (?:side|end|account|bank)|us)\b/i.test(
      sentence.text,
    ),
  /** A miss that is denied, or somebody else's: "it isn't fair to say I didn't listen", "he should have read it". */
  'not-owned': ({ sentence }) =>
    /\b(?:don't|do not|not|isn't|hardly) (?:think |believe |accept |agree )?(?:it's |it is |that )*(?:fair|right|true)\b|\bevery right\b/i.test(
      sentence.text,
    ) ||
    (/\b(?:he|she|they|you) should(?:'ve| have)\b/i.test(sentence.text) &&
      !/\b(?:i|we|my|our) (?:\p{L}+ )?(?:should|was|were|did|didn't|fault|mistake|missed|forgot|failed)\b/iu.test(
        sentence.text,
      )),
  /** A field of a form that nobody has filled: "Due: tbc". */
  'empty-field': ({ sentence }) =>
    /^\W*(?:due|deadline|by when|date|owner|who|status)\s*:\s*(?:tb[acd]|open)?\W*$/i.test(sentence.text),
  /** On the road, and no work that is late: "my train is running late". */
  'on-the-way': ({ sentence }) =>
    /\b(?:my|the|our|her|his) (?:train|bus|flight|plane|tube|tram|ferry|taxi|cab|metro)\b|\b(?:i|we)(?:'m|'re| am| are) (?:just |still )?running (?:\p{L}+ ){0,2}late\b(?! (?:with|on)\b)/iu.test(
      sentence.text,
    ),
  /** Ticked off: "[x] Order chairs", "Update the website (done)". */
  ticked: ({ sentence: { block, around } }) =>
    /^\s*(?:[-*•]\s+)?(?:\[[xX]\]|[☑✓✔✅]|~~)/u.test(block.text) || /(?:\(|[-–—:✓✔]\s*)done\)?\W*$/i.test(around),
  /** A soft word, and what it stands for beside it. */
  'in-plain-words': ({ sentence }) =>
    /\b(?:in plain words|to (?:say|put) it plainly|put plainly)\b/i.test(sentence.text),
  /** Their own part is told beside whatever else they say. */
  'own-part': ({ sentence }) =>
    /\b(?:our|my) (?:own )?part(?: in (?:this|it))?(?: was|:)|\bwhat (?:i|we) can do (?:about it )?is\b/i.test(
      sentence.text,
    ),
  /** It is laid open, there or right behind it: "What got in the way, and what would help next time?" */
  'talked-through': ({ sentence: { text, next, block } }) =>
    /; (?:tell (?:me|us) if you(?: see it differently|'d like to talk it through)|next step:|[^;]{1,40} takes it up by)/i.test(
      text,
    ) ||
    (next?.block === block &&
      /^(?:what (?:got|gets|stands) in the way\b|what might (?:i|we) be missing\b|is anything in the way\b|how (?:does it look from your side|did that come about)\b|can (?:we|you) (?:talk it through|give me an example)\b)/i.test(
        next.text,
      )),
  /** Done each time from now on: it needs no day of its own. */
  'from-now-on': ({ sentence }) => /\b(?:next time|from now on)\b/i.test(sentence.text),
  'told-of': isToldOf,
  'at-once': ({ sentence }) => atOnce.test(sentence.text),
  /** Minutes that record a decision with its discussion. */
  discussed: ({ sentence }) =>
    [sentence.previous, sentence, sentence.next].some(
      (one) => one && /\b(?:discuss|debat|voted?\b|propos|considered)/i.test(one.text),
    ),
  /** The last of the words is work somebody can wait for: "send", "arrange". */
  work: ({ sentence, to }) => isWork(sentence.word(to)),
  'work-under-way': ({ sentence, to }) => isWorkUnderWay(sentence.word(to)),
  'work-done': ({ sentence, to }) => isWorkDone(sentence.word(to)),
  /** The last of the words ends as "mending" does. */
  gerund: ({ sentence, to }) =>
    /^(?!(?:any|every|no|some)?thing$|(?:being|bring|evening|morning|spring|training|funding|parking|during)$)\p{L}{2,}ing$/u.test(
      sentence.word(to),
    ),
  /** The last of the words is a participle, or looks like one: "mended", "rewritten", "brought". */
  participle: ({ sentence, to }) => participle.test(sentence.word(to)),
  /** A why that is a cause, not only a purpose. */
  cause: ({ sentence }) =>
    sentence.cues.some(
      (hit) => hit.cue === 'reason' && (sentence.word(hit.from) !== 'to' || hit.from === 0) && isWhy(sentence, hit),
    ) || nounWhy.test(sentence.text),
  /** The firm new date in the next sentence. */
  'date-beside': ({ sentence: { next } }) =>
    next !== undefined &&
    !next.has('hedge') &&
    (next.length < 4 || isDating.test(next.text)) &&
    next.cues.some((hit) => hit.cue === 'time' && !/^(?:every|each|daily|weekly|monthly)$/.test(next.word(hit.from))),
  /** A time by which, and not only haste. */
  deadline: ({ sentence }) => hasDeadline(sentence),
  /** Such a time in the next sentence, or led in by "by" or "before" in the one before, or asked for there: "Can you reply today?". */
  'deadline-beside': ({ sentence: { previous, next, block } }) =>
    (next !== undefined &&
      next.length <= 16 &&
      hasDeadline(next) &&
      !/\b(?:was|were|had|did|sent|paid|got|came)\b/i.test(next.text)) ||
    (previous?.block === block &&
      previous.cues.some(
        (hit) =>
          hit.cue === 'time' &&
          (/^(?:by|before|until|till|within)$/.test(previous.word(hit.from)) ||
            (/^(?:today|tonight|tomorrow)$/.test(previous.word(hit.from)) && /\?|\bplease\b/i.test(previous.text))),
      )),
  /** Hardly a word of the sentence stands after it. */
  'at-end': ({ sentence, to }) => sentence.length - to <= 2,
  /** Hardly a word of the sentence stands beside it: an address, a greeting. */
  bare: ({ sentence, from, to }) => sentence.length - (to - from) <= 5,
  /** A next step after the words, in the sentence or the next one. */
  'step-after': takesUp,
  /** The words are spoken of, not said. */
  'spoken-of': isSpokenOf,
  /** The writer is sorry for it. */
  'taken-back': isTakenBack,
  /** More of a mail follows it. */
  answered: ({ sentence, kind }) =>
    kind === 'email' &&
    sentence.next !== undefined &&
    !/^(?:but|however|anyway|unfortunately|that said|regards|kind|best)\b/i.test(sentence.next.text),
  /** In a list of what is to be done: below “Actions”. */
  listed: ({ sentence }) => sentence.isListed,
  item: ({ sentence }) => sentence.block.kind === 'item',
  heading: ({ sentence }) => sentence.block.kind === 'heading',
  email: ({ kind }) => kind === 'email',
  notes: ({ kind }) => kind === 'notes',
  transcript: ({ kind }) => kind === 'transcript',
  ...offerFacts,
} as const satisfies Readonly<Record<string, (place: Place) => boolean>>;

/** The name of a fact, or its opposite with `not `. */
export type Fact = keyof typeof facts | `not ${keyof typeof facts}`;

/** Facts of how a thing is said, not of what stands beside it: asked, said by somebody else, spoken of, taken back, nobody’s business. */
export const ofManner: ReadonlySet<Fact> = new Set([
  'question',
  'quoted',
  'reported',
  'heading',
  'told-of',
  'spoken-of',
  'taken-back',
  'privacy',
]);

/** Facts that leave nothing open of what a rule clears by them, however sure the model is of what it misses. */
export const settling: ReadonlySet<Fact> = new Set([
  'owned',
  'told-when',
  'told-why',
  'in-plain-words',
  'only-told',
  'own-part',
  'talked-through',
  'from-now-on',
  'will-be-done',
  'presence',
  'stays',
  'praise',
  'credited',
  'reason-told',
  'owed-to-us',
  'unmoved',
  'not-owned',
  'empty-field',
  'on-the-way',
  'ticked',
  'answers-by',
  'owned-behind',
  'tied-to-event',
  'for-information',
]);

const opposites = new Map<string, (place: Place) => boolean>(
  Object.entries(facts).map(([name, holds]) => [`not ${name}`, (place) => !holds(place)]),
);
const all = new Map<string, (place: Place) => boolean>([...Object.entries(facts), ...opposites]);

/**
 * What tells whether a fact holds for the words at a place.
 * @throws where there is no such fact
 */
export function factNamed(name: Fact): (place: Place) => boolean {
  const fact = all.get(name);
  if (!fact) throw new Error(`There is no fact “${name}”.`);
  return fact;
}
