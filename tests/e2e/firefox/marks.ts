import { expect } from 'vitest';
import type { Point, Tab } from './tab';

const ranges = `[...CSS.highlights]
  .flatMap(([name, marks]) => (name.startsWith('hr-') ? [...marks] : []))
  .toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))`;

/** Waits until there is a mark at each of these words, in their order, and no other. */
export async function untilMarked(tab: Tab, ...words: string[]): Promise<void> {
  await expect
    .poll(() => tab.evaluate<string[]>(`${ranges}.map(String)`))
    .toEqual(words.map((each) => expect.stringContaining(each)));
}

/** The box of the first line of the first marked words. */
export function boxOfMark(tab: Tab): Promise<DOMRect> {
  return tab.evaluate(`${ranges}[0].getClientRects()[0]`);
}

/** The middle of it. */
export async function placeOfMark(tab: Tab): Promise<Point> {
  const { x, y, width, height } = await boxOfMark(tab);
  return { x: x + width / 2, y: y + height / 2 };
}
