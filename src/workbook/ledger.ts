import { ageOf } from '../promises/age';
import { daysBetween } from '../promises/day';
import { isWaiting } from '../promises/moves';
import type { LedgerPromise } from '../promises/promise';
import { isYours } from '../promises/yours';

/** The promises as the page shows them; each part in the order it was given. */
export interface Ledger {
  readonly past: readonly LedgerPromise[];
  readonly due: readonly LedgerPromise[];
  readonly soon: readonly LedgerPromise[];
  readonly later: readonly LedgerPromise[];
  readonly dayless: readonly LedgerPromise[];
  /** What others promised, by their name. */
  readonly owed: ReadonlyMap<string, readonly LedgerPromise[]>;
  /** The latest first. */
  readonly kept: readonly Ended[];
  readonly gone: readonly Ended[];
}

/** A promise that was kept or let go. */
export interface Ended {
  readonly promise: LedgerPromise;
  /** ISO date. */
  readonly on: string;
  /** Days after its own day; 0 when it had none. */
  readonly daysLate: number;
}

/** Sorts the promises into what the page shows, as seen on the ISO date `today`. */
export function sortLedger(promises: readonly LedgerPromise[], today: string): Ledger {
  const waiting = promises.filter((promise) => isWaiting(promise) && isYours(promise));
  const ofAge = (...ages: readonly string[]) => waiting.filter(({ due }) => ages.includes(ageOf(due, today).age));
  return {
    past: ofAge('late'),
    due: ofAge('due'),
    soon: ofAge('soon'),
    later: ofAge('later'),
    dayless: ofAge('none'),
    owed: byOwner(promises.filter((promise) => isWaiting(promise) && !isYours(promise))),
    kept: endedAs('kept', promises),
    gone: endedAs('let-go', promises),
  };
}

function byOwner(promises: readonly LedgerPromise[]): ReadonlyMap<string, readonly LedgerPromise[]> {
  const owed = new Map<string, LedgerPromise[]>();
  for (const promise of promises) {
    const { owner = '' } = promise;
    owed.set(owner, [...(owed.get(owner) ?? []), promise]);
  }
  return owed;
}

function endedAs(state: 'kept' | 'let-go', promises: readonly LedgerPromise[]): readonly Ended[] {
  const ended = promises.flatMap((promise) => {
    const { outcome, due } = promise;
    if (outcome.state !== state) return [];
    return [{ promise, on: outcome.on, daysLate: due === undefined ? 0 : Math.max(0, daysBetween(due, outcome.on)) }];
  });
  return ended.sort((one, other) => (one.on < other.on ? 1 : -1));
}
