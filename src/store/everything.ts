import * as v from 'valibot';
import { readHeard, takeHeard } from '../messages/heard-promises';
import { findingRecord, ledgerPromise } from '../messages/rows';
import { isWaiting, movesOf } from '../promises/moves';
import type { LedgerPromise } from '../promises/promise';
import type { OwnRule } from '../rules/own';
import { withoutPerson as agreementsWithout } from '../settings/agreements';
import { changeOwn, forgetUnreadOwn, readOwn, readUnreadOwn } from '../settings/own';
import { changeSettings, readStoredSettings } from '../settings/stored';
import { changeAgreements, forgetUnread, readAgreements } from '../settings/stored-agreements';
import { findNamePattern, isNamedIn } from '../text/naming';
import { type CountedDay, counted } from './counted-day';
import { withStore } from './database';
import { daysSince } from './days';
import { keptMeeting } from './kept-meeting';
import { tellOfLedger } from './ledger-news';
import { linesOf, withoutPerson } from './meetings';
import { type Reflection, reflection } from './reflection';
import { readableRows } from './rows';
import { type Worksheet, worksheet } from './worksheet';

/** The rows of every store that is counted, exported, brought back and erased. */
export const everyRow = v.object({
  findings: v.array(findingRecord),
  promises: v.array(ledgerPromise),
  reflections: v.array(reflection),
  meetings: v.array(keptMeeting),
  // Files that were saved before there were any have none.
  worksheets: v.optional(v.array(worksheet), []),
});
export type EveryRow = v.InferOutput<typeof everyRow>;

export type StoreName = keyof EveryRow;
export const storeNames = Object.keys(everyRow.entries) as readonly StoreName[];

/** How many rows there are. All functions here reject with `StoreFailed`. */
export function countEverything(): Promise<Readonly<Record<StoreName, number>>> {
  return withStore(async (store) => {
    const counts = await Promise.all(storeNames.map(async (name) => [name, await store.count(name)] as const));
    // The boundary: one entry a name, which the type of `fromEntries` does not carry.
    return Object.fromEntries(counts) as Record<StoreName, number>;
  });
}

export function readEverything(): Promise<EveryRow> {
  return withStore(async (store) => ({
    findings: [...readableRows(findingRecord, await store.getAll('findings'))],
    promises: [...readableRows(ledgerPromise, await store.getAll('promises'))],
    reflections: [...readableRows(reflection, await store.getAll('reflections'))],
    meetings: [...readableRows(keptMeeting, await store.getAll('meetings'))],
    worksheets: [...readableRows(worksheet, await store.getAll('worksheets'))],
  }));
}

/**
 * Puts rows back beside those that are there. Of two with one id the one that has come further stays: a file may be older
 * than what was done since. All of them or none.
 */
export function bringBack(rows: EveryRow): Promise<void> {
  return withStore(async (store) => {
    const change = store.transaction([...storeNames, 'days' as const], 'readwrite');
    const [findings, promises, reflections, worksheets] = [
      readableRows(findingRecord, await change.objectStore('findings').getAll()),
      readableRows(ledgerPromise, await change.objectStore('promises').getAll()),
      readableRows(reflection, await change.objectStore('reflections').getAll()),
      readableRows(worksheet, await change.objectStore('worksheets').getAll()),
    ];
    const found = new Map(findings.map((row) => [row.id, row]));
    const taken = rows.findings.filter(({ id }) => (found.get(id)?.outcome ?? 'open') === 'open');
    for (const row of taken) found.set(row.id, row);
    const byDay = new Map<string, CountedDay>();
    for (const finding of found.values()) byDay.set(finding.day, counted(byDay.get(finding.day), finding, 1));
    const mine = new Map(promises.map((row) => [row.id, row]));
    const isFurther = (row: LedgerPromise) => {
      const here = mine.get(row.id);
      return !here || stepsOf(row) > stepsOf(here);
    };
    const sheets = new Map(worksheets.map((row) => [row.id, row]));
    const isFuller = (row: Worksheet) => {
      const here = sheets.get(row.id);
      return !here || lengthOf(row) > lengthOf(here);
    };
    const weeks = new Map(reflections.map((row) => [row.week, row]));
    await Promise.all([
      ...taken.map((row) => change.objectStore('findings').put(row)),
      ...[...byDay.values()].map((day) => change.objectStore('days').put(day)),
      ...rows.promises.filter(isFurther).map((row) => change.objectStore('promises').put(row)),
      ...rows.reflections.map((row) => change.objectStore('reflections').put(bothWeeks(weeks.get(row.week), row))),
      ...rows.meetings.map((row) => change.objectStore('meetings').put(row)),
      ...rows.worksheets.filter(isFuller).map((row) => change.objectStore('worksheets').put(row)),
      change.done,
    ]);
    tellOfLedger();
  });
}

/** How far a promise has come: each move is a step, and that it is over one more. */
const stepsOf = (promise: LedgerPromise): number => movesOf(promise).length + (isWaiting(promise) ? 0 : 1);

const lengthOf = ({ answers, draft }: Worksheet): number => [...Object.values(answers), draft].join('').length;

/** One week written in two places: to each question the longer answer. */
function bothWeeks(here: Reflection | undefined, row: Reflection): Reflection {
  if (!here) return row;
  const answers = { ...row.answers };
  for (const [question, answer] of Object.entries(here.answers))
    if (answer.length > (answers[question] ?? '').length) answers[question] = answer;
  return { week: row.week, answers, promise: here.promise ?? row.promise };
}

/** Erases all rows of these stores; with the findings go their counts. */
export function eraseStores(names: readonly StoreName[]): Promise<void> {
  const all: readonly (StoreName | 'days')[] = names.includes('findings') ? [...names, 'days'] : names;
  return withStore(async (store) => {
    const change = store.transaction([...all], 'readwrite');
    await Promise.all([...all.map((name) => change.objectStore(name).clear()), change.done]);
    tellOfLedger();
  });
}

/** How many entries name a person, and how many of them are rules that the user wrote. */
export interface Naming {
  readonly entries: number;
  readonly rules: number;
}

/**
 * What names a person, anywhere in what was kept: phrases, promises, answers, agreements, those that could not be read,
 * lines of meetings, worksheets, own rules, phrases that were left or added for good, promises that were heard and not
 * answered.
 */
export function countNaming(person: string): Promise<Naming> {
  return visitNaming(person, false);
}

/** Erases every entry that names a person, and returns how many they were. */
export function eraseNaming(person: string): Promise<Naming> {
  return visitNaming(person, true);
}

async function visitNaming(person: string, isErasing: boolean): Promise<Naming> {
  const pattern = findNamePattern(person);
  if (!pattern) return { entries: 0, rules: 0 };
  const rows = await visitRows(pattern, isErasing);
  const { agreements, unread } = await readAgreements();
  const isUnreadNaming = (value: unknown) => isNamedIn(value, pattern);
  const aside = unread.filter(isUnreadNaming).length;
  if (isErasing && aside > 0) await forgetUnread(isUnreadNaming);
  const { count } = agreementsWithout(agreements, pattern);
  if (isErasing && count > 0) await changeAgreements((all) => agreementsWithout(all, pattern).left);
  const isNaming = (words: string) => pattern.test(words);
  const left = (await readStoredSettings()).leftPhrases.filter(({ words }) => isNaming(words)).length;
  if (isErasing && left > 0)
    await changeSettings((settings) => ({
      ...settings,
      leftPhrases: settings.leftPhrases.filter(({ words }) => !isNaming(words)),
    }));
  const own = await readOwn();
  const phrases = own.phrases.filter(({ phrase }) => isNaming(phrase)).length;
  const rules = own.rules.filter((rule) => isRuleNaming(rule, pattern)).length;
  if (isErasing && phrases + rules > 0)
    await changeOwn((all) => ({
      rules: all.rules.filter((rule) => !isRuleNaming(rule, pattern)),
      phrases: all.phrases.filter(({ phrase }) => !isNaming(phrase)),
    }));
  const unreadOwn = (await readUnreadOwn()).filter(isUnreadNaming).length;
  if (isErasing && unreadOwn > 0) await forgetUnreadOwn(isUnreadNaming);
  const heard = (await readHeard()).filter((promise) => isNamedIn({ ...promise, id: '' }, pattern));
  if (isErasing && heard.length > 0) await takeHeard(heard.map(({ id }) => id));
  return { entries: rows + aside + count + left + phrases + rules + unreadOwn + heard.length, rules };
}

/** Whether a rule's own words name a person: what it is called, says, marks and shows. */
const isRuleNaming = ({ name, lands, phrases, suggest, flags, leaves }: OwnRule, pattern: RegExp): boolean =>
  isNamedIn([name, lands, phrases, suggest, flags, leaves], pattern);

function visitRows(pattern: RegExp, isErasing: boolean): Promise<number> {
  return withStore(async (store) => {
    const change = store.transaction([...storeNames], isErasing ? 'readwrite' : 'readonly');
    let count = 0;
    for (const name of ['findings', 'promises', 'worksheets'] as const) {
      const rows = change.objectStore(name);
      for (const row of await rows.getAll()) {
        if (!isRowNaming(row, pattern)) continue;
        count++;
        if (isErasing) await rows.delete?.(row.id);
      }
    }
    const weeks = change.objectStore('reflections');
    for (const week of readableRows(reflection, await weeks.getAll())) {
      const named = Object.keys(week.answers).filter((question) => pattern.test(week.answers[question] ?? ''));
      count += named.length;
      const answers = Object.fromEntries(
        Object.entries(week.answers).filter(([question]) => !named.includes(question)),
      );
      if (isErasing && named.length > 0) await weeks.put?.({ ...week, answers });
    }
    const meetings = change.objectStore('meetings');
    for (const meeting of readableRows(keptMeeting, await meetings.getAll())) {
      const left = withoutPerson(meeting, pattern);
      if (!left) continue;
      // Named in the title or among the speakers alone, it is one entry too.
      count += Math.max(1, linesOf(meeting) - linesOf(left));
      if (isErasing) await meetings.put?.(left);
    }
    await change.done;
    if (isErasing) tellOfLedger();
    return count;
  });
}

/** Fields that never hold people's words. */
const marks: ReadonlySet<string> = new Set(['id', 'signal', 'site', 'day', 'begun', 'shaken']);

const isRowNaming = (row: object, pattern: RegExp): boolean =>
  Object.entries(row).some(([field, value]) => !marks.has(field) && isNamedIn(value, pattern));

/** Everyone whom a promise was made by or to, in the order of the alphabet. */
export async function peopleInPromises(): Promise<readonly string[]> {
  const rows = await withStore((store) => store.getAll('promises'));
  const names = readableRows(ledgerPromise, rows).flatMap(({ owner, to }) => [owner, to]);
  const people = names.filter((name): name is string => name !== undefined && !/^(?:I|we)$/i.test(name));
  return [...new Set(people)].sort((one, other) => one.localeCompare(other));
}

/** Of one signal: how often it was seen, put right, and left as it was. */
export interface Tally {
  readonly seen: number;
  readonly put: number;
  readonly left: number;
}

/** What became of the findings that are kept, by signal. */
export async function tallyFindings(): Promise<ReadonlyMap<string, Tally>> {
  const tallies = new Map<string, Tally>();
  for (const { signals } of await daysSince(''))
    for (const [signal, { open, applied, left, dismissed }] of Object.entries(signals)) {
      const before = tallies.get(signal) ?? { seen: 0, put: 0, left: 0 };
      tallies.set(signal, {
        seen: before.seen + open + applied + left + dismissed,
        put: before.put + applied,
        left: before.left + left + dismissed,
      });
    }
  return tallies;
}
