import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { needBrowser } from './browser.mjs';
import { install, ready, report, root, tool } from './ready.mjs';

const file = path.join(root, '.cache', 'editors.json');
const signs = { passed: 'pass', failed: 'FAIL' };

/** Prints which editor keeps which line of the contract. What an editor has no way to (bold in plain text) is a dash. */
function printTable() {
  const tests = JSON.parse(readFileSync(file, 'utf8')).testResults.flatMap(({ assertionResults }) => assertionResults);
  const kept = tests.filter(({ status, ancestorTitles }) => status in signs && ancestorTitles[0] === 'editors');
  const lines = [...new Set(kept.map(({ title }) => title))];
  const editors = [...new Set(kept.map(({ ancestorTitles }) => ancestorTitles[1]))];
  const cell = (editor, line) =>
    signs[kept.find(({ ancestorTitles, title }) => ancestorTitles[1] === editor && title === line)?.status] ?? '-';
  const first = Math.max(...editors.map(({ length }) => length));
  const row = (name, cells) =>
    [name.padEnd(first), ...cells.map((each, index) => each.padEnd(lines[index].length))].join('  ').trimEnd();
  console.log(`\n${row('', lines)}`);
  for (const editor of editors)
    console.log(
      row(
        editor,
        lines.map((line) => cell(editor, line)),
      ),
    );
}

ready();
install(path.join(root, 'tests', 'e2e', 'editors'));
mkdirSync(path.dirname(file), { recursive: true });
rmSync(file, { force: true });
const options = ['--config', 'tests/e2e/editors/vitest.config.ts', ...report(file)];
const code = tool('vitest/vitest.mjs', ['run', ...options, ...process.argv.slice(2)], {
  env: { CHROMIUM_PATH: needBrowser() },
});
if (existsSync(file)) printTable();
process.exit(code);
