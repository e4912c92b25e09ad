import type { Rule } from '../rules/rule';
import { classes } from '../text/classes';
import type { Place } from '../text/facts';
import type { Sentence } from '../text/sentence';
import type { Span } from '../text/span';
import { actIn, beginsWithAct } from './act';
import { decidedIn, doneIn, neededIn, ordered, regrettedIn } from './deeds';
import type { Part } from './finding';
import { capitalised } from './plain-text';
import { claimOf, pointOf } from './point';
import { thingOf, within } from './thing';
import { askedIn, wantedIn } from './wanted';

/** A suggestion in the offsets of its block. */
export interface LocalSuggestion extends Span {
  readonly parts: readonly Part[];
}

const opening = '(?:^|[,;:–—]\\s+(?:(?:and|but|so|or)\\s+)?|\\s(?:and|but|so|or)\\s+)';
const opensClause = new RegExp(`${opening}$`, 'i');
// What ends the clause a promise stands in: a mark, or a conjunction with a new subject. "once", "when" and their kin
// belong to the promise they put off, and go with it.
const endsClause =
  /\s*(?:[;:–—]|,\s+(?:(?:they|it|he|she|you|there)(?:'s|'re|'ll| is| are| was| were| has| have| will)\b|but|and|so|which|because|as|since|though|although)\b|\s(?:but|because|so that)\s|\s(?:and|so)\s+(?:i|we|you|he|she|they|it|the|please|can|could|thanks)\b)/i;
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

/** Where in the words before it a clause begins, the last such place. */
function clauseAt(before: string, clause: RegExp): number {
  const last = [...before.matchAll(clause)].at(-1);
  return last ? last.index + last[0].length : 0;
}

// What only leads up to a promise goes with it.
const leadUp =
  /^(?:(?:and|so|but|well|hopefully|ideally|perhaps|maybe|all being well|if all goes well|touch wood|fingers crossed|rest assured|(?:with )?(?:any|a bit of|a little|some) luck)(?:[,\s]+|[,\s]+that\s+))+$/i;

/** The clause a match stands in, as offsets of the block: from the match's own subject to where its promise ends. */
function clauseOf({ sentence, from, to }: Place): Span {
  const text = sentence.around;
  let start = sentence.startOf(from);
  const before = text.slice(sentence.start, start);
  if (takesBack.test(text.slice(start, sentence.end))) start = sentence.start + clauseAt(before, ownClause);
  else if (leadUp.test(before)) start = sentence.start;
  else if (!opensClause.test(before)) {
    if (helper.test(sentence.word(from))) start = sentence.start + clauseAt(before, anyClause);
    else if (!subject.test(sentence.word(from))) start = sentence.start;
  }
  const rest = text.slice(sentence.endOf(to), sentence.end);
  const stop = endsClause.exec(rest);
  const end =
    stop && !takesBack.test(text.slice(start, sentence.end))
      ? sentence.endOf(to) + stop.index
      : withoutStop(text, sentence);
  return { start, end };
}

/** The statement a match stands in, as offsets of the block: the sentence, where it makes only one. */
function statementOf({ sentence, from, to }: Place): Span {
  const text = sentence.around;
  let start = sentence.start;
  for (const { index, 0: mark } of text.slice(sentence.start, sentence.end).matchAll(betweenStatements)) {
    const begun = sentence.start + index;
    if (begun >= sentence.endOf(to)) return { start, end: begun };
    if (begun + mark.length <= sentence.startOf(from)) start = begun + mark.length;
  }
  return { start, end: withoutStop(text, sentence) };
}

/** A sentence but for its stop. */
const unstopped = (sentence: Sentence): Span => ({
  start: sentence.start,
  end: withoutStop(sentence.around, sentence),
});

function withoutStop(text: string, sentence: Sentence): number {
  let end = sentence.end;
  while (end > sentence.start && /[.!?…\s]/.test(text[end - 1] as string)) end--;
  return end;
}

/** Who is to do it: the writer, the writer's group, or somebody by name or office. */
type Owner = 'I' | 'we' | { readonly name: string };

const noName =
  'I|We|You|It|This|That|Let|More|Further|Details|News|Updates?|Answers?|Feedback|Rest|Nothing|Due|Agreed|Somebody|Someone|The|There|Everyone|Everybody|Nobody|Perhaps|Maybe|Hopefully|Possibly|Ideally|With|If|All|And|But|So|As|On|In|At|For|Then|Still|What|He|She|They|Might|Should|Could|Would|Will|Can|May|Must|Hope|Hoping|Aim|Plans?|Planning|Try|Trying|Going|Mean|Meaning|Meant|Needs?|Wants?|Happy|Glad|Keen|Ready|Able|Likely|Bound|Set|Looking|Thinking|Yet';
const another = new RegExp(
  `^(?!(?:${noName})\\b)(\\p{Lu}[\\p{L}.]*(?:(?: and| &)? (?!(?:I|we|you|would|could|should|might|may|can|going|undertook|said|is|are|wants?|plans?|intends?|hopes?|aims?|needs?|means|reckons?|thinks?|says|he|she|they)\\b)\\p{L}+){0,2}?)(?:'ll| (?:to|will|shall|(?:is|are) going to|(?:is|are) to|agreed to|(?:hopes?|aims?|wants?|plans?|intends?|needs?|means) to))\\s+`,
  'u',
);

// "She should be able to send it", "the team will look into it", "someone will be in touch".
const somebodyElse =
  /^(?:[^,]{0,40}\bluck\s+|(?:and|so|but|hopefully|perhaps|maybe|ideally)[,\s]+)*(he|she|they|(?:the|our|your|my|an?|some(?:one|body)|any(?:one|body))(?: (?!(?:will|shall|should|would|could|may|might|is|are|can|has|have|hopefully|probably|i|we|you)\b)[\p{L}'’-]+){0,4})(?:'ll|'re|'s| (?:will|shall|should|would|could|may|might|is|are|can|hopes? to))(?!\p{L})/iu;

// "Debrief to be arranged", "a further update will be provided": nobody who does it.
const isDoneTo = /^(?:(?:also|then|now|all|both)\s+)*(?:be|get)\s+\p{L}+(?:ed|en|wn|ne|pt|nt|lt|ut|ld|ound)\b/iu;
// "Ola: write up the importer", in notes.
const labelled = new RegExp(
  `^(?!(?:${noName})\\b)(me|us|\\p{Lu}[\\p{L}.]*(?: (?:and |& )?\\p{Lu}\\p{L}*){0,2})(?:\\s*:|\\s[-–—→])\\s+`,
  'u',
);
const writers: Readonly<Record<string, Owner>> = { me: 'I', us: 'we' };
const people = new Set([...(classes.role ?? []), 'he', 'she', 'they', 'someone', 'somebody', 'anyone', 'anybody']);

/** Who is said to do it, other than the writer. */
interface Other {
  readonly owner: Owner;
  /** The words that say so, before the act. */
  readonly words: string;
  /** "The foreword will follow": it is on its way, but tells nobody anything. */
  readonly isThing: boolean;
}

/** Whom the words before an act name for it; nobody where that is the writer, or what it is done to. */
function otherIn(
  said: string,
  { sentence, from, kind }: Place,
  clause: Span,
  { marksPromise }: Rule,
): Other | undefined {
  const isLabelled = kind === 'notes' && marksPromise && sentence.startOf(from) === clause.start;
  const label = isLabelled ? labelled.exec(said) : null;
  const behind = label ? said.slice(label[0].length) : said;
  if (label?.[1] && beginsWithAct(behind))
    return { owner: writers[label[1]] ?? { name: label[1] }, words: label[0], isThing: false };
  const name = another.exec(behind);
  const [words, who = ''] = name ?? ((marksPromise && somebodyElse.exec(said)) || []);
  if (!words || isDoneTo.test(said.slice(words.length).trimStart())) return undefined;
  if (name) return { owner: { name: who }, words: (label?.[0] ?? '') + words, isThing: false };
  const isThing = !people.has(who.toLowerCase().split(' ').at(-1) as string);
  return { owner: { name: who.charAt(0).toLowerCase() + who.slice(1) }, words, isThing };
}

function ownerOf({ sentence, from, to }: Place): Owner {
  if (/^(?:let's|lets|let us)\b/i.test(sentence.around.slice(sentence.startOf(from), sentence.end))) return 'we';
  for (let at = Math.max(0, from - 2); at <= to; at++) {
    const word = sentence.word(at);
    if (/^(?:we|our|us)$/.test(word)) return 'we';
    if (/^(?:i|my|me)$/.test(word)) return 'I';
  }
  return 'I';
}

/** The times the writer names, before the clause ends. */
const ownTimes = ({ sentence }: Place, clause: Span): readonly string[] =>
  sentence.cues
    .filter((hit) => hit.cue === 'time' && sentence.startOf(hit.from) < clause.end)
    .map((hit) => sentence.around.slice(sentence.startOf(hit.from), sentence.endOf(hit.to)));

// Slots that a rule gives words of its own to ask for what the draft does not say.
const told = ['decision', 'deed', 'fault', 'thing', 'point', 'claim', 'asked', 'wanted', 'said'] as const;
type Told = (typeof told)[number];
const isTold = (slot: string | undefined): slot is Told => told.some((one) => one === slot);

const slotNames = ['I’ll', 'I', 'my', 'me', 'action', 'work', 'day', ...told].join('|');
const pieces = new RegExp(`\\{(${slotNames})(?:: ([^{}]+))?\\}|\\[([^\\]]+)\\]`, 'gu');
const known = new RegExp(`^\\{(?:${slotNames}|I'll|(?:${told.join('|')}): [^{}]+)\\}$`, 'u');

/** The first slot of a sentence that has no meaning, and its UTF-16 offset. */
export function findUnknownSlot(template: string): { readonly words: string; readonly at: number } | undefined {
  for (const { 0: words, 1: slot = '', index: at } of template.matchAll(/\{([^{}]*)\}?|\}/g))
    if (!known.test(`{${slot}}`) || !words.endsWith('}')) return { words, at };
  return undefined;
}

/** A rule's sentence, cut at its slots. */
interface Template {
  readonly pieces: readonly Piece[];
  /** The same without the day, for where the writer names a time of their own. */
  readonly dayless: readonly Piece[];
  /** Whether it begins with the writer, and can be said of nobody else. */
  readonly isOwn: boolean;
  /** A suggestion with a mark of its own takes the place of the draft's as well. */
  readonly hasStop: boolean;
  /** Whether it asks something, or may: then the draft's question mark stays. */
  readonly asks: boolean;
  readonly has: readonly string[];
  /** What it cannot be said without. */
  readonly needs: readonly Told[];
  /** Whether it goes on in the sentence that the draft began. */
  readonly tiesOn: boolean;
  /** Whether it is one sentence without its stop, which another statement can follow. */
  readonly isOne: boolean;
}

interface Slot {
  readonly slot: string | undefined;
  /** What the writer is asked for where nothing fills it. */
  readonly prompt: string | undefined;
  /** Whether it begins a sentence. */
  readonly isFirst: boolean;
}

type Piece = { readonly text: string } | Slot;

const cut = new WeakMap<readonly string[], readonly Template[]>();

function templatesOf(sentences: readonly string[]): readonly Template[] {
  const known = cut.get(sentences);
  if (known) return known;
  const made = sentences.map((sentence) => ({
    pieces: piecesOf(sentence),
    dayless: piecesOf(sentence.replace(/(\{(?:action|work)\}) by \{day\}/, '$1')),
    isOwn: sentence.startsWith('{I} '),
    hasStop: /[.?!]$/.test(sentence),
    // What it ends with counts: many a question is followed by what it is asked for.
    asks: /(?:^|[.?!] )(?:who|what|which|how|could|can|would|\[name\], could|\{point\})[^.?!]*$/i.test(sentence),
    has: piecesOf(sentence).flatMap((piece) => ('text' in piece || !piece.slot ? [] : [piece.slot])),
    needs: told.filter((slot) => sentence.includes(`{${slot}}`)),
    tiesOn: sentence.startsWith('{said},'),
    isOne: !/[.?!](?:\s|$)/.test(sentence),
  }));
  cut.set(sentences, made);
  return made;
}

function piecesOf(sentence: string): readonly Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const { index, 0: words, 1: slot, 2: ofSlot, 3: gap } of sentence.matchAll(pieces)) {
    if (index > at) found.push({ text: sentence.slice(at, index) });
    at = index + words.length;
    found.push({ slot, prompt: gap ?? ofSlot, isFirst: index === 0 || /[.!?]\s*$/.test(sentence.slice(0, index)) });
  }
  if (at < sentence.length) found.push({ text: sentence.slice(at) });
  return found;
}

/** Fills a rule's sentences for one match. Offsets are those of the block. */
export function suggest(rule: Rule, sentences: readonly string[], place: Place): LocalSuggestion[] {
  if (sentences.length === 0) return [];
  const all = templatesOf(sentences);
  const { sentence } = place;
  const whole = unstopped(sentence);
  const own = replacedBy(rule, place);
  const isFollowed = rule.replaces === 'statement' && own.end < whole.end;
  // Another statement can follow one sentence only. Where the best suggestion makes several, all take the place of the whole.
  const isWhole = isFollowed && all[0]?.isOne === false;
  const clause = isWhole ? whole : own;
  const templates = isFollowed && !isWhole ? all.filter(({ isOne }) => isOne) : all;
  const said = sentence.around.slice(clause.start, clause.end);
  const other = otherIn(said, place, clause, rule);
  const writer = ownerOf(place);
  const times = ownTimes(place, clause);
  const words = saidIn(sentence, templates, {
    action: () => actIn(other ? `to ${said.slice(other.words.length)}` : said, { keepsTime: times.length > 0 }),
    work: () => neededIn(said) || (place.sentence.startOf(place.from) === clause.start ? ordered(said) : ''),
    decision: () => decidedIn(said),
    deed: () => doneIn(said),
    fault: () => regrettedIn(said),
    asked: () => askedIn(said),
    wanted: () => wantedIn(said),
    thing: () => thingOf(place),
    point: () => pointOf(place),
    claim: () => claimOf(place),
    said: () => keptIn(said, sentence, clause),
  });
  const isTimed = times.some((time) => `${words.action} ${words.work}`.replaceAll('’', "'").includes(time));
  // What is not said to be done by the other is told by the writer.
  const ownerIn = ({ has }: Template) =>
    other && !(other.isThing && !(has.includes('action') && words.action)) ? other.owner : writer;
  const speakable = templates.filter((template) => !(template.isOwn && typeof ownerIn(template) === 'object'));
  return offered(speakable, words).map((template) => {
    const { pieces, dayless, hasStop, asks } = template;
    const owner = ownerIn(template);
    const parts = (isTimed ? dayless : pieces).map((piece) => ('text' in piece ? piece : part(piece, owner, words)));
    // A question mark behind what asks nothing, or an exclamation mark, gives way to a stop.
    const mark = hasStop ? undefined : sentence.around[clause.end];
    const stop = mark === '!' || (mark === '?' && !asks) ? (asks ? '?' : '.') : undefined;
    return {
      start: clause.start,
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
  if (templates.some(({ has }) => has.some((slot) => slot !== 'said' && isSlotSaid(slot, words))))
    return sayable.filter((template) => !keeps(template));
  const asksForAll = ({ has }: Template) => has.includes('action') || has.includes('work');
  const asksMore = ({ pieces }: Template) => pieces.some((piece) => !('text' in piece || isReady(piece, words)));
  const others = sayable.filter((template) => !asksForAll(template));
  if (!sayable.some(keeps)) return byLeast(sayable, asksMore);
  return others.length > 1 ? byLeast(others, asksMore) : byLeast(sayable, asksForAll);
}

/** Those first of which something does not hold. */
const byLeast = (templates: readonly Template[], holds: (template: Template) => boolean): readonly Template[] =>
  [...templates].sort((a, b) => Number(holds(a)) - Number(holds(b)));

const isSlotSaid = (slot: string, words: Said): boolean => slot in words && words[slot as keyof Said] !== '';

const isReady = ({ slot }: Slot, words: Said): boolean =>
  slot !== undefined && (slot === 'day' || !(slot in words) || isSlotSaid(slot, words));

const longestKept = 160;
const somebodyElseOnly = /\b(?:else|another|other than|except)\b/i;

/** Whether a statement can be gone on with by "because": what stands behind its last comma is no afterthought. */
const endsPlainly = (said: string): boolean =>
  !/;|\s[–—-]\s/.test(said) && (said.split(/,\s+/).at(-1) as string).split(' ').length > (said.includes(',') ? 4 : 0);

/**
 * The words that are replaced as they stand in the draft, but for its line breaks; empty where no statement can be added to
 * them, or they are long.
 */
function keptIn(said: string, { text, block, folded }: Sentence, { start, end }: Span): string {
  const isStatement = !/\?\s*$/.test(text) && !/["“”]/.test(said);
  if (!isStatement || said.length > longestKept || somebodyElseOnly.test(said)) return '';
  return block.text.slice(folded.rawOf(start), folded.rawOf(end - 1) + 1).replace(/[ \t\r\n]+/g, ' ');
}

/** What the draft says itself; empty where it does not. */
type Said = Readonly<Record<'action' | 'work' | Told, string>>;

// What goes on for longer than this many UTF-16 units is not said plainly.
const longest = 1000;

const everySlot: readonly (keyof Said)[] = ['action', 'work', ...told];
const nothingSaid = Object.fromEntries(everySlot.map((slot) => [slot, ''])) as Said;

/** What the draft says of each slot that is asked for. Rules see straight apostrophes; who writes curly ones gets them back. */
function saidIn(
  { block, folded, start, end }: Sentence,
  templates: readonly Template[],
  tell: Readonly<Record<keyof Said, () => string>>,
): Said {
  if (end - start > longest) return nothingSaid;
  const said: Record<keyof Said, string> = { ...nothingSaid };
  for (const slot of everySlot) {
    if (!templates.some(({ has }) => has.includes(slot))) continue;
    const words = tell[slot]();
    const isCurly =
      slot !== 'said' && words.includes("'") && block.text.slice(folded.rawOf(start), folded.rawOf(end)).includes('’');
    said[slot] = isCurly ? words.replaceAll("'", '’') : words;
  }
  return said;
}

function replacedBy({ replaces }: Rule, place: Place): Span {
  const { sentence, from, to } = place;
  if (replaces === 'sentence') return unstopped(sentence);
  if (replaces === 'statement') return statementOf(place);
  if (replaces === 'words') return { start: sentence.startOf(from), end: sentence.endOf(to) };
  return clauseOf(place);
}

function afterStop({ around, end: last }: Sentence, end: number): number {
  let after = end;
  while (after < last && /[.!?…]/.test(around[after] as string)) after++;
  return after;
}

const slots = {
  I: { 'I’ll': 'I’ll', I: 'I', my: 'my', me: 'me' },
  we: { 'I’ll': 'we’ll', I: 'we', my: 'our', me: 'us' },
} as const;

function wordFor(slot: 'I’ll' | 'I' | 'my' | 'me', owner: Owner): string {
  if (typeof owner === 'string') return slots[owner][slot];
  return { 'I’ll': `${owner.name} will`, I: 'they', my: 'their', me: 'them' }[slot];
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
  if (slot === 'said') return { text: said.said, isKept: true };
  if (isTold(slot)) {
    const words = slot === 'thing' ? within(said.thing) : said[slot];
    const value = isFirst ? capitalised(words) : words;
    return { slot: 'gap', prompt, ...(value ? { value } : {}) };
  }
  if (slot === 'I’ll' || slot === 'I' || slot === 'my' || slot === 'me') {
    const word = wordFor(slot, owner);
    const text = isFirst ? capitalised(word) : word;
    return slot === 'I’ll' ? { slot: 'owner', value: text, prompt: 'who' } : { text };
  }
  return { slot: 'gap', prompt };
}
