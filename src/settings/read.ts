import { browser } from 'wxt/browser';
import { parseSettings } from './parse';
import { defaultSettings, type Settings } from './settings';

/** Where WXT's storage keeps the settings; pages with drafts read it without carrying the storage library. */
const key = 'settings';

let hasWarned = false;

/** What is stored, as settings. A part that cannot be read has its default, which is said once on the console. */
export function settingsFrom(stored: unknown): Settings {
  if (stored === null || stored === undefined) return defaultSettings;
  const { settings, isWhole } = parseSettings(stored);
  if (!isWhole && !hasWarned) {
    console.warn('Handrail could not read part of its settings and uses the defaults there.');
    hasWarned = true;
  }
  return settings;
}

export async function readSettings(): Promise<Settings> {
  return settingsFrom((await browser.storage.local.get(key))[key]);
}

/** Calls back with the settings after every change, from whichever page, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change) onChange(settingsFrom(change.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}
