import { needBrowser } from './browser.mjs';
import { must, ready, report, tool } from './ready.mjs';

const projects = ['node', 'dom', 'chromium'].flatMap((name) => ['--project', name]);
const steps = [
  ['Style and import directions', '@biomejs/biome/bin/biome', ['ci', '--error-on-warnings']],
  ['Types', 'typescript/bin/tsc', ['--noEmit']],
  ['The build for Chrome', 'wxt/bin/wxt.mjs', ['build', '--mv3', '-b', 'chrome']],
  ['The build for Firefox', 'wxt/bin/wxt.mjs', ['build', '--mv3', '-b', 'firefox']],
  ['The tests', 'vitest/vitest.mjs', ['run', ...projects, ...report('.cache/tests.json'), ...process.argv.slice(2)]],
];

ready();
const browser = needBrowser();
for (const [name, script, args] of steps) {
  const began = Date.now();
  must(tool(script, args, { env: { CHROMIUM_PATH: browser } }), name);
  console.log(`${name}: passed in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}
