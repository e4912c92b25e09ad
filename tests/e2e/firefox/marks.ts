import { expect } from 'vitest';
import type { Point, Tab } from './tab';

// Whether a line is drawn under a mark is asked with it: the page's list knows a mark that no sheet draws as well.
const drawn = `[...CSS.highlights]
  .flatMap(([name, marks]) => (name.startsWith('hr-') ? [...marks].map((range) => ({ name, range })) : []))
  .filter(({ name, range }) =>
    getComputedStyle(range.startContainer.parentElement, '::highlight(' + name + ')').textDecorationLine === 'underline')
  .map(({ range }) => range)
  .toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))`;

/** Waits until there is an underline at each of these words, in their order, and no other. */
export async function untilMarked(tab: Tab, ...words: string[]): Promise<void> {
  await expect
    .poll(() => tab.evaluate<string[]>(`${drawn}.map(String)`), { timeout: 8000 })
    .toEqual(words.map((each) => expect.stringContaining(each)));
}

/** The middle of the first line of the first marked words. */
export function placeOfMark(tab: Tab): Promise<Point> {
  return tab.evaluate(`(() => {
    const { x, y, width, height } = ${drawn}[0].getClientRects()[0];
    return { x: x + width / 2, y: y + height / 2 };
  })()`);
}
