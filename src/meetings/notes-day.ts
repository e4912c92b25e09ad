import { monthName, monthOf } from '../text/months';
import { findDay } from './heading';

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const weekday = '(?:(?<on>sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}\\.?,?\\s+)?';
const year = '(?<year>(?:20)?\\d\\d)';
const dayNumber = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const monthWord = `(?<month>${monthName})`;
// By a year a date is one, whatever stands round it.
const dated = [
  new RegExp(
    `\\b${weekday}(?:the\\s+)?${dayNumber}[\\s-]+(?:of\\s+)?${monthWord}\\.?,?[\\s-]+(?<year>20\\d\\d|\\d\\d(?!:))\\b`,
    'i',
  ),
  new RegExp(`\\b${weekday}${monthWord}\\.?\\s+${dayNumber},?\\s+(?<year>20\\d\\d)\\b`, 'i'),
  new RegExp(
    `(?<![\\d/.-])${weekday}(?<day>\\d{1,2})(?<part>[/.-])(?<month>\\d{1,2})\\k<part>${year}(?![\\d/.%-])`,
    'i',
  ),
];
const undated = [
  new RegExp(`\\b${weekday}(?:the\\s+)?${dayNumber}\\s+(?:of\\s+)?${monthWord}\\.?(?![a-z])`, 'i'),
  new RegExp(`\\b${weekday}${monthWord}\\.?\\s+${dayNumber}(?![\\d:])`, 'i'),
  new RegExp(`(?<![\\d/.])${weekday}(?<day>\\d{1,2})[/.](?<month>\\d{1,2})(?![\\d/.%])`, 'i'),
];

// The head of notes says of what and when; a line of theirs may name a day to come.
const headLines = 3;
const longestHead = 100;
const isAhead = new RegExp(
  `\\b(?:next|due|until|before|deadline)\\b|\\bby (?:the |end |\\d|${monthName}\\b|(?:${weekdays.join('|')}))|^\\s*[-*•]\\s`,
  'i',
);
const isOfAnother = /\b(?:holidays?|hours|closure|closed|leave|booked|from|since|last|ends?|starts?|opens?)\b/i;
// Below the title a sentence with a day is what notes tell.
const tells = /\bafter\b|[.!?]\s/i;

// Notes may be begun before the meeting.
const ahead = 14 * 86_400_000;

/** A day as a line names it: the month counts from 0, `on` is the weekday said with it, or -1. */
interface Named {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
  readonly on: number;
}

/** The day a line names, in both orders where it is in numbers alone. */
function namedIn(line: string, shapes: readonly RegExp[]): readonly Named[] {
  const said = shapes.map((shape) => shape.exec(line)?.groups).find((groups) => groups !== undefined);
  if (!said) return [];
  const { day = '', month = '', year: full, on = '-' } = said;
  const rest = {
    ...(full && { year: 2000 + (Number(full) % 100) }),
    on: weekdays.indexOf(on.slice(0, 3).toLowerCase()),
  };
  if (!/^\d/.test(month)) return [{ ...rest, day: Number(day), month: monthOf(month) }];
  return [
    { ...rest, day: Number(day), month: Number(month) - 1 },
    { ...rest, day: Number(month), month: Number(day) - 1 },
  ];
}

/**
 * The last of some days that the calendar shows, or soon will, on its weekday where that is said; undefined where no year near
 * has any.
 */
function latest(now: Date, named: readonly Named[]): Date | undefined {
  const near = [1, 0, -1].map((years) => now.getFullYear() + years);
  return named
    .flatMap(({ day, month, year, on }) =>
      (year === undefined ? near : [year])
        .map((one) => new Date(one, month, day))
        .filter((one) => one.getMonth() === month && (on < 0 || one.getDay() === on) && +one <= +now + ahead),
    )
    .reduce<Date | undefined>((last, one) => (last && last >= one ? last : one), undefined);
}

/**
 * The day that notes were taken on, where their head says it: "Site meeting, Tue 9 June". Days in them count from it.
 * @param now the day they were taken is no later, but for a few days
 */
export function dayOfNotes(text: string, now: Date): Date | undefined {
  const head = text
    .slice(0, 600)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, headLines);
  for (const [at, line] of head.entries()) {
    if (line.length > longestHead || isAhead.test(line)) continue;
    const whole = findDay(line);
    if (whole) return new Date(`${whole}T00:00`);
    const day =
      latest(now, namedIn(line, dated)) ??
      (isOfAnother.test(line) || (at > 0 && tells.test(line)) ? undefined : latest(now, namedIn(line, undated)));
    if (day) return day;
  }
  return undefined;
}
