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
export async function leaveHeard(promises: readonly LedgerPromise[]): Promise<void> {
  const all = [...promises, ...(await readHeard())];
  await browser.storage.session.set({ [key]: all.slice(0, most) });
}

/** Takes away those that were answered, or whose mail was not sent after all. */
export async function takeHeard(ids: readonly string[]): Promise<void> {
  const left = (await readHeard()).filter(({ id }) => !ids.includes(id));
  await browser.storage.session.set({ [key]: left });
}

export async function forgetHeard(): Promise<void> {
  await browser.storage.session.remove(key);
}
