import { browser } from 'wxt/browser';
import { settingsFrom } from './read';
import type { Settings } from './settings';

const key = 'settings';

/** What the user has set, without what an organisation has put over it. */
export async function readStoredSettings(): Promise<Settings> {
  return settingsFrom((await browser.storage.local.get(key))[key]);
}

let lastChange: Promise<unknown> = Promise.resolve();

/** Stores what `change` makes of the settings as they are then, one change after the other, and returns it. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = lastChange.then(async () => {
    const settings = change(await readStoredSettings());
    await browser.storage.local.set({ [key]: settings });
    return settings;
  });
  // The caller hears of a failure; the next change starts from what is stored either way.
  lastChange = next.catch(() => undefined);
  return next;
}
