import { expect, it } from 'vitest';
import { press } from '../browser';
import { draftHtml, restOn, untilMarked, write } from '../drafting';
import { browser, inChromium, page } from '../in-chromium';

const promise = 'We’ll circle back on the numbers.';
const at = (name: string) => `https://mail.google.com/${name}`;
const editable =
  '<div g_editable="true" role="textbox" contenteditable="true" style="min-height: 160px; width: 500px"></div>';
const pageOf = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Post</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

// No script, style, picture or word from anywhere, and no text that becomes code.
const strict = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`;

// Takes itself out of the page as soon as more than a letter is selected.
const leaving = `<script>
  document.addEventListener('selectionchange', () => {
    if (String(getSelection()).length > 1) document.querySelector('[g_editable]').remove();
  });
</script>`;

// Makes every node anew at every change, and keeps the caret.
const restless = `<script>
  const draft = document.querySelector('[g_editable]');
  draft.addEventListener('input', () => {
    const { anchorNode, anchorOffset } = getSelection();
    const at = [...draft.childNodes].findIndex((line) => line.contains(anchorNode));
    const lines = [...draft.childNodes].map(({ textContent }) => Object.assign(document.createElement('p'), { textContent }));
    for (const line of lines) if (!line.firstChild) line.append(document.createElement('br'));
    draft.replaceChildren(...lines);
    const { firstChild } = lines[at];
    getSelection().collapse(firstChild.nodeType === 3 ? firstChild : lines[at], anchorOffset);
  });
</script>`;

// Takes what is typed, key by key, and puts back whatever else has changed.
const stubborn = `<script>
  const draft = document.querySelector('[g_editable]');
  let model = '';
  const draw = () => {
    draft.textContent = model;
    getSelection().collapse(draft.firstChild ?? draft, model.length);
  };
  draft.addEventListener('keydown', (event) => {
    if (event.key.length !== 1) return;
    event.preventDefault();
    model += event.key;
    draw();
  });
  draft.addEventListener('input', draw);
</script>`;

inChromium({
  standIns: [
    {
      at: at('strict'),
      html: pageOf(strict, '<div g_editable="true" role="textbox" contenteditable="true"><br></div>'),
    },
    { at: at('leaving'), html: pageOf('', editable + leaving) },
    { at: at('restless'), html: pageOf('', editable + restless) },
    { at: at('stubborn'), html: pageOf('', editable + stubborn) },
    { at: at('plain'), html: pageOf('', editable) },
    { at: at('two'), html: pageOf('', editable + editable) },
  ],
});

async function open(name: string): Promise<void> {
  await page.goto(at(name));
  await page.locator('[g_editable]').focus();
}

/** Applies a sentence of the first hint's card, and gives it. */
async function apply(which = 0): Promise<string> {
  const card = await restOn(page, 'circle back');
  await press(card.locator('.rewrite > input').nth(which));
  const words = ((await card.locator('.rewrite .words').nth(which).textContent()) ?? '').replace(/\s+/g, ' ').trim();
  await press(card.getByRole('button', { name: 'Apply' }));
  return words;
}

const copied = 'This editor did not take the change as it was meant. The sentence is on your clipboard.';

it('a page that allows nothing is drafted in as any other', async () => {
  await open('strict');
  await write(page, promise);
  await untilMarked(page, ['circle back']);
  const words = await apply();
  await expect.poll(() => draftHtml(page)).toBe(`${words}.`);
  await page.keyboard.press('Control+z');
  await expect.poll(() => draftHtml(page)).toBe(promise);
});

it('an editor that goes while a sentence is put into it leaves the sentence on the clipboard', async () => {
  await open('leaving');
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await write(page, promise);
  const words = await apply(1);
  await page.getByText(copied).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words);
});

it('a page that writes itself anew, also while hints are shown, has hints in its new draft', async () => {
  await open('plain');
  await write(page, promise);
  await untilMarked(page, ['circle back']);
  await page.evaluate(
    (next) => {
      document.open();
      document.write(next);
      document.close();
    },
    pageOf('', editable),
  );
  await page.locator('[g_editable]').focus();
  await write(page, promise);
  const words = await apply();
  await expect.poll(() => draftHtml(page)).toBe(`${words}.`);
  await page.keyboard.press('Control+z');
  await expect.poll(() => draftHtml(page)).toBe(promise);
});

it('ten thousand paragraphs change in one place alone', async () => {
  await open('plain');
  await page.evaluate(() => {
    const line = () => Object.assign(document.createElement('div'), { textContent: 'The sheet is in the folder.' });
    document.querySelector('[g_editable]')?.replaceChildren(...Array.from({ length: 10_000 }, line));
  });
  const before = await draftHtml(page);
  await page.keyboard.press('Control+End');
  await write(page, ` ${promise}`);
  const words = await apply();
  await expect.poll(() => draftHtml(page)).toBe(before.replace(/<\/div>$/, ` ${words}.</div>`));
  await page.keyboard.press('Control+z');
  await expect.poll(() => draftHtml(page)).toBe(before.replace(/<\/div>$/, ` ${promise}</div>`));
});

it('an editor that makes itself anew at every change takes the sentence', async () => {
  await open('restless');
  await write(page, 'Hi Ana,', promise);
  await untilMarked(page, ['circle back']);
  const words = await apply();
  await expect.poll(() => draftHtml(page)).toBe(`<p>Hi Ana,</p><p>${words}.</p>`);
});

it('an editor that takes nothing but keys keeps its words, and the sentence is on the clipboard', async () => {
  await open('stubborn');
  const typed = promise.replace('’', "'");
  await write(page, typed);
  const words = await apply(1);
  await page.getByText(copied).waitFor();
  expect([await draftHtml(page), await page.evaluate(() => navigator.clipboard.readText())]).toEqual([
    typed,
    words.replaceAll('’', "'"),
  ]);
});

it('words that an input method has not settled yet are left alone', async () => {
  await page.goto(at('two'));
  const other = (text: string) =>
    page.evaluate((words) => document.querySelectorAll('[g_editable]')[1]?.append(words), text);
  // Once the page's other draft is heard, this one is watched as well.
  await other('Sorry if that came across as harsh. ');
  await untilMarked(page, ['Sorry if']);
  await page.locator('[g_editable]').first().focus();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', {
    text: promise,
    selectionStart: promise.length,
    selectionEnd: promise.length,
  });
  // It also says when the pause has passed.
  await other('Mistakes were made.');
  await untilMarked(page, ['Sorry if', 'Mistakes were made']);
  await session.send('Input.insertText', { text: promise });
  await untilMarked(page, ['circle back', 'Sorry if', 'Mistakes were made']);
  expect(await draftHtml(page)).toBe(promise);
});

it('a sentence goes where its words have moved to while its card was open', async () => {
  await open('plain');
  await write(page, 'Hi Ana,', promise);
  await untilMarked(page, ['circle back on the numbers']);
  const card = await restOn(page, 'circle back');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Once more: ');
  const words = ((await card.locator('.rewrite .words').first().textContent()) ?? '').replace(/\s+/g, ' ').trim();
  await press(card.getByRole('button', { name: 'Apply' }));
  await expect.poll(() => draftHtml(page)).toBe(`Once more: Hi Ana,<div>${words}.</div>`);
});
