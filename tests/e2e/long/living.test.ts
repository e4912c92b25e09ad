import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser, press, seeInside } from '../browser';
import { compose, draftHtml, marked, restOn, untilMarked, write } from '../drafting';
import { gmail, inbox } from '../pages/gmail';
import { countWork } from '../work';

const promise = 'We’ll circle back on the numbers.';
const apology = 'Sorry if that came across as harsh.';
const elsewhere = 'https://shop.example/';
const plainPage =
  '<!doctype html><title>Shop</title><link rel="icon" href="data:,"><textarea rows="9" cols="60"></textarea>';

let browser: OpenBrowser;
let page: Page;

async function open(): Promise<void> {
  browser = await openBrowser({
    standIns: [gmail, { at: `${elsewhere}**`, html: plainPage }],
  });
}

async function openInbox(): Promise<void> {
  page = await browser.context.newPage();
  await page.goto(inbox);
}

describe('in a page that goes on', () => {
  beforeAll(open);
  afterAll(() => browser.close());
  beforeEach(openInbox);
  afterEach(async () => {
    await page.close();
    expect(browser.problems.splice(0)).toEqual([]);
  });

  it('a reply that is left for another conversation takes its hints along, and the next one gets its own', async () => {
    await page.getByRole('button', { name: 'Reply' }).click();
    await write(page, promise);
    await untilMarked(page, ['circle back']);
    await page.evaluate(() => {
      location.hash = '#inbox/FMfcg';
      document.querySelector('#thread .M9')?.remove();
    });
    await untilMarked(page, []);
    await page.getByRole('button', { name: 'Reply' }).click();
    await write(page, apology);
    await untilMarked(page, ['Sorry if']);
    await seeInside(page);
    expect(await page.locator('handrail-surface .chip').count()).toBe(1);
  });

  it('a draft that is minimised and brought back is marked as before, and nothing is asked', async () => {
    await compose(page, 'I’ll send the corrected sheet by Friday.', promise);
    await untilMarked(page, ['circle back']);
    await seeInside(page);
    await page.getByRole('button', { name: 'Minimize' }).click();
    await expect.poll(() => page.locator('handrail-surface .chip').count()).toBe(0);
    await page.getByRole('button', { name: 'Minimize' }).click();
    await untilMarked(page, ['circle back']);
    expect(await page.locator('handrail-surface .toast').count()).toBe(0);
  });

  it('another checker keeps its place, and we keep ours', async () => {
    await compose(page);
    // What Grammarly and the browser's own spelling do to an editor: attributes on it, an element beside it that is put there anew.
    await page.evaluate(() => {
      const draft = document.querySelector('[g_editable]');
      for (const [name, value] of Object.entries({ spellcheck: 'true', 'data-gramm': 'true', 'data-gramm_id': 'a1' }))
        draft?.setAttribute(name, value);
      const overlay = document.createElement('grammarly-extension');
      overlay.style.cssText = 'position: absolute; inset: auto 8px 60px auto; width: 32px; height: 32px; z-index: 9';
      overlay.attachShadow({ mode: 'open' }).innerHTML =
        '<div style="width: 32px; height: 32px; background: green"></div>';
      draft?.after(overlay);
      draft?.addEventListener('input', () => draft.after(overlay));
    });
    await write(page, promise, apology);
    await untilMarked(page, ['circle back', 'Sorry if']);
    const before = await draftHtml(page);
    const card = await restOn(page, 'circle back');
    await press(card.getByRole('button', { name: 'Just this once' }));
    await untilMarked(page, ['Sorry if']);
    expect(await draftHtml(page)).toBe(before);
    expect(await page.locator('[g_editable]').evaluate((draft) => draft.nextElementSibling?.localName)).toBe(
      'grammarly-extension',
    );
    const chip = await page.locator('handrail-surface .chip').boundingBox();
    const other = await page.locator('grammarly-extension').boundingBox();
    expect((chip?.x ?? 0) + (chip?.width ?? 0)).toBeLessThanOrEqual(other?.x ?? 0);
  });

  it('a background that fell asleep is woken by the writer', async () => {
    await compose(page, promise);
    await untilMarked(page, ['circle back']);
    await browser.stopBackground();
    await page.keyboard.press('Enter');
    await write(page, apology);
    await untilMarked(page, ['circle back', 'Sorry if']);
  });

  it('sets no timer, asks for no frame and sends no message while nobody writes', async () => {
    await compose(page, promise, apology);
    await untilMarked(page, ['circle back', 'Sorry if']);
    const count = await countWork(page);
    await count.pass(60_000);
    expect(await count.work()).toEqual({ timers: 0, frames: 0, messages: 0, ran: 0 });
    // The same count sees what a single key costs: it wakes the background, and the pause asks it.
    await page.keyboard.type('x');
    await count.pass(60_000);
    expect(await count.work()).toMatchObject({ timers: expect.toSatisfy((timers) => timers > 0), messages: 2 });
  });

  it('and brings nothing at all into other pages', async () => {
    await page.goto(elsewhere);
    await page.getByRole('textbox').fill(promise);
    expect(await marked(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/handrail/i);
    await expect(countWork(page)).rejects.toThrow('no script of ours');
  });
});

describe('when the extension changes under it', () => {
  beforeEach(async () => {
    await open();
    await openInbox();
    await compose(page, promise);
    await untilMarked(page, ['circle back']);
  });
  afterEach(async () => {
    expect(browser.problems.splice(0)).toEqual([]);
    await browser.close();
  });

  it('the new one takes over where the old one was', async () => {
    await browser.inBackground('void setTimeout(() => chrome.runtime.reload())');
    await page.keyboard.press('Enter');
    await write(page, apology);
    await untilMarked(page, ['circle back', 'Sorry if']);
    await expect.poll(() => page.locator('handrail-surface').count()).toBe(1);
    await seeInside(page);
    await press(page.getByRole('button', { name: '2 missing steps' }));
    await page.getByRole('dialog', { name: '2 missing steps' }).waitFor();
    expect(await draftHtml(page)).toBe(`${promise}<div>${apology}</div>`);
  });

  it('the old one goes, with one word, where no new one comes', async () => {
    await browser.inBackground('void setTimeout(() => chrome.management.uninstallSelf())');
    await page.keyboard.press('Enter');
    await write(page, apology);
    await untilMarked(page, []);
    await seeInside(page);
    await page.getByText('Handrail has stopped here. Reload the page to bring it back.').waitFor();
    expect(await draftHtml(page)).toBe(`${promise}<div>${apology}</div>`);
  });
});
