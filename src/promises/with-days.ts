import type { HeardPromise } from './promise';
import { dated, hour, relative, weekday } from './times';

/**
 * The same promises, each with the day that its words name.
 * @param text the message they were heard in
 * @param now when they were written
 * @param readDay as in `src/text/when.ts`, which is too heavy to import here
 */
export function withDays(
  promises: readonly HeardPromise[],
  text: string,
  now: Date,
  readDay: (quote: string, now: Date) => string | undefined,
): HeardPromise[] {
  return promises.map((promise) => {
    const due = readDay(dayOf(promise, text), now);
    return due === undefined ? promise : { ...promise, due };
  });
}

const hours = new RegExp(`\\b(?:${hour}|lunch(?:time)?)`, 'iu');
const days = new RegExp(`\\b(?:${dated}|${relative}|${weekday})\\b`, 'iu');
const passed = /\b(?:came|was|were|had|did|rang|sent|got|went|told|said|yesterday|last)\b/i;

/** The words that name its day: of a row all of it, and "She has the key on Monday, so I'll ring by noon" is noon of Monday. */
function dayOf({ quote, start }: HeardPromise, text: string): string {
  const end = text.indexOf('\n', start);
  const row = text.slice(text.lastIndexOf('\n', start - 1) + 1, end < 0 ? text.length : end);
  if (row.includes('|')) return row.replace(/\|\s*(?=\d{1,2}\.\d{1,2}\b)/g, ', by ').replaceAll('|', ', ');
  if (!hours.test(quote) || days.test(quote.replace(hours, ''))) return quote;
  const [before = ''] = /[^.!?\n]{0,200}$/.exec(text.slice(Math.max(0, start - 200), start)) ?? [];
  return days.test(before.replace(hours, '')) && !passed.test(before) ? `${before.trim()} ${quote}` : quote;
}
