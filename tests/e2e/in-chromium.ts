import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type BrowserOptions, type OpenBrowser, openBrowser } from './browser';
import { gmail, inbox } from './pages/gmail';

/** The browser of the tests that run. */
export let browser: OpenBrowser;
/** The page of the test that runs. */
export let page: Page;

/**
 * Gives the tests that are described here one browser, and each of them a page, about which nothing may have complained
 * by its end. `open` brings the page to where each test begins.
 */
export function inChromium(options: BrowserOptions, open?: () => Promise<unknown>): void {
  beforeAll(async () => {
    browser = await openBrowser(options);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    page = await browser.context.newPage();
    await open?.();
  });
  afterEach(async () => {
    await page.close();
    expect(browser.problems.splice(0)).toEqual([]);
  });
}

/** The same on Gmail, with its inbox open. */
export function inInbox(open?: () => Promise<unknown>): void {
  inChromium({ standIns: [gmail] }, async () => {
    await page.goto(inbox);
    await open?.();
  });
}

/** The same with a new mail begun in it. */
export function inNewMail(open?: () => Promise<unknown>): void {
  inInbox(async () => {
    await page.getByRole('button', { name: 'Compose' }).click();
    await open?.();
  });
}
