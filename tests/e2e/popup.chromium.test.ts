import { expect, it } from 'vitest';
import { press, seeInside } from './browser';
import { untilMarked, write } from './drafting';
import { browser, inNewMail, page } from './in-chromium';
import { pressIn, wordsOf } from './popup';

inNewMail();

it('shows the phrases of the draft in front, each with a better sentence, and jumps to one', async () => {
  await write(page, 'We’ll circle back on the numbers.', 'Sorry if that came across as harsh.');
  await untilMarked(page, ['circle back', 'Sorry if']);
  const popup = await browser.openPopup(page);
  await expect.poll(() => wordsOf(popup)).toMatch(/We’ll circle back.* Try: .* Sorry if.* Try: /);
  await popup.evaluate(
    `[...document.querySelectorAll('button')].find((button) => button.textContent.includes('Sorry if')).click()`,
  );
  await seeInside(page);
  await page.getByRole('dialog', { name: 'An apology with an “if”' }).waitFor();
});

it('turns hints off for the site, and on again', async () => {
  await write(page, 'We’ll circle back on the numbers.');
  await untilMarked(page, ['circle back']);
  const popup = await browser.openPopup(page);
  const turn = () => popup.evaluate(`document.querySelector('input[type="checkbox"], [role="switch"]').click()`);
  const isOn = () => popup.evaluate(`document.querySelector('[role="switch"]').getAttribute('aria-checked')`);
  await expect.poll(() => wordsOf(popup)).toContain('mail.google.com');
  await turn();
  await untilMarked(page, []);
  // The page may hear of it before the popup does, whose switch would then be pressed as it still stands.
  await expect.poll(isOn).toBe('false');
  await turn();
  await untilMarked(page, ['circle back']);
  await popup.close();
});

it('rests hints for this message, and shows them again', async () => {
  await write(page, 'We’ll circle back on the numbers.');
  await untilMarked(page, ['circle back']);
  const popup = await browser.openPopup(page);
  await expect.poll(() => wordsOf(popup)).toContain('Pause for this message');
  await pressIn(popup, 'Pause for this message');
  await untilMarked(page, []);
  await expect.poll(() => wordsOf(popup)).toContain('Hints rest for this message.');
  await pressIn(popup, 'Show them again');
  await untilMarked(page, ['circle back']);
  await popup.close();
});

it('keeps a promise that was confirmed after sending', async () => {
  await write(page, 'I’ll send the corrected sheet by Friday.');
  await page.getByRole('button', { name: /^Send/ }).click();
  await seeInside(page);
  const toast = page.getByRole('dialog', { name: 'Add to your promises?' });
  await toast.getByText('I’ll send the corrected sheet by Friday').waitFor();
  await press(toast.getByRole('button', { name: 'Add' }));
  await page.getByRole('heading', { name: /^Added/ }).waitFor();
  const popup = await browser.openPopup(page);
  await expect.poll(() => wordsOf(popup)).toMatch(/Your promises.*send the corrected sheet/s);
  await popup.close();
});
