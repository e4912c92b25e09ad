import type { Span } from '../text/span';

/** A cell of a table's row in minutes; offsets are UTF-16 units of the row's text. */
export interface Cell extends Span {
  readonly words: string;
}

/** The cells of a row that bars part, without the bars at its ends. */
export function cellsOf(text: string): readonly Cell[] {
  const cells: Cell[] = [];
  for (const { index, 0: whole } of text.matchAll(/[^|]+/g)) {
    const words = whole.trim();
    const start = index + whole.indexOf(words);
    cells.push({ words, start, end: start + words.length });
  }
  if (/^\s*\|/.test(text) && cells.at(-1)?.words === '') cells.pop();
  return cells;
}

/** Which column of a table's head has a name, -1 where none has. */
export const columnOf = (head: readonly Cell[], name: RegExp): number =>
  head.findIndex(({ words }) => name.test(words.replace(/[*_]/g, '')));
