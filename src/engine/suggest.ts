import type { Rule } from '../rules/rule';
import type { Place } from '../text/facts';
import type { Sentence } from '../text/sentence';
import type { Span } from '../text/span';
import { actIn, withoutLooseEnds } from './act';
import { decidedIn, doneIn, neededIn, ordered, regrettedIn } from './deeds';
import type { Part } from './finding';
import { namesSomebody, type Owner, otherIn, ownerOf, wordFor, writerIn } from './owner';
import { capitalised } from './plain-text';
import { claimOf, pointOf } from './point';
import { afterStop, replacedBy, unstopped } from './replaced';
import { isTold, type Slot, type Template, type Told, templatesOf, told } from './template';
import { thingOf, within } from './thing';
import { feedbackIn, personIn, topicIn } from './topic';
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
  /^(?:be in (?:touch|contact)|let|keep|give (?:you|them|him|her) a|ping|tell|get back|come back|circle back|update|report|shout|write|call|ring)\b/;
// What it comes before or after says something of when, and a day is said beside it.
const isPartlyTimed = /\b(?:before|after|by the time|post)\b/;
// No more than a chance, which a firm promise would make into one.
const isChance =
  /\b(?:might|may|perhaps|maybe|possibly|conceivably|luck|see (?:if|whether)|could (?:probably|potentially)|probably (?:could|can)|who knows|depend(?:s|ing)|permitting|allowing|all being well|fingers crossed|touch wood|knock on wood|no (?:promises|guarantees?)|if (?:time|nothing|i (?:get|find)|we (?:get|find)))\b/i;
// What takes place on a day.
const isMeeting =
  /^(?:chat|talk|meet|speak|discuss|sit down|catch up|revisit|have an? (?:\p{Ll}+ )?(?:chat|word|talk|call|meeting))\b/u;
/** The writer, for one, will not do it. */
const declines =
  /\b(?:i|we)(?:'d| would) (?:do|take|help)\b.*\bbut\b|\b(?:i|we) (?:can't|cannot|won't|(?:don't|do not|haven't) (?:really )?(?:have|got) (?:the )?(?:time|capacity|bandwidth))\b|\b(?:swamped|snowed under|up to my (?:eyes|neck))\b/i;

/** Fills a rule's sentences for one match. Offsets are those of the block. */
export function suggest(rule: Rule, sentences: readonly string[], place: Place): LocalSuggestion[] {
  if (sentences.length === 0) return [];
  const all = templatesOf(sentences);
  const { sentence } = place;
  const whole = unstopped(sentence);
  const own = replacedBy(rule, place);
  const isFollowed = rule.replaces === 'statement' && own.end < whole.end;
  // Another statement can follow one sentence only. Where the best suggestion makes several, all take the place of the whole.
  const isWhole = isFollowed && all.find(({ has }) => !has.includes('said'))?.isOne === false;
  const clause = isWhole ? whole : own;
  const templates = isFollowed && !isWhole ? all.filter(({ isOne }) => isOne) : all;
  const said = sentence.around.slice(clause.start, clause.end);
  const other = otherIn(said, place, clause, rule);
  const writer = ownerOf(place);
  let known: readonly string[] | undefined;
  const times = () => (known ??= ownTimes(place, clause));
  const words = saidIn(sentence, templates, {
    action: () => actIn(other ? `to ${said.slice(other.words.length)}` : said, { keepsTime: times().length > 0 }),
    work: () => neededIn(said) || (place.sentence.startOf(place.from) === clause.start ? ordered(said) : ''),
    decision: () => decidedIn(said),
    deed: () => doneIn(said) || (isWhole ? doneIn(sentence.around.slice(own.start, own.end)) : ''),
    fault: () => regrettedIn(said),
    asked: () => askedIn(said),
    wanted: () => wantedIn(said),
    thing: () => thingOf(place),
    point: () => pointOf(place),
    claim: () => claimOf(place),
    said: () => keptIn(said, place, clause),
    untimed: ({ action }) => (action ? '' : beginningOf(said, withoutLooseEnds(said), place, clause)),
    unhurried: (known) => (known.asked || known.wanted ? '' : beginningOf(said, withoutHurry(said), place, clause)),
    short: () => (rule.tail ? beginningOf(said, said.replace(rule.tail, ''), place, clause) : ''),
    next: ({ point }) => (point ? '' : nextIn(place)),
    about: () => topicIn(said),
    feedback: () => feedbackIn(said),
    chance: ({ action }) => (!other && isChance.test(said) ? action : ''),
    person: () => personIn(said),
  });
  const act = `${words.action} ${words.work}`.replaceAll('’', "'");
  const isTimed = act !== ' ' && times().some((time) => act.includes(time));
  // What is not said to be done by the other is told by the writer.
  const ownerIn = ({ has }: Template) =>
    other && !(other.isThing && !(has.includes('action') && words.action)) ? other.owner : writer;
  const isSomebodys = other !== undefined || writerIn(place) !== undefined || namesSomebody(said);
  const speakable = templates.filter(
    (template) =>
      !(template.isOwn && (typeof ownerIn(template) === 'object' || isTelling.test(words.action))) &&
      !(template.isMine && declines.test(sentence.next?.text ?? '')) &&
      !(place.kind === 'notes' && (isSomebodys ? template.asksName : template.namesOwner)),
  );
  // What a line of notes is about stays before it.
  const about = place.kind === 'notes' && clause.start === sentence.start ? labelIn(said, place, clause) : 0;
  return offered(speakable, words).map((template) => {
    const { pieces, dayless, commaed, onDay, hasStop, asks, has } = template;
    const owner = ownerIn(template);
    const dayed = isPartlyTimed.test(act) ? commaed : isMeeting.test(words.action) ? onDay : pieces;
    const parts = (isTimed ? dayless : dayed).map((piece) => ('text' in piece ? piece : part(piece, owner, words)));
    if (has.includes('next')) return { start: clause.start, end: sentence.next?.end ?? clause.end, parts };
    // A question mark behind what asks nothing, or an exclamation mark, gives way to a stop.
    const mark = hasStop ? undefined : sentence.around[clause.end];
    const stop = mark === '!' || (mark === '?' && !asks) ? (asks ? '?' : '.') : undefined;
    return {
      start: clause.start + (has.some((slot) => isSlotSaid(slot, words)) ? 0 : about),
      end: hasStop || stop ? afterStop(sentence, clause.end) : clause.end,
      parts: stop ? [...parts, { text: stop }] : parts,
    };
  });
}

/**
 * The sentences to choose from, of a rule's. The draft's own words are kept only where it does not say plainly what the others
 * would say again; of these then go those that would ask for all of it, and those that ask for no more than a day come first.
 */
function offered(templates: readonly Template[], words: Said): readonly Template[] {
  const sayable = templates.filter(
    ({ needs, tiesOn }) => needs.every((slot) => words[slot] !== '') && (!tiesOn || endsPlainly(words.said)),
  );
  const keeps = ({ has }: Template) => has.includes('said');
  const isUnsaid = ({ has }: Template) => {
    const slots = has.filter((slot) => slot in words);
    return slots.length > 0 && slots.every((slot) => !isSlotSaid(slot, words));
  };
  if (templates.some(({ has }) => has.some((slot) => slot !== 'said' && isSlotSaid(slot, words))))
    return byLeast(withoutTwins(sayable.filter((template) => !keeps(template))), isUnsaid);
  const tellsMuch = words.said.split(' ').length >= fewestTold;
  const asksForAll = ({ has }: Template) =>
    has.some((slot) => slot === 'action' || slot === 'work' || (tellsMuch && slot !== 'said' && isTold(slot)));
  // Who and when is what a sentence that is kept lacks.
  const asksMore = (template: Template) =>
    template.pieces.some(
      (piece) => !('text' in piece || isReady(piece, words) || (keeps(template) && piece.prompt === 'name')),
    );
  const others = sayable.filter((template) => !asksForAll(template));
  if (!sayable.some(keeps)) return byLeast(sayable, asksMore);
  return others.length > 1 ? byLeast(others, asksMore) : byLeast(sayable, asksForAll);
}

/** Each but once: one that names the matter, or says that it is but a chance, stands before its twin. */
const withoutTwins = (templates: readonly Template[]): readonly Template[] =>
  templates.filter(({ unnamed }, at) => !templates.slice(0, at).some((other) => other.unnamed === unnamed));

/** In their order, but some of them last. */
const byLeast = (templates: readonly Template[], isLast: (template: Template) => boolean): readonly Template[] =>
  [...templates].sort((a, b) => Number(isLast(a)) - Number(isLast(b)));

const isSlotSaid = (slot: string, words: Said): boolean => slot in words && words[slot as keyof Said] !== '';

const isReady = ({ slot }: Slot, words: Said): boolean =>
  slot !== undefined && (slot === 'day' || !(slot in words) || isSlotSaid(slot, words));

// "Mistakes were made" tells nothing that is worth keeping.
const fewestTold = 6;
const longestKept = 160;
// Nobody's to take over, or to be asked first; or more than one thing.
const isNotToAdd = /\b(?:else|another|other than|except|who|tb[acd])\b|,.*,.*,|,\s+[A-Z][a-z]+ to\b/;

const afterthought =
  /,\s+(?:\S+|i'm (?:afraid|sorry)|(?:you (?:see|know)|by the way|for now|as it happens|to be honest|if you like|and (?:so on|all))|as (?:\S+ ){1,5}\S+|i \S+)$/i;

/** Whether a statement can be gone on with by "because": what stands behind its last comma is no afterthought. */
const endsPlainly = (said: string): boolean =>
  !/;|\s[–—-]\s|\bdate\b|\bbear with\b/i.test(said) && !afterthought.test(said);

/**
 * The words that are replaced as they stand in the draft, but for its line breaks; empty where no statement can be added to
 * them, or they are long.
 */
function keptIn(said: string, { kind, sentence: { text, block, folded } }: Place, { start, end }: Span): string {
  const isStatement = !/\?\s*$/.test(text) && !/["“”]/.test(said);
  if (!isStatement || said.length > longestKept || isNotToAdd.test(said)) return '';
  const kept = block.text.slice(folded.rawOf(start), folded.rawOf(end - 1) + 1);
  // In notes a new line may be another point.
  return kind === 'notes' && kept.includes('\n') ? '' : kept.replace(/[ \t\r\n]+/g, ' ');
}

const isBrokenOff = /\b(?:the|an|your|our|his|her|their|this|that|for|with|and|most|very|more|please)$/i;

/** Those words up to where `beginning` ends, as they stand in the draft; empty where it is all of them, or not how they begin. */
function beginningOf(said: string, beginning: string, place: Place, { start }: Span): string {
  const isPart =
    beginning.length < said.length &&
    said.startsWith(beginning) &&
    /\p{L}{3}$/u.test(beginning) &&
    !isBrokenOff.test(beginning);
  return isPart ? keptIn(beginning, place, { start, end: start + beginning.length }) : '';
}

const label = /^(?:[^:]{1,40}:|[^–—]{1,30}\s[–—])\s+/;

/** How many UTF-16 units at the beginning of a line of notes say what it is about, before the words that were found. */
function labelIn(said: string, { sentence, from }: Place, { start }: Span): number {
  const { length } = label.exec(said)?.[0] ?? '';
  return start + length <= sentence.startOf(from) ? length : 0;
}

// More of the same, and not yet the point.
const isAside =
  /^(?:\s(?:you|both|all|everyone|again|with|about|this|on|a|the|weekend|friday|for|to|in|at|so|late|early|time|be|pain|nuisance))*\W*(?:(?:and |but )?(?:i'm sure|i know|i realise|i realize|thank|thanks|please|as you|as always|for (?:taking|asking|writing|troubling)|with (?:such|another)|at the end)\b.*)?$/i;

const leadsUp = /^\W*(?:(?:\S+\W+){0,2}|(?:\S+ )?(?:sorry|excuse|apolog\S+|forgive|pardon)\b.*)$/i;

/** The sentence that follows in the same block, where this one says nothing but the words that were found. */
function nextIn({ sentence, from, to }: Place): string {
  const { next, around, start, end } = sentence;
  const isAll =
    isAside.test(around.slice(sentence.endOf(to), end)) && leadsUp.test(around.slice(start, sentence.startOf(from)));
  if (!next || next.block !== sentence.block || !isAll || next.length < 4 || next.end - next.start > longestKept)
    return '';
  const { folded, block } = next;
  return block.text.slice(folded.rawOf(next.start), folded.rawOf(next.end - 1) + 1).replace(/[ \t\r\n]+/g, ' ');
}

/** What the draft says itself; empty where it does not. */
type Said = Readonly<Record<'action' | 'work' | Told, string>>;

// What goes on for longer than this many UTF-16 units is not said plainly.
const longest = 1000;

/** Taken from the draft as it is. */
const asItStands: ReadonlySet<string> = new Set(['said', 'untimed', 'unhurried', 'short', 'next']);
const everySlot: readonly (keyof Said)[] = ['action', 'work', ...told];
const nothingSaid = Object.fromEntries(everySlot.map((slot) => [slot, ''])) as Said;

/** What the draft says of each slot that is asked for. Rules see straight apostrophes; who writes curly ones gets them back. */
function saidIn(
  { block, folded, start, end }: Sentence,
  templates: readonly Template[],
  tell: Readonly<Record<keyof Said, (known: Said) => string>>,
): Said {
  if (end - start > longest) return nothingSaid;
  const said: Record<keyof Said, string> = { ...nothingSaid };
  for (const slot of everySlot) {
    if (!templates.some(({ has }) => has.includes(slot))) continue;
    const words = tell[slot](said);
    const isCurly =
      !asItStands.has(slot) &&
      words.includes("'") &&
      block.text.slice(folded.rawOf(start), folded.rawOf(end)).includes('’');
    said[slot] = isCurly ? words.replaceAll("'", '’') : words;
  }
  return said;
}

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
