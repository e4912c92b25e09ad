import type { Page } from 'playwright-core';
import type { FindingRecord } from '../../src/messages/map';
import { daysBefore, isoDay } from '../../src/promises/day';
import type { LedgerPromise } from '../../src/promises/promise';
import { type CountedDay, counted } from '../../src/store/counted-day';
import type { KeptMeeting } from '../../src/store/kept-meeting';
import type { Reflection } from '../../src/store/reflection';
import type { Worksheet } from '../../src/store/worksheet';

/** What a store holds before a page opens. */
export interface Seeds {
  readonly findings?: readonly FindingRecord[];
  readonly promises?: readonly LedgerPromise[];
  readonly reflections?: readonly Reflection[];
  readonly meetings?: readonly KeptMeeting[];
  readonly worksheets?: readonly Worksheet[];
}

const today = isoDay(new Date());

/** The ISO date so many days ago; negative ones are still to come. */
export const ago = (days: number): string => daysBefore(today, days);

const signals = [
  'vague-commitment',
  'softened-promise',
  'non-apology',
  'opaque-decision',
  'self-silencing',
  'specific-commitment',
  'credit',
];
const outcomes: readonly FindingRecord['outcome'][] = ['applied', 'applied', 'left', 'dismissed', 'open'];

/** Findings spread evenly over the last `days` days, the same each time. */
export function manyFindings(count: number, days: number): FindingRecord[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `seed ${index}`,
    signal: signals[(index * 7 + (index >> 3)) % signals.length] ?? 'credit',
    words: 'We’ll circle back on the numbers',
    site: 'mail.google.com',
    day: ago((index * 5 + (index >> 2)) % days),
    outcome: outcomes[(index * 3 + (index >> 4)) % outcomes.length] ?? 'open',
  }));
}

/** A promise that waits, as one of the store. */
export function promise(id: string, quote: string, rest: Partial<LedgerPromise> = {}): LedgerPromise {
  return { id, quote, to: 'Ana', made: ago(3), site: 'mail.google.com', outcome: { state: 'open' }, ...rest };
}

/** Puts rows into the store of the extension that a page of ours belongs to. The page must have opened the store before. */
export async function seed(page: Page, seeds: Seeds): Promise<void> {
  const days = new Map<string, CountedDay>();
  for (const finding of seeds.findings ?? []) days.set(finding.day, counted(days.get(finding.day), finding, 1));
  await page.evaluate(
    (rows) =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.open('handrail');
        request.onerror = () => failed(request.error);
        request.onsuccess = () => {
          const store = request.result;
          const names = [...store.objectStoreNames];
          const change = store.transaction(names, 'readwrite');
          for (const name of names) {
            change.objectStore(name).clear();
            for (const row of rows[name] ?? []) change.objectStore(name).put(row);
          }
          change.oncomplete = () => {
            store.close();
            done();
          };
          change.onerror = () => failed(change.error);
        };
      }),
    { ...seeds, days: [...days.values()] } as Record<string, readonly unknown[]>,
  );
}
