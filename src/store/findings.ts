import type { IDBPObjectStore } from 'idb';
import * as v from 'valibot';
import type { FindingRecord } from '../messages/map';
import { findingRecord } from '../messages/rows';
import { counted, countedDay } from './counted-day';
import { type Layout, withStore } from './database';
import { readableRows } from './rows';

type Days = IDBPObjectStore<Layout, ('findings' | 'days')[], 'days', 'readwrite'>;

/** Keeps findings; one with the id of a kept one takes its place. All functions here reject with `StoreFailed`. */
export function recordFindings(records: readonly FindingRecord[]): Promise<void> {
  return withStore(async (store) => {
    const change = store.transaction(['findings', 'days'], 'readwrite');
    const findings = change.objectStore('findings');
    const days = change.objectStore('days');
    for (const record of records) {
      const before = v.safeParse(findingRecord, await findings.get(record.id));
      if (before.success) await count(days, before.output, -1);
      await count(days, record, 1);
      await findings.put(record);
    }
    await change.done;
  });
}

async function count(days: Days, finding: FindingRecord, by: 1 | -1): Promise<void> {
  const day = v.safeParse(countedDay, await days.get(finding.day));
  await days.put(counted(day.success ? day.output : undefined, finding, by));
}

/** The findings of an ISO date and later, by day. */
export function findingsSince(day: string): Promise<readonly FindingRecord[]> {
  return withStore(async (store) =>
    readableRows(findingRecord, await store.getAllFromIndex('findings', 'day', IDBKeyRange.lowerBound(day))),
  );
}

/** Erases the findings of days before an ISO date, and their counts. */
export function forgetFindingsBefore(day: string): Promise<void> {
  return withStore(async (store) => {
    const change = store.transaction(['findings', 'days'], 'readwrite');
    const findings = change.objectStore('findings');
    const before = IDBKeyRange.upperBound(day, true);
    const old = await findings.index('day').getAllKeys(before);
    await Promise.all([
      ...old.map((id) => findings.delete(id)),
      change.objectStore('days').delete(before),
      change.done,
    ]);
  });
}
