import * as v from 'valibot';
import { ledgerPromise } from '../messages/rows';
import { afterMove, type Move } from '../promises/moves';
import type { LedgerPromise } from '../promises/promise';
import { withStore } from './database';
import { tellOfLedger } from './ledger-news';
import { readableRows } from './rows';

/** Adds promises to the ledger; one with the id of a kept one takes its place. All functions here reject with `StoreFailed`. */
export function addPromises(promises: readonly LedgerPromise[]): Promise<void> {
  return withStore(async (store) => {
    const change = store.transaction('promises', 'readwrite');
    await Promise.all([...promises.map((promise) => change.store.put(promise)), change.done]);
    tellOfLedger();
  });
}

export function removePromises(ids: readonly string[]): Promise<void> {
  return withStore(async (store) => {
    const change = store.transaction('promises', 'readwrite');
    await Promise.all([...ids.map((id) => change.store.delete(id)), change.done]);
    tellOfLedger();
  });
}

/** All promises: those with a day first, the earliest leading, then those without one in the order they were made. */
export async function listPromises(): Promise<readonly LedgerPromise[]> {
  return promisesByDay(await withStore((store) => store.getAll('promises')));
}

/** The rows that are promises, in that order. */
export function promisesByDay(rows: readonly unknown[]): readonly LedgerPromise[] {
  const key = ({ due, made }: LedgerPromise) => `${due ?? '9999'} ${made}`;
  return [...readableRows(ledgerPromise, rows)].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/**
 * Moves one promise and returns it as it now stands; undefined when it is no longer there.
 * @throws IllegalMove when its state does not allow the move
 */
export function movePromise(id: string, move: Move): Promise<LedgerPromise | undefined> {
  return withStore(async (store) => {
    const change = store.transaction('promises', 'readwrite');
    const promise = v.safeParse(ledgerPromise, await change.store.get(id));
    if (!promise.success) return;
    const moved = afterMove(promise.output, move);
    await Promise.all([change.store.put(moved), change.done]);
    tellOfLedger();
    return moved;
  });
}
