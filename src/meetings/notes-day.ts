import { monthName, monthOf } from '../text/months';
import { findDay } from './heading';

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const weekday = '(?:(sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}\\.?,?\\s+)?';
const shapes: readonly (readonly [RegExp, day: number, month: number])[] = [
  [
    new RegExp(`\\b${weekday}(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${monthName})\\.?(?![a-z])`, 'i'),
    2,
    3,
  ],
  [new RegExp(`\\b${weekday}(${monthName})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])`, 'i'), 3, 2],
  [new RegExp(`(?<![\\d/.])${weekday}(\\d{1,2})[/.](\\d{1,2})(?![\\d/.%])`, 'i'), 2, 3],
];

// The head of notes says of what and when; a line of theirs may name a day to come.
const headLines = 3;
const longestHead = 70;
const isOfAnother =
  /\b(?:holidays?|hours|closure|closed|leave|booked|by|due|until|next|deadline|from|since|last|before|after|ends?|starts?|opens?)\b|[.!?]\s|^\s*[-*•]\s/i;

// Notes may be begun before the meeting.
const ahead = 14 * 86_400_000;

/** The last time the calendar showed a day, or soon will, on its weekday where that is said; undefined where no year near has it. */
function latest(now: Date, day: number, at: number, on: number): Date | undefined {
  return [1, 0, -1]
    .map((years) => new Date(now.getFullYear() + years, at, day))
    .find((one) => one.getMonth() === at && (on < 0 || one.getDay() === on) && +one <= +now + ahead);
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
  for (const line of head) {
    if (line.length > longestHead || isOfAnother.test(line)) continue;
    const whole = findDay(line);
    if (whole) return new Date(`${whole}T00:00`);
    for (const [shape, day, at] of shapes) {
      const found = shape.exec(line);
      if (!found) continue;
      const named = found[at] ?? '';
      const number = /^\d/.test(named) ? Number(named) - 1 : monthOf(named);
      const on = weekdays.indexOf((found[1] ?? '-').slice(0, 3).toLowerCase());
      return latest(now, Number(found[day]), number, on);
    }
  }
  return undefined;
}
