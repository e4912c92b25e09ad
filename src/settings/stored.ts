import { storage } from 'wxt/utils/storage';
import { settingsFrom } from './read';
import type { Settings } from './settings';

const item = storage.defineItem<unknown>('local:settings', { version: 1, migrations: {} });

let lastChange: Promise<unknown> = Promise.resolve();

/** Stores what `change` makes of the settings as they are then, one change after the other, and returns it. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = lastChange.then(async () => {
    const settings = change(settingsFrom(await item.getValue()));
    await item.setValue(settings);
    return settings;
  });
  // The caller hears of a failure; the next change starts from what is stored either way.
  lastChange = next.catch(() => undefined);
  return next;
}
