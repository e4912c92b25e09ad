import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { openBrowser, press, seeInside } from './browser';
import { buildFor } from './built';

/**
 * Drafts on the practice page without a display: writes one more sentence into its sample, prints every hint with how it
 * may land and what to write instead, and names the screenshot it took.
 */
async function practise(): Promise<void> {
  buildFor('chrome');
  const browser = await openBrowser();
  try {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 1200, height: 900 });
    await page.goto(`${browser.origin}practice.html`);
    await page.locator('.sample-words').press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('PS: It’s been decided that the review moves to March.');
    await seeInside(page);
    const list = page.locator('handrail-surface .list');
    const card = page.locator('handrail-surface .card');
    const openList = async () => {
      await press(page.locator('handrail-surface .chip'));
      await list.waitFor();
    };
    await page.getByRole('button', { name: '2 more' }).waitFor();
    await openList();
    const count = await list.locator('.hint').count();
    console.log(`${count} hints in the sample mail:\n`);
    for (let index = 0; index < count; index += 1) {
      if (index > 0) await openList();
      const row = list.locator('.hint').nth(index);
      const words = await row.locator('.words').textContent();
      await press(row);
      await card.waitFor();
      // Praise has nothing to offer instead.
      const [suggestion] = await card.locator('.rewrite .words').evaluateAll((sentences) =>
        sentences.map((sentence) => {
          const copy = sentence.cloneNode(true) as Element;
          for (const gap of copy.querySelectorAll('.slot.empty')) gap.textContent = `[${gap.textContent}]`;
          return copy.textContent ?? '';
        }),
      );
      console.log(`“${words}”`);
      console.log(`  ${await card.locator('h2').textContent()}. ${await card.locator('.card-lands').textContent()}`);
      console.log(suggestion ? `  Try: ${suggestion.replace(/\s+/g, ' ').trim()}\n` : '');
      if (index === 0) {
        mkdirSync('shots', { recursive: true });
        await page.screenshot({ path: 'shots/practice.png', animations: 'disabled' });
      }
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'detached' });
    }
    console.log(`Screenshot: ${path.resolve('shots/practice.png')}`);
  } finally {
    await browser.close();
  }
}

await practise();
