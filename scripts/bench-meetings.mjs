import { needBrowser } from './browser.mjs';
import { ready, runTypeScript } from './ready.mjs';

ready();
process.exit(
  runTypeScript('tests/bench/meetings.ts', process.argv.slice(2), { env: { CHROMIUM_PATH: needBrowser() } }),
);
