import { type CalendarEntry, writeCalendar } from '../calendar/write-calendar';
import type { HeardPromise } from '../promises/promise';
import { isYours } from '../promises/yours';
import { saveFile } from './save-file';
import { words } from './words';

/** A promise as an entry of a calendar, its owner named where that is not the user; undefined for one without a day. */
export function findCalendarEntry(
  promise: Pick<HeardPromise, 'quote' | 'owner' | 'action' | 'due'>,
  id: string,
): CalendarEntry | undefined {
  const { quote, owner, action = quote, due } = promise;
  if (due === undefined) return;
  const title = isYours(promise) ? action : `${owner}: ${action}`;
  return { id, title, on: due, note: words('ledger_quoted', quote) };
}

/** Gives the user a file with the days of promises, for their calendar. */
export function saveCalendar(entries: readonly CalendarEntry[], now: Date, name = words('ledger_calendar_name')): void {
  saveFile(`${name}.ics`, 'text/calendar', writeCalendar(entries, now));
}
