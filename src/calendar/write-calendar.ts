/** Something with a day. */
export interface CalendarEntry {
  /** Stable for the same thing, so that a calendar that gets it twice keeps one. */
  readonly id: string;
  readonly title: string;
  /** ISO date (`2026-11-27`, a whole day), or ISO date and time (`2026-11-27T17:00`, local, wherever the calendar is). */
  readonly on: string;
  readonly note?: string;
}

const widest = 75;
const halfAnHour = 30;
const dayOrMoment = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?$/;

/**
 * Entries as an iCalendar file (RFC 5545), lines ended by CRLF and folded at 75 bytes. An entry whose day cannot be read is
 * left out.
 * @param now when it is written
 */
export function writeCalendar(entries: readonly CalendarEntry[], now: Date): string {
  const stamp = `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Handrail//Handrail//EN',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => eventOf(entry, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventOf({ id, title, on, note }: CalendarEntry, stamp: string): readonly string[] {
  const found = dayOrMoment.exec(on);
  if (!found) return [];
  const [, year, month, day, hour, minute] = found.map(Number) as [number, number, number, number, number, number];
  const isMoment = Number.isFinite(hour);
  const start = new Date(Date.UTC(year, month - 1, day, isMoment ? hour : 0, isMoment ? minute : 0));
  const end = new Date(start.valueOf() + (isMoment ? halfAnHour : 24 * 60) * 60_000);
  const text = (moment: Date) => {
    const units = moment.toISOString().replace(/[-:]/g, '');
    return isMoment ? units.slice(0, 15) : units.slice(0, 8);
  };
  const kind = isMoment ? '' : ';VALUE=DATE';
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(id)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART${kind}:${text(start)}`,
    `DTEND${kind}:${text(end)}`,
    `SUMMARY:${escaped(title)}`,
    ...(note ? [`DESCRIPTION:${escaped(note)}`] : []),
    ...(isMoment ? [] : ['TRANSP:TRANSPARENT']),
    'END:VEVENT',
  ];
}

/** The same for the same id: a hash of it, since an id may be a person's words. */
function uidOf(id: string): string {
  let one = 0x811c9dc5;
  let other = 0x9e3779b9;
  for (const unit of id) {
    one = Math.imul(one ^ (unit.codePointAt(0) ?? 0), 0x01000193);
    other = Math.imul(other ^ (unit.codePointAt(0) ?? 0), 0x85ebca6b) + 1;
  }
  const hex = (part: number) => (part >>> 0).toString(16).padStart(8, '0');
  return `${hex(one)}${hex(other)}@handrail`;
}

const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // Characters that no calendar may hold.
    .replace(/\p{Cc}/gu, (character) => (character === '\n' || character === '\t' ? character : ''))
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** A line broken so that no part is longer than 75 bytes, and no character is torn. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let width = 0;
  for (const character of line) {
    const bytes = new TextEncoder().encode(character).length;
    if (width + bytes > widest) {
      parts.push(part);
      part = ' ';
      width = 1;
    }
    part += character;
    width += bytes;
  }
  return [...parts, part].join('\r\n');
}
