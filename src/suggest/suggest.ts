import type { Offer, Rule } from '../rules/rule';
import type { Place } from '../text/facts';
import type { TokenRun } from '../text/sentence';
import type { Span } from '../text/span';
import { fitting, ownerIn } from './fitting';
import { restIn } from './kept';
import { type Owner, wordFor } from './owner';
import { capitalised, plainText } from './plain-text';
import { afterStop, unstopped } from './replaced';
import { asItStands, isSlotSaid, type Said, saidIn } from './said';
import { type Scene, sceneOf } from './scene';
import { isSound } from './sound';
import type { Part } from './suggestion';
import { tellOf } from './tell';
import { isTold, type Slot, type Template, templatesOf } from './template';
import { within } from './thing';

/** A suggestion in the offsets of its block. */
export interface LocalSuggestion extends Span {
  readonly parts: readonly Part[];
}

// What it comes before or after says something of when, and a day is said beside it.
const isPartlyTimed = /\b(?:before|(?<!\blook(?:ing)? )after|by the time|in time)\b|\bpost (?=the\b|our\b|\p{Lu})/u;
const eventual =
  /^(.+?),? ((?:before|(?<!\blook(?:ing)? )after|by the time|in time for|ahead of|post(?= (?:the|our)\b| \p{Lu}))\b.*)$/u;
// What takes place on a day.
const isMeeting =
  /^(?:chat|talk|meet|speak|discuss|sit down|catch up|revisit|get together|put (?:our|their) heads together|grab (?:an? )?(?:lunch|coffee|bite|drink)|have words|have an? (?:\p{Ll}+ )?(?:chat|word|talk|call|meeting))\b/u;

/** Fills a rule's sentences for one match, of which these tokens are marked. Offsets are those of the block. */
export function suggest(
  rule: Rule,
  offers: readonly Offer[],
  place: Place,
  marked: TokenRun = place,
): LocalSuggestion[] {
  if (offers.length === 0) return [];
  const all = templatesOf(offers);
  const scene = sceneOf(rule, place, marked, all);
  const templates = scene.isFollowed ? all.filter(({ isOne, isQuestion }) => isOne || isQuestion) : all;
  // Only what those that hold here would say is looked for.
  const holding = templates.filter(({ holds }) => holds(place));
  const words = saidIn(place.sentence, holding.length > 0 ? holding : templates, tellOf(scene));
  const offered = fitting(templates, holding, scene, words)
    .map((template) => put(template, scene, words))
    .filter((one) => isSound(one, place.sentence));
  // Two slots may be filled with the same words.
  const texts = offered.map(({ parts }) => plainText(parts).toLowerCase());
  return offered.filter((_, at) => texts.indexOf(texts[at] ?? '') === at);
}

const asksPlainly = /^(?:could|can|would|will|have|do|did|is|are) (?:you|i|we|it|there|the|this|that|your|my|our)\b/i;

/** A sentence as it stands in the draft. */
function put(template: Template, scene: Scene, words: Said): LocalSuggestion {
  const { hasStop, asks, has } = template;
  const { clause, label, keepsLabel, place } = scene;
  const { sentence } = place;
  const parts = tied(partsOf(template, scene, words));
  if (has.includes('next')) return { start: clause.start, end: sentence.next?.end ?? clause.end, parts };
  const onward = behind(template, scene, parts);
  if (onward) return onward;
  const isAsked = has.length === 1 && has[0] === 'point' && asksPlainly.test(words.point);
  // A question mark behind what asks nothing, or an exclamation mark, gives way to a stop; and a stop behind what asks to one.
  const mark = hasStop ? undefined : sentence.around[clause.end];
  const stop = isAsked && mark === '.' ? '?' : mark === '!' || (mark === '?' && !asks) ? (asks ? '?' : '.') : undefined;
  return {
    start:
      clause.start +
      (has.some((slot) => isSlotSaid(slot, words) && (!keepsLabel || asItStands.has(slot))) || saysLabel(parts, scene)
        ? 0
        : label),
    end: hasStop || stop ? afterStop(sentence, clause.end) : clause.end,
    parts: stop ? [...parts, { text: stop }] : parts,
  };
}

/** Whether it says again what a line of notes begins with: "Ola: write it up". */
const saysLabel = (parts: readonly Part[], { clause, label, place }: Scene): boolean =>
  label > 0 && textOf(parts[0]).trim() === place.sentence.around.slice(clause.start, clause.start + label).trim();

/**
 * Where more of the sentence follows: what is added to words that are kept stands behind all of it, and what goes on behind a
 * question is a sentence of its own. Nothing where a suggestion stands as it is.
 */
function behind(template: Template, scene: Scene, parts: readonly Part[]): LocalSuggestion | undefined {
  const { clause, place } = scene;
  const { sentence } = place;
  const last = unstopped(sentence).end;
  const rest = last > clause.end ? restIn(place, { start: clause.end, end: last }) : '';
  if (rest === '') return undefined;
  const [first, ...added] = parts;
  const { hasStop, isQuestion } = template;
  if (addsTo(template, parts) && first) {
    const apart = speaksOfElse.exec(rest);
    if (apart) {
      const [all = '', mark = '', own = ''] = apart;
      const kept = hasStop ? ` ${capitalised(own)}` : /but/.test(mark) ? all : `. ${capitalised(own)}`;
      return { start: clause.start, end: last, parts: [...parts, { text: kept, isKept: true }] };
    }
    const end = hasStop ? afterStop(sentence, last) : last;
    return { start: clause.start, end, parts: [first, { text: rest, isKept: true }, ...added] };
  }
  const goesOnApart = asItStands.has(template.has[0] ?? '') && isSpliced.test(rest);
  if (!isQuestion && !goesOnApart) return undefined;
  const own = capitalised(rest.replace(/^\s*[,;–—-]?\s+/, ''));
  return {
    start: clause.start,
    end: last,
    parts: [...parts, { text: isQuestion ? ' ' : '. ' }, { text: own, isKept: true }],
  };
}

// ", I asked two times".
const isSpliced = /^,\s+(?:i|we|you|he|she|they|it|there)(?:'\p{L}+)?(?:\s+\S+){3}/iu;
// ", but the doors I do by Wednesday": a statement that speaks of something else.
const speaksOfElse =
  /^(,?\s+(?:and|but)\s+)((?:(?!(?:it|this|that|they|them|these|those|which|so|then|please|is|are|was|were|has|have|will|needs?|wants?)\b)\S+\s){2,}(?:.*\s)?(?:is|are|was|were|has|have|will|can|do|does)\s.*)$/i;

/** "…; who can see to it by Friday?": the draft’s own words, and more behind them. */
const addsTo = ({ has }: Template, [first, added]: readonly Part[]): boolean =>
  has[0] === 'said' && first !== undefined && 'isKept' in first && /^(?:;| –)/.test(textOf(added));

function partsOf(template: Template, scene: Scene, words: Said): Part[] {
  const owner = ownerIn(scene, words, template);
  const act = `${words.action} ${words.work}`.replaceAll('’', "'");
  const isTimed = act !== ' ' && scene.times().some((time) => isDue(time, act, words.work !== ''));
  const { pieces, dayless, commaed, onDay } = template;
  const dayed = isPartlyTimed.test(act) ? commaed : isMeeting.test(words.action) ? onDay : pieces;
  const parts = (isTimed ? dayless : dayed).map((piece) => {
    if ('text' in piece) return piece;
    if (piece.slot === 'sorry') return { text: sorryOf(scene) };
    // Whoever is told is told by the writer.
    return part(piece, piece.slot === 'me' ? scene.writer : owner, words, scene.said);
  });
  return dayBefore(parts.filter((one) => !('text' in one) || one.text !== ''));
}

// "Book the room for the 14th", "tell them about the noise on the 19th": the time of the thing, and not when it is to be done.
const isOfThing = /\b(?:for|about|re|regarding)\b/;

/** Whether work or an act is to be done at a time it names. */
function isDue(time: string, act: string, isWork: boolean): boolean {
  const at = act.indexOf(time);
  return at >= 0 && !(isWork && isOfThing.test(act.slice(0, at + time.indexOf(' ') + 1)));
}

/** As full as the writer's own: "we apologise" is "we’re sorry". */
const sorryOf = ({ said, writer }: Scene): string =>
  sorryTo.exec(said)?.[0] ??
  (/^\W*(?:(?:and|but|so|oh|well),? )*(?:sorry|apologies)\b/i.test(said)
    ? 'Sorry'
    : `${writer === 'we' ? 'We’re' : 'I’m'} sorry`);

// "And apologies to Tyler if …": whoever is meant by it.
const sorryTo =
  /^(?:(?:and|but|so) )?(?:sorry|apologies|my apologies) to \p{Lu}\p{Ll}+(?:(?: and|,)? \p{Lu}\p{Ll}+)*(?= (?:if|for|that|about)\b)/iu;

/** "Strike the scaffold by Friday, before the builders come back": the day stands before what it comes before. */
function dayBefore(parts: readonly Part[]): Part[] {
  const at = parts.findIndex((one) => 'slot' in one && one.slot === 'action');
  const act = parts[at];
  const day = parts[at + 2];
  const [, first = '', rest = ''] = (act && 'value' in act && eventual.exec(act.value ?? '')) || [];
  if (!act || first === '' || !day || 'text' in day || day.slot !== 'day') return [...parts];
  return [
    ...parts.slice(0, at),
    { ...act, value: first } as Part,
    { text: ' by ' },
    day,
    { text: `, ${rest}` },
    ...parts.slice(at + 3),
  ];
}

/** One dash is enough, and one semicolon. */
const tied = (parts: readonly Part[]): Part[] =>
  parts.map((one, at) => {
    const before = at > 0 && 'text' in one ? textOf(parts[at - 1]) : '';
    if (before === '') return one;
    const text = textOf(one);
    if (text.startsWith(' – ') && /\s[–—-]\s/.test(before)) return { text: `; ${text.slice(3)}` };
    return /^; \p{Ll}/u.test(text) && before.includes(';') ? { text: `. ${capitalised(text.slice(2))}` } : one;
  });

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

/** Cut from the draft, whose line may begin before it. */
const isFactSlot = (slot: string): boolean => /^(?:fact|happened|record|setting|quoting|view|sure)$/.test(slot);

function part(
  { slot, prompt = prompts[slot ?? ''] ?? 'do what', otherwise, isFirst }: Slot,
  owner: Owner,
  said: Said,
  draft: string,
): Part {
  if (slot === 'day') return { slot, prompt };
  if (slot === 'action' || slot === 'work')
    return said[slot] ? { slot: 'action', value: said[slot], prompt } : { slot: 'gap', prompt };
  if (slot === 'next') return { text: said.next };
  if (isTold(slot) && asItStands.has(slot)) return { text: said[slot], isKept: true };
  if (isTold(slot)) {
    const words = slot === 'thing' || (slot === 'subject' && !isFirst) ? within(said[slot]) : said[slot];
    if (!words && otherwise) return { text: isFirst ? capitalised(otherwise) : otherwise };
    // What begins the sentence is cased by where it is put.
    const value = isFirst && !isFactSlot(slot) ? capitalised(words) : words;
    return { slot: 'gap', prompt, ...(value ? { value } : {}) };
  }
  if (slot === 'I’ll' || slot === 'I' || slot === 'my' || slot === 'me') {
    if (slot === 'I’ll' && typeof owner === 'object' && owner.label) return { text: owner.label };
    const word = wordFor(slot, owner, draft);
    const text = isFirst ? capitalised(word) : word;
    return slot === 'I’ll' ? { slot: 'owner', value: text, prompt: 'who' } : { text };
  }
  return { slot: 'gap', prompt };
}
