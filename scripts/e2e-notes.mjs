import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { needBrowser } from './browser.mjs';
import { must, ready, report, root, run, tool } from './ready.mjs';

const etherpad = path.join(root, '.cache', 'etherpad');

/** Installs Etherpad from npm, in the layout that its server looks for. It takes some minutes, once. */
function install() {
  console.error('Installing Etherpad (npm) ...');
  rmSync(etherpad, { recursive: true, force: true });
  mkdirSync(etherpad, { recursive: true });
  // Without one here npm would install into the project round it.
  writeFileSync(path.join(etherpad, 'package.json'), '{ "private": true }');
  const options = ['--ignore-scripts', '--no-save', '--no-audit', '--no-fund'];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  must(run(npm, ['install', ...options, 'ep_etherpad-lite@1.8.14'], { cwd: etherpad, out: 2 }), 'Installing Etherpad');
  const packages = path.join(etherpad, 'node_modules');
  const source = path.join(etherpad, 'src');
  renameSync(path.join(packages, 'ep_etherpad-lite'), source);
  renameSync(packages, path.join(source, 'node_modules'));
  mkdirSync(packages);
  symlinkSync(source, path.join(packages, 'ep_etherpad-lite'), 'junction');
  // Etherpad lists its plugins with npm, which would find this one lacking.
  for (const name of ['package.json', 'package-lock.json']) rmSync(path.join(etherpad, name), { force: true });
}

ready();
const browser = needBrowser();
if (!existsSync(path.join(etherpad, 'node_modules', 'ep_etherpad-lite'))) install();
must(tool('wxt/bin/wxt.mjs', ['build', '--mv3', '-b', 'chrome'], { out: 2 }), 'The build');
const options = ['--config', 'tests/e2e/notes/vitest.config.ts', ...report('.cache/notes.json')];
process.exit(
  tool('vitest/vitest.mjs', ['run', ...options, ...process.argv.slice(2)], { env: { CHROMIUM_PATH: browser } }),
);
