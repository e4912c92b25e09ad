import { browser } from 'wxt/browser';
import { settingsFrom } from './read';
import type { Settings } from './settings';

const key = 'settings';

/** What the user has set, without what an organisation has put over it. */
export async function readStoredSettings(): Promise<Settings> {
  return settingsFrom((await browser.storage.local.get(key))[key]);
}

/** Stores what `change` makes of the settings as they are then, and returns it: one change after the other, whichever page makes it. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request(key, async () => {
    const settings = change(await readStoredSettings());
    await browser.storage.local.set({ [key]: settings });
    return settings;
  });
}
