import { afterEach, expect, it } from 'vitest';
import { press, seeInside } from '../browser';
import { marked, restOn, untilMarked } from '../drafting';
import { browser, inChromium, page } from '../in-chromium';
import { pressIn, wordsOf } from '../popup';

const lines = ['Attendees: Tom, Ana', 'Minutes of last week are on the drive.', 'We’ll circle back on the numbers.'];

const block = (words: string) =>
  `<div class="notion-selectable"><div contenteditable="true" class="leaf">${words}</div></div>`;
/** Notion as it was: each block an editor of its own. */
const notion = `<!doctype html><title>Weekly sync</title><style>.notion-page-content { width: 700px; height: 400px; font: 16px sans-serif }</style>
<div class="notion-page-content">${lines.map(block).join('')}</div>`;
const plain = `<!doctype html><title>Weekly sync</title><body style="font: 16px sans-serif">${lines.map((line) => `<p>${line}</p>`).join('')}</body>`;
const canvas = '<!doctype html><title>Weekly sync</title><div class="kix-appview-editor"><canvas></canvas></div>';

inChromium({
  granted: ['https://docs.google.com/*'],
  standIns: [
    { at: 'https://www.notion.so/**', html: notion },
    { at: 'https://docs.google.com/document/d/1/edit', html: canvas },
    { at: 'https://docs.google.com/document/d/1/mobilebasic', html: plain },
  ],
});
afterEach(() => browser.forget());

it('a page of notes with an editor for each block is one draft with one chip, and takes a mended sentence', async () => {
  await page.goto('https://www.notion.so/Weekly-sync-1');
  await untilMarked(page, ['circle back']);
  const card = await restOn(page, 'circle back');
  expect(await page.locator('handrail-surface .chip').count()).toBe(1);
  const mended = (await card.locator('.rewrite .words').first().textContent())?.trim() ?? '';
  await press(card.getByRole('button', { name: 'Apply' }));
  await page.getByText(/^Applied\./).waitFor();
  const blocks = () => page.locator('.leaf').allTextContents();
  expect(await blocks()).toEqual([...lines.slice(0, 2), `${mended}.`]);
  await page.keyboard.press('Control+z');
  await expect.poll(blocks).toEqual(lines);
});

it('a document that is drawn on a canvas leads to its plain view, where hints are listed and copied', async () => {
  await page.goto('https://docs.google.com/document/d/1/edit');
  const popup = await browser.openPopup(page);
  await expect.poll(() => wordsOf(popup)).toContain('Open the plain view');
  const opened = browser.context.waitForEvent('page');
  await pressIn(popup, 'Open the plain view');
  const view = await opened;
  await view.waitForURL('https://docs.google.com/document/d/1/mobilebasic');
  const before = await view.locator('body').innerHTML();
  await seeInside(view);
  const chip = view.getByRole('button', { name: /^\d missing steps?$/ });
  await chip.waitFor();
  expect(await marked(view)).toEqual([]);
  await press(chip);
  await press(view.getByRole('button', { name: /circle back/ }));
  const card = view.getByRole('dialog', { name: 'A promise without a date' });
  await press(card.getByRole('button', { name: 'Copy the sentence' }));
  await view.getByText('Put it in where these notes are written.').waitFor();
  expect(await view.locator('body').innerHTML()).toBe(before);
  await view.close();
});
