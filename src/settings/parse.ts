import { defaultSettings, type LeftPhrase, type Level, type QuietHours, type Settings } from './settings';

// By hand and not by a schema: every page with a draft carries this, and a schema library weighs ten times as much.
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 300;
const isList =
  <Item>(isItem: (value: unknown) => value is Item) =>
  (value: unknown): value is Item[] =>
    Array.isArray(value) && value.every(isItem);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isLevel = (value: unknown): value is Level =>
  value === 'off' || value === 'clear' || value === 'likely' || value === 'all';
const isLeftPhrase = (value: unknown): value is LeftPhrase =>
  isRecord(value) && typeof value.signal === 'string' && typeof value.words === 'string';
const isAmount =
  (most: number, least = 0) =>
  (value: unknown): value is number =>
    typeof value === 'number' && value >= least && value <= most;
const isLeaving = (value: unknown): value is number | 'settled' => value === 'settled' || isAmount(1e6)(value);
const isClock = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value);
const isDay = (value: unknown): value is number => isAmount(6)(value) && Number.isInteger(value);

type Stored = Omit<Settings, 'fixed'>;

const isRight: { readonly [Name in keyof Stored]: (value: unknown) => value is Stored[Name] } = {
  version: (value): value is 2 => value === 2,
  levels: (value): value is Record<string, Level> => isRecord(value) && Object.values(value).every(isLevel),
  leftPhrases: isList(isLeftPhrase),
  offHosts: isList(isText),
  onOrigins: isList(isText),
  pausedUntil: isAmount(8.64e15),
  pause: isAmount(60_000),
  marksAtOnce: isAmount(100, 1),
  leavings: (value): value is Record<string, number | 'settled'> =>
    isRecord(value) && Object.values(value).every(isLeaving),
  quietHours: (value): value is QuietHours =>
    isRecord(value) &&
    typeof value.isOn === 'boolean' &&
    isClock(value.from) &&
    isClock(value.to) &&
    isList(isDay)(value.days),
  keepDays: isAmount(36_500),
  showsDue: (value): value is boolean => typeof value === 'boolean',
};
const names = Object.keys(isRight) as (keyof Stored)[];

/**
 * What is stored, as settings. A part that is not there has its default; so has one that cannot be read, and `isWhole` is
 * then false.
 */
export function parseSettings(stored: unknown): { readonly settings: Settings; readonly isWhole: boolean } {
  if (!isRecord(stored)) return { settings: defaultSettings, isWhole: false };
  const read = upToDate(stored);
  const there = names.filter((name) => name in read);
  const right = there.filter((name) => isRight[name](read[name]));
  const settings = { ...defaultSettings, ...Object.fromEntries(right.map((name) => [name, read[name]])) };
  return { settings, isWhole: right.length === there.length };
}

/** The part of the settings that an organisation has set, as the background keeps it. */
export type ManagedSettings = Partial<Pick<Settings, 'levels' | 'leftPhrases' | 'offHosts' | 'keepDays'>>;

/** The user's settings with what an organisation has set put over them. */
export function withManaged(settings: Settings, managed: unknown): Settings {
  if (!isRecord(managed)) return settings;
  const { levels, leftPhrases, offHosts, keepDays } = managed;
  return {
    ...settings,
    ...(isRight.levels(levels) ? { levels: { ...settings.levels, ...levels }, fixed: Object.keys(levels) } : {}),
    ...(isRight.leftPhrases(leftPhrases) ? { leftPhrases: [...settings.leftPhrases, ...leftPhrases] } : {}),
    ...(isRight.offHosts(offHosts) ? { offHosts: [...new Set([...settings.offHosts, ...offHosts])] } : {}),
    ...(isRight.keepDays(keepDays) ? { keepDays } : {}),
  };
}

// The strengths of version 1: of them `clear` meant what it means now.
const strengths = /^(?:specific-commitment|ownership|curiosity|gratitude-for-candor|rationale|credit)$/;

/** Settings as version 1 wrote them, in the words of today: what it called `clear` also listed what is likely. */
function upToDate(read: Record<string, unknown>): Record<string, unknown> {
  if (read.version !== 1) return read;
  const levels = isRecord(read.levels)
    ? Object.entries(read.levels).map(([signal, level]) => [
        signal,
        level === 'clear' && !strengths.test(signal) ? 'likely' : level,
      ])
    : undefined;
  return { ...read, version: 2, levels: levels ? Object.fromEntries(levels) : read.levels };
}
