import type { FoundSpan } from '../engine/finding';
import { hearPromises } from '../promises/heard';
import { saidOutright } from '../promises/outright';
import type { HeardPromise } from '../promises/promise';
import { withDays } from '../promises/with-days';
import type { Kind } from '../text/kind';
import { hearInNotes } from './in-notes';
import { dayOfNotes } from './notes-day';

/**
 * The promises of a draft, each with its day, in its order. In notes lines count that say of themselves who has them to do, and
 * days count from the day in their head.
 * @param findings of the text
 * @param now when it was written
 * @param readDay as in `src/text/when.ts`, which is too heavy to import here
 */
export function promisesOf(
  text: string,
  kind: Kind,
  findings: readonly FoundSpan[],
  now: Date,
  readDay: (quote: string, now: Date) => string | undefined,
): HeardPromise[] {
  if (kind !== 'notes')
    return withDays(hearPromises(text, [...findings, ...saidOutright(text, findings)]), text, now, readDay);
  return withDays(hearInNotes(text, findings), text, dayOfNotes(text, now) ?? now, readDay);
}
