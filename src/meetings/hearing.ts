import type { Finding } from '../engine/finding';
import type { HeardPromise } from '../promises/promise';
import type { Part } from '../suggest/suggestion';
import type { Kind } from '../text/kind';
import type { Span } from '../text/span';
import { type ActionLine, findActionLines } from './action-lines';
import type { Turn } from './turn';

/** Some lines of a meeting for the engine to read at once, few enough to be read in a moment. */
export interface Passage {
  readonly kind: Kind;
  readonly lines: readonly string[];
  /** Of each line: the turn whose words it holds, where they begin in the turn's text, and where in the line. */
  readonly places: readonly Place[];
  /** The lines that count, `end` exclusive; those around them are there to be looked at. */
  readonly own: Span;
}

interface Place {
  readonly turn: number;
  readonly from: number;
  readonly indent: number;
}

/** What the engine heard in a passage; offsets are UTF-16 units of its lines joined by `\n`. */
export interface HeardPassage {
  readonly findings: readonly Finding[];
  readonly promises: readonly HeardPromise[];
}

/** Where something stands: `[start, end)` are UTF-16 units of the text of turn `turn`. */
export interface Spot extends Span {
  readonly turn: number;
}

/** A finding in a meeting. */
export interface MeetingFinding extends Spot {
  readonly signal: string;
  /** The name of the rule, where it is one that people wrote themselves. */
  readonly name?: string;
  readonly certainty: Finding['certainty'];
  readonly isByRule: boolean;
  readonly isStrength: boolean;
  readonly words: string;
  readonly message: string;
  /** The sentence it stands in. */
  readonly sentence: Span;
  readonly suggestions: readonly (readonly Part[])[];
}

/** A promise in a meeting; `owner` is the speaker's name where they say "I". */
export type MeetingPromise = Spot & Omit<HeardPromise, keyof Span>;

/** All that the engine heard in a meeting. */
export interface Hearing {
  readonly findings: readonly MeetingFinding[];
  readonly promises: readonly MeetingPromise[];
  /** The lines that say of themselves that they are to be done, whatever the engine makes of them. */
  readonly actions: readonly ActionLine[];
}

// Some 30 milliseconds of the engine's work.
const mostUnits = 6000;
const mostLineUnits = 1500;
// Rules look at the turns beside a sentence, up to two.
const around = 3;
// The engine wants to see that somebody speaks; who it is does not matter to it.
const label = 'Speaker: ';
const speaker = 'Speaker';

/** A meeting's turns as passages, in their order. Long turns go over several lines, broken between sentences. */
export function passagesOf(turns: readonly Turn[], kind: Kind): Passage[] {
  const { lines, places } = linesOf(turns, kind);
  const passages: Passage[] = [];
  for (let first = 0; first < lines.length; ) {
    let after = first;
    for (let units = 0; after < lines.length && units < mostUnits; after++) units += (lines[after] as string).length;
    const from = Math.max(0, first - around);
    const to = Math.min(lines.length, after + around);
    passages.push({
      kind,
      lines: lines.slice(from, to),
      places: places.slice(from, to),
      own: { start: first - from, end: after - from },
    });
    first = after;
  }
  return passages;
}

function linesOf(turns: readonly Turn[], kind: Kind): { readonly lines: string[]; readonly places: Place[] } {
  const lines: string[] = [];
  const places: Place[] = [];
  for (const [turn, { text, line }] of turns.entries()) {
    if (kind !== 'transcript') {
      // Empty lines part paragraphs; one says as much as many.
      const isApart = turn > 0 && line !== undefined && line > ((turns[turn - 1] as Turn).line ?? line) + 1;
      if (isApart) {
        lines.push('');
        places.push({ turn, from: 0, indent: 0 });
      }
      lines.push(text);
      places.push({ turn, from: 0, indent: 0 });
      continue;
    }
    for (const { start, end } of piecesOf(text)) {
      lines.push(label + text.slice(start, end));
      places.push({ turn, from: start, indent: label.length });
    }
  }
  return { lines, places };
}

/** A text in pieces of sentences; only a sentence that is too long by itself makes a longer piece. */
function piecesOf(text: string): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  while (text.length - start > mostLineUnits) {
    const stops = [...text.slice(start, start + mostLineUnits).matchAll(/[.?!]["'”’)]*\s+/g)];
    const stop = stops.at(-1);
    const space = text.indexOf(' ', start + mostLineUnits);
    const end = stop ? start + stop.index + stop[0].length : space < 0 ? text.length : space + 1;
    pieces.push({ start, end });
    start = end;
  }
  if (start < text.length) pieces.push({ start, end: text.length });
  return pieces;
}

/** What was heard in the passages of a meeting, each at its turn. `heard` has one entry a passage, in their order. */
export function gatherHearing(
  turns: readonly Turn[],
  passages: readonly Passage[],
  heard: readonly HeardPassage[],
): Hearing {
  const findings: MeetingFinding[] = [];
  const promises: MeetingPromise[] = [];
  for (const [at, passage] of passages.entries()) {
    const { findings: found = [], promises: made = [] } = heard[at] ?? {};
    const spotOf = openSpots(passage);
    for (const {
      start,
      end,
      sentence,
      suggestions,
      signal,
      name,
      certainty,
      isByRule = false,
      isStrength,
      words,
      message,
    } of found) {
      const spot = spotOf({ start, end });
      if (!spot) continue;
      const shift = spot.start - start;
      findings.push({
        ...spot,
        signal,
        ...(name && { name }),
        certainty,
        isByRule,
        isStrength,
        words,
        message,
        sentence: { start: Math.max(0, sentence.start + shift), end: sentence.end + shift },
        suggestions: suggestions.map(({ parts }) => parts),
      });
    }
    for (const { start, end, ...promise } of made) {
      const spot = spotOf({ start, end });
      if (spot) promises.push({ ...promise, ...spot, ...ownerOf(promise.owner, turns[spot.turn] as Turn) });
    }
  }
  return { findings, promises, actions: findActionLines(turns, passages[0]?.kind ?? 'transcript') };
}

/** The words of a meeting that may name a day and that the engine has not looked at for one; of a table the whole row. */
export const undatedIn = (turns: readonly Turn[], { actions }: Hearing): readonly string[] =>
  actions.map(({ turn, start, end }) => {
    const { text } = turns[turn] as Turn;
    return text.includes('|') ? text : text.slice(start, end);
  });

/** The same hearing with the days of those words, in their order. */
export function withActionDays(hearing: Hearing, days: readonly (string | undefined)[]): Hearing {
  const actions = hearing.actions.map((line, at) => {
    const due = days[at];
    return due ? { ...line, due } : line;
  });
  return { ...hearing, actions };
}

function ownerOf(owner: string | undefined, turn: Turn): { readonly owner?: string } {
  if (owner === undefined) return {};
  const isTheirs = owner === 'I' || owner === speaker;
  return { owner: isTheirs ? turn.speaker || 'I' : owner };
}

/** Finds the turn of a span of a passage's text; undefined outside the lines that count. */
function openSpots({ lines, places, own }: Passage): (span: Span) => Spot | undefined {
  const starts: number[] = [];
  let next = 0;
  for (const line of lines) {
    starts.push(next);
    next += line.length + 1;
  }
  return ({ start, end }) => {
    let at = 0;
    while (at + 1 < starts.length && (starts[at + 1] as number) <= start) at++;
    const place = places[at];
    if (!place || at < own.start || at >= own.end) return undefined;
    const shift = place.from - place.indent - (starts[at] as number);
    return { turn: place.turn, start: Math.max(place.from, start + shift), end: end + shift };
  };
}
