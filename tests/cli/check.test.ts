import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'handrail-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const check = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['scripts/check.mjs', ...args], { encoding: 'utf8', input });

describe('checking files', () => {
  it('names file, line and column, the words, how they may land and what to write instead', () => {
    const file = path.join(folder, 'draft.txt');
    writeFileSync(file, 'Hi Ana,\n\nThank you. We’ll circle back on the numbers.\n');
    const { stdout, status } = check([file]);
    expect(stdout).toMatch(/draft\.txt:3:12: clear vague-commitment: “We’ll circle back.*” .+\n {4}We’ll .+ by \[/);
    expect(stdout).toMatch(/1 worth a look\.\n$/);
    expect(status).toBe(1);
  });

  it('says when there is nothing', () => {
    const file = path.join(folder, 'fine.txt');
    writeFileSync(file, 'Hi Ana,\n\nThe report is attached.\n');
    expect(check([file])).toMatchObject({ stdout: 'All steps in place.\n', status: 0 });
  });

  it('says what is not to be read', () => {
    const { stderr, status } = check([path.join(folder, 'nowhere.txt')]);
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

  it('finds what its rules find, and leaves alone what it leaves alone', () => {
    const draft = write('draft.txt', 'We should touch base.\nWe’ll circle back on that.\n');
    const file = write('team.json', JSON.stringify(rules));
    const { stdout, status } = check(['--rules', file, draft]);
    expect(stdout).toContain(
      `${draft}:1:11: clear own:touch-base: “touch base” Nobody can prepare for it.\n    Talk about [what]\n`,
    );
    expect(stdout).not.toContain('vague-commitment');
    expect(status).toBe(1);
  });

  it('says where it cannot be used, and checks nothing', () => {
    const draft = write('draft.txt', 'We should touch base.\n');
    const broken = JSON.stringify(rules, undefined, 2).replace('"touch base"', '"touch (base"');
    const file = write('broken.json', broken);
    expect(check(['--rules', file, draft])).toMatchObject({
      stdout: '',
      stderr: `${file}:10: rules[0].phrases[0]: This bracket is not closed. (at character 7)\n`,
      status: 2,
    });
    expect(check([draft, '--rules'])).toMatchObject({ stdout: '', status: 2 });
  });
});

describe('checking lines', () => {
  it('answers each with findings and promises, offsets in its text', () => {
    const text = '😀 I’ll send the plan by Friday. Sorry if that caused trouble.';
    const { stdout, status } = check(
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

  it('points at the lines it cannot read, and answers the others', () => {
    const { stdout, stderr, status } = check(['--jsonl'], '{"id":1}\n{"id":2,"text":"Thanks."}\n{"id":\n');
    expect(stderr.match(/line \d/g)).toEqual(['line 1', 'line 3']);
    expect(JSON.parse(stdout)).toEqual({ id: 2, findings: [], promises: [] });
    expect(status).toBe(2);
  });
});

describe('the draft of a saved page', () => {
  const draft = (...args: readonly string[]) => check(['--draft', ...args]);

  it('is printed as the writer wrote it, found in a frame that is saved beside the page', () => {
    expect(draft('proton', 'tests/sites/snapshots/proton/reply.html')).toMatchObject({
      stdout: 'Hi Tom,\nTuesday works.\n',
      stderr: '',
      status: 0,
    });
  });

  it('is nothing where nothing is written', () => {
    expect(draft('gmail', 'tests/sites/snapshots/gmail/empty.html')).toMatchObject({
      stdout: '',
      stderr: '',
      status: 0,
    });
  });

  it('needs a site that is known, and names them', () => {
    const { stdout, stderr, status } = draft('nowhere', 'page.html');
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toMatch(
      /^“nowhere” is no site\. Those I know: gmail, outlook, .*, anywhere\. Read as anywhere: .*apple-mail, .*\.\n$/,
    );
  });

  it('needs its frames beside it', () => {
    const file = path.join(folder, 'framed.html');
    writeFileSync(file, '<iframe src="gone.html"></iframe>');
    const { stdout, stderr, status } = draft('gmail', file);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toBe(`${file}: there is no draft in it, and its frames are not beside it: gone.html\n`);
  });

  it('is told of in the help', () => {
    expect(check(['--help']).stdout).toMatch(/--draft SITE FILE\.html[\s\S]*of several drafts the first/);
  });
});
