import type { Finding } from '../engine/finding';
import { sameEnds } from '../text/same-ends';
import type { Span } from '../text/span';

/** The end of all that a finding speaks of. */
const reaches = ({ end, sentence, suggestions }: Finding): number =>
  suggestions.reduce((most, suggestion) => Math.max(most, suggestion.end), Math.max(end, sentence.end));

const isInWord = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}'’]/u.test(unit);

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, { length }) => sum + length + 1, 0);

/**
 * Findings of one text in the offsets of the next: those whose words the writer did not touch go along with them, so that
 * a mark stays on its words while the draft is being written; the others are dropped until the draft is read again, and so
 * is a suggestion whose words were touched.
 */
export function carry(
  findings: readonly Finding[],
  before: readonly string[],
  after: readonly string[],
): readonly Finding[] {
  const each = carryEach(findings, before, after);
  return each === findings ? findings : each.filter((finding) => finding !== undefined);
}

/** As `carry`, with `undefined` in the place of each that is dropped. What nothing moved is the same object. */
export function carryEach(
  findings: readonly Finding[],
  before: readonly string[],
  after: readonly string[],
): readonly (Finding | undefined)[] {
  if (findings.length === 0 || before === after) return findings;
  const { head, tail } = sameEnds(before, after);
  if (head === before.length && head === after.length) return findings;
  const oldLines = before.slice(head, before.length - tail);
  const newLines = after.slice(head, after.length - tail);
  const old = oldLines.join('\n');
  const now = newLines.join('\n');
  const same = sameEnds(old, now);
  const begin = lengthOf(before.slice(0, head));
  const from = begin + same.head;
  // What stood between these is another now.
  const to = begin + old.length - same.tail;
  const grown = lengthOf(newLines) - lengthOf(oldLines);
  const moved = ({ start, end }: Span): Span => {
    if (end <= from) return { start, end };
    if (start >= to) return { start: start + grown, end: end + grown };
    return { start: Math.min(start, from), end: end >= to ? end + grown : from };
  };
  // A word that goes on is another word.
  const goesOn = isInWord(old[same.head - 1]) && isInWord(now[same.head]);
  const beginsBefore = isInWord(old.at(-same.tail || old.length)) && isInWord(now[now.length - same.tail - 1]);
  const isTouched = ({ start, end }: Span): boolean =>
    (end > from && start < to) || (end === from && goesOn) || (start === to && beginsBefore);
  return findings.map((finding) => {
    if (isTouched(finding)) return undefined;
    if (reaches(finding) < from) return finding;
    return {
      ...finding,
      ...moved(finding),
      sentence: moved(finding.sentence),
      // What is offered stands for the words it was made from.
      suggestions: finding.suggestions
        .filter((suggestion) => !isTouched(suggestion))
        .map(({ parts, ...span }) => ({ ...moved(span), parts })),
    };
  });
}
