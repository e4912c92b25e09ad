import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isOnHere, withHost, withOrigin } from '../../src/settings/here';
import { defaultSettings, type Level, showing } from '../../src/settings/settings';

async function freshlyLoaded() {
  vi.resetModules();
  return { ...(await import('../../src/settings/read')), ...(await import('../../src/settings/stored')) };
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

it('begins with the defaults', async () => {
  const { readSettings } = await freshlyLoaded();
  expect(await readSettings()).toEqual(defaultSettings);
});

it('keeps what was changed, and no change is lost when two come at once', async () => {
  const { changeSettings, readSettings } = await freshlyLoaded();
  await Promise.all([
    changeSettings((settings) => withHost(settings, 'mail.google.com', false)),
    changeSettings((settings) => ({ ...settings, levels: { ...settings.levels, blame: 'off' } })),
  ]);
  expect(await readSettings()).toEqual({ ...defaultSettings, offHosts: ['mail.google.com'], levels: { blame: 'off' } });
});

it('goes on after a change that failed', async () => {
  const { changeSettings, readSettings } = await freshlyLoaded();
  const failing = changeSettings(() => {
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  await changeSettings((settings) => ({ ...settings, pause: 900 }));
  expect(await readSettings()).toEqual({ ...defaultSettings, pause: 900 });
});

it('uses defaults for the part that is broken, keeps the rest, and says so once', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { readSettings } = await freshlyLoaded();
  await fakeBrowser.storage.local.set({
    settings: { ...defaultSettings, levels: 'all of them', offHosts: ['mail.google.com'] },
  });
  expect(await readSettings()).toEqual({ ...defaultSettings, offHosts: ['mail.google.com'] });
  await readSettings();
  expect(warn).toHaveBeenCalledTimes(1);
});

it('has the default for what is newer than the settings, and says nothing of it', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { readSettings } = await freshlyLoaded();
  const { marksAtOnce: _, ...older } = { ...defaultSettings, pause: 900 };
  await fakeBrowser.storage.local.set({ settings: older });
  expect(await readSettings()).toEqual({ ...defaultSettings, pause: 900 });
  expect(warn).not.toHaveBeenCalled();
});

it('reads what version 1 stored in the words of today', async () => {
  const { readSettings } = await freshlyLoaded();
  const levels = { blame: 'clear', receipts: 'all', avoidance: 'off', ownership: 'clear' };
  await fakeBrowser.storage.local.set({
    settings: {
      version: 1,
      levels,
      leftPhrases: [],
      offHosts: ['mail.google.com'],
      onOrigins: [],
      pausedUntil: 0,
      pause: 900,
    },
  });
  expect(await readSettings()).toEqual({
    ...defaultSettings,
    levels: { ...levels, blame: 'likely' },
    offHosts: ['mail.google.com'],
    pause: 900,
  });
});

it('puts what an organisation has set over what the user has, and never writes it down as theirs', async () => {
  const { changeSettings, readSettings } = await freshlyLoaded();
  const phrase = { signal: 'blame', words: 'you lot' };
  await fakeBrowser.storage.local.set({
    settings: { ...defaultSettings, levels: { blame: 'off', receipts: 'all' }, offHosts: ['a.example'] },
    managed: { levels: { blame: 'all' }, leftPhrases: [phrase], offHosts: ['b.example', 'a.example'], keepDays: 30 },
  });
  expect(await readSettings()).toEqual({
    ...defaultSettings,
    levels: { blame: 'all', receipts: 'all' },
    leftPhrases: [phrase],
    offHosts: ['a.example', 'b.example'],
    keepDays: 30,
    fixed: ['blame'],
  });
  await changeSettings((settings) => ({ ...settings, pause: 900 }));
  const { settings } = await fakeBrowser.storage.local.get('settings');
  expect(settings).toEqual({
    ...defaultSettings,
    levels: { blame: 'off', receipts: 'all' },
    offHosts: ['a.example'],
    pause: 900,
  });
});

it('says which findings each level shows, and which it marks', () => {
  const shown = (level: Level, isStrength: boolean) =>
    (['clear', 'likely', 'possible'] as const).map((certainty) =>
      showing({ ...defaultSettings, levels: { blame: level } }, 'blame', certainty, isStrength),
    );
  expect((['off', 'clear', 'likely', 'all'] as const).map((level) => shown(level, false))).toEqual([
    ['no', 'no', 'no'],
    ['mark', 'no', 'no'],
    ['mark', 'list', 'no'],
    ['mark', 'mark', 'list'],
  ]);
  expect((['off', 'clear', 'likely', 'all'] as const).map((level) => shown(level, true))).toEqual([
    ['no', 'no', 'no'],
    ['list', 'no', 'no'],
    ['list', 'list', 'no'],
    ['list', 'list', 'list'],
  ]);
});

it.each([['"a text"'], [42], [[]], [{ version: 9 }]])('reads %j as the defaults', async (stored) => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { readSettings } = await freshlyLoaded();
  await fakeBrowser.storage.local.set({ settings: stored });
  expect(await readSettings()).toEqual(defaultSettings);
});

it('tells watchers of changes until they stop', async () => {
  const { changeSettings, watchSettings } = await freshlyLoaded();
  const stop = new AbortController();
  const pauses: number[] = [];
  watchSettings(({ pausedUntil }) => pauses.push(pausedUntil), stop.signal);
  await changeSettings((settings) => ({ ...settings, pausedUntil: 1 }));
  await vi.waitFor(() => expect(pauses).toEqual([1]));
  stop.abort();
  await changeSettings((settings) => ({ ...settings, pausedUntil: 2 }));
  expect(pauses).toEqual([1]);
});

it('is on at listed sites and where the user turned it on, and off where the user turned it off', () => {
  const gmail = { origin: 'https://mail.google.com', host: 'mail.google.com' };
  const wiki = { origin: 'https://wiki.example.org', host: 'wiki.example.org' };
  expect(isOnHere(defaultSettings, gmail, true)).toBe(true);
  expect(isOnHere(withHost(defaultSettings, gmail.host, false), gmail, true)).toBe(false);
  expect(isOnHere(defaultSettings, wiki, false)).toBe(false);
  const on = withOrigin(withHost(defaultSettings, wiki.host, false), wiki.origin, true);
  expect(isOnHere(on, wiki, false)).toBe(true);
  expect(withOrigin(on, wiki.origin, false)).toEqual(defaultSettings);
});
