import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { LedgerPromise } from '../promises/promise';
import { ledgerPromise, some } from './rows';

const key = 'heardPromises';
const most = 20;
const heard = some(ledgerPromise, most);

/** Promises that were heard and asked about, and neither added nor left: in the memory of the browser, gone with it. */
export async function readHeard(): Promise<readonly LedgerPromise[]> {
  const parsed = v.safeParse(heard, (await browser.storage.session.get(key))[key] ?? []);
  return parsed.success ? parsed.output : [];
}

/** Puts promises beside those that wait for an answer; of many the latest stay. */
export function leaveHeard(promises: readonly LedgerPromise[]): Promise<void> {
  return change((waiting) => [...promises, ...waiting].slice(0, most));
}

/** Takes away those that were answered, or whose mail was not sent after all. */
export function takeHeard(ids: readonly string[]): Promise<void> {
  return change((waiting) => waiting.filter(({ id }) => !ids.includes(id)));
}

/** One change after the other, whether the background or the popup makes it: two pages may put theirs off in the same moment. */
function change(make: (waiting: readonly LedgerPromise[]) => readonly LedgerPromise[]): Promise<void> {
  return navigator.locks.request(key, async () => {
    await browser.storage.session.set({ [key]: make(await readHeard()) });
  });
}

export async function forgetHeard(): Promise<void> {
  await browser.storage.session.remove(key);
}
