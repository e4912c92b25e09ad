import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { triedEditors } from '../../../build/editors';
import { defaultSettings, type Settings } from '../../../src/settings/settings';
import { type OpenBrowser, openBrowser } from '../browser';
import { openChromiumTab } from './chromium-tab';
import { contract, type Desk } from './contract';
import { editorPage } from './page';

const origin = 'https://post.example.test';

let browser: OpenBrowser;
let page: Page;

beforeAll(async () => {
  const standIns = await Promise.all(
    triedEditors.map(async ({ id }) => ({ at: `${origin}/${id}`, html: await editorPage(id) })),
  );
  // What a page asks for beside itself, such as an editor's own styles, is not there.
  browser = await openBrowser({
    granted: [`${origin}/*`],
    standIns: [{ at: `${origin}/**`, html: '' }, ...standIns],
  });
  const settings: Settings = { ...defaultSettings, onOrigins: [origin], pause: 100 };
  await browser.inBackground(`chrome.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
  await vi.waitUntil(async () => {
    const registered = await browser.inBackground('chrome.scripting.getRegisteredContentScripts()');
    return Array.isArray(registered) && registered.length === 1;
  });
});
afterAll(() => browser.close());
afterEach(async () => {
  await page.close();
  expect(browser.problems.splice(0)).toEqual([]);
});

async function open(editor: Desk['editor']): Promise<Desk> {
  page = await browser.context.newPage();
  await page.goto(`${origin}/${editor.id}`);
  await page.evaluate('opened');
  await page.evaluate('editor.element.focus()');
  return {
    tab: await openChromiumTab(page),
    editor,
    zoom: async (factor) =>
      void (await browser.inBackground(
        `chrome.tabs.query({ url: '${origin}/*' }).then(([tab]) => chrome.tabs.setZoom(tab.id, ${factor}))`,
      )),
  };
}

describe('editors', () => {
  for (const editor of triedEditors) {
    describe(editor.name, () => {
      for (const { name, isForRich, keep } of contract)
        if (!(isForRich && editor.isPlain)) it(name, async () => keep(await open(editor)));
    });
  }
});
