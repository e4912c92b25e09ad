import * as v from 'valibot';
import type { Own } from '../rules/own';
import { everyAgreement, withKept } from '../settings/agreement-file';
import { type Agreements, noAgreements } from '../settings/agreements';
import { changeOwn, readOwn } from '../settings/own';
import { parseSettings } from '../settings/parse';
import {
  emptyRuleFile,
  type FileFrom,
  fileFrom,
  ownIds,
  ownRule,
  type ReadFile,
  readFileAs,
  withRuleFile,
} from '../settings/rule-file';
import type { Settings } from '../settings/settings';
import { changeSettings, readStoredSettings } from '../settings/stored';
import { changeAgreements, readAgreements } from '../settings/stored-agreements';
import { bringBack, type EveryRow, everyRow, readEverything } from '../store/everything';

/** Everything that is kept, as one file. */
export interface Backup {
  readonly settings: Settings;
  readonly own: Own;
  readonly agreements: Agreements;
  readonly rows: EveryRow;
}

/** The most that such a file may weigh, in bytes: years of findings are less. */
export const BACKUP_BYTES = 50_000_000;

const record = v.record(v.string(), v.unknown());
const backup = v.strictObject({
  handrail: v.literal('everything'),
  version: v.literal(1),
  saved: v.string(),
  settings: record,
  own: v.strictObject({
    rules: v.pipe(v.array(ownRule), ownIds()),
    phrases: v.array(v.strictObject({ signal: v.string(), phrase: v.string() })),
  }),
  // Files from before there were any have none.
  agreements: v.optional(everyAgreement),
  ...everyRow.entries,
});

/** Everything that is kept, as text. `now` is an ISO date. */
export async function writeBackup(now: string): Promise<string> {
  const [settings, own, { agreements }, rows] = await Promise.all([
    readStoredSettings(),
    readOwn(),
    readAgreements(),
    readEverything(),
  ]);
  const everything = { handrail: 'everything', version: 1, saved: now, settings, own, agreements, ...rows };
  return `${JSON.stringify(everything, undefined, 2)}\n`;
}

/** Reads such a file; nothing is changed by it. */
export const readBackup = (text: string): Promise<ReadFile<Backup>> => readFileAs(text, backupFrom);

function backupFrom(value: unknown): FileFrom<Backup> {
  const read = fileFrom(value, 'everything', backup);
  if ('problem' in read) return read;
  const { handrail: _, version: __, saved: ___, settings, own, agreements = noAgreements, ...rows } = read.file;
  const { settings: whole, isWhole } = parseSettings(settings);
  if (!isWhole) return { problem: { what: 'unknown-value', field: 'settings' }, path: ['settings'] };
  return { file: { settings: whole, own, agreements, rows } };
}

/**
 * Puts it back: rows, rules and agreements beside those that are there, settings in their place. Sites stay as the browser
 * allows them.
 */
export async function restore({ settings, own, agreements, rows }: Backup): Promise<void> {
  await bringBack(rows);
  await changeOwn((here) => withRuleFile({ ...emptyRuleFile, own: here }, { ...emptyRuleFile, own }, 'add').own);
  await changeAgreements((here) => withKept(here, agreements));
  await changeSettings((here) => ({ ...settings, onOrigins: here.onOrigins }));
}
