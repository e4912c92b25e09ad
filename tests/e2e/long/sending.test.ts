import { expect, it } from 'vitest';
import { press, seeInside } from '../browser';
import { compose, write } from '../drafting';
import { browser, inNewMail, page } from '../in-chromium';
import { inbox } from '../pages/gmail';

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

it('the question is answered by keyboard, and its day goes into a calendar', async () => {
  await sendButton().click();
  await question().waitFor();
  await browser.press('open-hints');
  await expect
    .poll(() =>
      question()
        .getByRole('button', { name: 'Add' })
        .evaluate((add) => add.matches(':focus')),
    )
    .toBe(true);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /^Added/ }).waitFor();
  const saved = page.waitForEvent('download');
  await press(page.getByRole('button', { name: 'Calendar file' }));
  expect((await saved).suggestedFilename()).toBe('Promises.ics');
  await press(page.getByRole('dialog', { name: /^Added/ }).getByRole('button', { name: 'Undo' }));
});

it('what is due today is counted on the toolbar', async () => {
  const count = () => browser.inBackground('chrome.action.getBadgeText({})');
  await page.keyboard.press('Control+a');
  await write(page, 'I’ll send the corrected sheet today.');
  await sendButton().click();
  await press(question().getByRole('button', { name: 'Add' }));
  await expect.poll(count).toBe('1');
  await press(page.getByRole('dialog', { name: /^Added/ }).getByRole('button', { name: 'Undo' }));
  await expect.poll(count).toBe('');
});

it('a mail that is taken back takes its question along, and what was added', async () => {
  await sendButton().click();
  await question().waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await question().waitFor({ state: 'detached' });
  await sendButton().click();
  await press(question().getByRole('button', { name: 'Add' }));
  await page.getByRole('heading', { name: /^Added/ }).waitFor();
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

it('a mail whose page goes with it is asked about on the page that follows, and on the one after, until it is answered', async () => {
  await sendButton().evaluate((button) => {
    const leaving = button.cloneNode(true);
    // As long as a server takes.
    leaving.addEventListener('click', () => setTimeout(() => location.assign('?sent'), 400));
    button.replaceWith(leaving);
  });
  await browser.stopBackground();
  // A hand takes longer from the button to the press than the background to wake.
  await sendButton().hover();
  await expect.poll(() => browser.inBackground('true').catch(() => false)).toBe(true);
  await sendButton().click();
  await page.waitForURL(/sent/);
  await seeInside(page);
  await question().getByText(`“${promise}”`).waitFor();
  await page.goto(inbox);
  await seeInside(page);
  await press(question().getByText('Not now'));
  await page.goto(inbox.replace('#inbox', '?later'));
  await page.getByRole('button', { name: 'Compose' }).waitFor();
  expect(await page.locator('handrail-surface').count()).toBe(0);
});

it('a mail that was written in a window of its own is asked about where that was opened', async () => {
  const opens = page.waitForEvent('popup');
  await page.evaluate((address) => void window.open(address, 'compose', 'width=900,height=700'), inbox);
  const own = await opens;
  await compose(own, promise);
  await own.locator('handrail-surface').waitFor({ state: 'attached' });
  await own.evaluate(() => document.querySelector('.aoO')?.addEventListener('click', () => window.close()));
  const closed = own.waitForEvent('close');
  // The click takes its own window along, now and then before it is told to have been done.
  await own
    .locator('.aoO')
    .click()
    .catch(() => closed);
  await closed;
  await question().getByText(`“${promise}”`).waitFor();
});
