import type { Rule } from '../rules/rule';
import type { Place } from '../text/facts';
import type { Sentence } from '../text/sentence';
import type { Span } from '../text/span';
import { actIn } from './act';
import { decidedIn, doneIn, neededIn, regrettedIn } from './deeds';
import type { Part } from './finding';
import { capitalised } from './plain-text';
import { claimOf, pointOf } from './point';
import { thingOf, uncapitalised } from './thing';
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
  /\s*(?:[;:–—]|,\s+(?:but|and|so|which|because|as|since|though|although)\b|\s(?:but|because|so that)\s|\s(?:and|so)\s+(?:i|we|you|he|she|they|it|the|please|can|could|thanks)\b)/i;
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
  'I|We|You|It|This|That|Let|More|Further|Details|News|Updates?|Answers?|Feedback|Rest|Nothing|Due|Agreed|Somebody|Someone|The|There|Everyone|Everybody|Nobody|Perhaps|Maybe|Hopefully|Possibly|Ideally|With|If|All|And|But|So|As|On|In|At|For|Then|Still|What|He|She|They|Might|Should|Could|Would|Will|Can|May|Must|Hope|Hoping|Aim|Plan|Try|Trying|Going';
const another = new RegExp(
  `^(?!(?:${noName})\\b)(\\p{Lu}[\\p{L}.]*(?:(?: and| &)? (?!(?:I|we|you|would|could|should|might|may|can|going|undertook|said|is|are)\\b)\\p{L}+){0,2}?)(?:'ll| (?:to|will|shall|(?:is|are) going to|agreed to|hopes? to|aims? to))\\s+`,
  'u',
);

// "She should be able to send it", "the team will look into it", "someone will be in touch".
const somebodyElse =
  /^(?:[^,]{0,40}\bluck\s+|(?:and|so|but|hopefully|perhaps|maybe|ideally)[,\s]+)*(he|she|they|(?:the|our|your|my|an?|some(?:one|body)|any(?:one|body))(?: (?!(?:will|shall|should|would|could|may|might|is|are|can|has|have|hopefully|probably)\b)[\p{L}'’-]+){0,4})(?:'ll|'re|'s| (?:will|shall|should|would|could|may|might|is|are|can|hopes? to))(?!\p{L})/iu;

function ownerOf({ sentence, from, to }: Place, name: string | undefined): Owner {
  if (name) return { name };
  if (/^(?:let's|lets|let us)\b/i.test(sentence.around.slice(sentence.startOf(from), sentence.end))) return 'we';
  for (let at = Math.max(0, from - 2); at <= to; at++) {
    const word = sentence.word(at);
    if (/^(?:we|our|us)$/.test(word)) return 'we';
    if (/^(?:i|my|me)$/.test(word)) return 'I';
  }
  return 'I';
}

/** Whether the writer names a time of their own, before the clause ends. */
const hasOwnTime = ({ sentence }: Place, clause: Span): boolean =>
  sentence.cues.some((hit) => hit.cue === 'time' && sentence.startOf(hit.from) < clause.end);

// Slots that a rule gives words of its own to ask for what the draft does not say.
const told = ['decision', 'deed', 'fault', 'thing', 'point', 'claim', 'asked', 'wanted'] as const;
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
  const named = another.exec(said);
  const found = named ?? (rule.marksPromise ? somebodyElse.exec(said) : null);
  const owner = ownerOf(place, named ? named[1] : found?.[1]?.toLowerCase());
  const ownTime = hasOwnTime(place, clause);
  const words = saidIn(sentence, templates, {
    action: () => actIn(found ? `to ${said.slice(found[0].length)}` : said, { keepsTime: ownTime }),
    work: () => neededIn(said),
    decision: () => decidedIn(said),
    deed: () => doneIn(said),
    fault: () => regrettedIn(said),
    asked: () => askedIn(said),
    wanted: () => wantedIn(said),
    thing: () => thingOf(place),
    point: () => pointOf(place),
    claim: () => claimOf(place),
  });
  return templates
    .filter(({ isOwn, needs }) => !(isOwn && typeof owner === 'object') && needs.every((slot) => words[slot] !== ''))
    .map(({ pieces, dayless, hasStop, asks }) => {
      const parts = (ownTime && (words.action !== '' || words.work !== '') ? dayless : pieces).map((piece) =>
        'text' in piece ? piece : part(piece, owner, words),
      );
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
    const isCurly = words.includes("'") && block.text.slice(folded.rawOf(start), folded.rawOf(end)).includes('’');
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
  if (isTold(slot)) {
    const words = slot === 'thing' ? uncapitalised(said.thing) : said[slot];
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
