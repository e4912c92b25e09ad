import { capitalised } from '../suggest/plain-text';
import { english } from '../ui/english';

/** A day offered for a promise. */
export interface DayChoice {
  /** On the chip: `Tomorrow`, `Fri 27`. */
  readonly label: string;
  /** In the sentence: `Friday 27 November`. Never relative, since mail is read on another day than it is written. */
  readonly words: string;
  /** ISO date, local. */
  readonly iso: string;
  /** The one chosen when nobody has chosen yet. Exactly one of the choices has it. */
  readonly isSuggested: boolean;
}

const SUNDAY = 0;
const FRIDAY = 5;
const SATURDAY = 6;
const DAYS_WITHOUT_YEAR = 300;

function isWorking(day: Date): boolean {
  return day.getDay() !== SUNDAY && day.getDay() !== SATURDAY;
}

function daysLater(day: Date, count: number): Date {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + count);
}

function workingDayAfter(day: Date): Date {
  const next = daysLater(day, 1);
  return isWorking(next) ? next : workingDayAfter(next);
}

function fridayAfter(day: Date): Date {
  const next = daysLater(day, 1);
  return next.getDay() === FRIDAY ? next : fridayAfter(next);
}

function iso(day: Date): string {
  const month = String(day.getMonth() + 1).padStart(2, '0');
  return `${day.getFullYear()}-${month}-${String(day.getDate()).padStart(2, '0')}`;
}

function spoken(day: Date, now: Date, locale: string): string {
  // Put together from parts: whether a comma follows the weekday differs between browser versions.
  const parts = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }).formatToParts(day);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  const isMonthFirst = parts.findIndex(({ type }) => type === 'month') < parts.findIndex(({ type }) => type === 'day');
  const words = isMonthFirst
    ? `${part('weekday')}, ${part('month')} ${part('day')}`
    : `${part('weekday')} ${part('day')} ${part('month')}`;
  const isFar = day > daysLater(now, DAYS_WITHOUT_YEAR) || day < daysLater(now, -DAYS_WITHOUT_YEAR);
  if (!isFar) return words;
  return `${words}${isMonthFirst ? ',' : ''} ${day.getFullYear()}`;
}

function chip(day: Date, now: Date, locale: string): string {
  if (iso(day) === iso(daysLater(now, 1))) {
    const tomorrow = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(1, 'day');
    return capitalised(tomorrow);
  }
  return `${new Intl.DateTimeFormat(locale, { weekday: 'short' }).format(day)} ${day.getDate()}`;
}

/**
 * Three working days to promise something for, soonest first.
 * Suggested is this week's Friday while it is at least two working days away; after that, and at the weekend, the
 * second working day from now, which leaves one whole day to do it in.
 * @param now local time; only its day counts
 * @param locale a BCP 47 tag; any English one decides the order of day and month, others read as `en-GB`
 */
export function dayChoices(now: Date, locale?: string): readonly DayChoice[] {
  const tongue = english(locale);
  const first = workingDayAfter(now);
  const second = workingDayAfter(first);
  const friday = fridayAfter(now);
  const isFridayFair = isWorking(now) && friday >= second && now.getDay() !== FRIDAY;
  const days = isFridayFair ? [first, friday, workingDayAfter(friday)] : [first, second, fridayAfter(second)];
  return days.map((day, index) => ({
    label: chip(day, now, tongue),
    words: spoken(day, now, tongue),
    iso: iso(day),
    isSuggested: index === 1,
  }));
}

/**
 * A day as it stands in a sentence: `Friday 27 November`, with its year only when it is far away.
 * @param day ISO date, or ISO date and time, of which only the date is said
 * @throws RangeError when it is not a date
 */
export function dayWords(day: string, now: Date, locale?: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(day) ?? [];
  const found = new Date(Number(year), Number(month) - 1, Number(date));
  if (Number.isNaN(found.getTime()) || iso(found) !== day.slice(0, 10)) throw new RangeError(`not a day: ${day}`);
  return spoken(found, now, english(locale));
}
