import { expect, it } from 'vitest';
import { seeInside } from '../browser';
import { browser, inChromium, page } from '../in-chromium';

inChromium({}, () => page.goto(`${browser.origin}practice.html`));

const chip = () => page.locator('handrail-surface .chip');

it('where the window ends within the draft, the chip is no wider than its number while it stands on words', async () => {
  await page.setViewportSize({ width: 420, height: 900 });
  await seeInside(page);
  await chip().waitFor();
  const draft = page.getByRole('textbox').first();
  // Two lines of it are in sight.
  await draft.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - innerHeight + 90));
  await draft.press('End');
  await page.keyboard.type(' Thank you.');
  await expect.poll(() => chip().textContent()).toMatch(/^\d+$/);
  await draft.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await page.keyboard.type(' So long.');
  await expect.poll(() => chip().textContent()).toMatch(/missing/);
});
