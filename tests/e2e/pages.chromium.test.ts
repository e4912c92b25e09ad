import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser, press, seeInside } from './browser';
import { restOn, untilMarked, write } from './drafting';
import { gmailPage, inbox } from './pages/gmail';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds, one `rule: selector` each; all WCAG 2.2 AA rules and its best practices, within a part of the page where given. */
async function barriers(page: Page, within = 'document'): Promise<string[]> {
  await page.evaluate(`${axe};0`);
  return page.evaluate(`axe.run(${within}, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.flat().join(' '))))`);
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser({ colorScheme, standIns: [{ at: 'https://mail.google.com/**', html: gmailPage }] });
  });
  afterAll(() => browser.close());

  it.each(['popup', 'options', 'practice', 'workbook'])(
    'nothing stands in anyone’s way on the %s page',
    async (name) => {
      const page = await browser.context.newPage();
      await page.goto(`${browser.origin}${name}.html`);
      await page.getByRole('heading').first().waitFor();
      expect(await barriers(page)).toEqual([]);
      await page.close();
    },
  );

  it('nor in the chip, the list and the card', async () => {
    const page = await browser.context.newPage();
    await page.goto(inbox);
    await page.getByRole('button', { name: 'Compose' }).click();
    await write(page, 'We’ll circle back on the numbers.', 'Sorry if that came across as harsh.');
    await untilMarked(page, ['circle back', 'Sorry if']);
    await seeInside(page);
    const ours = `document.querySelector('handrail-surface')`;
    await press(page.getByRole('button', { name: '2 missing steps' }));
    await page.getByRole('dialog', { name: '2 missing steps' }).waitFor();
    expect(await barriers(page, ours)).toEqual([]);
    await page.keyboard.press('Escape');
    const card = await restOn(page, 'circle back');
    expect(await barriers(page, ours)).toEqual([]);
    await press(card.getByRole('button', { name: 'Why?' }));
    expect(await barriers(page, ours)).toEqual([]);
    await page.close();
  });
});

describe('the practice page', () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('opens when the extension is installed', async () => {
    await expect
      .poll(() => browser.context.pages().map((page) => page.url()))
      .toContain(`${browser.origin}practice.html`);
  });

  it('marks the four missing steps of its sample, and ticks off what was tried', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${browser.origin}practice.html`);
    await expect
      .poll(() => page.evaluate(`[...CSS.highlights.keys()].filter((name) => name.startsWith('hr-')).length`))
      .toBeGreaterThan(0);
    await seeInside(page);
    await page.getByRole('button', { name: /^\d missing steps$/ }).waitFor();
    await page.locator('.sample-words').press('Control+End');
    await write(page, ' See you soon.');
    await page.locator('li.is-done').nth(0).waitFor();
    await press((await restOn(page, 'circle back')).getByRole('button', { name: 'Apply' }));
    await page.locator('li.is-done').nth(1).waitFor();
    await page.getByRole('button', { name: 'Send' }).click();
    await press(page.getByRole('dialog', { name: 'Add to your promises?' }).getByRole('button', { name: /^Add/ }));
    await page.locator('li.is-done').nth(2).waitFor();
    expect(browser.problems).toEqual([]);
  });
});
