import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const refused: readonly [file: string, line: string][] = [
  ['src/text/sentences.ts', "import '../engine/analysis';"],
  ['src/text/sentences.ts', "import nlp from 'compromise/two';"],
  ['src/text/grammar.ts', "import * as chrono from 'chrono-node/en';"],
  ['src/text/when.ts', "import nlp from 'compromise';"],
  ['src/rules/non-apology.ts', "import '../engine/analysis';"],
  ['src/rules/non-apology.ts', "import { browser } from 'wxt/browser';"],
  ['src/rules/non-apology.ts', 'document.title;'],
  ['src/suggest/suggest.ts', "import '../engine/analysis';"],
  ['src/suggest/suggest.ts', "import '../model/model';"],
  ['src/engine/analysis.ts', "import '../page/marks';"],
  ['src/engine/analysis.ts', "import nlp from 'compromise/two';"],
  ['src/engine/analysis.ts', "import { render } from 'preact';"],
  ['src/promises/heard.ts', "import '../store/promises';"],
  ['src/promises/heard.ts', 'setTimeout(() => {});'],
  ['src/meetings/questions.ts', "import '../store/promises';"],
  ['src/meetings/questions.ts', 'document.title;'],
  ['src/calendar/write-calendar.ts', "import '../promises/promise';"],
  ['src/sites/gmail.ts', "import '../page/marks';"],
  ['src/page/start.ts', "import '../store/database';"],
  ['src/page/start.ts', "import '../store';"],
  ['src/page/start.ts', "import '../popup/popup';"],
  ['src/page/start.ts', "import '../options/options';"],
  ['src/page/start.ts', "import '../background/start';"],
  ['src/popup/popup.tsx', "import '../page/marks';"],
  ['src/popup/popup.tsx', "import '../sites/gmail';"],
  ['src/popup/popup.tsx', "import '../transcript-pages/teams';"],
  ['src/page/start.ts', "import '../transcript-pages/teams';"],
  ['src/transcript-pages/teams.ts', "import '../page/marks';"],
  ['src/transcript-pages/teams.ts', "import { browser } from 'wxt/browser';"],
  ['src/options/options.tsx', "import { openDB } from 'idb';"],
  ['src/workbook/workbook.tsx', "import { openDB } from 'idb';"],
  ['src/workbook/workbook.tsx', "import '../popup/popup';"],
  ['src/practice/practice.tsx', "import '../workbook/workbook';"],
  ['src/ui/words.ts', "import '../page/card';"],
  ['src/store/database.ts', "import '../popup/popup';"],
  ['src/cli/check.ts', "import '../page/desk';"],
  ['src/background/start.ts', "import '../../entrypoints/background';"],
  ['entrypoints/background.ts', "import nlp from 'compromise';"],
];

const accepted: readonly [file: string, line: string][] = [
  ['src/text/grammar.ts', "import nlp from 'compromise/two';"],
  ['src/text/when.ts', "import * as chrono from 'chrono-node/en';"],
  ['src/store/database.ts', "import { openDB } from 'idb';"],
  ['src/engine/analysis.ts', "import '../rules';"],
  ['src/engine/analysis.ts', "import '../rules/signal';"],
  ['src/meetings/promises.ts', "import '../promises/heard';"],
  ['src/page/start.ts', "import '../sites/index';"],
  ['src/popup/tab.ts', "import { fits } from '../sites/pattern';"],
  ['src/transcript-pages/index.ts', "import { fits } from '../sites/pattern';"],
  ['src/workbook/workbook.tsx', "import '../store/promises';"],
  ['src/page/start.ts', "import '../engine/analysis';"],
  ['src/cli/saved-draft.ts', "import '../page/text-map';"],
  ['tests/engine/analysis.test.ts', "import '../../src/store/database';"],
];

const folder = mkdtempSync(path.join(tmpdir(), 'handrail-lint-'));
let said = '';

/** Each case gets a folder of its own, so that one line is judged at a time. */
const placeOf = (list: string, index: number, file: string) => path.join(list, `${index}`, file);

beforeAll(() => {
  for (const [list, cases] of Object.entries({ refused, accepted }))
    for (const [index, [file, line]] of cases.entries()) {
      const place = path.join(folder, placeOf(list, index, file));
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, `${line}\n`);
    }
  cpSync('biome.json', path.join(folder, 'biome.json'));
  const biome = path.resolve('node_modules/@biomejs/biome/bin/biome');
  const only = ['--only=style/noRestrictedImports', '--only=style/noRestrictedGlobals', '--vcs-enabled=false'];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [biome, 'lint', '--reporter=github', '--max-diagnostics=none', ...only],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  said = stdout + stderr;
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the linter refuses an import against the arrows', () => {
  it.each(refused.map(([file, line], index) => ({ file, line, place: placeOf('refused', index, file) })))(
    '$file: $line',
    ({ place }) => {
      expect(said).toContain(place);
    },
  );
});

describe('and accepts one along them', () => {
  it.each(accepted.map(([file, line], index) => ({ file, line, place: placeOf('accepted', index, file) })))(
    '$file: $line',
    ({ place }) => {
      expect(said).not.toContain(place);
    },
  );
});
