import { type CountedDay, countedDay } from './counted-day';
import { withStore } from './database';
import { readableRows } from './rows';

/** The counted findings of an ISO date and later, by day; days without any are not there. Rejects with `StoreFailed`. */
export function daysSince(day: string): Promise<readonly CountedDay[]> {
  return withStore(async (store) => readableRows(countedDay, await store.getAll('days', IDBKeyRange.lowerBound(day))));
}
