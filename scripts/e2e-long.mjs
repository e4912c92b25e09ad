import { needBrowser } from './browser.mjs';
import { ready, report, tool } from './ready.mjs';

ready();
const options = ['--project', 'long', ...report('.cache/long.json')];
process.exit(
  tool('vitest/vitest.mjs', ['run', ...options, ...process.argv.slice(2)], { env: { CHROMIUM_PATH: needBrowser() } }),
);
