import preact from '@preact/preset-vite';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';

/** A browser without the extension, and one module of ours as a script that any page can run. */
export interface Bare {
  readonly browser: Browser;
  /** Runs the module; what it exports as `page` is then the page's own `page`. */
  readonly script: string;
}

/** Builds `entry`, a file that exports `page`, and opens Chromium. The caller closes the browser. */
export async function openBare(entry: string): Promise<Bare> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    build: { write: false, lib: { entry, formats: ['iife'], name: 'built' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const code = output && 'output' in output ? output.output[0].code : '';
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return { browser, script: `${code}; globalThis.page = built.page;` };
}
