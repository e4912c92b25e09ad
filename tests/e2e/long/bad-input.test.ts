import { expect, it } from 'vitest';
import { seeInside } from '../browser';
import { draftHtml, restOn, untilMarked, write } from '../drafting';
import { browser, inNewMail, page } from '../in-chromium';

const promise = 'We’ll circle back on the numbers.';

// Whatever was put in: nobody complained, the draft is as the page made it, and hints come for what is written next.
inNewMail();

/** Puts text in as a paste does, in one change of the draft. */
async function paste(text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const draft = document.activeElement;
    const lines = pasted.split('\n').map((line) => Object.assign(document.createElement('div'), { textContent: line }));
    draft?.replaceChildren(...lines);
    draft?.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, text);
}

async function hintsComeBack(): Promise<void> {
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await write(page, promise);
  await untilMarked(page, ['circle back']);
}

it('an empty draft, and one that was emptied', async () => {
  expect(await draftHtml(page)).toBe('');
  await hintsComeBack();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await untilMarked(page, []);
  await hintsComeBack();
});

it('five megabytes pasted at once', async () => {
  const line = 'The figures of the northern region are in the third sheet, beside last year’s. ';
  await paste(Array.from({ length: 1000 }, () => line.repeat(66).trim()).join('\n'));
  const before = await draftHtml(page);
  expect(before.length).toBeGreaterThan(5_000_000);
  await page.keyboard.press('Control+End');
  await page.evaluate((text) => document.execCommand('insertText', false, text), ` ${promise}`);
  await untilMarked(page, ['circle back']);
  expect((await draftHtml(page)).length).toBe(before.length + ` ${promise}`.length);
});

it.each([
  ['only emoji', '👍🏽👩‍👩‍👧‍👦🎉🇪🇺'],
  ['right-to-left text', 'שלום אנה, נחזור אליך בקרוב.'],
  ['both directions in a line', 'Hi ‫אנה‬, see the plan. مرحبا بالجميع'],
  ['zero-width joiners inside words', 'We\u200d\u200d thanks cir\u200dcle ba\u200bck na\u00advy'],
  ['half a surrogate pair and other odd units', 'a\ud83d b \u0000\ufffc\ufeff c'],
  ['a line without an end', 'x'.repeat(200_000)],
])('%s', async (_name, text) => {
  await paste(text);
  const before = await draftHtml(page);
  await hintsComeBack();
  expect(await draftHtml(page)).toContain(before);
});

it('an editor that is removed while its card is open', async () => {
  await write(page, promise);
  await untilMarked(page, ['circle back']);
  const card = await restOn(page, 'circle back');
  await page.evaluate(() => document.querySelector('#dock')?.replaceChildren());
  await card.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Compose' }).click();
  await hintsComeBack();
});

it('a page that throws its whole body away', async () => {
  await write(page, promise);
  await untilMarked(page, ['circle back']);
  await page.evaluate(() => {
    const draft = document.createElement('div');
    draft.setAttribute('g_editable', 'true');
    draft.setAttribute('role', 'textbox');
    draft.contentEditable = 'true';
    document.body.replaceChildren(draft);
    draft.focus();
  });
  await hintsComeBack();
});

it('a background that is stopped between a question and its answer', async () => {
  await write(page, promise);
  await untilMarked(page, ['circle back']);
  await browser.stopBackground();
  await page.keyboard.press('Enter');
  await write(page, 'Sorry if that was unclear.');
  await browser.stopBackground();
  await untilMarked(page, ['circle back', 'Sorry if']);
  await seeInside(page);
  await page.getByRole('button', { name: '2 missing steps' }).waitFor();
});
