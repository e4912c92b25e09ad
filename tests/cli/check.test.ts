import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check as run } from '../../src/cli/check';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'handrail-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the command puts out, called here: a process of its own takes seconds to start. */
async function check(args: readonly string[], input = '') {
  let [stdout, stderr] = ['', ''];
  const status = await run(args, {
    input: Readable.from([input]),
    say: (line) => (stdout += `${line}\n`),
    complain: (line) => (stderr += `${line}\n`),
  });
  return { stdout, stderr, status };
}

it('runs as a command of its own: lines in, answers out, and an exit code', () => {
  const input = '{"id":1,"kind":"email","text":"We’ll circle back on the numbers."}\n{"id":\n';
  const command = [path.resolve('scripts/check.mjs'), '--jsonl'];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { encoding: 'utf8', input });
  expect(JSON.parse(stdout)).toMatchObject({ id: 1, findings: [{ signal: 'vague-commitment', start: 0 }] });
  expect(stderr).toMatch(/^line 2: /);
  expect(status).toBe(2);
});

describe('checking files', () => {
  it('names file, line and column, the words, how they may land and what to write instead', async () => {
    const file = path.join(folder, 'draft.txt');
    writeFileSync(file, 'Hi Ana,\n\nThank you. We’ll circle back on the numbers.\n');
    const { stdout, status } = await check([file]);
    expect(stdout).toMatch(/draft\.txt:3:12: clear vague-commitment: “We’ll circle back.*” .+\n {4}We’ll .+ by \[/);
    expect(stdout).toMatch(/1 worth a look\.\n$/);
    expect(status).toBe(1);
  });

  it('says when there is nothing', async () => {
    const file = path.join(folder, 'fine.txt');
    writeFileSync(file, 'Hi Ana,\n\nThe report is attached.\n');
    expect(await check([file])).toMatchObject({ stdout: 'All steps in place.\n', status: 0 });
  });

  it('says what is not to be read', async () => {
    const { stderr, status } = await check([path.join(folder, 'nowhere.txt')]);
    expect(stderr).toContain('nowhere.txt');
    expect(status).toBe(2);
  });
});

describe('with a rule file', () => {
  const rules = {
    handrail: 'rules',
    version: 1,
    rules: [
      {
        id: 'touch-base',
        name: 'A talk without a topic',
        lands: 'Nobody can prepare for it.',
        phrases: ['touch base'],
        suggest: ['talk about [what]'],
        flags: ['Let’s touch base.'],
      },
    ],
    levels: { 'vague-commitment': 'off' },
    neverMark: [{ rule: 'non-apology', phrase: 'Sorry if that' }],
  };
  const write = (name: string, content: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  };

  it('finds what its rules find, and leaves alone what it leaves alone', async () => {
    const draft = write('draft.txt', 'We should touch base.\nWe’ll circle back on that.\n');
    const file = write('team.json', JSON.stringify(rules));
    const { stdout, status } = await check(['--rules', file, draft]);
    expect(stdout).toContain(
      `${draft}:1:11: clear own:touch-base: “touch base” Nobody can prepare for it.\n    We should talk about [what].\n`,
    );
    expect(stdout).not.toContain('vague-commitment');
    expect(status).toBe(1);
  });

  it('says where it cannot be used, and checks nothing', async () => {
    const draft = write('draft.txt', 'We should touch base.\n');
    const broken = JSON.stringify(rules, undefined, 2).replace('"touch base"', '"touch (base"');
    const file = write('broken.json', broken);
    expect(await check(['--rules', file, draft])).toMatchObject({
      stdout: '',
      stderr: `${file}:10: rules[0].phrases[0]: This bracket is not closed. (at character 7)\n`,
      status: 2,
    });
    expect(await check([draft, '--rules'])).toMatchObject({ stdout: '', status: 2 });
  });
});

describe('checking lines', () => {
  it('answers each with findings and promises, offsets in its text', async () => {
    const text = '😀 I’ll send the plan by Friday. Sorry if that caused trouble.';
    const { stdout, status } = await check(
      ['--jsonl'],
      `${JSON.stringify({ id: 'a', kind: 'email', text })}\n\n${JSON.stringify({ id: 'b', kind: 'notes', text: 'Fine.' })}\n`,
    );
    expect(status).toBe(0);
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(second).toEqual({ id: 'b', findings: [], promises: [] });
    expect(
      first.findings.map(({ signal, certainty }: { signal: string; certainty: string }) => [signal, certainty]),
    ).toEqual([
      ['specific-commitment', 'clear'],
      ['non-apology', 'clear'],
    ]);
    const [, apology] = first.findings;
    expect(text.slice(apology.start, apology.end)).toMatch(/^Sorry if/);
    expect(Object.keys(apology).sort()).toEqual([
      'certainty',
      'end',
      'message',
      'signal',
      'start',
      'suggestions',
      'words',
    ]);
    expect(first.promises).toEqual([
      {
        quote: 'I’ll send the plan by Friday.',
        owner: 'I',
        action: 'send the plan',
        start: 3,
        end: 32,
        due: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      },
    ]);
  });

  it('points at the lines it cannot read, and answers the others', async () => {
    const { stdout, stderr, status } = await check(['--jsonl'], '{"id":1}\n{"id":2,"text":"Thanks."}\n{"id":\n');
    expect(stderr.match(/line \d/g)).toEqual(['line 1', 'line 3']);
    expect(JSON.parse(stdout)).toEqual({ id: 2, findings: [], promises: [] });
    expect(status).toBe(2);
  });
});

describe('the draft of a saved page', () => {
  const draft = (...args: readonly string[]) => check(['--draft', ...args]);

  it('is printed as the writer wrote it, found in a frame that is saved beside the page', async () => {
    expect(await draft('proton', 'tests/sites/snapshots/proton/reply.html')).toMatchObject({
      stdout: 'Hi Tom,\nTuesday works.\n',
      stderr: '',
      status: 0,
    });
  });

  it('is nothing where nothing is written', async () => {
    expect(await draft('gmail', 'tests/sites/snapshots/gmail/empty.html')).toMatchObject({
      stdout: '',
      stderr: '',
      status: 0,
    });
  });

  it('needs a site that is known, and names them', async () => {
    const { stdout, stderr, status } = await draft('nowhere', 'page.html');
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toMatch(
      /^“nowhere” is no site\. Those I know: gmail, outlook, .*, anywhere\. Read as anywhere: .*apple-mail, .*\.\n$/,
    );
  });

  it('needs its frames beside it', async () => {
    const file = path.join(folder, 'framed.html');
    writeFileSync(file, '<iframe src="gone.html"></iframe>');
    const { stdout, stderr, status } = await draft('gmail', file);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toBe(`${file}: there is no draft in it, and its frames are not beside it: gone.html\n`);
  });

  it('is told of in the help', async () => {
    expect((await check(['--help'])).stdout).toMatch(/--draft SITE FILE\.html[\s\S]*of several drafts the first/);
  });
});
