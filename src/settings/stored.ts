import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { defaultSettings, type Settings } from './settings';

const host = v.pipe(v.string(), v.maxLength(300));

const fields = {
  version: v.literal(1),
  levels: v.record(v.string(), v.picklist(['off', 'clear', 'all'])),
  leftPhrases: v.array(v.object({ signal: v.string(), words: v.string() })),
  offHosts: v.array(host),
  onOrigins: v.array(host),
  pausedUntil: v.pipe(v.number(), v.minValue(0)),
  pause: v.pipe(v.number(), v.minValue(0), v.maxValue(60_000)),
};
const whole = v.object(fields);
const readable = v.object({
  version: v.fallback(fields.version, defaultSettings.version),
  levels: v.fallback(fields.levels, { ...defaultSettings.levels }),
  leftPhrases: v.fallback(fields.leftPhrases, [...defaultSettings.leftPhrases]),
  offHosts: v.fallback(fields.offHosts, [...defaultSettings.offHosts]),
  onOrigins: v.fallback(fields.onOrigins, [...defaultSettings.onOrigins]),
  pausedUntil: v.fallback(fields.pausedUntil, defaultSettings.pausedUntil),
  pause: v.fallback(fields.pause, defaultSettings.pause),
});

const item = storage.defineItem<unknown>('local:settings', { version: 1, migrations: {} });

let hasWarned = false;

/** What is stored, as settings. A part that cannot be read has its default, which is said once on the console. */
function settingsFrom(stored: unknown): Settings {
  if (stored === null || stored === undefined) return defaultSettings;
  const settings = v.safeParse(whole, stored);
  if (settings.success) return settings.output;
  if (!hasWarned) console.warn('Handrail could not read part of its settings and uses the defaults there.');
  hasWarned = true;
  return v.parse(readable, typeof stored === 'object' ? stored : {});
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
