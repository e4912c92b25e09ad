import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createJiti } from 'jiti';
import { beforeAll, describe, expect, it } from 'vitest';
import { openAnalysis } from '../../src/engine/analysis';
import { packTables } from '../../src/engine/compile';
import { makeEngine } from '../../src/engine/engine';
import { unpackTables } from '../../src/engine/tables';
import { rules } from '../../src/rules';
import { copyProject } from './copied-project';

const { folder, run } = copyProject('scripts', 'src/rules', 'src/text', 'biome.json');
const newRule = (...args: readonly string[]) => run('scripts/new-rule.mjs', ...args);
const index = () => readFileSync(path.join(folder, 'src/rules/index.ts'), 'utf8');
const tool = (script: string) => path.resolve('node_modules', script);

describe('a new rule', () => {
  beforeAll(() => {
    expect(newRule('hurried-thanks')).toMatchObject({ status: 0, stderr: '' });
  });

  it('stands behind all others, and hears its own example', async () => {
    const made = await createJiti(import.meta.url).import<{ rules: typeof rules }>(path.join(folder, 'src/rules'));
    expect(made.rules.map(({ id }) => id)).toEqual([...rules.map(({ id }) => id), 'hurried-thanks']);
    const engine = makeEngine(unpackTables(packTables(made.rules)), made.rules);
    const heard = (text: string) =>
      openAnalysis(engine, 'email')
        .update([text])
        .filter(({ signal }) => signal === 'hurried-thanks')
        .map(({ words }) => words);
    const rule = made.rules.at(-1);
    expect(rule?.flags.map(({ text }) => heard(text))).toEqual(rule?.flags.map(({ marks }) => marks));
    expect(rule?.leaves.map(({ text }) => heard(text))).toEqual([[]]);
  });

  it('is written as the linter and the types want it', () => {
    const files = ['src/rules/index.ts', 'src/rules/hurried-thanks.ts'];
    const lint = run(tool('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '--vcs-enabled=false', ...files);
    expect({ status: lint.status, said: lint.stderr }).toMatchObject({ status: 0 });
    const options = ['--strict', '--target', 'esnext', '--module', 'esnext', '--moduleResolution', 'bundler'];
    expect(run(tool('typescript/bin/tsc'), '--noEmit', ...options, ...files)).toMatchObject({
      status: 0,
      stdout: '',
    });
  });
});

it('says in two lines what to do next', () => {
  const { stdout } = newRule('late-thanks');
  expect(stdout).toMatch(
    /^src\/rules\/late-thanks\.ts .*\n.*training\/sentences\/late-thanks\.txt.*npm run train\.\n$/,
  );
});

it.each([
  ['vague-commitment', 'src/rules/vague-commitment.ts exists already; choose another id.\n'],
  ['rule', 'src/rules/rule.ts exists already; choose another id.\n'],
  ...['', 'VagueThanks', 'vague thanks', 'vague_thanks', '-thanks', '../thanks'].map((id) => [
    id,
    `“${id}” is no id: say npm run new:rule ID, with words in small letters and hyphens, as in vague-commitment.\n`,
  ]),
])('refuses “%s”', (id, stderr) => {
  const before = index();
  expect(newRule(id)).toMatchObject({ status: 2, stdout: '', stderr });
  expect(index()).toBe(before);
});

it('leaves the rules it was not asked for as they are', () => {
  expect(existsSync('src/rules/hurried-thanks.ts')).toBe(false);
});
