import * as v from 'valibot';
import {
  isOwnSignal,
  nothingOwn,
  type Own,
  type OwnProblem,
  type OwnReport,
  type OwnRule,
  ownFacts,
} from '../rules/own';
import { findBreak, findLine } from './json-places';
import { foldWords } from './left';
import type { LeftPhrase, Level } from './settings';

/** What a rule file holds; `docs/rule-file.md` describes it for people. */
export interface RuleFile {
  readonly own: Own;
  readonly levels: Readonly<Record<string, Level>>;
  readonly leftPhrases: readonly LeftPhrase[];
}

export const emptyRuleFile: RuleFile = { own: nothingOwn, levels: {}, leftPhrases: [] };

/** What is the matter with a file. `field` is a path such as `rules[2].phrases[0]`, `line` counts from 1. */
export interface FileProblem {
  readonly what:
    | 'too-large'
    | 'not-json'
    | 'cut-short'
    | 'not-ours'
    | 'newer'
    | 'missing'
    | 'empty'
    | 'too-long'
    | 'too-many'
    | 'unknown-field'
    | 'unknown-value'
    | 'twice'
    | 'other-kind'
    | 'phrase'
    | 'slot'
    | 'flag'
    | 'leave'
    | 'too-much';
  readonly line?: number;
  readonly field?: string;
  /** For `too-large` bytes, for `too-long` characters, for `too-many` how many may be there. */
  readonly limit?: number;
  /** For `other-kind`: what is expected there. */
  readonly expected?: 'text' | 'list' | 'group' | 'number';
  /** For `phrase` what the notation says of it, for `slot` the slot, for `flag` and `leave` the sentence. */
  readonly words?: string;
  /** For `leave` the words that are marked. */
  readonly marked?: string;
  /** For `phrase` and `slot`: the character it is about, from 1. */
  readonly at?: number;
}

/** The most that a rule file may weigh, in bytes. */
export const RULE_FILE_BYTES = 1_000_000;
/** The most phrases that rules may hold together. */
const mostPhrases = 2000;

const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const many = <Item extends v.GenericSchema>(item: Item, most: number, least = 0) =>
  v.pipe(v.array(item), v.minLength(least), v.maxLength(most));
const maybe = <Item extends v.GenericSchema>(item: Item, most: number) => v.optional(many(item, most), []);

const phrase = text(500);
const sentence = text(500);
const signal = v.pipe(v.string(), v.regex(/^(?:own:)?[a-z0-9][a-z0-9-]{0,59}$/));

/** One own rule, as it stands in a file. */
export const ownRule = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,59}$/)),
  name: text(80),
  lands: text(200),
  phrases: many(phrase, 200, 1),
  unless: maybe(v.picklist(ownFacts), ownFacts.length),
  suggest: maybe(sentence, 5),
  replaces: v.optional(v.picklist(['words', 'clause', 'sentence']), 'words'),
  flags: many(sentence, 50, 1),
  leaves: maybe(sentence, 50),
});

/** A rule file, once it is a value. */
export const ruleFile = v.strictObject({
  handrail: v.literal('rules'),
  version: v.literal(1),
  rules: v.pipe(
    maybe(ownRule, 200),
    ownIds(),
    v.check((rules) => rules.reduce((sum, { phrases }) => sum + phrases.length, 0) <= mostPhrases),
  ),
  levels: v.optional(v.record(signal, v.picklist(['off', 'clear', 'likely', 'all'])), {}),
  alsoMark: maybe(v.strictObject({ rule: signal, phrase }), 500),
  neverMark: maybe(v.strictObject({ rule: signal, phrase }), 2000),
});

/** Each row of a list has an id of its own. */
export function ownIds<Row extends { readonly id: string }>() {
  return v.rawCheck<Row[]>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const ids = dataset.value.map(({ id }) => id);
    const again = ids.findIndex((id, index) => ids.indexOf(id) < index);
    if (again >= 0) addIssue({ message: '', path: pathTo(dataset.value, again) });
  });
}

function pathTo(rows: { readonly id: string }[], index: number): [v.IssuePathItem, v.IssuePathItem] {
  const row = rows[index];
  return [
    { type: 'array', origin: 'value', input: rows, key: index, value: row },
    { type: 'object', origin: 'value', input: { ...row }, key: 'id', value: row?.id },
  ];
}

export type ReadFile<File> = { readonly file: File } | { readonly problem: FileProblem };

/**
 * Reads a rule file. Whether its phrases can be read and its examples hold is the engine's to say.
 * @param text JSON, with or without a byte order mark
 */
export const readRuleFile = (text: string): Promise<ReadFile<RuleFile>> => readFileAs(text, ruleFileFrom);

/** A problem, and the keys that lead to it. */
export interface ProblemAt {
  readonly problem: FileProblem;
  readonly path: readonly (string | number)[];
}

/** What a file of ours says once it is a value, or what is the matter with it. */
export type FileFrom<File> = { readonly file: File } | ProblemAt;

/** Reads what a rule file says, once it is a value. */
export function ruleFileFrom(value: unknown): FileFrom<RuleFile> {
  const read = fileFrom(value, 'rules', ruleFile);
  if ('problem' in read) return read;
  const { rules, levels, alsoMark, neverMark } = read.file;
  return {
    file: {
      own: { rules, phrases: alsoMark.map(({ rule, phrase }) => ({ signal: rule, phrase })) },
      levels,
      leftPhrases: neverMark.map(({ rule, phrase }) => ({ signal: rule, words: foldWords(phrase) })),
    },
  };
}

/** The first thing that the engine has to say against a file, if anything. */
export function findReported({ own }: RuleFile, report: OwnReport): ProblemAt | undefined {
  for (const [rule, problems] of report.rules.entries())
    for (const problem of problems) return ofRule(own.rules[rule], ['rules', rule], problem);
  const [phrase] = report.phrases;
  if (phrase)
    return at(['alsoMark', phrase.index, 'phrase'], { what: 'phrase', words: phrase.says, at: phrase.at + 1 });
  return report.isTooMuch ? { path: [], problem: { what: 'too-much' } } : undefined;
}

/**
 * The first place in a file that names a rule of Handrail's which is not one: most likely a slip of the pen. Rules that people
 * wrote may be somebody else's.
 */
export function findUnknown(
  { own, levels, leftPhrases }: RuleFile,
  isKnown: (signal: string) => boolean,
): ProblemAt | undefined {
  const isUnknown = (signal: string) => !isOwnSignal(signal) && !isKnown(signal);
  const level = Object.keys(levels).find(isUnknown);
  if (level !== undefined) return at(['levels', level], { what: 'unknown-value' });
  for (const [list, rows] of [
    ['alsoMark', own.phrases],
    ['neverMark', leftPhrases],
  ] as const) {
    const index = rows.findIndex(({ signal }) => isUnknown(signal));
    if (index >= 0) return at([list, index, 'rule'], { what: 'unknown-value' });
  }
  return undefined;
}

function ofRule(rule: OwnRule | undefined, path: readonly (string | number)[], problem: OwnProblem): ProblemAt {
  const { field, index } = problem;
  if (index < 0) return at([...path, field], { what: 'too-much' });
  const here = [...path, field, index];
  const words = rule?.[field][index] ?? '';
  if ('says' in problem) return at(here, { what: 'phrase', words: problem.says, at: problem.at + 1 });
  if ('slot' in problem) return at(here, { what: 'slot', words: problem.slot, at: problem.at + 1 });
  if ('words' in problem) return at(here, { what: 'leave', words, marked: problem.words });
  return at(here, { what: 'flag', words });
}

const at = (path: readonly (string | number)[], problem: FileProblem): ProblemAt => ({
  path,
  problem: { ...problem, field: fieldOf(path) },
});

const fieldOf = (path: readonly (string | number)[]): string =>
  path.reduce<string>(
    (all, key) => (typeof key === 'number' ? `${all}[${key}]` : all === '' ? key : `${all}.${key}`),
    '',
  );

/**
 * Reads the text of a file of ours; nothing is changed by it.
 * @param text JSON, with or without a byte order mark
 * @param from reads what the file says, once it is a value
 */
export async function readFileAs<File>(
  text: string,
  from: (value: unknown) => FileFrom<File>,
): Promise<ReadFile<File>> {
  const json = await readJson(text);
  if ('problem' in json) return json;
  const read = from(json.file);
  return 'file' in read ? read : { problem: await placed(text, read) };
}

/** A value as a file of ours: of a kind, in the first version, and in its shape. */
export function fileFrom<Shape extends v.GenericSchema>(
  value: unknown,
  kind: string,
  shape: Shape,
): FileFrom<v.InferOutput<Shape>> {
  const problem = headProblem(value, kind, 1);
  if (problem) return { problem, path: ['version'] };
  const parsed = v.safeParse(shape, value);
  return parsed.success ? { file: parsed.output } : problemFrom(parsed.issues[0]);
}

/** What is the matter with the first lines of a file of ours, if anything. */
function headProblem(value: unknown, kind: string, version: number): FileProblem | undefined {
  if (typeof value !== 'object' || value === null || !('handrail' in value) || value.handrail !== kind)
    return { what: 'not-ours' };
  if ('version' in value && typeof value.version === 'number' && value.version > version)
    return { what: 'newer', field: 'version' };
  return undefined;
}

const expected = {
  string: 'text',
  array: 'list',
  strict_object: 'group',
  object: 'group',
  record: 'group',
  number: 'number',
} as const;

/** A problem of valibot's in our words. */
export function problemFrom(issue: v.BaseIssue<unknown>): ProblemAt {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const is = (problem: FileProblem): ProblemAt => (path.length === 0 ? { path, problem } : at(path, problem));
  const limit = 'requirement' in issue && typeof issue.requirement === 'number' ? { limit: issue.requirement } : {};
  const { type, input } = issue;
  if (type === 'raw_check') return is({ what: 'twice' });
  if (type === 'check') return is({ what: 'too-many', limit: mostPhrases });
  if (type === 'strict_object' && issue.expected === 'never') return is({ what: 'unknown-field' });
  if (input === undefined) return is({ what: 'missing' });
  if (type === 'min_length') return is({ what: 'empty' });
  if (type === 'max_length') return is({ what: Array.isArray(input) ? 'too-many' : 'too-long', ...limit });
  if (type === 'picklist' || type === 'regex' || type === 'literal' || type === 'variant')
    return is({ what: 'unknown-value' });
  return is({ what: 'other-kind', expected: expected[type as keyof typeof expected] ?? 'text' });
}

/** A file's value, or the line at which it stops being JSON. */
async function readJson(text: string): Promise<ReadFile<unknown>> {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return { file: JSON.parse(json) };
  } catch {
    // What browsers say of the place differs; this says it in one way.
    const { isEnd, line } = await findBreak(json);
    return { problem: { what: isEnd ? 'cut-short' : 'not-json', line } };
  }
}

/** A problem with the line that its field stands on. */
export async function placed(text: string, { problem, path }: ProblemAt): Promise<FileProblem> {
  if (problem.what === 'not-ours') return problem;
  const line = await findLine(text.replace(/^\uFEFF/, ''), path);
  return line === undefined ? problem : { ...problem, line };
}

/** A rule file as text, with what is empty or as usual left out. */
export function writeRuleFile({ own, levels, leftPhrases }: RuleFile): string {
  const file = {
    handrail: 'rules',
    version: 1,
    ...(own.rules.length > 0 ? { rules: own.rules } : {}),
    ...(Object.keys(levels).length > 0 ? { levels } : {}),
    ...(own.phrases.length > 0
      ? { alsoMark: own.phrases.map(({ signal, phrase }) => ({ rule: signal, phrase })) }
      : {}),
    ...(leftPhrases.length > 0
      ? { neverMark: leftPhrases.map(({ signal, words }) => ({ rule: signal, phrase: words })) }
      : {}),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** A file put to what is there: added to it, or in its place. */
export function withRuleFile(here: RuleFile, file: RuleFile, how: 'add' | 'replace'): RuleFile {
  if (how === 'replace') return file;
  const isIn = (ids: readonly { readonly id: string }[], id: string) => ids.some((rule) => rule.id === id);
  const unique = <Item extends object>(items: readonly Item[]): readonly Item[] => {
    const seen = new Map(items.map((item) => [JSON.stringify(Object.entries(item).sort()), item]));
    return [...seen.values()];
  };
  return {
    own: {
      rules: [
        ...here.own.rules.map((rule) => file.own.rules.find(({ id }) => id === rule.id) ?? rule),
        ...file.own.rules.filter(({ id }) => !isIn(here.own.rules, id)),
      ],
      phrases: unique([...here.own.phrases, ...file.own.phrases]),
    },
    levels: { ...here.levels, ...file.levels },
    leftPhrases: unique([...here.leftPhrases, ...file.leftPhrases]),
  };
}

/** What of one kind comes, changes and goes, by name. */
export interface Changes {
  readonly come: readonly string[];
  readonly change: readonly string[];
  readonly go: readonly string[];
}

/** What would be different, before it is. Levels that say what holds anyway are no change. */
export function changesBetween(
  before: RuleFile,
  after: RuleFile,
): Readonly<Record<'rules' | 'alsoMark' | 'neverMark' | 'levels', Changes>> {
  const byName = <Item>(items: readonly Item[], name: (item: Item) => string) =>
    new Map(items.map((item) => [name(item), JSON.stringify(item)]));
  const compared = (one: ReadonlyMap<string, string>, two: ReadonlyMap<string, string>): Changes => ({
    come: [...two.keys()].filter((name) => !one.has(name)),
    change: [...two.keys()].filter((name) => one.has(name) && one.get(name) !== two.get(name)),
    go: [...one.keys()].filter((name) => !two.has(name)),
  });
  return {
    rules: compared(
      byName(before.own.rules, ({ id }) => id),
      byName(after.own.rules, ({ id }) => id),
    ),
    alsoMark: compared(
      byName(before.own.phrases, ({ phrase }) => phrase),
      byName(after.own.phrases, ({ phrase }) => phrase),
    ),
    neverMark: compared(
      byName(before.leftPhrases, ({ words }) => words),
      byName(after.leftPhrases, ({ words }) => words),
    ),
    levels: compared(
      byName(Object.entries(before.levels), ([signal]) => signal),
      byName(Object.entries(after.levels), ([signal]) => signal),
    ),
  };
}
