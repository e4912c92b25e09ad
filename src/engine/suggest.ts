import type { Rule } from '../rules/rule';
import type { Place } from '../text/facts';
import type { Sentence } from '../text/sentence';
import type { Span } from '../text/span';
import type { Part } from './finding';

/** A suggestion in the offsets of its block. */
export interface LocalSuggestion extends Span {
  readonly parts: readonly Part[];
}

const opensClause = /(?:^|[,;:–—]\s+|\s(?:and|but|so|or)\s+)$/i;
// What ends the clause a promise stands in: a mark, or a conjunction with a new subject. "once", "when" and their kin
// belong to the promise they put off, and go with it.
const endsClause =
  /\s*(?:[;:–—]|,\s+(?:but|and|so|which|because|as|since|though|although)\b|\s(?:but|because|so that)\s|\s(?:and|so)\s+(?:i|we|you|he|she|they|it|the|please|can|could|thanks)\b)/i;
const tail =
  /,?\s*\b(?:soon|shortly|later(?: on)?|eventually|sometime|some time|some day|at some (?:point|stage)|in due course|in the (?:near future|meantime)|going forward|moving forward|in a (?:bit|while)|as soon as (?:possible|(?:I|we) can)|(?:when|once|as soon as|after|if) .*|another time|before long|asap)\s*$/i;

const subject = /^(?:i|we|let|will|more|it|this|that|you)$/;

/** The clause a match stands in, as offsets of the block: from the match's own subject to where its promise ends. */
function clauseOf({ sentence, from, to }: Place): Span {
  const text = sentence.around;
  let start = sentence.startOf(from);
  const before = text.slice(sentence.start, start);
  if (!opensClause.test(before) && !subject.test(sentence.word(from))) start = sentence.start;
  const rest = text.slice(sentence.endOf(to), sentence.end);
  const stop = endsClause.exec(rest);
  const end = stop ? sentence.endOf(to) + stop.index : withoutStop(text, sentence);
  return { start, end };
}

function withoutStop(text: string, sentence: Sentence): number {
  let end = sentence.end;
  while (end > sentence.start && /[.!?…\s]/.test(text[end - 1] as string)) end--;
  return end;
}

const auxiliary =
  /^(?:will|shall|'ll|'m|am|'re|are|going|gonna|just|really|also|still|definitely|certainly|probably|to|try|trying|hope|hoping|hopefully|be|able|should|might|may|see|if|can|could|do|our|my|best|would|like|let|me|'s|us|and|i|we)$/;

/** What they said they would do: the words after the helping verbs, without the loose time at the end. */
function actionOf(place: Place, clause: Span): string {
  const { sentence, from, to } = place;
  let first = from;
  while (first < to && auxiliary.test(sentence.word(first))) first++;
  const action = sentence.around
    .slice(sentence.startOf(first), clause.end)
    .replace(/\s+/g, ' ')
    .replace(tail, '')
    .trim();
  return action.length > 2 && action.length < 120 && !auxiliary.test(action.toLowerCase()) ? action : '';
}

/** The person the match speaks of: `I`, `we`, or nobody known. */
function personOf({ sentence, from, to }: Place): 'I' | 'we' {
  for (let at = Math.max(0, from - 2); at <= to; at++) {
    const word = sentence.word(at);
    if (word === 'we' || word === 'our' || word === 'us') return 'we';
    if (word === 'i' || word === 'my' || word === 'me') return 'I';
  }
  return 'I';
}

const pieces = /\{(I’ll|I|my|me|action|thing|day)\}|\[([^\]]+)\]/gu;

/** Fills a rule's sentences for one match. Offsets are those of the block. */
export function suggest(rule: Rule, templates: readonly string[], place: Place): LocalSuggestion[] {
  if (templates.length === 0) return [];
  const { sentence } = place;
  const clause =
    rule.replaces === 'sentence'
      ? { start: sentence.start, end: withoutStop(sentence.around, sentence) }
      : clauseOf(place);
  const person = personOf(place);
  const action = actionOf(place, clause);
  return templates.map((template) => ({ ...clause, parts: fill(template, person, action) }));
}

function fill(template: string, person: 'I' | 'we', action: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const piece of template.matchAll(pieces)) {
    if (piece.index > at) parts.push({ text: template.slice(at, piece.index) });
    at = piece.index + piece[0].length;
    const isFirst = piece.index === 0 || /[.!?]\s*$/.test(template.slice(0, piece.index));
    parts.push(part(piece[1], piece[2], person, action, isFirst));
  }
  if (at < template.length) parts.push({ text: template.slice(at) });
  return parts;
}

function part(
  slot: string | undefined,
  gap: string | undefined,
  person: 'I' | 'we',
  action: string,
  isFirst: boolean,
): Part {
  if (gap !== undefined) return { slot: 'gap', prompt: gap };
  if (slot === 'I’ll')
    return { slot: 'owner', value: person === 'I' ? 'I’ll' : isFirst ? 'We’ll' : 'we’ll', prompt: 'who' };
  if (slot === 'day') return { slot: 'day', prompt: 'which day' };
  if (slot === 'I') return { text: person === 'we' && isFirst ? 'We' : person };
  if (slot === 'my') return { text: person === 'we' ? 'our' : 'my' };
  if (slot === 'me') return { text: person === 'we' ? 'us' : 'me' };
  return action ? { slot: 'action', value: action, prompt: 'do what' } : { slot: 'gap', prompt: 'do what' };
}

/** A suggestion as plain text: an empty slot stands in square brackets. */
export function plainText(parts: readonly Part[]): string {
  const text = parts.map((part) => ('text' in part ? part.text : (part.value ?? `[${part.prompt}]`))).join('');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
