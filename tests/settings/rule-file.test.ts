import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkOwn } from '../../src/engine/own';
import {
  changesBetween,
  emptyRuleFile,
  findReported,
  placed,
  type RuleFile,
  readRuleFile,
  withRuleFile,
  writeRuleFile,
} from '../../src/settings/rule-file';

const [, documented = ''] = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/rule-file.md', 'utf8')) ?? [];
const rule = {
  id: 'touch-base',
  name: 'A talk without a topic',
  lands: 'Nobody can prepare for it.',
  phrases: ['touch base'],
  unless: [],
  suggest: [],
  replaces: 'words',
  flags: ['Let’s touch base.'],
  leaves: [],
} as const;

/** A file with one field of its second rule another one, a line each. */
const fileWith = (field: string, value: unknown) =>
  JSON.stringify(
    { handrail: 'rules', version: 1, rules: [rule, { ...rule, id: 'second', [field]: value }] },
    undefined,
    1,
  );

async function read(text: string): Promise<RuleFile> {
  const result = await readRuleFile(text);
  if ('problem' in result) throw new Error(JSON.stringify(result.problem));
  return result.file;
}
const problemOf = async (text: string) => {
  const result = await readRuleFile(text);
  return 'problem' in result ? result.problem : undefined;
};

describe('a rule file', () => {
  it('as the documentation shows it can be read, and its examples hold', async () => {
    const file = await read(documented);
    expect(checkOwn(file.own)).toEqual({ rules: [[]], phrases: [], isTooMuch: false });
    expect(file.leftPhrases).toEqual([{ signal: 'vague-commitment', words: 'circle back to the north gate' }]);
    expect(file.own.phrases).toEqual([{ signal: 'vague-commitment', phrase: '~ping you later' }]);
  });

  it('comes back as it was written', async () => {
    const file = await read(documented);
    expect(await read(writeRuleFile(file))).toEqual(file);
    expect(await read(`\uFEFF${writeRuleFile(emptyRuleFile)}`)).toEqual(emptyRuleFile);
  });

  it('keeps HTML in every field as the text it is', async () => {
    const html = '<img src=x onerror=alert(1)>';
    const file = await read(fileWith('name', html));
    expect(file.own.rules[1]?.name).toBe(html);
  });
});

describe('a broken file names line and field', () => {
  it.each([
    ['name', undefined, { what: 'missing', field: 'rules[1].name', line: 20 }],
    ['name', '', { what: 'empty', field: 'rules[1].name', line: 22 }],
    ['name', 7, { what: 'other-kind', expected: 'text', field: 'rules[1].name', line: 22 }],
    ['name', 'x'.repeat(81), { what: 'too-long', limit: 80, field: 'rules[1].name', line: 22 }],
    ['phrases', 'touch base', { what: 'other-kind', expected: 'list', field: 'rules[1].phrases', line: 24 }],
    ['phrases', Array(10_000).fill('a'), { what: 'too-many', limit: 200, field: 'rules[1].phrases', line: 24 }],
    ['unless', ['monday'], { what: 'unknown-value', field: 'rules[1].unless[0]', line: 28 }],
    ['phrase', 'x', { what: 'unknown-field', field: 'rules[1].phrase' }],
    ['id', 'touch-base', { what: 'twice', field: 'rules[1].id', line: 21 }],
    ['id', 'No Id', { what: 'unknown-value', field: 'rules[1].id', line: 21 }],
  ])('with %s as %j', async (field, value, problem) => {
    expect(await problemOf(fileWith(field, value))).toMatchObject(problem);
  });

  it('for a rule with ten thousand alternatives', async () => {
    const phrase = `(${Array.from({ length: 10_000 }, (_, at) => `word${at}`).join('|')})`;
    expect(await problemOf(fileWith('phrases', [phrase]))).toMatchObject({
      what: 'too-long',
      limit: 500,
      field: 'rules[1].phrases[0]',
    });
  });

  it.each([
    ['', { what: 'cut-short', line: 1 }],
    [documented.slice(0, 200), { what: 'cut-short', line: 9 }],
    [documented.replace('"version": 1,', '"version": 1'), { what: 'not-json', line: 4 }],
    ['{"handrail": "rules", // mine\n"version": 1}', { what: 'not-json', line: 1 }],
    ['[]', { what: 'not-ours' }],
    ['{"handrail": "rules", "version": 2}', { what: 'newer', field: 'version', line: 1 }],
    ['{"handrail": "rules",\n"version": "one"}', { what: 'unknown-value', field: 'version', line: 2 }],
    [
      '{"handrail": "rules", "version": 1,\n"levels": {"blame": "loud"}}',
      { what: 'unknown-value', field: 'levels.blame', line: 2 },
    ],
  ])('as %j', async (text, problem) => {
    expect(await problemOf(text)).toEqual(problem);
  });

  it('also where only the engine can tell', async () => {
    const text = fileWith('phrases', ['touch (base']);
    const file = await read(text);
    const reported = findReported(file, checkOwn(file.own));
    expect(reported && (await placed(text, reported))).toEqual({
      what: 'phrase',
      words: 'This bracket is not closed.',
      at: 7,
      field: 'rules[1].phrases[0]',
      line: 25,
    });
  });
});

describe('bringing a file in', () => {
  const here: RuleFile = {
    own: { rules: [rule], phrases: [{ signal: 'blame', phrase: 'you lot' }] },
    levels: { blame: 'off' },
    leftPhrases: [],
  };
  const file: RuleFile = {
    own: {
      rules: [
        { ...rule, name: 'Renamed' },
        { ...rule, id: 'second' },
      ],
      phrases: here.own.phrases,
    },
    levels: { receipts: 'all' },
    leftPhrases: [{ signal: 'blame', words: 'you lot there' }],
  };

  it('adds what is new and takes over what has the same id', () => {
    expect(withRuleFile(here, file, 'add')).toEqual({
      own: file.own,
      levels: { blame: 'off', receipts: 'all' },
      leftPhrases: file.leftPhrases,
    });
  });

  it('says what comes, changes and goes before it does', () => {
    expect(changesBetween(here, withRuleFile(here, file, 'replace'))).toEqual({
      rules: { come: ['second'], change: ['touch-base'], go: [] },
      alsoMark: { come: [], change: [], go: [] },
      neverMark: { come: ['you lot there'], change: [], go: [] },
      levels: { come: ['receipts'], change: [], go: ['blame'] },
    });
  });
});
