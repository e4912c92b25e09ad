import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { FindingRecord } from '../messages/map';
import { findingRecord } from '../messages/rows';
import type { LedgerPromise } from '../promises/promise';
import { type CountedDay, counted } from './counted-day';
import type { KeptMeeting } from './kept-meeting';
import type { Reflection } from './reflection';
import { readableRows } from './rows';
import type { Worksheet } from './worksheet';

/** The stores of the database, as of the last migration. */
export interface Layout extends DBSchema {
  findings: { key: string; value: FindingRecord; indexes: { day: string } };
  promises: { key: string; value: LedgerPromise; indexes: { due: string; state: string } };
  /** What the findings of a day come to, so that nobody has to read them all to count them. */
  days: { key: string; value: CountedDay };
  reflections: { key: string; value: Reflection };
  meetings: { key: string; value: KeptMeeting; indexes: { kept: string } };
  worksheets: { key: string; value: Worksheet };
}

export type Store = IDBPDatabase<Layout>;

/** One step from a layout to the next; rows stay unless it changes them. */
export type Migration = (
  store: Store,
  change: IDBPTransaction<Layout, StoreNames<Layout>[], 'versionchange'>,
) => void | Promise<void>;

/** What stands between us and the store: another page holds it, a newer Handrail wrote it, the disk is full, or it cannot be read. */
export type Trouble = 'held' | 'newer' | 'full' | 'unreadable';

export class StoreFailed extends Error {
  override readonly name = 'StoreFailed';
  constructor(
    readonly trouble: Trouble,
    options?: ErrorOptions,
  ) {
    super(`The store could not be used: ${trouble}`, options);
  }
}

/** The layout's version is their number, so a migration is only ever added at the end. */
export const migrations: readonly Migration[] = [
  (store) => {
    store.createObjectStore('findings', { keyPath: 'id' }).createIndex('day', 'day');
    store.createObjectStore('promises', { keyPath: 'id' }).createIndex('due', 'due');
  },
  async (store, change) => {
    change.objectStore('promises').createIndex('state', 'outcome.state');
    store.createObjectStore('reflections', { keyPath: 'week' });
    const days = new Map<string, CountedDay>();
    for (const finding of readableRows(findingRecord, await change.objectStore('findings').getAll()))
      days.set(finding.day, counted(days.get(finding.day), finding, 1));
    const kept = store.createObjectStore('days', { keyPath: 'day' });
    for (const day of days.values()) await kept.put(day);
  },
  (store) => {
    store.createObjectStore('meetings', { keyPath: 'id' }).createIndex('kept', 'kept');
  },
  (store) => {
    store.createObjectStore('worksheets', { keyPath: 'id' });
  },
];

/**
 * Opens the store, brought to the present layout, does `work` in it and closes it, so that no page holds up another's
 * migration for long.
 * @throws StoreFailed
 */
export async function withStore<Result>(
  work: (store: Store) => Promise<Result>,
  steps: readonly Migration[] = migrations,
): Promise<Result> {
  let store: Store | undefined;
  try {
    store = await opened(steps);
    return await work(store);
  } catch (cause) {
    // Only the database throws these; anything else is the work's own and none of ours to rename.
    throw cause instanceof DOMException ? failureFrom(cause) : cause;
  } finally {
    store?.close();
  }
}

function opened(steps: readonly Migration[]): Promise<Store> {
  return new Promise((resolve, reject) => {
    let isGivenUp = false;
    const store = openDB<Layout>('handrail', steps.length, {
      async upgrade(store, from, _to, change) {
        for (const migrate of steps.slice(from)) await migrate(store, change);
      },
      blocked() {
        isGivenUp = true;
        reject(new StoreFailed('held'));
      },
      blocking(_present, _wanted, event) {
        (event.target as IDBDatabase).close();
      },
    });
    store.then((late) => (isGivenUp ? late.close() : resolve(late)), reject);
  });
}

function failureFrom(cause: DOMException): StoreFailed {
  if (cause.name === 'VersionError') return new StoreFailed('newer', { cause });
  if (cause.name === 'QuotaExceededError') return new StoreFailed('full', { cause });
  return new StoreFailed('unreadable', { cause });
}
