import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { noAgreements } from '../../../src/settings/agreements';
import { barriers } from '../barriers';
import { press, seeInside } from '../browser';
import { compose, restOn } from '../drafting';
import { browser, inChromium, page } from '../in-chromium';
import { gmail, inbox } from '../pages/gmail';

inChromium({ standIns: [gmail] });
afterEach(() => browser.forget());

const said = 'Needed the same day. We call.';

async function open(): Promise<void> {
  await page.goto(`${browser.origin}workbook.html#agreements`);
  await page.locator('.pact').nth(3).waitFor();
}

/** Presses Tab until what has the focus is called so, as a person does who looks for it. */
async function tabTo(name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim(),
    );
    if (at === name) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

const stored = () =>
  browser.inBackground(`chrome.storage.local.get('agreements').then(({ agreements }) => agreements)`);

describe('the agreements page', () => {
  it('is written by keyboard alone, and all of it is there after a reload', async () => {
    await open();
    await tabTo('What “urgent” means');
    await page.keyboard.type(said);
    await tabTo('Mark as agreed: What “urgent” means');
    await page.keyboard.press('Enter');
    await tabTo('From');
    await page.keyboard.type('0700PM');
    await tabTo('Until');
    await page.keyboard.type('0800AM');
    await tabTo('Days');
    await page.keyboard.press('e');
    await tabTo('Who decides');
    await page.keyboard.type('Ana');
    await tabTo('Write another');
    await page.keyboard.press('Space');
    await page.keyboard.type('Cameras');
    await page.keyboard.press('Tab');
    await tabTo('Cameras');
    await page.keyboard.type('Off is fine.');
    await tabTo('Somebody pushes back: I expect');
    await page.keyboard.type('The reason.');
    const agreed = { on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), said };
    const { expectations } = noAgreements;
    await expect.poll(stored).toEqual({
      version: 1,
      urgent: { said, agreed },
      hours: { said: { from: '19:00', to: '08:00', days: [0, 1, 2, 3, 4, 5, 6] } },
      dropped: { said: '' },
      decides: { said: { who: 'Ana', what: '', first: '' } },
      own: [{ id: expect.stringMatching(/^own-/), title: 'Cameras', said: 'Off is fine.' }],
      expectations: { ...expectations, pushback: { mine: 'The reason.', yours: '' } },
    });
    await page.reload();
    await page.locator('.pact').nth(4).waitFor();
    expect(await page.getByLabel('What “urgent” means', { exact: true }).inputValue()).toBe(said);
    expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe('19:00');
    expect(await page.getByLabel('Cameras', { exact: true }).inputValue()).toBe('Off is fine.');
    await page.getByText(/^Agreed on /).waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'stands in nobody’s way in %s: empty, written, and with a file to choose from',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await open();
      expect(await barriers(page)).toEqual([]);
      await page.getByLabel('What “urgent” means', { exact: true }).fill(said);
      await page.getByLabel('When someone drops the ball', { exact: true }).fill('Say so.');
      await page.getByRole('button', { name: 'Mark as agreed: What “urgent” means' }).click();
      await page.getByLabel('Days').selectOption('other days…');
      await page.getByRole('button', { name: 'Write another' }).click();
      expect(await barriers(page)).toEqual([]);
      const file = { handrail: 'agreements', version: 1, urgent: { said: 'By noon.' }, dropped: { said: 'We ask.' } };
      await page
        .locator('input[type="file"]')
        .setInputFiles({ name: 'team.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) });
      await page.getByRole('heading', { name: 'What “team.json” holds' }).waitFor();
      expect(await barriers(page)).toEqual([]);
    },
  );

  it('saves a file that another browser can open', async () => {
    await open();
    await page.getByLabel('What “urgent” means', { exact: true }).fill(said);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save for the team' }).click(),
    ]);
    const saved = readFileSync(await download.path());
    expect(download.suggestedFilename()).toBe('handrail-agreements.json');
    await browser.forget();
    await open();
    await page.reload();
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'handrail-agreements.json', mimeType: 'application/json', buffer: saved });
    await page.getByRole('button', { name: 'Take over 1 agreement' }).click();
    await expect.poll(stored).toMatchObject({ urgent: { said } });
  });

  it.each([1280, 360])('fits words of any length in %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await open();
    const long = `${'Rechtsschutzversicherungsgesellschaft '.repeat(3)}\n\nand so on.`;
    for (const field of await page.locator('main textarea').all()) await field.fill(long.slice(0, 110));
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('textarea')]
        .filter((field) => field.scrollHeight > field.clientHeight + 1 || field.scrollWidth > field.clientWidth + 1)
        .map((field) => `${field.ariaLabel}: ${field.scrollHeight} in ${field.clientHeight}`),
    );
    expect(cut).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });
});

it('a hint says once more what was agreed, as soon as it is', async () => {
  await page.goto(inbox);
  await compose(page, 'Please send the figures ASAP.');
  const agreements = { version: 1, ...noAgreements, urgent: { said, agreed: { on: '2026-11-03', said } } };
  const keep = (value: unknown) =>
    browser.inBackground(`chrome.storage.local.set({ agreements: ${JSON.stringify(value)} })`);
  const card = await restOn(page, 'ASAP');
  expect(await card.getByText('You agreed').count()).toBe(0);
  await page.keyboard.press('Escape');
  await keep(agreements);
  await (await restOn(page, 'ASAP')).getByText(`You agreed: “${said}”`).waitFor();
});

it('a draft without a missing step says that it is after hours', async () => {
  await page.goto(inbox);
  // All the day but an hour that is still to come.
  const hour = (ahead: number) => `${(new Date().getHours() + ahead) % 24}:00`.padStart(5, '0');
  const hours = { from: hour(3), to: hour(2), days: [0, 1, 2, 3, 4, 5, 6] };
  const agreements = { version: 1, ...noAgreements, hours: { said: hours, agreed: { on: '2026-11-03', said: hours } } };
  await browser.inBackground(`chrome.storage.local.set({ agreements: ${JSON.stringify(agreements)} })`);
  await compose(page, 'The figures are attached.');
  await seeInside(page);
  await press(page.getByRole('button', { name: 'After hours' }));
  await page.getByText(`Between ${hours.from} and ${hours.to}, your team agreed`).waitFor();
});
