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
  (most: number) =>
  (value: unknown): value is number =>
    typeof value === 'number' && value >= 0 && value <= most;

const isRight: { readonly [Name in keyof Settings]: (value: unknown) => value is Settings[Name] } = {
  version: (value): value is 1 => value === 1,
  levels: (value): value is Record<string, Level> => isRecord(value) && Object.values(value).every(isLevel),
  leftPhrases: isList(isLeftPhrase),
  offHosts: isList(isText),
  onOrigins: isList(isText),
  pausedUntil: isAmount(8.64e15),
  pause: isAmount(60_000),
};

/** What is stored, as settings: a part that cannot be read has its default, and `isWhole` is then false. */
export function parseSettings(stored: unknown): { readonly settings: Settings; readonly isWhole: boolean } {
  const read = isRecord(stored) ? stored : {};
  const names = Object.keys(isRight) as (keyof Settings)[];
  const right = names.filter((name) => isRight[name](read[name]));
  const settings = { ...defaultSettings, ...Object.fromEntries(right.map((name) => [name, read[name]])) };
  return { settings, isWhole: right.length === names.length };
}
