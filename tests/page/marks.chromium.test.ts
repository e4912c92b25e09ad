import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bare, openBare } from './bare-page';
import type { page as inside } from './marks-page';

declare const page: typeof inside;

const html = `<!doctype html><meta charset="utf-8"><title>Post</title>
<style>body { margin: 0; font: 15px/1.6 sans-serif } [contenteditable], textarea { padding: 10px; margin: 10px; width: 300px }
#night { background: #202124; color: #e8eaed } #field { display: block; height: 80px; font: 14px/20px monospace; border: 3px solid #888; resize: none }
iframe { border: 5px solid #aaa; padding: 4px; width: 320px; height: 90px; margin-left: 40px }</style>
<div id="draft" contenteditable><p>We’ll <b>circle</b> <a href="#x">back</a> on the numbers. I should be able to look. I’ll send it by Thursday noon.</p></div>
<div id="night" contenteditable><p>Mistakes were made. Sorry if that hurt.</p></div>
<div id="shady"></div>
<textarea id="field">Hi Ana,

thanks for the notes, they help a lot and I have read each of them twice by now.
We’ll get back to you soon.

Best,
Maya</textarea>
<iframe srcdoc="<body contenteditable style='margin: 8px; font: 15px sans-serif'>Let’s circle back soon.</body>"></iframe>
<script>document.querySelector('#shady').attachShadow({ mode: 'open' }).innerHTML = '<div contenteditable>We’ll see about that.</div>';</script>`;

let bare: Bare;
let shown: Page;

beforeAll(async () => {
  bare = await openBare('tests/page/marks-page.ts');
});

afterAll(() => bare.browser.close());

beforeEach(async () => {
  shown = await bare.browser.newPage({ viewport: { width: 700, height: 620 } });
  await shown.setContent(html, { waitUntil: 'load' });
  await shown.addScriptTag({ content: bare.script });
});

afterEach(() => shown.close());

describe('marks in rich drafts', () => {
  it('reach across bold and linked words and leave the draft byte-identical', async () => {
    const before = await shown.innerHTML('body');
    const seen = await shown.evaluate(() => {
      page.draw('#draft', [
        ['We’ll circle back on the numbers', 'missing', true],
        ['I should be able to look', 'likely'],
        ['I’ll send it by Thursday noon', 'whole'],
      ]);
      return page.highlighted();
    });
    expect(seen).toEqual([
      ['hr-open-missing', ['We’ll circle back on the numbers']],
      ['hr-likely', ['I should be able to look']],
      ['hr-whole', ['I’ll send it by Thursday noon']],
    ]);
    expect(await shown.innerHTML('body')).toBe(before);
  });

  it('are as dark or light as the paper they stand on, and keep to their own draft', async () => {
    const seen = await shown.evaluate(() => {
      page.draw('#draft', [['We’ll circle back', 'missing']]);
      page.draw('#shady', [['We’ll see', 'missing']]);
      page.draw('#night', [['Sorry if', 'missing']]);
      const all = page.highlighted();
      page.draw('#draft', []);
      return [all, page.highlighted()];
    });
    expect(seen).toEqual([
      [
        ['hr-missing', ['We’ll circle back', 'We’ll see']],
        ['hr-missing-dark', ['Sorry if']],
      ],
      [
        ['hr-missing', ['We’ll see']],
        ['hr-missing-dark', ['Sorry if']],
      ],
    ]);
  });

  it('are drawn inside frames by the frame’s own means', async () => {
    const seen = await shown.evaluate(() => {
      page.draw('body', [['circle back', 'missing']], 'iframe');
      return [page.highlighted('iframe'), page.highlighted(), page.sheets('iframe')];
    });
    expect(seen).toEqual([[['hr-missing', ['circle back']]], [], 1]);
  });

  it('leave nothing behind when the extension goes', async () => {
    const seen = await shown.evaluate(() => {
      page.draw('#draft', [['We’ll circle back', 'missing']]);
      page.draw('body', [['circle back', 'missing']], 'iframe');
      page.draw('#field', [['We’ll get back', 'missing']]);
      page.stop();
      return [page.highlighted(), page.highlighted('iframe'), page.sheets(), page.sheets('iframe'), page.leftovers()];
    });
    expect(seen).toEqual([[], [], 0, 0, 0]);
  });
});

it.each([
  ['#night', 'Sorry if', undefined],
  ['body', 'circle back', 'iframe'],
])('marks in the reader’s own colours keep their shapes, in %s', async (selector, words, frame) => {
  await shown.emulateMedia({ forcedColors: 'active' });
  const [highlighted, drawn, measured] = await shown.evaluate(
    ([draft, phrase, inside]) => {
      page.draw(draft, [[phrase, 'missing']], inside);
      return [page.highlighted(inside), page.drawn(), page.boxes(draft, phrase, inside)] as const;
    },
    [selector, words, frame] as const,
  );
  expect(highlighted).toEqual([]);
  expect(drawn).toEqual(measured.map(([x, y, width, height = 0]) => [x, y, width, height + 3]));
});

describe('marks on a field', () => {
  it('stand exactly under words that an equal text in the page would have there', async () => {
    const [measured, real] = await shown.evaluate(() => {
      const field = document.querySelector('textarea');
      if (!field) throw new Error('no field');
      const twin = document.createElement('div');
      const { left, top } = field.getBoundingClientRect();
      const scrollbar = field.offsetWidth - field.clientWidth - 6;
      twin.style.cssText = `position: absolute; left: ${left + 3}px; top: ${top + 3}px; width: ${300 - scrollbar}px; padding: 10px; font: 14px/20px monospace; white-space: pre-wrap; overflow-wrap: break-word`;
      const text = document.createTextNode(field.value);
      twin.append(text);
      document.body.append(twin);
      const words = 'each of them twice by now.\nWe’ll get back';
      const range = new Range();
      range.setStart(text, field.value.indexOf(words));
      range.setEnd(text, field.value.indexOf(words) + words.length);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      const there = boxes.map(({ x, y, width, height }) =>
        [x, y, width, height].map((each) => Math.round(each * 10) / 10),
      );
      twin.remove();
      return [page.boxes('#field', words), there];
    });
    expect(measured.length).toBeGreaterThan(1);
    expect(measured).toEqual(real);
  });

  it('end at its edge, however much text it holds', async () => {
    const clip = await shown.evaluate(() => {
      page.draw('#field', [['We’ll get back', 'missing']]);
      return page.clip();
    });
    const box = await shown.locator('#field').boundingBox();
    expect(clip).toEqual([(box?.x ?? 0) + 3, (box?.y ?? 0) + 3, 320, 100]);
  });

  it('follow its scrolling', async () => {
    const top = () => shown.evaluate(() => page.drawn().map(([, y]) => y ?? 0));
    await shown.evaluate(() => page.draw('#field', [['We’ll get back', 'missing', true]]));
    const [before = 0] = await top();
    await shown.evaluate(async () => {
      document.querySelector('textarea')?.scrollTo(0, 40);
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    });
    expect(await top()).toEqual([before - 40]);
  });

  it('move with their words while the writer types before them, and go when the words change', async () => {
    await shown.evaluate(() => page.draw('#field', [['get back', 'missing']]));
    const before = await shown.evaluate(() => page.drawn());
    await shown.evaluate(() => document.querySelector('textarea')?.setSelectionRange(0, 0));
    await shown.focus('#field');
    await shown.keyboard.type('One more line.\n');
    const typed = await shown.evaluate(() => page.drawn());
    expect(typed).toEqual(before.map(([x, y = 0, width, height]) => [x, y + 20, width, height]));
    await shown.evaluate(() => {
      const field = document.querySelector('textarea');
      field?.setSelectionRange(field.value.indexOf('get back') + 2, field.value.indexOf('get back') + 2);
    });
    await shown.keyboard.type('x');
    expect(await shown.evaluate(() => page.drawn())).toEqual([]);
  });

  it('is in the coordinates of the top window inside a frame', async () => {
    const [box = []] = await shown.evaluate(() => page.boxes('body', 'Let’s', 'iframe'));
    const frame = await shown.locator('iframe').boundingBox();
    expect(box[0]).toBeCloseTo((frame?.x ?? 0) + 5 + 4 + 8, 0);
  });
});

describe('the paper of a draft', () => {
  it.each([
    ['#draft', 'light'],
    ['#night', 'dark'],
    ['#field', 'light'],
  ])('is seen for %s as %s', async (selector, theme) => {
    expect(await shown.evaluate((draft) => page.theme(draft), selector)).toBe(theme);
  });
});
