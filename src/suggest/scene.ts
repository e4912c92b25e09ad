import type { Rule } from '../rules/rule';
import type { Place } from '../text/facts';
import type { TokenRun } from '../text/sentence';
import type { Span } from '../text/span';
import { itemNumber, saysMatterFirst } from './deeds';
import { labelIn } from './kept';
import { type Other, type Owner, otherIn, writerAtStart, writerIn, writerOf } from './owner';
import { replacedBy, unstopped } from './replaced';
import type { Template } from './template';

/** One match in its sentence, and what a suggestion takes the place of. Offsets are those of the block. */
export interface Scene {
  readonly rule: Rule;
  readonly place: Place;
  readonly marked: TokenRun;
  readonly isNotes: boolean;
  /** The words to be replaced, and where they stand. */
  readonly clause: Span;
  readonly said: string;
  /** The statement the match stands in, where more than it is replaced. */
  readonly own: Span | undefined;
  /** Whether another statement follows what is replaced. */
  readonly isFollowed: boolean;
  /** How much of a line of notes says what it is about, where the clause begins with that. */
  readonly label: number;
  /** Whether that stays, whatever is said behind it. */
  readonly keepsLabel: boolean;
  /** Who is said to do it, other than the writer. */
  readonly other: Other | undefined;
  readonly writer: Owner;
  /** Whether the words say whose it is. */
  readonly isKnown: boolean;
  /** The times the writer names, before the clause ends. */
  times(): readonly string[];
}

// Nobody's calendar says it, and yet it is a time to be held to.
const roughly =
  /\b(?:by|before) (?:(?:the|our|your) )?(?:long )?(?:weekend|bank holiday|christmas|easter|new year)\b|\bby (?:the )?(?:summer|autumn|spring|winter)\b|\b(?:every|each) (?:day|morning|evening|night|shift|week|month|quarter|year|[a-z]+day)\b|\bin the next (?:version|release|issue|update|edition)\b/giu;

/** The times the writer names, before the clause ends. */
const ownTimes = ({ sentence }: Place, clause: Span): readonly string[] => [
  ...sentence.cues
    .filter((hit) => hit.cue === 'time' && sentence.startOf(hit.from) < clause.end)
    .map((hit) => sentence.around.slice(sentence.startOf(hit.from), sentence.endOf(hit.to))),
  ...(sentence.around.slice(clause.start, clause.end).match(roughly) ?? []),
];

/** What is found by all of a sentence, and marked in the first statement of it, is said there. */
const untilMarked = (place: Place, { to }: TokenRun): Place => ({ ...place, to: Math.min(place.to, to) });

/** @param templates what there is to offer: by it goes how much is replaced */
export function sceneOf(rule: Rule, place: Place, marked: TokenRun, templates: readonly Template[]): Scene {
  const { sentence } = place;
  const whole = unstopped(sentence);
  const own = replacedBy(rule, rule.replaces === 'statement' ? untilMarked(place, marked) : place);
  const isInMiddle = rule.replaces === 'statement' && own.end < whole.end;
  // Another statement can follow one sentence only, and no question. Where the best suggestion makes several, all take the
  // place of the whole.
  const isWhole =
    isInMiddle &&
    templates.find(({ has, isQuestion, holds }) => !has.includes('said') && !isQuestion && holds(place))?.isOne ===
      false;
  const placed = isWhole ? whole : own;
  const isNotes = place.kind === 'notes';
  const label = isNotes && placed.start === sentence.start ? labelBefore(rule, place, placed, marked) : 0;
  // What a line of notes is about stays before it, but where it is read as well.
  const readsLabel = templates.some(({ has }) => has.includes('work') || has.includes('action'));
  // "3.4 Training records: …" keeps its number.
  const numbered = isNotes ? (itemNumber.exec(sentence.around.slice(placed.start, placed.end))?.[0].length ?? 0) : 0;
  const clause = { start: placed.start + (readsLabel ? numbered : Math.max(label, numbered)), end: placed.end };
  const said = sentence.around.slice(clause.start, clause.end);
  const kept = readsLabel ? Math.max(0, label - numbered) : 0;
  const labelled = otherIn(said, place, clause, rule);
  // "Steel beam: Niall hopes to have it over": it is Niall who does it, and the beam stays.
  const behind =
    labelled || kept === 0
      ? undefined
      : otherIn(said.slice(kept), place, { start: clause.start + kept, end: clause.end }, rule);
  const other = labelled ?? (behind && { ...behind, words: said.slice(0, kept) + behind.words });
  const named = writerIn(place) ?? writerAtStart(said);
  let known: readonly string[] | undefined;
  return {
    rule,
    place,
    marked,
    isNotes,
    clause,
    said,
    own: isWhole ? own : undefined,
    isFollowed: isInMiddle && !isWhole,
    label: kept,
    keepsLabel: behind !== undefined || saysMatterFirst(said),
    other,
    writer: named ?? writerOf(place),
    isKnown: (other !== undefined && !other.isThing) || named !== undefined,
    times: () => (known ??= ownTimes(place, clause)),
  };
}

function labelBefore(rule: Rule, place: Place, placed: Span, marked: TokenRun): number {
  const label = labelIn(place.sentence, marked, placed);
  const behind = ` ${place.sentence.around.slice(placed.start + label, placed.end)}`;
  // "Cleaning the grill – shouldn’t need saying": it is all about what stands before it.
  return rule.tail && behind.replace(rule.tail, '') === '' ? 0 : label;
}
