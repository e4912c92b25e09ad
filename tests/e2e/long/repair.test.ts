import { afterEach, expect, it } from 'vitest';
import { barriers } from '../barriers';
import { browser, inChromium, page } from '../in-chromium';

inChromium({});
afterEach(() => browser.forget());

const slip = 'I sent you the wrong figures on Monday, and you had to correct them in front of your board.';

async function open(): Promise<void> {
  await page.goto(`${browser.origin}workbook.html#repair`);
  await page.getByRole('heading', { name: 'Before you write' }).waitFor();
}

it('a draft climbs its steps as it is written, and a sentence is added where one is missing', async () => {
  await open();
  const draft = page.getByLabel('Your draft', { exact: true });
  await draft.fill(`Ana, I’m sorry. ${slip}`);
  await page.locator('.climb .words').first().waitFor();
  await page.getByRole('button', { name: 'Add a check' }).click();
  // What only the writer knows is chosen already, so the next key writes over it.
  await expect.poll(() => page.evaluate('getSelection().toString()')).toBe('[which day]');
  await page.keyboard.type('Friday');
  expect(await draft.inputValue()).toBe(
    `Ana, I’m sorry. ${slip} I’ll look at it again on Friday and tell you how it holds.`,
  );
  await expect.poll(() => page.getByRole('button', { name: 'Add a check' }).count()).toBe(0);
  expect(await barriers(page)).toEqual([]);
});

it('a worksheet that was kept is there after a reload', async () => {
  await open();
  await page.getByLabel('Which promise was broken?').fill('That the figures would match.');
  await page.getByLabel('Trust in my word').check();
  await page.getByRole('button', { name: 'Keep the worksheet' }).click();
  await page.getByText('Kept in this browser.').waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Open That the figures would match.' }).click();
  expect(await page.getByLabel('Which promise was broken?').inputValue()).toBe('That the figures would match.');
  expect(await page.getByLabel('Trust in my word').isChecked()).toBe(true);
});
