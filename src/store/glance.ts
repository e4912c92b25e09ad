import type { LedgerPromise } from '../promises/promise';
import type { CountedDay } from './counted-day';
import { withStore } from './database';
import { countedDaysIn } from './days';
import { waitingPromisesIn } from './promises';

/** What the popup shows of the store: the promises that wait, and the counted days of an ISO date and later. */
export interface Glance {
  readonly promises: readonly LedgerPromise[];
  readonly days: readonly CountedDay[];
}

/** Reads it through one opening of the store, since opening takes longer than all of its reading. Rejects with `StoreFailed`. */
export function glanceSince(day: string): Promise<Glance> {
  return withStore(async (store) => {
    const [promises, days] = await Promise.all([waitingPromisesIn(store), countedDaysIn(store, day)]);
    return { promises, days };
  });
}
