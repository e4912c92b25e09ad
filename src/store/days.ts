import { type CountedDay, countedDay } from './counted-day';
import { type Store, withStore } from './database';
import { readableRows } from './rows';

/** The counted findings of an ISO date and later, by day; days without any are not there. Rejects with `StoreFailed`. */
export function daysSince(day: string): Promise<readonly CountedDay[]> {
  return withStore((store) => countedDaysIn(store, day));
}

/** The same from a store that is open. */
export async function countedDaysIn(store: Store, day: string): Promise<readonly CountedDay[]> {
  return readableRows(countedDay, await store.getAll('days', IDBKeyRange.lowerBound(day)));
}
