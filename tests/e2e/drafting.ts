import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { seeInside } from './browser';

/** The words that are marked in a page's drafts, in the order they stand. Asks the page's own list of highlights. */
export function marked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights].flatMap(([name, marks]) => (name.startsWith('hr-') ? [...marks] : []));
    const inOrder = ranges.flatMap((range) => (range instanceof Range ? [range] : []));
    inOrder.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return inOrder.map(String);
  });
}

/**
 * Waits until there is a mark around each of these words, in their order, and no other. How much around them a rule marks
 * is the rule's to say, and its own tests'.
 */
export async function untilMarked(page: Page, words: readonly string[]): Promise<void> {
  await expect.poll(() => marked(page)).toEqual(words.map((each) => expect.stringContaining(each)));
}

/** The middle of the first line of marked words, in CSS pixels of the page. */
export async function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate((wanted) => {
    const ranges = [...CSS.highlights].flatMap(([name, marks]) => (name.startsWith('hr-') ? [...marks] : []));
    const range = ranges.find((each): each is Range => each instanceof Range && String(each).includes(wanted));
    const box = range?.getClientRects()[0];
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, words);
  if (!place) throw new Error(`“${words}” is not marked`);
  return place;
}

/** Rests the pointer on marked words until their card is there, and gives the card. */
export async function restOn(page: Page, words: string) {
  await expect.poll(() => marked(page)).toContainEqual(expect.stringContaining(words));
  const { x, y } = await placeOf(page, words);
  await seeInside(page);
  const card = page.locator('handrail-surface .card');
  // The way there may lead over other marks, and a pointer that comes straight back is still on its way.
  for (
    let isOpen = false;
    !isOpen;
    isOpen = await card.waitFor({ timeout: 1500 }).then(
      () => true,
      () => false,
    )
  ) {
    await page.mouse.move(2, 2);
    await page.mouse.move(x - 4, y);
    await page.mouse.move(x, y);
  }
  return card;
}

/** Begins a new mail in the inbox of a page, and types lines into it. */
export async function compose(page: Page, ...lines: string[]): Promise<void> {
  await page.getByRole('button', { name: 'Compose' }).click();
  await write(page, ...lines);
}

/** Types lines as a person does, with Enter between them. */
export async function write(page: Page, ...lines: string[]): Promise<void> {
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}

/** The draft as the page holds it. */
export function draftHtml(page: Page, index = 0): Promise<string> {
  return page.locator('[g_editable]').nth(index).innerHTML();
}

/** Where the caret or selection is: the node's own text and both offsets. */
export function caret(page: Page): Promise<readonly [string, number, number]> {
  return page.evaluate(() => {
    const selection = getSelection();
    return [
      selection?.anchorNode?.textContent ?? '',
      selection?.anchorOffset ?? -1,
      selection?.focusOffset ?? -1,
    ] as const;
  });
}
