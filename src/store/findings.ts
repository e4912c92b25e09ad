import { findingRecord } from '../messages/asks';
import type { FindingRecord } from '../messages/map';
import { withStore } from './database';
import { readableRows } from './rows';

/** Keeps findings; one with the id of a kept one takes its place. All functions here reject with `StoreFailed`. */
export function recordFindings(records: readonly FindingRecord[]): Promise<void> {
  return withStore(async (store) => {
    const change = store.transaction('findings', 'readwrite');
    await Promise.all([...records.map((record) => change.store.put(record)), change.done]);
  });
}

/** The findings of an ISO date and later, by day. */
export function findingsSince(day: string): Promise<readonly FindingRecord[]> {
  return withStore(async (store) =>
    readableRows(findingRecord, await store.getAllFromIndex('findings', 'day', IDBKeyRange.lowerBound(day))),
  );
}

/** Erases the findings of days before an ISO date. */
export function forgetFindingsBefore(day: string): Promise<void> {
  return withStore(async (store) => {
    const change = store.transaction('findings', 'readwrite');
    const old = await change.store.index('day').getAllKeys(IDBKeyRange.upperBound(day, true));
    await Promise.all([...old.map((id) => change.store.delete(id)), change.done]);
  });
}

export function countFindings(): Promise<number> {
  return withStore((store) => store.count('findings'));
}

export function eraseFindings(): Promise<void> {
  return withStore((store) => store.clear('findings'));
}
