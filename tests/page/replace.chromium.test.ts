import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bare, openBare } from './bare-page';
import type { page as inside } from './replace-page';

declare const page: typeof inside;

const words = 'Hi Tom, we’ll circle back on the numbers soon. Thanks, Ana';
const html = `<!doctype html><meta charset="utf-8"><title>Post</title>
<style>body { margin: 0; font: 15px/1.6 sans-serif } [contenteditable], textarea { padding: 10px; width: 480px; min-height: 90px } iframe { border: 5px solid #aaa; padding: 4px; width: 520px; height: 90px }</style>
<div id="plain" contenteditable>Hi Tom,<div>we’ll <b>circle</b> <a href="#x">back</a> on the numbers soon.</div><div>Thanks,</div><div>Ana</div></div>
<div id="picture" contenteditable><p>We’ll <img alt="" src="data:,"> see about that soon, thanks.</p></div>
<textarea id="field">${words}</textarea>
<iframe id="frame"></iframe>
<script>
  const inner = document.querySelector('#frame').contentDocument;
  setTimeout(() => {
    inner.open();
    inner.write('<body contenteditable style="margin: 8px; font: 15px sans-serif"><p>We’ll circle back soon.</p></body>');
    inner.close();
  }, 50);
</script>`;

let bare: Bare;
let shown: Page;

beforeAll(async () => {
  bare = await openBare('tests/page/replace-page.ts');
});

afterAll(() => bare.browser.close());

beforeEach(async () => {
  shown = await bare.browser.newPage({ viewport: { width: 700, height: 620 } });
  await shown.setContent(html, { waitUntil: 'load' });
  await shown.addScriptTag({ content: bare.script });
  await shown.waitForFunction(() =>
    ['plain', 'picture', 'field', 'frame'].every((name) => page.log().includes(`+${name}`)),
  );
});

afterEach(() => shown.close());

const replace = (name: string, from: string, to: string) =>
  shown.evaluate(([name, from, to]) => page.replace(name as string, from as string, to as string), [name, from, to]);
const text = (name: string) => shown.evaluate((name) => page.text(name).replaceAll('\u00a0', ' '), name);

describe('replacing words', () => {
  it.each([
    ['in plain text', 'plain', 'numbers', 'figures'],
    ['inside a bold word', 'plain', 'circle', 'come'],
    [
      'across bold and linked words',
      'plain',
      'we’ll circle back on the numbers soon.',
      'I’ll send you the numbers by Friday.',
    ],
    ['by nothing', 'plain', ' soon', ''],
    ['in the first line', 'plain', 'Hi Tom', 'Dear Tom'],
    ['at the end', 'plain', 'Ana', 'Ana Ruiz'],
    ['in a text area', 'field', 'circle back on the numbers soon', 'send the numbers by Friday'],
    ['by nothing in a text area', 'field', ' soon', ''],
    ['in a frame that the page wrote', 'frame', 'circle back soon', 'write by Friday'],
  ])('%s changes just them, and one undo brings the old words back', async (_, name, from, to) => {
    const before = await text(name);
    expect(await replace(name, from, to)).toBe('done');
    expect(await text(name)).toBe(before.replace(from, to));
    await shown.keyboard.press('Control+z');
    expect(await text(name)).toBe(before);
  });

  it('keeps words bold that were bold', async () => {
    await replace('plain', 'circle', 'come');
    expect(await shown.innerHTML('#plain b')).toBe('come');
  });

  it.each(['plain', 'field'])('leaves the caret where the writer had it in %s', async (name) => {
    await shown.evaluate((name) => page.select(name, 'Thanks'), name);
    await replace(name, 'numbers', 'new figures');
    await shown.keyboard.type('Cheers');
    expect(await text(name)).toContain('Cheers,');
  });

  it('goes on behind the new words where the caret was in the old ones', async () => {
    await shown.evaluate(() => page.select('plain', 'umber'));
    await replace('plain', 'numbers', 'sums');
    await shown.keyboard.type(' and sheets');
    expect(await text('plain')).toContain('the sums and sheets soon.');
  });

  it('is refused where the draft says something else by now', async () => {
    const before = await shown.innerHTML('#plain');
    expect(await shown.evaluate(() => page.stale('plain'))).toBe('refused');
    expect(await shown.innerHTML('#plain')).toBe(before);
  });

  it('is refused where a picture would go with the words', async () => {
    const before = await shown.innerHTML('#picture');
    expect(await replace('picture', 'We’ll \uFFFC see', 'I look')).toBe('refused');
    expect(await shown.innerHTML('#picture')).toBe(before);
  });

  it('is refused by an editor that takes no changes', async () => {
    await shown.evaluate(() => {
      document.querySelector('#plain')?.addEventListener('focus', () => document.getSelection()?.removeAllRanges());
      document.addEventListener('selectionchange', () => document.getSelection()?.removeAllRanges());
    });
    expect(await replace('plain', 'numbers', 'sums')).toBe('refused');
  });
});

describe('an editor in a frame', () => {
  it('is found again after the page has written the frame anew', async () => {
    await shown.evaluate(() => {
      const inner = document.querySelector<HTMLIFrameElement>('#frame')?.contentDocument;
      inner?.open();
      inner?.write('<body contenteditable><p>Another draft.</p></body>');
      inner?.close();
    });
    await shown.waitForFunction(() => page.log().filter((entry) => entry === '+frame').length === 2);
    expect(await text('frame')).toBe('Another draft.');
  });

  it('is lost with its frame', async () => {
    await shown.evaluate(() => document.querySelector('#frame')?.remove());
    await shown.waitForFunction(() => page.log().includes('-frame'));
  });

  it('has its words where the top window sees them', async () => {
    const [box] = await shown.evaluate(() => page.boxes('frame', 'We'));
    const frame = await shown.locator('#frame').boundingBox();
    expect(box && frame && { left: box.left - frame.x, isBelow: box.top > frame.y }).toEqual({
      left: 17,
      isBelow: true,
    });
  });
});

describe('an editor that is hidden', () => {
  it('is lost, and found when it is shown again', async () => {
    await shown.evaluate(() => document.querySelector('#plain')?.setAttribute('style', 'display: none'));
    await shown.waitForFunction(() => page.log().includes('-plain'));
    await shown.evaluate(() => document.querySelector('#plain')?.removeAttribute('style'));
    await shown.waitForFunction(() => page.log().filter((entry) => entry === '+plain').length === 2);
  });
});
