import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const sources = ['src', 'entrypoints', 'public', 'build', 'wxt.config.ts', 'package.json'];

function newest(place: string): number {
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}

/** Folder of the extension as built for Chrome. */
export const extensionFolder = path.resolve('.output/chrome-mv3');

/** Builds the extension for Chrome where a source is newer than the last build. */
export default function buildIfStale(): void {
  const manifest = path.join(extensionFolder, 'manifest.json');
  if (existsSync(manifest) && statSync(manifest).mtimeMs >= Math.max(...sources.map(newest))) return;
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '--mv3', '-b', 'chrome'], { stdio: 'pipe' });
}
