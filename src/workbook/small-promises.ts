import { daysBefore, mondayOf } from '../promises/day';
import { isWaiting } from '../promises/moves';
import type { LedgerPromise } from '../promises/promise';
import type { Reflection } from '../store/reflection';
import { WEEKS } from './weeks';

/** How a week's small promise stands; a week without one has none. */
export type Stand = 'kept' | 'open' | 'left' | 'none';

/** One week and its small promise. */
export interface SmallPromise {
  /** Its Monday, ISO date. */
  readonly monday: string;
  readonly stand: Stand;
  readonly promise?: LedgerPromise;
}

/** The small promises of the last eight weeks up to the ISO date `today`, the earliest first. */
export function smallPromises(
  reflections: readonly Reflection[],
  promises: readonly LedgerPromise[],
  today: string,
): readonly SmallPromise[] {
  return Array.from({ length: WEEKS }, (_, index) => {
    const monday = daysBefore(mondayOf(today), 7 * (WEEKS - 1 - index));
    const id = reflections.find(({ week }) => week === monday)?.promise;
    const promise = id === undefined ? undefined : promises.find((each) => each.id === id);
    return promise ? { monday, stand: standOf(promise, today), promise } : { monday, stand: 'none' };
  });
}

function standOf(promise: LedgerPromise, today: string): Stand {
  if (promise.outcome.state === 'kept') return 'kept';
  if (!isWaiting(promise)) return 'left';
  return promise.due !== undefined && promise.due.slice(0, 10) < today ? 'left' : 'open';
}
