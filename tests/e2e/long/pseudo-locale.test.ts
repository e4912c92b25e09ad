import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser } from '../browser';
import { extensionFolder } from '../built';
import { compose, untilMarked } from '../drafting';
import { gmail, inbox } from '../pages/gmail';
import { ago, manyFindings, promise, seed } from '../seeds';

const accented: Readonly<Record<string, string>> = { a: 'ä', e: 'ẽ', i: 'ï', o: 'ö', u: 'ů', A: 'Å', E: 'É', O: 'Ø' };

/** A message as a language would have it that needs two fifths more room; its places stay. */
function lengthened(message: string): string {
  const more = Math.ceil(message.replace(/\$\d/g, '').length * 0.4);
  const padding = 'ẽxträ wörd '.repeat(Math.ceil(more / 11)).slice(0, more);
  return `${message.replace(/[aeiouAEO]/g, (letter) => accented[letter] ?? letter)} ${padding}`.trim();
}

/** The built extension with every message lengthened, in a folder of its own. */
function buildPseudoLocale(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'handrail-pseudo-'));
  cpSync(extensionFolder, folder, { recursive: true });
  const file = path.join(folder, '_locales/en/messages.json');
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
  for (const entry of Object.values(messages)) entry.message = lengthened(entry.message);
  // The browser itself allows a name no more than so many letters.
  const name = messages.extension_name;
  if (name) name.message = 'Håndrail';
  writeFileSync(file, JSON.stringify(messages));
  return folder;
}

let folder: string;
let browser: OpenBrowser;

beforeAll(async () => {
  folder = buildPseudoLocale();
  browser = await openBrowser({ extension: folder, standIns: [gmail] });
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}workbook.html`);
  await page.locator('main[aria-busy="false"]').waitFor();
  await seed(page, {
    findings: manyFindings(60, 50),
    promises: [
      promise('late', 'I’ll send the parking list.', { due: ago(2) }),
      promise('due', 'The agenda goes out today.', { due: `${ago(0)}T17:00` }),
      promise('dayless', 'I’ll look into the contract.'),
      promise('sam', 'I can get you the export.', { owner: 'Sam' }),
      promise('kept', 'Minutes by tonight.', { due: ago(9), outcome: { state: 'kept', on: ago(8) } }),
      promise('gone', 'I’ll book the room.', { outcome: { state: 'let-go', on: ago(8) } }),
    ],
    reflections: [{ week: ago(30), answers: { waited: 'Priya, for the parking list.' }, promise: 'kept' }],
  });
  await page.close();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openDraft(): Promise<void> {
  const draft = await browser.context.newPage();
  await draft.goto(inbox);
  await compose(draft, 'We’ll circle back on the numbers.', 'Sorry if that hurt.', 'I’ll call you on Friday.');
  await untilMarked(draft, ['circle back', 'Sorry if']);
}

/** What is cut or spills out of its box sideways, one `selector: words` each. What people wrote themselves may be shortened. */
function cuts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isShortened = (element: Element) =>
      element.closest('.unseen, svg, .table-frame, select, input, textarea, .popup-head div, .hint .try') !== null ||
      getComputedStyle(element).webkitLineClamp !== 'none';
    const spilling = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const hasWords = [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
      if (!hasWords || element.clientWidth === 0 || isShortened(element)) return false;
      const { overflowY } = getComputedStyle(element);
      const isCutBelow = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
      return element.scrollWidth > element.clientWidth + 1 || isCutBelow;
    });
    const page = document.documentElement;
    return [
      ...(page.scrollWidth > page.clientWidth ? [`the page: ${page.scrollWidth} in ${page.clientWidth}`] : []),
      ...spilling.map((element) => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 60)}`),
    ];
  });
}

it.each([
  ['popup.html', 376],
  ['options.html', 1280],
  ['options.html', 360],
  ['practice.html', 1280],
  ['practice.html', 360],
  ['workbook.html#promises', 1280],
  ['workbook.html#promises', 360],
  ['workbook.html#trends', 1280],
  ['workbook.html#trends', 360],
  ['workbook.html#agreements', 1280],
  ['workbook.html#agreements', 360],
  ['workbook.html#reflection', 1280],
  ['workbook.html#reflection', 360],
])('nothing is cut in words two fifths longer: %s, %i pixels wide', async (address, width) => {
  // What the popup speaks of.
  if (address === 'popup.html') await openDraft();
  const page = await browser.context.newPage();
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`${browser.origin}${address}`);
  await page.locator('main:not([aria-busy="true"]) :is(h1, h2)').first().waitFor();
  // What is folded away is looked at as well.
  const folded = page.locator('main button[aria-expanded="false"]');
  while ((await folded.count()) > 0) await folded.first().click();
  expect(await cuts(page)).toEqual([]);
  await page.close();
});

it('and a cut would have been seen: one that is planted is', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}workbook.html`);
  await page.locator('h1').waitFor();
  await page.evaluate(() => {
    const button = document.querySelector<HTMLElement>('header .button');
    Object.assign(button?.style ?? {}, { width: '40px', whiteSpace: 'nowrap' });
  });
  expect(await cuts(page)).toEqual([expect.stringContaining('BUTTON.button')]);
  await page.close();
});
