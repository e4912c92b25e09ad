import { expect, it } from 'vitest';
import { press, seeInside } from './browser';
import { write } from './drafting';
import { browser, inNewMail, page } from './in-chromium';

const promise = 'I’ll send the corrected sheet by Friday.';

inNewMail(async () => {
  await write(page, promise);
  await page.locator('handrail-surface').waitFor({ state: 'attached' });
  await seeInside(page);
  await page.locator('handrail-surface .chip').waitFor();
});

const question = () => page.getByRole('dialog', { name: 'Add to your promises?' });
const sendButton = () => page.locator('.aoO');
const sent = () => page.evaluate('sent');

it.each([
  ['the button, whatever it is called', () => sendButton().click()],
  ['Enter on the button', () => sendButton().press('Enter')],
  ['Space on the button', () => sendButton().press('Space')],
  ['Ctrl and Enter in the draft', () => page.keyboard.press('Control+Enter')],
  ['Command and Enter in the subject', () => page.locator('[name="subjectbox"]').press('Meta+Enter')],
])('sent by %s, the mail is gone at once and its promise is asked for', async (_name, send) => {
  await sendButton().evaluate((button) => {
    button.textContent = 'Senden';
    button.setAttribute('aria-label', 'Senden (Strg-Enter)');
  });
  await send();
  expect(await sent()).toEqual([promise]);
  await question().getByText(`“${promise}”`).waitFor();
});

it('asks nothing while the page does not send, and asks once it does', async () => {
  await page.locator('[role="option"]').evaluate((reader) => reader.remove());
  await sendButton().click();
  await page.locator('[g_editable]').press('Control+Enter');
  expect(await sent()).toEqual([]);
  await page.keyboard.press('Control+End');
  await write(page, ' Maya');
  expect(await question().count()).toBe(0);
  await page
    .locator('[name="to"]')
    .first()
    .evaluate((row) => {
      row.insertAdjacentHTML('afterbegin', '<div role="option" data-name="Ana Ruiz">Ana Ruiz</div>');
    });
  await sendButton().click();
  await question().waitFor();
});

it('a mail that is taken back takes its question along, and what was added', async () => {
  await sendButton().click();
  await question().waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await question().waitFor({ state: 'detached' });
  await sendButton().click();
  await press(question().getByRole('button', { name: 'Add' }));
  await page.getByText(/^Added/).waitFor();
  await page.locator('#undo').click();
  await page.getByText('Not sent yet, so taken out of your promises again.').waitFor();
  const own = await browser.context.newPage();
  const kept = async () => {
    await own.goto(`${browser.origin}popup.html`);
    await own.locator('main:not([aria-busy])').waitFor();
    return own.getByRole('heading', { name: 'Your promises' }).count();
  };
  await expect.poll(kept).toBe(0);
  await own.close();
});
