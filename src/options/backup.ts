import * as v from 'valibot';
import type { Own } from '../rules/own';
import { changeOwn, readOwn } from '../settings/own';
import { parseSettings } from '../settings/parse';
import {
  emptyRuleFile,
  headProblem,
  placed,
  problemFrom,
  type ReadFile,
  readJson,
  ruleFileFrom,
  withRuleFile,
} from '../settings/rule-file';
import type { Settings } from '../settings/settings';
import { changeSettings, readStoredSettings } from '../settings/stored';
import { bringBack, type EveryRow, everyRow, readEverything } from '../store/everything';

/** Everything that is kept, as one file. */
export interface Backup {
  readonly settings: Settings;
  readonly own: Own;
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
    rules: v.array(v.unknown()),
    phrases: v.array(v.strictObject({ signal: v.string(), phrase: v.string() })),
  }),
  ...everyRow.entries,
});

/** Everything that is kept, as text. `now` is an ISO date. */
export async function writeBackup(now: string): Promise<string> {
  const [settings, own, rows] = await Promise.all([readStoredSettings(), readOwn(), readEverything()]);
  return `${JSON.stringify({ handrail: 'everything', version: 1, saved: now, settings, own, ...rows }, undefined, 2)}\n`;
}

/** Reads such a file; nothing is changed by it. */
export async function readBackup(text: string): Promise<ReadFile<Backup>> {
  const read = await readJson(text);
  if ('problem' in read) return read;
  const head = headProblem(read.file, 'everything', 1);
  if (head) return { problem: await placed(text, { problem: head, path: ['version'] }) };
  const parsed = v.safeParse(backup, read.file);
  if (!parsed.success) return { problem: await placed(text, problemFrom(parsed.issues[0])) };
  const { handrail: _, version: __, saved: ___, settings, own, ...rows } = parsed.output;
  const rules = ruleFileFrom({ handrail: 'rules', version: 1, rules: own.rules });
  if ('problem' in rules) {
    const { problem, path } = rules;
    return {
      problem: await placed(text, { problem: { ...problem, field: `own.${problem.field}` }, path: ['own', ...path] }),
    };
  }
  const { settings: whole, isWhole } = parseSettings(settings);
  if (!isWhole)
    return {
      problem: await placed(text, { problem: { what: 'unknown-value', field: 'settings' }, path: ['settings'] }),
    };
  return { file: { settings: whole, own: { rules: rules.file.own.rules, phrases: own.phrases }, rows } };
}

/** Puts it back: rows and rules beside those that are there, settings in their place. Sites stay as the browser allows them. */
export async function restore({ settings, own, rows }: Backup): Promise<void> {
  await bringBack(rows);
  await changeOwn((here) => withRuleFile({ ...emptyRuleFile, own: here }, { ...emptyRuleFile, own }, 'add').own);
  await changeSettings((here) => ({ ...settings, onOrigins: here.onOrigins }));
}
