import type { Rule } from '../rules/rule';
import type { Place } from '../text/facts';
import type { Sentence, TokenRun } from '../text/sentence';
import type { Span } from '../text/span';
import { actIn, withoutLooseEnds } from './act';
import { decidedIn, doneIn, doneInNotes, neededIn, ordered, owedIn, regrettedIn } from './deeds';
import { beginningOf, keptIn, labelIn, nextIn } from './kept';
import { offered } from './offered';
import { namesSomebody, type Owner, otherIn, wordFor, writerIn, writerOf } from './owner';
import { capitalised } from './plain-text';
import { claimOf, meantIn, pointOf } from './point';
import { afterStop, replacedBy, unstopped } from './replaced';
import { asItStands, isSlotSaid, type Said, saidIn } from './said';
import type { Part } from './suggestion';
import { isTold, type Slot, type Template, templatesOf } from './template';
import { thingOf, within } from './thing';
import { amissIn, copiedIn, feedbackIn, headIn, personIn, pronounIn, soughtIn, topicIn } from './topic';
import { askedIn, wantedIn, withoutHurry } from './wanted';

/** A suggestion in the offsets of its block. */
export interface LocalSuggestion extends Span {
  readonly parts: readonly Part[];
}

// Nobody's calendar says it, and yet it is a time to be held to.
const roughly =
  /\b(?:by|before) (?:(?:the|our|your) )?(?:weekend|bank holiday|christmas|easter|new year)\b|\bby (?:the )?(?:summer|autumn|spring|winter)\b|\b(?:every|each) (?:day|morning|evening|night|shift|week|month|quarter|year|[a-z]+day)\b|\bin the next (?:version|release|issue|update|edition)\b/giu;

/** The times the writer names, before the clause ends. */
const ownTimes = ({ sentence }: Place, clause: Span): readonly string[] => [
  ...sentence.cues
    .filter((hit) => hit.cue === 'time' && sentence.startOf(hit.from) < clause.end)
    .map((hit) => sentence.around.slice(sentence.startOf(hit.from), sentence.endOf(hit.to))),
  ...(sentence.around.slice(clause.start, clause.end).match(roughly) ?? []),
];

// To be told: what "I can't promise this yet" makes no sense of.
const isTelling =
  /^(?:be in (?:touch|contact)|let|keep|give (?:you|them|him|her) a|ping|tell|get back|come back|circle back|revert|follow up|touch base|update|report|shout|write|call|ring)\b/;
// What it comes before or after says something of when, and a day is said beside it.
const isPartlyTimed = /\b(?:before|after|by the time|post|in time)\b/;
// No more than a chance, which a firm promise would make into one.
const isChance =
  /\b(?:might|may|perhaps|maybe|possibly|conceivably|luck|see (?:if|whether)|could (?:probably|potentially)|probably (?:could|can)|who knows|depend(?:s|ing)|permitting|allowing|all being well|fingers crossed|touch wood|knock on wood|no (?:promises|guarantees?)|if (?:time|nothing|i (?:get|find)|we (?:get|find))|like to (?:think|believe))\b/i;
// What takes place on a day.
const isMeeting =
  /^(?:chat|talk|meet|speak|discuss|sit down|catch up|revisit|have an? (?:\p{Ll}+ )?(?:chat|word|talk|call|meeting))\b/u;
// "The board has ruled", "management's decision": who decided stands there.
const namesDecider =
  /\b(?:i|we|(?:the )?(?:board|management|council|committee|office|selectors|trustees|club|head|chair|owners?|partners|directors?|diocese|government|ministry|hq|slt))(?:'ve| has| have)? (?:just |now )?(?:decided|ruled|resolved|refused|voted|chosen|said|agreed|determined)\b|\b\p{L}+['’]s? decision\b|\b(?:following|after|at) (?:the )?\p{L}+['’]s? (?:\p{Ll}+ )?meeting\b/iu;
// "The works will be seen to by ourselves": the writer's own promise, told of nobody.
const willBeDone =
  /\b(?:will|shall|'ll) be (?!able\b|in\b|\p{Ll}+ing\b)\p{Ll}+\b(?! by (?!us\b|ourselves\b|me\b|myself\b)(?:the |our |your )?\p{L}+)/iu;
/** The writer, for one, will not do it. */
const declines =
  /\b(?:i|we)(?:'d| would) (?:do|take|help)\b.*\bbut\b|\b(?:i|we) (?:can't|cannot|won't|(?:don't|do not|haven't) (?:really )?(?:have|got) (?:the )?(?:time|capacity|bandwidth))\b|\b(?:swamped|snowed under|up to my (?:eyes|neck))\b/i;

/** What follows is the answer: no. */
const refuses =
  /\b(?:i|we|it)(?:'ll| will| shall|'m|'re|'s| am| are| is)? (?:still |just |not |n't )*(?:going to |gonna )?(?:stick(?:ing)?|stay(?:ing|s)?|remain(?:ing|s)?|keep(?:ing)? (?:to |with |the |it |things )|leav(?:e|ing) (?:it|things|the) |carry(?:ing)? on with|go(?:ing)? ahead|stands?)\b|\b(?:i|we|it|that|this)(?: (?:will|shall|is|are|am|can)|'(?:m|re|s|ll))? ?(?:not|n't|won't|can't|cannot|isn't|aren't) (?:be |going (?:to |ahead)|chang|mov|switch|happen|possible|on the cards|an option|do|take|do)/i;

// It is still open, and no matter of next time.
const isOpenStill =
  /\b(?:still|yet|since|(?:have|has)(?:n't| not| never)|waiting|not a (?:squeak|word|peep|sausage)|how many (?:more )?times)\b/i;
const isIdea = /\b(?:ideas?|suggestions?|proposals?|plans?|concepts?|thoughts?)\b/i;
const isPast =
  /\b(?:was|were|had|did|didn't|wasn't|weren't|told|sent|gave|got|let|made|took|changed|forgot|missed|failed|slipped|kept|came|went|chose|left|should have|\p{L}{3,}ed)\b/iu;
const isSentOn =
  /^(?:please |kindly |just |you(?:'ll| will| should| must| can)? (?:need to |have to |best |better )?)*(?:take|ask|speak|talk|contact|raise|try|check|go)\b/i;
const refersBack = /\b(?:it|this|that|them|these|those|him|her|he|she|they)\b/i;
// "That you would pay" was taken to be so.
const isToldInPast = /\b(?:would|was|were|had|could|did)\b|'d\b/i;

const supposition = (claim: string): string =>
  claim && `${isToldInPast.test(claim) ? 'I had assumed' : 'I’m assuming'} that ${claim}`;

/** The sentence before in the same block, where this one speaks of what stands there. */
const meantBefore = ({ previous, block, text }: Sentence): string =>
  previous?.block === block && refersBack.test(text) ? previous.text : '';

/** The words before and behind those that are marked, to stand round a better one; none where those are all of them. */
function roundMarked(
  marked: TokenRun,
  said: string,
  place: Place,
  clause: Span,
): readonly [before: string, after: string] {
  const { sentence } = place;
  const from = sentence.startOf(marked.from) - clause.start;
  const to = sentence.endOf(marked.to) - clause.start;
  const before = said
    .slice(0, Math.max(0, from))
    .replace(
      /(?<=\s|^)(?:(?:quite|rather|just|really|only|slightly|somewhat|such) )?(?:an?|some|the|a few|several|certain|a bit of an?)\s+(?:(?:slight|small|little|minor|brief|temporary|few)\s+)*$/i,
      '',
    );
  const after = said.slice(to);
  if (before.trim() === '' || to > said.length || /^\s+(?:than|of|as|that|how|we|i)\b/i.test(after)) return ['', ''];
  const kept = keptIn(before, place, { start: clause.start, end: clause.start + before.length });
  const behind = after && keptIn(after, place, { start: clause.start + to, end: clause.start + to + after.length });
  return after !== '' && behind === '' ? ['', ''] : [kept, behind];
}

/** Fills a rule's sentences for one match, of which these tokens are marked. Offsets are those of the block. */
export function suggest(
  rule: Rule,
  sentences: readonly string[],
  place: Place,
  marked: TokenRun = place,
): LocalSuggestion[] {
  if (sentences.length === 0) return [];
  const all = templatesOf(sentences);
  const { sentence } = place;
  const whole = unstopped(sentence);
  const own = replacedBy(rule, place);
  const isFollowed = rule.replaces === 'statement' && own.end < whole.end;
  // Another statement can follow one sentence only. Where the best suggestion makes several, all take the place of the whole.
  const isWhole = isFollowed && all.find(({ has }) => !has.includes('said'))?.isOne === false;
  const placed = isWhole ? whole : own;
  // What a line of notes is about stays before it, but where it is read as well.
  const isNotes = place.kind === 'notes';
  const named = isNotes && placed.start === sentence.start ? labelIn(place, placed) : 0;
  // "Cleaning the grill – shouldn’t need saying": it is all about what stands before it.
  const isAllTail =
    rule.tail && ` ${sentence.around.slice(placed.start + named, placed.end)}`.replace(rule.tail, '') === '';
  const label = isAllTail ? 0 : named;
  const readsLabel = all.some(({ has }) => has.includes('work') || has.includes('action'));
  const clause = readsLabel ? placed : { start: placed.start + label, end: placed.end };
  const templates = isFollowed && !isWhole ? all.filter(({ isOne }) => isOne) : all;
  const said = sentence.around.slice(clause.start, clause.end);
  const other = otherIn(said, place, clause, rule);
  const writerNamed = writerIn(place);
  const writer = writerNamed ?? writerOf(place);
  let known: readonly string[] | undefined;
  const times = () => (known ??= ownTimes(place, clause));
  const meant = meantBefore(sentence);
  let rounds: readonly [string, string] | undefined;
  const round = () => (rounds ??= roundMarked(marked, said, place, clause));
  const words = saidIn(sentence, templates, {
    action: () =>
      actIn(other ? `to ${said.slice(other.words.length)}` : said, { keepsTime: times().length > 0 }) ||
      (rule.marksPromise && !other && willBeDone.test(said) ? neededIn(said) : ''),
    work: () => neededIn(said) || (place.sentence.startOf(place.from) === clause.start ? ordered(said) : ''),
    decision: () => decidedIn(said),
    deed: () =>
      (isNotes ? doneInNotes(said) : doneIn(said)) ||
      (isWhole ? doneIn(sentence.around.slice(own.start, own.end)) : ''),
    fault: () => regrettedIn(said),
    asked: () => askedIn(said),
    wanted: () => wantedIn(said),
    thing: () => thingOf(place),
    point: () => pointOf(place),
    claim: () => claimOf(place),
    supposed: ({ claim }) => supposition(claim || claimOf(place)),
    before: () => round()[0],
    after: () => round()[1],
    // Where all of it is what goes at an end, nothing is worth keeping.
    said: () =>
      (rule.tail && said.replace(rule.tail, '') === '') || rule.unkept?.test(said) ? '' : keptIn(said, place, clause),
    untimed: ({ action }) => (action ? '' : beginningOf(said, withoutLooseEnds(said), place, clause)),
    unhurried: (known) => (known.asked || known.wanted ? '' : beginningOf(said, withoutHurry(said), place, clause)),
    short: () => {
      const short = rule.tail ? said.replace(rule.tail, '') : said;
      return rule.unkept?.test(short) ? '' : beginningOf(said, short, place, clause);
    },
    next: ({ point }) => (point ? '' : nextIn(place)),
    about: () =>
      topicIn(said) || (isNotes ? headIn(said, sentence.startOf(marked.from) - clause.start) : topicIn(meant)),
    amiss: () => amissIn(said),
    feedback: () => feedbackIn(said) || feedbackIn(meant),
    act: ({ action }) => (isTelling.test(action) ? '' : action),
    chance: ({ action }) => (!other && isChance.test(said) ? action : ''),
    person: () => personIn(said) || (/\b(?:him|her|he|she)\b/i.test(said) ? personIn(meant) : ''),
    sought: () => soughtIn(said),
    meant: () => meantIn(said),
    copied: () => copiedIn(said),
    owed: () => owedIn(said),
  });
  const act = `${words.action} ${words.work}`.replaceAll('’', "'");
  const isTimed = act !== ' ' && times().some((time) => act.includes(time));
  // What is not said to be done by the other is told by the writer.
  const ownerIn = ({ has }: Template) =>
    other && !(other.isThing && !(has.includes('action') && words.action)) ? other.owner : writer;
  const isKnown = other !== undefined || writerNamed !== undefined;
  const isSomebodys = isNotes && (isKnown || namesSomebody(said));
  const speakable = templates.filter(
    (template) =>
      !(template.isOwn && (typeof ownerIn(template) === 'object' || isTelling.test(words.action))) &&
      !(template.addsTo && /\?\s*$/.test(sentence.text)) &&
      !(template.answersWorry && isIdea.test(said)) &&
      !(template.asksNextTime && isOpenStill.test(said)) &&
      !(template.isUndecided && refuses.test(sentence.next?.text ?? '')) &&
      !(template.isMine && declines.test(sentence.next?.text ?? '')) &&
      !(other?.isThing && template.tells && template.has.includes('action')) &&
      !(isSomebodys && template.asksName) &&
      !(template.asksDecider && namesDecider.test(said)) &&
      !(isNotes && template.namesOwner && !isKnown),
  );
  const inOrder = offered(speakable, words);
  const isOfPast = isPast.test(said) && !isSentOn.test(said);
  const looksRight = ({ looksBack }: Template) => looksBack === isOfPast;
  const chosen = inOrder.some(({ looksBack }) => looksBack)
    ? [...inOrder.filter(looksRight), ...inOrder.filter((template) => !looksRight(template))]
    : inOrder;
  return chosen.map((template) => {
    const { pieces, dayless, commaed, onDay, hasStop, asks, has } = template;
    const owner = ownerIn(template);
    const dayed = isPartlyTimed.test(act) ? commaed : isMeeting.test(words.action) ? onDay : pieces;
    const parts = (isTimed ? dayless : dayed).map((piece) =>
      'text' in piece ? piece : piece.slot === 'them' ? { text: pronounIn(said) } : part(piece, owner, words),
    );
    // One dash is enough.
    const tied = parts.map((one, at) =>
      at > 0 && 'text' in one && one.text.startsWith(' – ') && /\s[–—-]\s/.test(textOf(parts[at - 1]))
        ? { text: `; ${one.text.slice(3)}` }
        : one,
    );
    if (has.includes('next')) return { start: clause.start, end: sentence.next?.end ?? clause.end, parts: tied };
    // A question mark behind what asks nothing, or an exclamation mark, gives way to a stop.
    const mark = hasStop ? undefined : sentence.around[clause.end];
    const stop = mark === '!' || (mark === '?' && !asks) ? (asks ? '?' : '.') : undefined;
    return {
      start: clause.start + (readsLabel && !has.some((slot) => isSlotSaid(slot, words)) ? label : 0),
      end: hasStop || stop ? afterStop(sentence, clause.end) : clause.end,
      parts: stop ? [...tied, { text: stop }] : tied,
    };
  });
}

const textOf = (part: Part | undefined): string => (part && 'text' in part ? part.text : '');

/** What is asked for in a slot that nothing fills, where a rule has no words of its own for it; none of a slot that is always filled. */
export const prompts: Readonly<Record<string, string>> = {
  action: 'do what',
  work: 'do what',
  asked: 'do what',
  day: 'which day',
  point: 'your point',
  fault: 'what you did',
};

function part({ slot, prompt = prompts[slot ?? ''] ?? 'do what', isFirst }: Slot, owner: Owner, said: Said): Part {
  if (slot === 'day') return { slot, prompt };
  if (slot === 'action' || slot === 'work')
    return said[slot] ? { slot: 'action', value: said[slot], prompt } : { slot: 'gap', prompt };
  if (slot === 'next') return { text: said.next };
  if (isTold(slot) && asItStands.has(slot)) return { text: said[slot], isKept: true };
  if (isTold(slot)) {
    const words = slot === 'thing' ? within(said.thing) : said[slot];
    const value = isFirst ? capitalised(words) : words;
    return { slot: 'gap', prompt, ...(value ? { value } : {}) };
  }
  if (slot === 'I’ll' || slot === 'I' || slot === 'my' || slot === 'me') {
    if (slot === 'I’ll' && typeof owner === 'object' && owner.label) return { text: owner.label };
    const word = wordFor(slot, owner);
    const text = isFirst ? capitalised(word) : word;
    return slot === 'I’ll' ? { slot: 'owner', value: text, prompt: 'who' } : { text };
  }
  return { slot: 'gap', prompt };
}
