import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser, press, seeInside } from '../browser';
import { write } from '../drafting';
import { type Roundcube, startRoundcube } from './roundcube';

let roundcube: Roundcube;
let browser: OpenBrowser;
let page: Page;

beforeAll(async () => {
  roundcube = await startRoundcube();
  browser = await openBrowser({ granted: ['http://127.0.0.1/*'] });
  page = await browser.context.newPage();
  // Roundcube asks before a page with a draft is left.
  page.on('dialog', (dialog) => dialog.accept());
  await roundcube.logIn(page, 'maya');
});
afterAll(async () => {
  await browser.close();
  await roundcube.stop();
});

/** A mail as its reader reads it: decoded, one space between words, straight apostrophes. */
function read(mail: string): string {
  const bytes = /quoted-printable/i.test(mail)
    ? mail
        .replace(/=\r?\n/g, '')
        .replace(/((?:=[0-9A-F]{2})+)/g, (run) => Buffer.from(run.replaceAll('=', ''), 'hex').toString())
    : mail;
  return bytes
    .replace(/&rsquo;|’/g, "'")
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ');
}

/** Opens the first hint of the draft in front from its chip, and gives the card. */
async function openCard() {
  await seeInside(page);
  await press(page.getByRole('button', { name: /^\d missing steps?$/ }));
  await press(page.getByRole('button', { name: /We’ll circle back/ }));
  const card = page.getByRole('dialog', { name: 'A promise without a date' });
  await card.waitFor();
  return card;
}

it('stays away from a page that nobody turned on', async () => {
  await roundcube.compose(page, 'plain', 'ana@example.test');
  await write(page, 'We’ll circle back on the numbers.');
  expect(await page.locator('handrail-surface').count()).toBe(0);
});

it('comes when the popup’s switch is turned on', async () => {
  const popup = await browser.openPopup(page);
  await expect.poll(() => popup.evaluate('document.body.innerText')).toContain('127.0.0.1');
  await popup.evaluate(`document.querySelector('input[type="checkbox"], [role="switch"]').click()`);
  await seeInside(page);
  await page.getByRole('button', { name: '1 missing step' }).waitFor();
  await popup.close();
});

describe.each(['plain', 'html'] as const)('in the %s editor', (editor) => {
  it('hints come, one is applied, the mail holds the mended sentence and nothing of ours, and its promise is asked for on the next page', async () => {
    await roundcube.compose(page, editor, 'ana@example.test');
    await write(page, 'Hi Ana,', 'We’ll circle back on the numbers.', 'Mistakes were made in the sheet.', 'Maya');
    await page.fill('#compose-subject', `The numbers, ${editor}`);
    const card = await openCard();
    const mended = read((await card.locator('.rewrite .words').first().textContent()) ?? '').trim();
    await press(card.getByRole('button', { name: 'Apply' }));
    await page.getByText(/^Applied\./).waitFor();
    await page.getByRole('button', { name: '1 missing step' }).waitFor();
    await page.click('.formbuttons .send');
    await page.waitForURL((url) => !url.search.includes('compose'));
    await seeInside(page);
    const question = page.getByRole('dialog', { name: 'Add to your promises?' });
    await question.getByText(/on the numbers by/).waitFor();
    await press(question.getByRole('button', { name: 'Add', exact: true }));
    await page.getByRole('heading', { name: /^Added, due / }).waitFor();

    const inbox = await roundcube.mail.inboxOf('ana');
    const mail = inbox.find((each) => each.includes(`Subject: The numbers, ${editor}`)) ?? '';
    expect(mended).toMatch(/ by .*\d/);
    expect(read(mail)).toContain(mended);
    expect(read(mail)).toContain('Mistakes were made in the sheet.');
    expect(read(mail)).not.toContain('circle back on the numbers.');
    expect(mail).not.toMatch(/handrail|hr-|data-|popover|shadow|highlight/i);
    expect(mail.match(/\sclass=/g)).toBeNull();
  });
});
