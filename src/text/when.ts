import { Chrono, configuration } from 'chrono-node/en';
import { withoutFalseDays } from './false-days';
import { monthName, monthOf } from './months';

/** How `3/5` is read: 3 May (`dmy`) or 5 March (`mdy`). */
export type DayOrder = 'dmy' | 'mdy';

const longest = 600;
const justPassed = 60;

const monthWord = `(${monthName})`;
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const weekdayWord =
  '(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const count = `(an?|\\d{1,2}|${numbers.slice(1).join('|')})`;
const hourWord = `(1[0-2]|[1-9]|${numbers.slice(1).join('|')})`;
const hourStop =
  "(?=\\s*(?:$|[.,;:!?)]|o'clock|sharp|i\\b|we\\b|you\\b|and\\b|to\\b|on\\b|in the (?:morning|afternoon|evening)|today|tomorrow|tmrw|with\\b|when\\b|so\\b|for\\b|this\\b|next\\b|\\w+day\\b|\\d))";
const deadline =
  /\b(?:by|before|until|till|(?:no|not) later than|due(?: on| by)?|deadline(?: is|:)?|ahead of|latest:?)\s+(?:the\s+)?$/i;
const afterPhrase =
  '(?=\\s*(?:$|[.,;:!?)§–—-]|and\\b|but\\b|so\\b|or\\b|if\\b|with\\b|when\\b|at\\b|by\\b|on\\b|in\\b|to\\b|for\\b|latest\\b|instead\\b|then\\b|i\\b|we\\b|you\\b|\\d))';

function at(day: Date, days: number): Date {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function isoDay(day: Date): string {
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

function isoHour(moment: Date): string {
  return `${isoDay(moment)}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

function lastOfMonth(year: number, month: number): Date {
  return new Date(year, month + 1, 0);
}

function weekdayOf(word: string): number {
  return weekdays.indexOf(word.slice(0, 3).toLowerCase());
}

function countOf(word: string): number {
  const named = numbers.indexOf(word.toLowerCase());
  if (named > 0) return named;
  return /^an?$/i.test(word) ? 1 : Number(word);
}

/** The hour of a working day: "three" is the afternoon. */
function workingHour(word: string): number {
  const hour = countOf(word);
  return hour < 7 ? hour + 12 : hour;
}

function coming(now: Date, weekday: number): Date {
  return at(now, (weekday - now.getDay() + 7) % 7);
}

/** Friday of the working week `weeks` after this one; on a weekend this week is the one about to begin. */
function friday(now: Date, weeks: number): Date {
  const weekday = now.getDay();
  return at(now, (weekday === 6 ? 6 : 5 - weekday) + weeks * 7);
}

function workingDays(now: Date, days: number): Date {
  let day = at(now, 0);
  for (let left = days; left > 0; ) {
    day = at(day, 1);
    if (day.getDay() % 6 !== 0) left -= 1;
  }
  return day;
}

function isDayOf(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= lastOfMonth(year, month).getDate();
}

/** The next time the calendar shows this day of the month: today or later. */
function nextDayOfMonth(now: Date, day: number): Date | undefined {
  for (let ahead = now.getDate() <= day ? 0 : 1; ahead < 4; ahead++) {
    const first = new Date(now.getFullYear(), now.getMonth() + ahead, 1);
    if (isDayOf(first.getFullYear(), first.getMonth(), day))
      return new Date(first.getFullYear(), first.getMonth(), day);
  }
  return undefined;
}

/** A day that is on its weekday, where one is said with it; no day where it is not: one of the two is a slip, or of another year. */
const onWeekday = (weekday: string | undefined, day: Date | undefined): Date | '' | undefined =>
  day && weekday && day.getDay() !== weekdayOf(weekday) ? '' : day;

function nextMonthEnd(now: Date, month: number): Date {
  return lastOfMonth(now.getFullYear() + (month < now.getMonth() ? 1 : 0), month);
}

/** The year that a day without a year is in: the coming one, unless the day has only just passed and is spoken of as past. */
function yearAhead(now: Date, day: Date): number {
  const isLongPast = isoDay(day) < isoDay(at(now, -justPassed));
  return now.getFullYear() + (isLongPast ? 1 : 0);
}

function dayOfYear(now: Date, day: number, month: number, year: string | undefined): Date | undefined {
  if (year) {
    const full = year.length === 2 ? 2000 + Number(year) : Number(year);
    return isDayOf(full, month, day) ? new Date(full, month, day) : undefined;
  }
  const full = yearAhead(now, new Date(now.getFullYear(), month, day));
  return isDayOf(full, month, day) ? new Date(full, month, day) : undefined;
}

interface Place {
  readonly now: Date;
  readonly before: string;
  readonly after: string;
}

/** A way of naming a time that chrono does not know or reads differently: rewritten as a date or an hour that it reads. */
interface Reading {
  readonly pattern: RegExp;
  /** What to write instead; `undefined` takes the words out. */
  readonly read: (groups: readonly (string | undefined)[], place: Place) => Date | string | undefined;
}

function reading(pattern: string, read: Reading['read']): Reading {
  return { pattern: new RegExp(`\\b${pattern}`, 'gi'), read };
}

const owned = /\b(?:the|our|my|your|his|her|their|its)\s+$/i;
const ownedDeadline =
  /\b(?:by|before|until|till|at|ahead of|(?:ready|done|in time) for)\s+(?:(?:the|our|my|your|his|her|their|its)\s+)?$/i;
const gone = /\b(?:since|after|about)\s+(?:the\s+)?$/i;
const fromSomething =
  /(?<!\b(?:start|starting|begin|beginning|live|available|effective|back|on|work|working)\s)(?<!^)\bfrom\s+(?:the\s+)?$/i;
const plainWord = /\b(?:by|on|before|until|till|this|next|coming|due|or|and|to|latest|17:00|12:00)\s+$|[-–,(:/]\s*$/i;

/** Whether a weekday or month is somebody's ("Monday's notes", "the Friday deck") rather than a day to do a thing on. */
function belongs({ before, after }: Place): boolean {
  if (gone.test(before) || fromSomething.test(before)) return true;
  const isOwned =
    /^'s?\b/.test(after) ||
    (owned.test(before) &&
      /^\s(?!at\b|by\b|on\b|if\b|and\b|or\b|so\b|with\b|to\b|then\b|noon\b|morning\b|afternoon\b|evening\b)[a-z]/i.test(
        after,
      ));
  return isOwned && !ownedDeadline.test(before);
}

function readWeekday(word: string, place: Place): Date | undefined {
  const isAlsoAWord = /^(?:sat|sun|wed|mon|fri)$/i.test(word);
  const isTimed =
    /^\s*(?:(?:by |before |at )?(?:\d|17:00|12:00)|noon|[ap]m\b|morning|afternoon|evening|next week)/i.test(
      place.after,
    ) ||
    (/^(?:[MWFS]|mon|wed|fri)/.test(word) && /^\s*(?:$|[.;!?)])/.test(place.after) && !/\bthe\s+$/i.test(place.before));
  if (isAlsoAWord && !isTimed && (!plainWord.test(place.before) || /^\s+(?:nav|out|up|down)\b/i.test(place.after)))
    return undefined;
  return belongs(place) ? undefined : coming(place.now, weekdayOf(word));
}

function quarterEnd(now: Date, quarter: number, year: string | undefined): Date {
  const isPassed = quarter * 3 - 1 < now.getMonth();
  return lastOfMonth(year ? Number(year) : now.getFullYear() + (isPassed ? 1 : 0), quarter * 3 - 1);
}

function thisQuarterEnd(now: Date, ahead: number): Date {
  return lastOfMonth(now.getFullYear(), (Math.floor(now.getMonth() / 3) + ahead) * 3 + 2);
}

const businessEnd =
  "end of (?:the )?(?:business|working|work) day|end of (?:the )?day|end of (?:play|business)|close of (?:play|business)|(?:the )?day's end|EO[DBP]|CO[BP]";

const endOfDay = new RegExp(`\\b(?:${businessEnd})\\b`, 'i');

// "Sat 15.00" is an hour, and "Fri 12.05" may be a day.
const dotted = '(\\d{1,2})\\.(00|1[3-9]|[2-5]\\d)';

const readings: readonly Reading[] = [
  // Hours.
  reading(
    `(?<=(?:\\b(?:at|by|before|until|till|from|today|tomorrow|tonight|${weekdays.map((day) => `${day}\\w{0,6}`).join('|')}|\\d(?:st|nd|rd|th))|@),? ?)${dotted}(?!\\.?\\d)`,
    ([hour = '', minute = '']) => (Number(hour) < 24 ? `${hour}:${minute}` : `${hour}.${minute}`),
  ),
  reading(`(?:the )?(?:${businessEnd})(?:\\s+(?:on|of))?(?![\\w])`, () => '17:00'),
  reading(`(?:the )?end of (?=(?:today|tomorrow|tmrw|${weekdayWord})\\b)`, () => '17:00 '),
  reading('(?:12\\s*)?(?:noon|midday)\\b', () => '12:00'),
  reading('(?<=\\b(?:by|before) )(?:lunch|lunchtime|lunch time)\\b', () => '12:00'),
  reading('midnight\\b', () => '23:59'),
  reading(`(half past|quarter past|quarter to|half) ${hourWord}\\b${hourStop}`, ([part = '', hour = '']) => {
    const whole = workingHour(hour);
    if (/half/i.test(part)) return `${whole}:30`;
    return /past/i.test(part) ? `${whole}:15` : `${whole - 1}:45`;
  }),
  reading('(\\d{1,2})h(\\d\\d)?\\b', ([hour = '', minute = '00']) =>
    Number(hour) < 24 ? `${hour}:${minute}` : undefined,
  ),
  reading(`${hourWord} tonight\\b`, ([hour = '']) => `${countOf(hour)}pm today`),
  reading(`(?<=\\bat )${hourWord}\\b(?!:)${hourStop}`, ([hour = '']) => String(countOf(hour))),
  reading(
    `(?<=\\b(?:by|before|until|till) )${hourWord}(?: o'clock)?(?=,? (?:sharp|today|tomorrow|tmrw|this (?:morning|afternoon)|on \\w+day|\\w+day)\\b)`,
    ([hour = '']) => `${workingHour(hour)}:00`,
  ),
  reading('(?<=\\b(?:by|before|until|till) )12(?=\\s*(?:$|[.,;!?)]))', () => '12:00'),
  reading(
    `(?<=\\b(?:today|tomorrow|tmrw|tonight|day),? )(?:by|before) ${hourWord}(?=\\s*(?:$|[.,;!?)]))`,
    ([hour = '']) => `${workingHour(hour)}:00`,
  ),
  reading(
    "(?<=(?:at|@) )(1[0-2]|[1-9])(?: o'clock)? (?:in the|this) (afternoon|evening)\\b",
    ([hour = '']) => `${hour}pm`,
  ),
  reading("(?<=(?:at|@) )(1[0-2]|[1-9])(?: o'clock)? (?:in the|this) morning\\b", ([hour = '']) => `${hour}am`),

  // Ends of weeks, months, quarters, years.
  reading('(?:(?:the )?end of (?:(this|next|the) )?(?:working )?week|EOW)\\b', ([which], { now }) =>
    friday(now, /next/i.test(which ?? '') ? 1 : 0),
  ),
  reading(
    '(?:(?:the )?end of (?:(this|next|the) )?month|EOM|month[ -]end)\\b(?!\\s+(?:report|close|figures|numbers|accounts))',
    ([which], { now }) => lastOfMonth(now.getFullYear(), now.getMonth() + (/next/i.test(which ?? '') ? 1 : 0)),
  ),
  reading('(?:(?:the )?end of (?:(this|next|the) )?quarter|EOQ|quarter[ -]end)\\b', ([which], { now }) =>
    thisQuarterEnd(now, /next/i.test(which ?? '') ? 1 : 0),
  ),
  reading("(this|next) quarter\\b(?!')", ([which = ''], { now }) => thisQuarterEnd(now, /next/i.test(which) ? 1 : 0)),
  reading(
    '(?:(?:the )?end of (?:(this|next|the) )?year|EOY|year[ -]end)\\b(?!\\s+(?:report|close|figures|numbers|accounts|review))',
    ([which], { now }) => new Date(now.getFullYear() + (/next/i.test(which ?? '') ? 1 : 0), 11, 31),
  ),
  reading(`(?:the )?end (?:of )?${monthWord}(?: (20\\d\\d))?\\b`, ([month = '', year], { now }) =>
    year ? lastOfMonth(Number(year), monthOf(month)) : nextMonthEnd(now, monthOf(month)),
  ),
  reading(
    `(?<=\\b(?:by|before|until|till|in|during|this side of|due|of|late|mid)[ -])(?:the )?(?:end of )?Q([1-4])(?:[ ,/-]+(20\\d\\d))?\\b${afterPhrase}`,
    ([quarter = '', year], { now, before }) => {
      const end = quarterEnd(now, Number(quarter), year);
      return /\bbefore\s+$/i.test(before) ? lastOfMonth(end.getFullYear(), end.getMonth() - 3) : end;
    },
  ),
  reading(
    `(?<=\\b(?:by|before|until|till|in|during|of) )(?:the )?(?:end of )?H([12])(?:[ ,/-]+(20\\d\\d))?\\b${afterPhrase}`,
    ([half = '', year], { now }) => quarterEnd(now, Number(half) * 2, year),
  ),

  // Days counted from another day.
  reading(
    `${count} (weeks?|fortnights?) (?:on|from|after) (?:(?:the )?(?:coming |this )?)${weekdayWord}\\b`,
    ([many = '', unit = '', day = ''], { now }) =>
      at(coming(now, weekdayOf(day)), countOf(many) * (/^f/i.test(unit) ? 14 : 7)),
  ),
  reading(`(?:on )?${weekdayWord} (week|fortnight)\\b(?!')`, ([day = '', unit = ''], { now }) =>
    at(coming(now, weekdayOf(day)), /^f/i.test(unit) ? 14 : 7),
  ),
  reading(
    `(?:a )?${count} (weeks?|fortnights?) (?:from )?(today|tomorrow)\\b`,
    ([many = '', unit = '', from = ''], { now }) =>
      at(now, (/today/i.test(from) ? 0 : 1) + countOf(many) * (/^f/i.test(unit) ? 14 : 7)),
  ),
  reading('(today|tomorrow) (week|fortnight)\\b', ([from = '', unit = ''], { now }) =>
    at(now, (/today/i.test(from) ? 0 : 1) + (/^f/i.test(unit) ? 14 : 7)),
  ),
  reading('the day after tomorrow\\b', (_, { now }) => at(now, 2)),
  reading(
    `(?:in|within|inside) (?:the next )?${count} (?:working|business|work) days?(?:'(?: time)?)?`,
    ([many = ''], { now }) => workingDays(now, countOf(many)),
  ),
  reading(`(?:in|within|inside) (?:the (?:next )?)?(?:${count} )?fortnights?(?:'s time)?\\b`, ([many], { now }) =>
    at(now, 14 * countOf(many ?? 'a')),
  ),

  // Named days of the year, with their weekday where it is said.
  reading(
    `(?:(?:from )?\\d{1,2}(?:st|nd|rd|th)? ?(?:to|until|[–-]) ?)?(?:${weekdayWord}\\.?,? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${monthWord}\\b\\.?(?:,?[ -](20\\d\\d)\\b)?`,
    ([weekday, day = '', month = '', year], { now }) =>
      onWeekday(weekday, dayOfYear(now, Number(day), monthOf(month), year)),
  ),
  reading(
    `(?:${weekdayWord}\\.?,? )?${monthWord}\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)(?:,? (20\\d\\d)\\b)?(?! people| of us| times)`,
    ([weekday, month = '', day = '', year], { now }) =>
      onWeekday(weekday, dayOfYear(now, Number(day), monthOf(month), year)),
  ),
  // "Until 4.12." as it is written in much of Europe; "12.50" is an hour or a price.
  reading(
    `(?<=\\b(?:by|before|until|till|due|w/c|w/b)(?: the)? (?:${weekdayWord},? )?)(\\d{1,2})\\.(1[0-2]|0?[1-9])\\.?(?![\\d%]|\\s?(?:[ap]\\.?m|hours|percent|pounds|euros?|[km]\\b))`,
    ([weekday, day = '', month = ''], { now }) =>
      onWeekday(weekday, dayOfYear(now, Number(day), Number(month) - 1, undefined)),
  ),
  reading(
    '(?<=\\b(?:by|before) )(?:christmas|xmas)(?: eve)?\\b(?! (?:party|do|lunch|card|fair|break|week))',
    (_, { now }) => dayOfYear(now, 24, 11, undefined),
  ),
  reading("(?<=\\b(?:by|before) )(?:the )?new year(?:'s(?: eve)?)?\\b(?! (?:party|do|break))", (_, { now }) =>
    dayOfYear(now, 31, 11, undefined),
  ),
  // Its weekday says which of the two numbers is the month.
  reading(`${weekdayWord}\\.?,? (?:the )?(\\d{1,2})/(\\d{1,2})(?![/\\d])`, ([weekday, one, two], { now }) => {
    const dayFor = (day: string | undefined, month: string | undefined) =>
      onWeekday(weekday, dayOfYear(now, Number(day), Number(month) - 1, undefined));
    return dayFor(one, two) || dayFor(two, one) || '';
  }),
  reading(`${weekdayWord}\\.?,? (?:the )?(?=\\d{1,2}[/.]\\d{1,2}|\\d{4}-\\d)`, () => ''),
  reading('(?:the )?(\\d{1,2})(?:st|nd|rd|th)(?: of)? (this|next|the) month\\b', ([day = '', which = ''], { now }) => {
    const ahead = /next/i.test(which) ? 1 : 0;
    return isDayOf(now.getFullYear(), now.getMonth() + ahead, Number(day))
      ? new Date(now.getFullYear(), now.getMonth() + ahead, Number(day))
      : undefined;
  }),
  reading(
    `(?<=\\b(?:by|before|on|than|until|till|for|due|latest|and|or|to),? )(?:${weekdayWord},? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)\\b${afterPhrase}`,
    ([weekday, day = ''], { now }) => onWeekday(weekday, nextDayOfMonth(now, Number(day))),
  ),
  reading(`${weekdayWord},? (?:the )?(\\d{1,2})(?:st|nd|rd|th)\\b${afterPhrase}`, ([weekday, day = ''], { now }) =>
    onWeekday(weekday, nextDayOfMonth(now, Number(day))),
  ),

  // Weekdays.
  reading(`(?:on )?${weekdayWord},? (?:of )?(this|next) week\\b`, ([day = '', which = ''], { now }) =>
    at(friday(now, /next/i.test(which) ? 1 : 0), ((weekdayOf(day) + 6) % 7) - 4),
  ),
  reading(`(this|next) week,? (?:on )?${weekdayWord}\\b`, ([which = '', day = ''], { now }) =>
    at(friday(now, /next/i.test(which) ? 1 : 0), ((weekdayOf(day) + 6) % 7) - 4),
  ),
  reading(`next ${weekdayWord}\\b`, ([day = ''], { now, before, after }) => {
    if (belongs({ now, before, after })) return undefined;
    // "Next Friday", said on a Wednesday, is not the day after tomorrow but the week after.
    return at(friday(now, 1), ((weekdayOf(day) + 6) % 7) - 4);
  }),
  reading(`(?:(?:this|the) coming|coming|this) ${weekdayWord}\\b`, ([day = ''], place) =>
    coming(place.now, weekdayOf(day)),
  ),
  reading(`${weekdayWord}\\b\\.?`, ([day = ''], place) => readWeekday(day, place)),

  // Weeks, weekends, months.
  reading('(?:the )?week after next\\b', (_, { now }) => friday(now, 2)),
  reading(
    "(?:(?:the )?(early|start of|beginning of|mid|middle of|late|later)[ -])?(this|next) week\\b(?!')",
    ([part = '', which = ''], { now }) => {
      const week = friday(now, /next/i.test(which) ? 1 : 0);
      if (/early|start|begin/i.test(part)) return /next/i.test(which) ? at(week, -3) : week;
      return /mid/i.test(part) && /next/i.test(which) ? at(week, -2) : week;
    },
  ),
  reading("(?<=\\b(?:by|before) )(?:the|this) weekend\\b(?!')", (_, { now }) => friday(now, 0)),
  reading("(?:over |at |on )?(the|this|next) weekend\\b(?!')", ([which = ''], { now }) =>
    at(coming(now, 0), /next/i.test(which) ? 7 : 0),
  ),
  reading('the month after next\\b', (_, { now }) => lastOfMonth(now.getFullYear(), now.getMonth() + 2)),
  reading("(this|next) month\\b(?!')", ([which = ''], { now }) =>
    lastOfMonth(now.getFullYear(), now.getMonth() + (/next/i.test(which) ? 1 : 0)),
  ),
  reading(
    "(this|next) year\\b(?!')",
    ([which = ''], { now }) => new Date(now.getFullYear() + (/next/i.test(which) ? 1 : 0), 11, 31),
  ),
  reading(
    `(?:early|start of|beginning of|the start of|the beginning of)[ -]${monthWord}\\b(?!')(?: (20\\d\\d))?`,
    ([month = '', year], { now }) => dayOfYear(now, 7, monthOf(month), year),
  ),
  reading(`(?:mid|the middle of|middle of)[ -]${monthWord}\\b(?!')(?: (20\\d\\d))?`, ([month = '', year], { now }) =>
    dayOfYear(now, 15, monthOf(month), year),
  ),
  reading(`(?<=\\b(?:by|before) )${monthWord}\\b(?: (20\\d\\d))?${afterPhrase}`, ([month = '', year], { now }) =>
    dayOfYear(now, 1, monthOf(month), year),
  ),
  reading(
    `(?<=\\b(?:in|during|through|this|next|late|until|till)[ -])${monthWord}\\b(?: (20\\d\\d))?${afterPhrase}`,
    ([month = '', year], { now }) =>
      year ? lastOfMonth(Number(year), monthOf(month)) : nextMonthEnd(now, monthOf(month)),
  ),
  // A month that nothing above has placed is a name, a verb or somebody's report.
  reading(`${monthWord}\\b`, () => undefined),
];

function rewritten(quote: string, now: Date): string {
  return readings.reduce(
    (rest, { pattern, read }) =>
      rest.replace(pattern, (...found) => {
        const offset = found.findIndex((part) => typeof part === 'number');
        const words = String(found[0]);
        const start = Number(found[offset]);
        const place = { now, before: rest.slice(0, start), after: rest.slice(start + words.length) };
        const answer = read(found.slice(1, offset), place);
        if (answer === undefined) return ' § ';
        return answer instanceof Date ? isoDay(answer) : answer;
      }),
    quote,
  );
}

const readers = new Map<DayOrder, Chrono>();

function readerFor(order: DayOrder): Chrono {
  const known = readers.get(order);
  if (known) return known;
  const reader = new Chrono(configuration.createCasualConfiguration(order === 'dmy'));
  readers.set(order, reader);
  return reader;
}

type Read = ReturnType<Chrono['parse']>[number];

function isDay(found: Read, text: string): boolean {
  const before = text.slice(0, found.index);
  const isNear = /^(?:today|tonight|tomorrow)$/i.test(found.text);
  if (gone.test(before) || (fromSomething.test(before) && !isNear)) return false;
  // "In tonight's post".
  const isOwned = /^'s\b/.test(text.slice(found.index + found.text.length));
  if (isOwned && !ownedDeadline.test(before) && !(isNear && /\b(?:in|on|with)\s+$/i.test(before))) return false;
  // "Points 1 to 4", and the morning of nobody knows which day.
  if (/^\d{1,2} ?(?:to|[–-]) ?\d{1,2}$/.test(found.text)) return false;
  return /\d|today|tonight|tomorrow|tmrw?|tmw|\bthis\b|\b(?:in|within)\b/i.test(found.text);
}

function momentOf(found: Read, now: Date, isEndOfDay: boolean): Date {
  const isDated = found.start.isCertain('day');
  const isRange =
    found.end !== undefined && found.end !== null && isDated && isoDay(found.start.date()) !== isoDay(found.end.date());
  const part = isRange && found.end ? found.end : found.start;
  const moment = part.date();
  const hour = moment.getHours();
  // Nobody promises the small hours: "at 3" is the afternoon.
  const isUnsaid =
    part.isCertain('hour') && !part.isCertain('meridiem') && hour > 0 && hour < 7 && !/\b0\d[:.]/.test(found.text);
  if (isUnsaid) moment.setHours(hour + 12);
  if (isDated && !part.isCertain('year')) {
    moment.setFullYear(now.getFullYear());
    moment.setFullYear(yearAhead(now, moment));
  }
  if (!isDated && !isEndOfDay && part.isCertain('hour') && moment < now) moment.setDate(moment.getDate() + 1);
  return moment;
}

// A clock that is set to one of these is mostly American, or follows its calendar.
const american = /^(?:America|US)\/|^Pacific\/(?:Honolulu|Guam)$|^Asia\/Manila$|^UTC$/;
const inNumbers = /\d[/.-]\d/;

/**
 * Whether people write `3/5` for the third of May or for March the fifth, by where they are: a browser in American English is
 * used in many places where the day comes first.
 * @param locale a BCP 47 tag
 * @param timeZone an IANA name: `Europe/Dublin`
 */
export function dayOrderOf({
  locale,
  timeZone,
}: Pick<Intl.ResolvedDateTimeFormatOptions, 'locale' | 'timeZone'>): DayOrder {
  if (/^en-US\b/i.test(locale) && !american.test(timeZone)) return 'dmy';
  const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric' }).formatToParts(0);
  const placeOf = (type: string) => parts.findIndex((part) => part.type === type);
  return placeOf('month') < placeOf('day') ? 'mdy' : 'dmy';
}

function dayIn(quote: string, now: Date, order: DayOrder): string | undefined {
  const folded = quote
    .slice(0, longest)
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  const text = rewritten(withoutFalseDays(folded), now).replace(/\s+/g, ' ').trim();
  const found = readerFor(order)
    .parse(text, now)
    .filter((result) => isDay(result, text));
  const chosen = found.find(({ index }) => deadline.test(text.slice(0, index))) ?? found[0];
  if (!chosen) return undefined;
  // "At 10 am every Saturday" is no day.
  if (
    !found.some(({ start }) => start.isCertain('day')) &&
    /\b(?:every|each)\s+\p{L}*(?:day|week|month|morning|evening|night)\b/iu.test(folded)
  )
    return undefined;
  const moment = momentOf(chosen, now, endOfDay.test(folded));
  const isHour = chosen.start.isCertain('hour');
  // "On Thursday, and send it by 4 pm": it is Thursday's hour.
  const dated = chosen.start.isCertain('day')
    ? undefined
    : found.find(({ start, index }) => start.isCertain('day') && index < chosen.index);
  if (isHour && dated) {
    const day = momentOf(dated, now, false);
    moment.setFullYear(day.getFullYear(), day.getMonth(), day.getDate());
  }
  const isToday = isoDay(moment) === isoDay(now);
  if (isHour && isToday && moment < now) {
    // The hour of a weekday that is today has passed: it is next week's. The end of today's day has passed: the day stays.
    const isWeekday = new RegExp(`\\b${weekdays[now.getDay()]}\\w*`, 'i').test(folded) && !/\btoday\b/i.test(folded);
    if (isWeekday) return isoHour(new Date(moment.setDate(moment.getDate() + 7)));
    return isoDay(now);
  }
  if (isoDay(moment) < isoDay(now) && !deadline.test(text.slice(0, chosen.index))) return undefined;
  return isHour ? isoHour(moment) : isoDay(moment);
}

/**
 * Which day a promise names, as the writer means it on the day of writing.
 * @param quote one sentence or clause; only its first 600 characters are read
 * @param now when it was written
 * @param order how `3/5` is read, where the other way does not make a day to come of one that is over
 * @returns an ISO date (`2026-11-27`), or ISO date and time (`2026-11-27T17:00`, local) when an hour is named or
 *   implied ("EOD", "noon"). A stretch ("next week", "in May", "Q3") gives its last working or calendar day. Days that
 *   are over, recurring days and vague stretches ("in a few days") give `undefined`. A deadline ("by Friday") wins over
 *   another day in the same sentence.
 */
export function readDay(quote: string, now: Date, order: DayOrder = 'dmy'): string | undefined {
  const day = dayIn(quote, now, order);
  const isToCome = (one: string | undefined) => one !== undefined && one.slice(0, 10) >= isoDay(now);
  if (isToCome(day) || !inNumbers.test(quote)) return day;
  const other = dayIn(quote, now, order === 'dmy' ? 'mdy' : 'dmy');
  return isToCome(other) ? other : day;
}
