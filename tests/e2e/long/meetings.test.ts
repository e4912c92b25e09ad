import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser } from '../browser';
import { meetingFile } from '../pages/meeting';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(`${axe};0`);
  return page.evaluate(`axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.flat().join(' '))))`);
}

let browser: OpenBrowser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.context.newPage();
  await page.goto(`${browser.origin}workbook.html#meetings`);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'Northgate weekly.vtt', mimeType: 'text/vtt', buffer: Buffer.from(meetingFile(3)) });
  await page.getByRole('heading', { name: 'Northgate weekly' }).waitFor();
});
afterAll(() => browser.close());

it('a meeting is heard by the background, and stands in nobody’s way in light and dark', async () => {
  await page.getByLabel('You are').selectOption('Tom Lee');
  await page.getByRole('heading', { name: 'In your own words' }).waitFor();
  await page.getByRole('button', { name: 'Write the minutes' }).click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await barriers(page)).toEqual([]);
  }
});

it('is walked by keyboard: a mark on the timeline leads to the turn', async () => {
  await page.getByRole('button', { name: /^Open question: “And who signs the annex/ }).focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toContain('And who signs the annex');
});

it('saves its days as a calendar file', async () => {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save 2 days as .ics' }).click();
  const file = await (await saved).path();
  expect(readFileSync(file, 'utf8')).toContain('SUMMARY:Tom Lee: send the corrected numbers to everybody\r\n');
});

it('stays in hand while another page of the workbook is looked at', async () => {
  await page.getByRole('link', { name: 'Trends' }).click();
  await page.getByRole('heading', { name: 'Trends' }).waitFor();
  await page.getByRole('link', { name: 'Meetings' }).click();
  await page.getByRole('heading', { name: 'Northgate weekly' }).waitFor();
});
