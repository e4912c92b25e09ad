import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createJiti } from 'jiti';
import { beforeAll, describe, expect, it } from 'vitest';
import { findSavedDraft, openSavedPage } from '../../src/cli/saved-draft';
import { sites } from '../../src/sites';
import { copyProject } from './copied-project';

const { folder, run } = copyProject('scripts', 'src/sites', 'src/text', 'biome.json');
const newSite = (...args: readonly string[]) => run('scripts/new-site.mjs', ...args);
const list = () => readFileSync(path.join(folder, 'src/sites/list.ts'), 'utf8');
const tool = (script: string) => path.resolve('node_modules', script);

describe('a new site', () => {
  beforeAll(() => {
    expect(newSite('pigeon-post')).toMatchObject({ status: 0, stderr: '' });
  });

  it('stands behind all others, and finds the draft of its own snapshot', async () => {
    const made = await createJiti(import.meta.url).import<{ sites: typeof sites; siteFor: unknown }>(
      path.join(folder, 'src/sites'),
    );
    expect(made.sites.map(({ id }) => id)).toEqual([...sites.map(({ id }) => id), 'pigeon-post']);
    const site = made.sites.at(-1) as (typeof sites)[number];
    const draft = findSavedDraft(
      openSavedPage(path.join(folder, 'tests/sites/snapshots/pigeon-post/reply.html')),
      site,
    );
    expect([
      draft?.firstElementChild?.textContent,
      draft && [site.subject(draft), site.recipients(draft), site.isReply(draft)],
      draft && site.compose(draft)?.querySelectorAll(site.sends.join()).length,
    ]).toEqual(['Tuesday works.', ['Re: Move', ['Tom Lee'], true], 1]);
  });

  it('leaves its marks out of the drafts of every site', async () => {
    const { anywhere } = await createJiti(import.meta.url).import<{ anywhere: (typeof sites)[number] }>(
      path.join(folder, 'src/sites/anywhere.ts'),
    );
    expect(anywhere.foreign.quotes).toContain('.pigeon-post-quote');
    expect(anywhere.foreign.signatures).toContain('.x_pigeon-post-signature');
  });

  it('is written as the linter and the types want it', () => {
    const files = ['src/sites/list.ts', 'src/sites/pigeon-post.ts'];
    const lint = run(tool('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '--vcs-enabled=false', ...files);
    expect({ status: lint.status, said: lint.stderr }).toMatchObject({ status: 0 });
    const options = ['--strict', '--target', 'esnext', '--module', 'esnext', '--moduleResolution', 'bundler'];
    expect(run(tool('typescript/bin/tsc'), '--noEmit', ...options, ...files)).toMatchObject({ status: 0, stdout: '' });
  });
});

it('says in a line what to do next', () => {
  expect(newSite('owl').stdout).toMatch(/^src\/sites\/owl\.ts is yours to fill, .* npm run fix && npm test\.\n$/);
});

it.each([
  ['gmail', 'src/sites/gmail.ts exists already; choose another id.\n'],
  ['site', 'src/sites/site.ts exists already; choose another id.\n'],
  ...['', 'Pigeon', 'pigeon post', 'pigeon_post', '-post', '3c', '../post'].map((id) => [
    id,
    `“${id}” is no id: say npm run new:site ID, with small letters, digits and hyphens, as in gmail.\n`,
  ]),
])('refuses “%s”', (id, stderr) => {
  const before = list();
  expect(newSite(id)).toMatchObject({ status: 2, stdout: '', stderr });
  expect(list()).toBe(before);
});

it('leaves the sites it was not asked for as they are', () => {
  expect(existsSync('src/sites/pigeon-post.ts')).toBe(false);
});
