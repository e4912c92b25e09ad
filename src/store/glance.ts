import type { LedgerPromise } from '../promises/promise';
import { type CountedDay, countedDay } from './counted-day';
import { withStore } from './database';
import { promisesByDay } from './promises';
import { readableRows } from './rows';

/** What the popup shows of the store: the promises that wait, and the counted days of an ISO date and later. */
export interface Glance {
  readonly promises: readonly LedgerPromise[];
  readonly days: readonly CountedDay[];
}

/**
 * Reads it at one go, since opening the store takes longer than all of its reading; promises that no longer wait are not
 * read. Rejects with `StoreFailed`.
 */
export function glanceSince(day: string): Promise<Glance> {
  return withStore(async (store) => {
    const look = store.transaction(['promises', 'days']);
    const states = look.objectStore('promises').index('state');
    const [open, moved, days] = await Promise.all([
      states.getAll('open'),
      states.getAll('moved'),
      look.objectStore('days').getAll(IDBKeyRange.lowerBound(day)),
    ]);
    return { promises: promisesByDay([...open, ...moved]), days: readableRows(countedDay, days) };
  });
}
