import { isInCalendar } from '../promises/day';
import { monthName, monthOf } from '../text/months';

const shapes: readonly (readonly [RegExp, (found: RegExpExecArray) => readonly [string, string, string]])[] = [
  [/(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)/, ([, year = '', at = '', day = '']) => [year, at, day]],
  [/(?<!\d)(20\d\d)(\d\d)(\d\d)(?=\D|$)/, ([, year = '', at = '', day = '']) => [year, at, day]],
  [
    new RegExp(`\\b(${monthName})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (20\\d\\d)\\b`, 'i'),
    ([, name = '', day = '', year = '']) => [year, String(monthOf(name) + 1), day],
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${monthName})\\.?,? (20\\d\\d)\\b`, 'i'),
    ([, day = '', name = '', year = '']) => [year, String(monthOf(name) + 1), day],
  ],
];

/** The first whole date in words from a file's name or head, as an ISO date: `2025-11-03`, `20251103_100200`, "Nov 3, 2025". */
export function findDay(words: string): string | undefined {
  for (const [shape, read] of shapes) {
    const found = shape.exec(words);
    if (!found) continue;
    const [year, at, day] = read(found);
    const iso = `${year}-${at.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (isInCalendar(iso)) return iso;
  }
  return undefined;
}

/** A meeting's name from its file's: without the ending, the date and what tools add. */
export function titleFrom(fileName: string): string {
  const bare = fileName
    .replace(/\.[a-z\d]{1,5}$/i, '')
    .replace(
      /(?:GMT)?\d{8}[-_ ]\d{6}(?:_\w+)?|(?<!\d)20\d{6}(?!\d)|\b20\d\d-\d\d-\d\d\b|\bMeeting Transcript\b|\btranscript\b|\bRecording\b/gi,
      ' ',
    )
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return bare === '' ? fileName : bare;
}
