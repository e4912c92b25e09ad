import { browser } from 'wxt/browser';
import { watchStored } from './listen';
import { parseSettings, withManaged } from './parse';
import { defaultSettings, type Settings } from './settings';

const key = 'settings';
/** Where the background keeps what an organisation has set, already checked. */
const managedKey = 'managed';
/** What people added to the rules: another store's, but a draft is to be heard anew when it changes. */
const ownKey = 'own';

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

/** The settings that hold: the user's own, with what an organisation has set put over them. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get([key, managedKey]);
  return withManaged(settingsFrom(stored[key]), stored[managedKey]);
}

/** Calls back with the settings after every change of theirs or of people's own rules, from whichever page, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const see = async () => {
    const settings = await readSettings();
    if (!signal.aborted) onChange(settings);
  };
  watchStored([key, managedKey, ownKey], see, signal);
}
