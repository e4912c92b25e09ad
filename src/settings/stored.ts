import { storage } from 'wxt/utils/storage';
import { parseSettings } from './parse';
import { defaultSettings, type Settings } from './settings';

const item = storage.defineItem<unknown>('local:settings', { version: 1, migrations: {} });

let hasWarned = false;

/** What is stored, as settings. A part that cannot be read has its default, which is said once on the console. */
function settingsFrom(stored: unknown): Settings {
  if (stored === null || stored === undefined) return defaultSettings;
  const { settings, isWhole } = parseSettings(stored);
  if (!isWhole && !hasWarned) {
    console.warn('Handrail could not read part of its settings and uses the defaults there.');
    hasWarned = true;
  }
  return settings;
}

export async function readSettings(): Promise<Settings> {
  return settingsFrom(await item.getValue());
}

let lastChange: Promise<unknown> = Promise.resolve();

/** Stores what `change` makes of the settings as they are then, one change after the other, and returns it. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = lastChange.then(async () => {
    const settings = change(await readSettings());
    await item.setValue(settings);
    return settings;
  });
  // The caller hears of a failure; the next change starts from what is stored either way.
  lastChange = next.catch(() => undefined);
  return next;
}

/** Calls back with the settings after every change, from whichever page, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const stop = item.watch((stored) => onChange(settingsFrom(stored)));
  signal.addEventListener('abort', stop, { once: true });
}
