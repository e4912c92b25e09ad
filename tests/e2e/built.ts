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

/**
 * Builds the extension for one browser where a source is newer than its last build. Returns the folder. A build for
 * development has the gallery as well.
 */
export function buildFor(browser: 'chrome' | 'firefox', mode: 'production' | 'development' = 'production'): string {
  const folder = path.resolve(`.output/${browser}-mv3${mode === 'production' ? '' : '-dev'}`);
  const manifest = path.join(folder, 'manifest.json');
  const isFresh = existsSync(manifest) && statSync(manifest).mtimeMs >= Math.max(...sources.map(newest));
  const build = ['node_modules/wxt/bin/wxt.mjs', 'build', '--mv3', '-b', browser, '--mode', mode];
  // Vitest's own NODE_ENV would make every build one for development.
  const env = { ...process.env, NODE_ENV: mode };
  if (!isFresh) execFileSync(process.execPath, build, { stdio: ['ignore', 'pipe', 'inherit'], env });
  return folder;
}

/** What Vitest calls before the tests that need a built extension. */
export default function setUp(): void {
  buildFor('chrome');
}
