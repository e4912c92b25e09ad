import type { Family } from '../rules/signal';
import type { Place } from '../text/facts';
import type { Sentence, TokenRun } from '../text/sentence';
import type { Span } from '../text/span';
import { actIn, withoutLooseEnds } from './act';
import {
  decidedIn,
  decreeIn,
  doneIn,
  doneInNotes,
  isDeed,
  neededIn,
  ordered,
  owedIn,
  regrettedIn,
  ruledIn,
} from './deeds';
import { eventIn, lookedInto, sureIn } from './event';
import { expectedIn } from './expected';
import {
  aimIn,
  factIn,
  happenedIn,
  isFact,
  leaversIn,
  plainly,
  quotingIn,
  recordIn,
  remindedIn,
  toldBefore,
  viewIn,
} from './fact';
import { beginningOf, keptIn, nextIn, wordsIn } from './kept';
import { capitalised } from './plain-text';
import { claimOf, meantIn, pointOf, viewOf } from './point';
import { receiptIn } from './receipt';
import { feelingIn, harmIn, regretterIn } from './regret';
import { hurdleIn, seenIn } from './reproach';
import type { Said } from './said';
import type { Scene } from './scene';
import { stanceIn } from './stance';
import { thingOf, within } from './thing';
import { amissIn, copiedIn, feedbackIn, headIn, personIn, soughtIn, topicIn } from './topic';
import { askedIn, wantedIn, withoutHurry } from './wanted';

// To be told: what "I can't promise this yet" makes no sense of.
export const isTelling =
  /^(?:be in (?:touch|contact)|let|keep|give (?:you|them|him|her) a|ping|tell|get back|come back|circle back|revert|follow up|touch base|update|report|shout|write|call|ring)\b/;
// No more than a chance, which a firm promise would make into one.
const isChance =
  /\b(?:might|may|perhaps|maybe|possibly|conceivably|luck|hopeful|optimistic|hopes? to be (?:able|in a position)|see (?:if|whether)|could (?:probably|potentially)|probably (?:could|can)|who knows|depend(?:s|ing)|permitting|allowing|(?:where|if|as far as) \S+ (?:permits?|allows?)|all (?:being|goes|going) well|fingers crossed|touch wood|knock on wood|no (?:promises|guarantees?)|if (?:time|nothing|i (?:get|find)|we (?:get|find))|like to (?:think|believe))\b/i;
// "Performance testing we shall try to complete": what is to be done stands before who does it.
const objectAhead =
  /^(?!(?:to|in|at|on|for|with|by|from|after|before|during|as|if|next|then|so|and|but|well|ok|yes|no|maybe|perhaps|hopefully|honestly|realistically)\b).*[\p{L}\d]\s+$(?<!\b(?:and|but|so|or|that|if|because|as|when|then|now|also|i|we|think|hope|hopefully|perhaps|maybe)\s+)/iu;
// "Don't hold me to it", "things are running behind": what stands beside a promise and takes it back.
const takesBack =
  /\b(?:(?:hold|quote|pin) me\b|(?:bank|count) on (?:it|me|that|this)|(?:no|not|n't) (?:making )?(?:any )?promis(?:es?|ing)|running (?:\p{Ll}+ ){0,3}(?:behind|late)|(?:swamped|snowed under|flat out|up to (?:my|our) (?:eyes|necks?|ears))\b|mad(?:house|ness)|a zoo\b|(?:as far as|if|where) \S+ (?:permits?|allows?)\b|permitting|allowing|raise (?:\S+ )?(?:hopes|expectations)|(?:subject to|depend(?:s|ing)? on|provided|without being able)\b|, if (?!that|this|it|you)\b)/iu;
// "The works will be seen to by ourselves": the writer's own promise, told of nobody.
const willBeDone =
  /\b(?:will|shall|'ll) be (?!able\b|in\b|\p{Ll}+ing\b)\p{Ll}+\b(?! by (?!us\b|ourselves\b|me\b|myself\b)(?:the |our |your )?\p{L}+)/iu;
const namesMatter = /^(?:(?:a word|a note|one more thing|now|and|so),? )?(?:about|on|as for|as to|re|regarding)\b/i;
const raisesOne = /\b(?:idea|suggestion|proposal|question|request|concern)s? (?:about|on|of|for|to)\b/i;
const refersBack = /\b(?:it|this|that|them|these|those|him|her|he|she|they)\b/i;
// "That you would pay" was taken to be so.
const isToldInPast = /\b(?:would|was|were|had|could|did)\b|'d\b/i;
const wasSupposed =
  /\b(?:i|we) (?:had |'d |always |just |simply |rather )*(?:assumed|presumed|figured|reckoned|thought|took|imagined|supposed)\b/i;

// "Clubhouse roof: lads to sort".
const ofGroup =
  /^(?:([^:]{3,40}):\s+)?(?:the )?(?:lads|guys|boys|girls|team|crew|staff|folks|all|everyone|everybody)\s+to\s+(\p{Ll}+)(\s.+)?$/iu;

const because = /\b((?:because|since|as) (?:the|our|my|we|i|they|it|he|she|there|your|\p{Lu})\b.*)$/u;
// "Due to unforeseen circumstances the launch is delayed".
const emptyWhyAhead =
  /^(?:due to|owing to|because of|on account of|for) (?:\p{Ll}+ ){0,3}?(?:reasons?|circumstances?|issues?|constraints?|factors?|challenges?|difficulties)(?: (?:beyond|outside) (?:our|my) control)?,?\s+(?=(?:the|our|your|my|this|these|that|we|i|it|there|all|\p{Lu})\b)/iu;
// "On top priority, customer is shouting".
const pressedBy =
  /,\s+((?!(?:it|this|that) )(?:(?:the|our|my|a) )?\p{Ll}+ (?:is|are|has|have|was|were|wants?|needs?|keeps?) (?!urgent|very|top|super|so|really|critical|time-)\p{Ll}.*)$/u;

/** Why it is pressed for, where that is told. */
function reasonIn(said: string): string {
  const [, told = ''] = because.exec(said) ?? [];
  const [, implied = ''] = pressedBy.exec(said) ?? [];
  return told || (implied && `because ${implied}`);
}

/** What a line of notes sets for a group to do, as one of them would do it; a verb by itself is of what the line is about. */
function setFor(said: string): string {
  const [, about = '', verb = '', rest = ''] = ofGroup.exec(said) ?? [];
  if (verb === '' || !isDeed(verb)) return '';
  return rest.trim() === '' ? about && `${verb} ${within(about, verb)}` : verb + rest;
}

const supposition = (claim: string, said: string): string =>
  claim &&
  `${isToldInPast.test(claim) || wasSupposed.test(said) ? 'I had assumed' : 'I’m assuming'} that ${claim.replace(/,\s+but\b.*$/, '')}`;

/** The sentence before, where this one speaks of what stands there. */
const meantBefore = ({ text }: Sentence, before: string): string =>
  refersBack.test(text) || namesMatter.test(before) || raisesOne.test(before) ? before : '';

// What is kept of these asks for a why or a day, and for nobody to do it.
const takesNoOwner: ReadonlySet<Family> = new Set(['openness', 'transparency']);

// A hope, and not the thing that is hoped for.
const isHopedStill = /\b(?:thinks?|reckons?|hopes?|would|might|sees? (?:if|whether)|no (?:guarantees|promises))\b/i;
const goesOn = /(?:\b(?:will|shall)|'ll) be \p{Ll}+ing\b/iu;

const isSubject = /^(?:i|we|it|there|they|you|he|she|this|that)\b/i;
// "As part of a realignment": how, and not what.
const isManner = /^(?:as|in|with|by|through|for|due|owing|following)\b/i;
const isLong = /[,;:]|(?:\S+\s+){7}/;

// It goes on in the words that would be taken out.
const needsMore =
  /(?:^|[\s,;:])(?:come|gone|been|be|go|went|came|going|coming|in|on|at|to|of|with|a bit|a lot|lot|more|aware|part|into|from|by|and|or|as|not|very|its|his|her|their|our|my|your|took|taken|hit|entered)\s*$|[,;:]\s*$/i;
// "What one might call", "a year": the soft word is hung on what is said before it.
const isNamedSo =
  /(?:\p{L}'s|\b(?:many|several|our|their|valuable|useful|important)(?: \p{Ll}+)?|\bwhat|\bas|\bcall(?:s|ed|ing)?|\bso-called|\bsomething|\b(?:a|an|the|of) \p{Ll}+(?<!ing|ed))\s*$|\bwhat (?!happened\b)(?:\S+ ){1,4}$/iu;
// "You'd best speak to Shauna".
const isSentAway =
  /\b(?:you(?:'d|d|'ll| would| will| should| may| must| can)?|please|kindly|best|better) (?:(?:best|better|want to|need to|have to|might|please) )*(?:take (?:\S+ ){0,4}up|ask|speak|talk|contact|raise|check|see)\b|(?:^|[,;] |\bso )(?:(?:just|please) )?(?:take (?:it|this|that) up with|(?:ask|contact)(?= (?:the |our |your )?\p{L})|(?:speak|talk) to)\b/iu;
// The writer says that they make it soft.
const isOwnedUp = /\b(?:shall (?:we|i)|let's|how (?:shall|can|do) i) (?:say|put)\b/i;
// "Why it has fourteen pages you’d need to ask the planners".
const askedAhead =
  /^((?:why|how|who|what|when|where|whether)\b[^,;:?]{8,80}?),? you(?:'d|'ll| would| will| should| must| may| can)? (?:best |better )?(?:need to |have to )?(?:ask|take|contact|speak|talk|check)\b/i;
const doing =
  /^(?!(?:some|no|any|every)thing\b)(?:will|is|are|was|were|has|have|had|did|does|do|may|might|undergone|gone|been|taken|seen|\p{Ll}+(?:ed|ing))\b/iu;
// "A refreshed, leaner offer".
const isLikewise = /^,\s+\p{Ll}+(?:er|ed|al|ic|ive|ful|y)\s+\p{Ll}/u;
// What would be left of a thing whose first word goes.
const cutsThing =
  /^\s+(?!(?:at|in|on|over|with|for|from|during|between|across|under|after|before|since|until|by|this|last|next|and|but|or|so|because|when|which|that|who|is|are|was|were|has|have|had|will|would|may|might|can|could|should|must|did|does|do|to|of|as|there|here|yesterday|today|tonight|again|not)\b)\p{Ll}/u;

// "We are reshaping the team": who it is stays.
const underWay = /^(?:i|we|they|it)(?:'(?:m|re|s|ll be)| (?:am|are|is|was|were|will be)) (?=[a-z]+ing\b)/i;
// What the soft word is told of, and how little may stand behind it.
const isOneThing = /^(?:[^\s,;:"“”]+ ){1,9}$/;
const endsOpen =
  /\b(?:that|who|which|what|and|but|or|so|because|as|if|when|to|of|is|are|was|were|be|been|has|have|had|will|not|never|it|this|[a-z]+ly|\S+'(?:ll|re|ve|s|d|m))\s+$/i;
const endsSoon = /^(?:\s[^\s,;:"“”]+){0,5}$/;

/** What a soft word for all that is done or happens is told of: of "Eleven roles will be transitioned out of the firm", "Eleven roles". */
function toldOf({ sentence }: Place, marked: TokenRun, said: string, start: number): string {
  const [from, to] = [sentence.startOf(marked.from) - start, sentence.endOf(marked.to) - start];
  const before = said
    .slice(0, Math.max(0, from))
    .replace(/(?: (?:will|has|have|had|is|are|was|were|be|been|being))+ $/i, ' ');
  const isTold =
    doing.test(said.slice(Math.max(0, from), to)) &&
    !/["“”]/.test(said) &&
    !/:/.test(said.slice(Math.max(0, from), to)) &&
    isOneThing.test(before.replace(/^[^,:]{1,40}[,:]\s+(?=\S)/, '')) &&
    !endsOpen.test(before) &&
    endsSoon.test(said.slice(to));
  return isTold ? before.trim() : '';
}

/** The words before and behind those that are marked, to stand round a better one; none where those are all of them. */
function roundMarked(
  marked: TokenRun,
  said: string,
  place: Place,
  clause: Span,
): readonly [before: string, after: string] {
  const { sentence } = place;
  const found = sentence.startOf(marked.from) - clause.start;
  const to = sentence.endOf(marked.to) - clause.start;
  const from = found + (underWay.exec(said.slice(Math.max(0, found), to))?.[0].length ?? 0);
  const before = said
    .slice(0, Math.max(0, from))
    .replace(
      /(?<=\s|^)(?:(?:quite|rather|just|really|only|slightly|somewhat|such) )?(?:something of an?|one or(?: two)?|an?|some|the|a few|several|certain|a bit of an?)\s+(?:(?:slight|small|little|minor|brief|temporary|few)\s+)*$/i,
      '',
    );
  const after = said.slice(to);
  // What the model marked at length may begin and end anywhere.
  const words = said.slice(Math.max(0, from), to);
  if (isLong.test(words) || isSubject.test(words) || isManner.test(words)) return ['', ''];
  if (
    from <= 0 &&
    /^(?:\s+(?:in|at|on|across)\b.*)?\s+(?:is|are|was|were|has|have|had|will|would|came|went|did|does|this|that|it|them|us)\b/i.test(
      after,
    )
  )
    return ['', ''];
  if (from <= 0 && /\s(?:is|are|was|were|has|have|had|will|would)\s/i.test(words)) return ['', ''];
  if (to > said.length || /^\s+(?:than|of|as|that|how|we|i|to|in (?:how|what|a|an)|into)\b/i.test(after))
    return ['', ''];
  // In notes it may be all that is said of what stands before the colon.
  const opened = place.kind === 'notes' ? before.replace(/:\s+$/, '') : before;
  if (
    (from === found && needsMore.test(opened)) ||
    /^\s*["“]/.test(after) ||
    cutsThing.test(after) ||
    isLikewise.test(after)
  )
    return ['', ''];
  if (
    isNamedSo.test(before) ||
    (doing.test(words) && (after === '' || /^\s+(?:on|about|of|out|into|from|with)\b/i.test(after)))
  )
    return ['', ''];
  const kept = keptIn(before, place, { start: clause.start, end: clause.start + before.length });
  if (before.trim() !== '' && kept === '') return ['', ''];
  const behind = after && keptIn(after, place, { start: clause.start + to, end: clause.start + to + after.length });
  return after !== '' && behind === '' ? ['', ''] : [kept, behind];
}

/** What the draft says of each slot, to be asked where a suggestion has it; empty where it does not say it plainly. */
export function tellOf({
  rule,
  place,
  marked,
  isNotes,
  clause,
  said,
  label,
  keepsLabel,
  own,
  other,
  times,
}: Scene): Readonly<Record<keyof Said, (known: Said) => string>> {
  const { sentence } = place;
  const before = sentence.previous?.block === sentence.block ? sentence.previous.text : '';
  const after = sentence.next?.block === sentence.block ? sentence.next.text : '';
  const meant = meantBefore(sentence, before);
  const uncharged = (words: string) => (rule.unkept?.test(words) ? '' : words);
  // "Boiler: a bit of a moment": what the line is about stays before it.
  const isAllSoft = () =>
    rule.marks === 'wording' &&
    clause.start > sentence.start &&
    sentence.startOf(marked.from) <= clause.start &&
    sentence.endOf(marked.to) >= clause.end;
  let rounds: readonly [string, string] | undefined;
  const round = () => (rounds ??= roundMarked(marked, said, place, clause));
  const isHoped = () =>
    isChance.test(said) || times().length > 0 || takesBack.test(sentence.text) || takesBack.test(after);
  const isFronted = objectAhead.test(sentence.around.slice(sentence.start, clause.start));
  const actSaid = () =>
    actIn(other ? `to ${said.slice(other.words.length)}` : said, { keepsTime: times().length > 0 }) ||
    (rule.marks === 'promise' && !other && willBeDone.test(said) ? neededIn(said) : '') ||
    (rule.marks === 'promise' && isNotes ? setFor(said) : '');
  return {
    // What is only hoped for cannot be told whether, with its object left before it.
    action: () => (isFronted && isHoped() ? '' : actSaid()),
    work: () => neededIn(said) || (sentence.startOf(place.from) === clause.start ? ordered(said) : ''),
    decision: () => decidedIn(said),
    deed: () =>
      (isNotes ? doneInNotes(said) : doneIn(said)) || (own ? doneIn(sentence.around.slice(own.start, own.end)) : ''),
    fault: () => regrettedIn(said),
    asked: () => askedIn(said),
    wanted: () => wantedIn(said),
    thing: () => thingOf(place),
    // Where the words that were found go on behind it.
    subject: () => {
      const told =
        rule.marks === 'wording' && !isOwnedUp.test(sentence.text) ? toldOf(place, marked, said, clause.start) : '';
      // What a line of notes is about stands before it as it is.
      if (told || (rule.marks === 'wording' && isNotes)) return told;
      const thing = thingOf(place);
      // What is told of it ends there.
      if (rule.marks === 'wording' && sentence.length - marked.to > 2 && !isOwnedUp.test(sentence.text)) return '';
      if (
        rule.marks === 'wording' &&
        /\bthat\b/i.test(sentence.around.slice(sentence.start, sentence.startOf(marked.from)))
      )
        return '';
      const isAlone = !/,\s+(?:and|but|so)\b/i.test(sentence.text);
      if (!isAlone || sentence.endOf(marked.to) - sentence.start <= thing.length) return '';
      return sentence.text.startsWith(`${thing}:`) ? `${thing}:` : thing;
    },
    point: () => {
      const point = pointOf(place);
      // "Not a word to Ines; her office is next door": why it is kept from her.
      const isWhy =
        rule.family === 'transparency' && /[;–—]\s*$/.test(sentence.text.slice(0, sentence.text.indexOf(point)));
      return isWhy ? '' : uncharged(point);
    },
    claim: () => claimOf(place),
    stance: () => stanceIn(said),
    receipt: () => receiptIn(wordsIn(said, place, clause)),
    expected: ({ claim }) => (claim ? '' : expectedIn(wordsIn(said, place, clause))),
    supposed: ({ claim }) => supposition(claim || claimOf(place), said),
    before: () => round()[0],
    after: () => round()[1],
    // Where all of it is what goes at an end, nothing is worth keeping.
    said: () =>
      (rule.tail && said.replace(rule.tail, '') === '') || rule.unkept?.test(said) || isAllSoft()
        ? ''
        : (takesNoOwner.has(rule.family) ? wordsIn : keptIn)(said, place, clause),
    // "We’ll be putting our heads together" goes on, and is done by no day.
    untimed: ({ action }) =>
      action || goesOn.test(said) ? '' : beginningOf(said, withoutLooseEnds(said), place, clause),
    unhurried: (known) => (known.asked || known.wanted ? '' : beginningOf(said, withoutHurry(said), place, clause)),
    short: () => {
      const short = rule.tail ? said.replace(rule.tail, '') : said;
      // "This measure is not subject to negotiation": without its end it says nothing. "The comments were noted" names what was heard.
      if (
        rule.family !== 'openness' &&
        /^\s*(?:is|are|isn't|aren't|was|were|will|won't|non|stays?|remains?)\b/i.test(said.slice(short.length))
      )
        return '';
      return rule.unkept?.test(short) ? '' : beginningOf(said, short, place, clause, wordsIn);
    },
    bare: () => {
      const [empty = ''] = emptyWhyAhead.exec(said) ?? [];
      const rest = said.slice(empty.length);
      return empty && !rule.unkept?.test(rest)
        ? capitalised(keptIn(rest, place, { start: clause.start + empty.length, end: clause.end }))
        : '';
    },
    next: ({ point }) => (point ? '' : nextIn(place)),
    about: () => {
      const about =
        topicIn(said) || (isNotes ? headIn(said, sentence.startOf(marked.from) - clause.start) : topicIn(meant));
      // Nobody hears about themselves.
      return rule.family === 'transparency' && about === personIn(said) ? '' : about;
    },
    amiss: () => amissIn(said),
    harm: () => harmIn(said),
    feeling: () => feelingIn(said),
    regretter: () => regretterIn(said),
    feedback: () => feedbackIn(said) || feedbackIn(before),
    act: ({ action }) => (isTelling.test(action) ? '' : action),
    // The time that was hoped for is not promised.
    chance: ({ action }) => (!other && isHoped() ? action : ''),
    person: () =>
      personIn(said) ||
      (/\b(?:him|her|he|she|this|it|that)\b/i.test(said) && !isNotes ? personIn(meant || before) : ''),
    sought: () => soughtIn(said),
    meant: () => meantIn(said),
    copied: () => copiedIn(said),
    owed: () => owedIn(said),
    ruled: () => ruledIn(said),
    hurdle: () => hurdleIn(said, isNotes),
    seen: () => seenIn(said),
    view: () => {
      const view = plainly(viewOf(place), rule.tail);
      return (isFact(view) && uncharged(view)) || viewIn(said, place, clause.start, rule);
    },
    fact: ({ record }) => (record ? '' : factIn(said, place, clause.start, rule)),
    record: () => uncharged(recordIn(place)),
    reminder: () => remindedIn(said, place, clause.start),
    matter: ({ sought }) => {
      // "About the permit you'll have to ask": no comma parts them.
      const matter = (
        topicIn(said) || (askedAhead.exec(said)?.[1] ?? '').replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
      ).replace(/\s(?:you|i|we|they|he|she)(?:'\p{Ll}+)?$/iu, '');
      return sought.includes(matter) || matter.includes(sought || matter) ? '' : matter;
    },
    quoting: () => quotingIn(said, place, clause.start),
    sentTo: () => (isSentAway.test(said) ? soughtIn(said) : ''),
    happened: () => happenedIn(said, place, clause.start, rule),
    aim: () => aimIn(said),
    leavers: () => leaversIn(said),
    setting: () => uncharged(toldBefore(said, place, clause.start)),
    event: () => eventIn(said),
    open: () => (other ? '' : lookedInto(said)),
    theirs: ({ action }) =>
      other &&
      !other.isThing &&
      typeof other.owner === 'object' &&
      (isChance.test(said) || times().length > 0) &&
      action
        ? `${other.owner.name} will ${action}`
        : '',
    sure: ({ action }) => {
      const sure = isNotes ? sureIn(keepsLabel ? said.slice(label) : said) : '';
      return action !== '' && isHopedStill.test(sure) ? '' : sure;
    },
    decree: () => decreeIn(said),
    reason: () => reasonIn(said),
    addressed: () => /^(\p{Lu}\p{Ll}+),\s/u.exec(said)?.[1] ?? '',
  };
}
