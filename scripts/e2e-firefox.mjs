import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { apt, canInstall } from './browser.mjs';
import { install, ready, report, root, tool } from './ready.mjs';

const places = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [process.env.PROGRAMFILES && `${process.env.PROGRAMFILES}/Mozilla Firefox/firefox.exe`],
};

// As `strict_min_version` in wxt.config.ts.
const oldest = 149;

/** Whether the Firefox at a path is one that the extension runs in; one that does not tell its version is tried. */
function isNewEnough(place) {
  const { stdout } = spawnSync(place, ['--version'], { encoding: 'utf8' });
  const version = /(\d+)\./.exec(stdout ?? '');
  return !version || Number(version[1]) >= oldest;
}

/** Path of an installed Firefox that is new enough; `FIREFOX_PATH` goes before all others. */
function findFirefox() {
  return [process.env.FIREFOX_PATH, ...(places[process.platform] ?? [])].find(
    (place) => place && existsSync(place) && isNewEnough(place),
  );
}

/** Path of a Firefox, installing it where apt may; ends the process with one line where there is none. */
function needFirefox() {
  const found = findFirefox();
  if (found) return found;
  if (canInstall) {
    console.error('Installing Firefox (apt-get) ...');
    apt('update');
    // Debian has the first, other distributions the second.
    for (const name of ['firefox-esr', 'firefox']) {
      if (!findFirefox()) apt('install', '-y', '--no-install-recommends', name, 'fonts-liberation');
    }
  }
  const installed = findFirefox();
  if (installed) return installed;
  console.error(`No Firefox found that is new enough: install Firefox ${oldest} or newer, or set FIREFOX_PATH to one.`);
  process.exit(1);
}

ready();
install(path.join(root, 'tests', 'e2e', 'editors'));
const env = { FIREFOX_PATH: needFirefox() };
const options = ['--config', 'tests/e2e/firefox/vitest.config.ts', ...report('.cache/firefox.json')];
process.exit(tool('vitest/vitest.mjs', ['run', ...options, ...process.argv.slice(2)], { env }));
