import { spawnSync } from 'node:child_process';
import { canInstall, needBrowser } from './browser.mjs';
import { must, ready, report, root, tool } from './ready.mjs';

ready();
const browser = needBrowser();
const install = spawnSync('bash', ['tests/e2e/webmail/install.sh', canInstall ? 'install' : 'look'], {
  cwd: root,
  stdio: ['ignore', 2, 'inherit'],
});
must(install.status ?? 1, 'Installing Roundcube');
must(tool('wxt/bin/wxt.mjs', ['build', '--mv3', '-b', 'chrome'], { out: 2 }), 'The build');
const options = ['--config', 'tests/e2e/webmail/vitest.config.ts', ...report('.cache/webmail.json')];
process.exit(
  tool('vitest/vitest.mjs', ['run', ...options, ...process.argv.slice(2)], { env: { CHROMIUM_PATH: browser } }),
);
