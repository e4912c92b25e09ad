import { hasDisplay, needBrowser } from './browser.mjs';
import { ready, runTypeScript } from './ready.mjs';

ready();
const env = { CHROMIUM_PATH: needBrowser() };
process.exit(runTypeScript(hasDisplay ? 'tests/e2e/open.ts' : 'tests/e2e/gallery.ts', ['gallery'], { env }));
