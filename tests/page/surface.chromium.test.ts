import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bare, openBare } from './bare-page';
import type { page as inside } from './surface-page';

declare const page: typeof inside;

const html = `<!doctype html><html><head><meta charset="utf-8"><title>Post</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-page'; require-trusted-types-for 'script'">
<style nonce="page">body { margin: 0 } body > * { margin: 10px } #draft { width: 300px; height: 200px } html > * { letter-spacing: 9px; opacity: 0.9 } #far { height: 3000px }</style></head>
<body><div id="draft" contenteditable>We’ll circle back.</div><dialog><p>A question of the page</p></dialog><div id="far"></div></body></html>`;

let bare: Bare;
let shown: Page;

beforeAll(async () => {
  bare = await openBare('tests/page/surface-page.tsx');
});

afterAll(() => bare.browser.close());

beforeEach(async () => {
  shown = await bare.browser.newPage({ viewport: { width: 800, height: 600 }, colorScheme: 'light' });
  await shown.setContent(html);
  await shown.evaluate(bare.script);
});

afterEach(() => shown.close());

const settled = () =>
  shown.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done)))),
  );
const host = () => shown.evaluate(() => document.querySelector('handrail-surface')?.parentElement?.localName);
async function press(selector: string) {
  const at = await shown.evaluate((wanted) => page.find(wanted), selector);
  if (!at) throw new Error(`${selector} is not to be seen`);
  await shown.mouse.click((at.left + at.right) / 2, (at.top + at.bottom) / 2);
}

describe('our layer above a page', () => {
  it('is drawn in our own style under the strictest policy of the page', async () => {
    await shown.evaluate(() => page.show('#draft', 'floor'));
    expect(await shown.evaluate(() => page.background())).toBe('rgb(255, 253, 249)');
    await shown.evaluate(() => page.follow('dark'));
    expect(await shown.evaluate(() => page.background())).toBe('rgb(41, 38, 35)');
  });

  it('is written the way of its own language, whichever way the page is', async () => {
    await shown.evaluate(() => {
      document.documentElement.dir = 'rtl';
      page.show('#draft', 'floor');
    });
    expect(await shown.evaluate(() => page.direction())).toBe('ltr');
  });

  it('keeps keys from the page and gives them to our own controls', async () => {
    await shown.evaluate(() => {
      page.show('#draft', 'under');
      page.focus('button');
    });
    await shown.keyboard.press('c');
    await shown.keyboard.press('Enter');
    expect(await shown.evaluate(() => [page.heard, page.inside])).toEqual([[], ['c', 'Enter', 'pressed']]);
  });

  it('takes typing in our fields without the page hearing of it', async () => {
    await shown.evaluate(() => {
      page.show('#draft', 'under');
      page.focus('input');
    });
    await shown.keyboard.type('by noon');
    expect(await shown.evaluate(() => [page.written(), page.heard])).toEqual(['by noon', []]);
  });

  it('leaves focus and caret in the draft when our button is pressed', async () => {
    await shown.focus('#draft');
    await shown.keyboard.press('Home');
    await shown.keyboard.press('ArrowRight');
    await shown.evaluate(() => {
      page.show('#draft', 'under');
      page.heard.length = 0;
    });
    await settled();
    await press('button');
    expect(
      await shown.evaluate(() => [page.inside, page.heard, document.activeElement?.id, getSelection()?.anchorOffset]),
    ).toEqual([['pressed'], [], 'draft', 1]);
  });

  it('moves into a modal dialog of the page and out again', async () => {
    await shown.evaluate(() => {
      page.show('#draft', 'floor');
      document.querySelector('dialog')?.showModal();
    });
    await settled();
    expect(await host()).toBe('dialog');
    await press('button');
    expect(await shown.evaluate(() => page.inside)).toEqual(['pressed']);
    await shown.evaluate(() => document.querySelector('dialog')?.close());
    await settled();
    expect(await host()).toBe('html');
  });

  it('comes back when the page takes it away', async () => {
    await shown.evaluate(() => document.querySelector('handrail-surface')?.remove());
    await settled();
    expect(await shown.evaluate(() => document.querySelector('handrail-surface')?.matches(':popover-open'))).toBe(true);
  });

  it('stands twelve pixels inside the corner of its draft, and hides when that is out of sight', async () => {
    await shown.evaluate(() => page.show('#draft', 'corner'));
    await settled();
    const found = await shown.evaluate(() => page.find(''));
    expect([found?.right, found?.bottom].map((edge) => Math.round(edge ?? 0))).toEqual([298, 198]);
    await shown.evaluate(() => scrollTo(0, 1000));
    await settled();
    expect(await shown.evaluate(() => page.find(''))).toBeUndefined();
  });

  it('leaves nothing behind when it stops', async () => {
    await shown.evaluate(() => {
      page.show('#draft', 'under');
      page.stop();
    });
    await settled();
    expect(await host()).toBeUndefined();
  });
});
