import type { LedgerPromise } from '../promises/promise';

const encoder = new TextEncoder();
const widest = 75;

/** One content line as RFC 5545 wants it: no row wider than 75 octets, no character torn, rows joined by CRLF and a space. */
function folded(line: string): string {
  let row = '';
  let octets = 0;
  const rows: string[] = [];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > widest) {
      rows.push(row);
      row = ' ';
      octets = 1;
    }
    row += character;
    octets += size;
  }
  return [...rows, row].join('\r\n');
}

function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

function stamp(moment: Date): string {
  return moment.toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** A named hour is a local one wherever the promise was made, so the time floats: no zone is written. */
function times(due: string): readonly string[] {
  const [day = '', hour] = due.split('T');
  const date = day.replaceAll('-', '');
  if (hour) return [`DTSTART:${date}T${hour.replace(':', '')}00`, 'DURATION:PT30M'];
  return [`DTSTART;VALUE=DATE:${date}`, `DTEND;VALUE=DATE:${dayAfter(day).replaceAll('-', '')}`, 'TRANSP:TRANSPARENT'];
}

function title({ owner, action, quote }: LedgerPromise): string {
  if (!action) return quote;
  return owner && owner !== 'I' && owner !== 'we' ? `${owner}: ${action}` : action;
}

function event(promise: LedgerPromise, due: string, now: Date): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(promise.id)}@handrail`,
    `DTSTAMP:${stamp(now)}`,
    ...times(due),
    `SUMMARY:${escaped(title(promise))}`,
    `DESCRIPTION:${escaped(promise.quote)}`,
    'END:VEVENT',
  ];
}

/**
 * The promises as an iCalendar file (RFC 5545): a whole day each, or half an hour where an hour is due. The same promise
 * keeps its UID, so importing again moves it. Promises without a day are left out.
 * @param now when the file is made
 */
export function toIcs(promises: readonly LedgerPromise[], now: Date): string {
  const events = promises.flatMap((promise) => (promise.due === undefined ? [] : event(promise, promise.due, now)));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Handrail//Promises//EN',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
