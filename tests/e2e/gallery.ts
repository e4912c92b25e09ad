import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from './browser';
import { buildFor } from './built';

/** Takes a picture of the gallery where there is no display to open it on. */
async function takePicture(): Promise<void> {
  const browser = await openBrowser({ extension: buildFor('chrome', 'development') });
  try {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${browser.origin}gallery.html`);
    await page.locator('main').waitFor();
    mkdirSync('shots', { recursive: true });
    await page.screenshot({ path: 'shots/gallery.png', fullPage: true, animations: 'disabled' });
    for (const problem of browser.problems) console.error(problem);
    console.log(`Screenshot: ${path.resolve('shots/gallery.png')}`);
  } finally {
    await browser.close();
  }
}

await takePicture();
