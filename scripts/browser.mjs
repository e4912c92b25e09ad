import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const { env, platform } = process;
const programFiles = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);

const places = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: programFiles.flatMap((folder) => [
    path.join(folder, 'Chromium/Application/chrome.exe'),
    path.join(folder, 'Google/Chrome/Application/chrome.exe'),
    path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
};

/** Whether a browser could show a window here. */
export const hasDisplay = platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);

/** Path of an installed Chromium, Chrome or Edge; `CHROMIUM_PATH` goes before all others. */
export function findBrowser() {
  return [env.CHROMIUM_PATH, ...(places[platform] ?? [])].find((place) => place && existsSync(place));
}

/** Whether apt may install packages here. */
export const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Runs apt-get without questions, its output on standard error. Returns its exit code. */
export function apt(...args) {
  return (
    spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], {
      stdio: ['ignore', 'ignore', 2],
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status ?? 1
  );
}

/** Path of a browser, installing Chromium where apt may; ends the process with one line where there is none. */
export function needBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (canInstall) {
    console.error('Installing Chromium (apt-get) ...');
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation');
  }
  const installed = findBrowser();
  if (installed) return installed;
  console.error('No browser found: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one.');
  process.exit(1);
}
