import { needBrowser } from './browser.mjs';
import { ready, runTypeScript } from './ready.mjs';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

ready();
const env = { CHROMIUM_PATH: needBrowser() };
process.exit(runTypeScript(hasDisplay ? 'tests/e2e/open.ts' : 'tests/e2e/practise.ts', [], { env }));
