const DAY = 86_400_000;

/** The local day of a moment, as an ISO date. */
export function isoDay(moment: Date): string {
  const month = String(moment.getMonth() + 1).padStart(2, '0');
  return `${moment.getFullYear()}-${month}-${String(moment.getDate()).padStart(2, '0')}`;
}

/** Whether the calendar has a day that is written as an ISO date: not 2026-02-30. */
export function isInCalendar(day: string): boolean {
  const moment = new Date(`${day}T00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === day;
}

/** The ISO date that lies `count` days before an ISO date. */
export function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(day) - count * DAY).toISOString().slice(0, 10);
}

/** The Monday of an ISO date's week, as an ISO date. */
export function mondayOf(day: string): string {
  const weekday = new Date(Date.parse(day.slice(0, 10))).getUTCDay();
  return daysBefore(day.slice(0, 10), (weekday + 6) % 7);
}

/** Whole days from one ISO date (or date and time) to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY);
}
