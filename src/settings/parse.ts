import { defaultSettings, type LeftPhrase, type Level, type Settings } from './settings';

// By hand and not by a schema: every page with a draft carries this, and a schema library weighs ten times as much.
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 300;
const isList =
  <Item>(isItem: (value: unknown) => value is Item) =>
  (value: unknown): value is Item[] =>
    Array.isArray(value) && value.every(isItem);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isLevel = (value: unknown): value is Level => value === 'off' || value === 'clear' || value === 'all';
const isLeftPhrase = (value: unknown): value is LeftPhrase =>
  isRecord(value) && typeof value.signal === 'string' && typeof value.words === 'string';
const isAmount =
  (most: number, least = 0) =>
  (value: unknown): value is number =>
    typeof value === 'number' && value >= least && value <= most;
const isLeaving = (value: unknown): value is number | 'settled' => value === 'settled' || isAmount(1e6)(value);

const isRight: { readonly [Name in keyof Settings]: (value: unknown) => value is Settings[Name] } = {
  version: (value): value is 1 => value === 1,
  levels: (value): value is Record<string, Level> => isRecord(value) && Object.values(value).every(isLevel),
  leftPhrases: isList(isLeftPhrase),
  offHosts: isList(isText),
  onOrigins: isList(isText),
  pausedUntil: isAmount(8.64e15),
  pause: isAmount(60_000),
  marksAtOnce: isAmount(100, 1),
  leavings: (value): value is Record<string, number | 'settled'> =>
    isRecord(value) && Object.values(value).every(isLeaving),
};

/**
 * What is stored, as settings: a part that is not there, as after an update, has its default; so has one that cannot be
 * read, and `isWhole` is then false.
 */
export function parseSettings(stored: unknown): { readonly settings: Settings; readonly isWhole: boolean } {
  const read = isRecord(stored) ? stored : {};
  const names = Object.keys(isRight) as (keyof Settings)[];
  const right = names.filter((name) => isRight[name](read[name]));
  const settings = { ...defaultSettings, ...Object.fromEntries(right.map((name) => [name, read[name]])) };
  return { settings, isWhole: isRecord(stored) && names.every((name) => !(name in read) || right.includes(name)) };
}
