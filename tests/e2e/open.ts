import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { buildFor } from './built';

/** Opens a browser with the extension on one of its pages, and stays until it is closed. What is kept stays for the next time. */
async function open(name: string): Promise<void> {
  const extension = buildFor('chrome', name === 'gallery' ? 'development' : 'production');
  const profile = path.resolve('.cache/profile');
  mkdirSync(profile, { recursive: true });
  const context = await chromium.launchPersistentContext(profile, {
    ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
    headless: false,
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      '--no-first-run',
      '--enable-unsafe-extension-debugging',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  // Branded Chrome no longer takes --load-extension; every browser takes it over the debugging pipe.
  const session = await context.browser()?.newBrowserCDPSession();
  const answer = await session?.send('Extensions.loadUnpacked', { path: extension });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`chrome-extension://${answer?.id}/${name}.html`);
  console.log(`Handrail is open on its ${name} page. Close the browser to end.`);
  await new Promise((resolve) => context.once('close', resolve));
}

await open(process.argv[2] ?? 'practice');
