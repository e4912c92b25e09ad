import type { Span } from './span';

/** A cell of a table's row in minutes; offsets are UTF-16 units of the row's text. */
export interface Cell extends Span {
  readonly words: string;
}

/** The cells of a row that bars part, without the bars at its ends. */
export function cellsOf(text: string): readonly Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const whole of text.split('|')) {
    const words = whole.trim();
    const start = at + (words === '' ? 0 : whole.indexOf(words));
    cells.push({ words, start, end: start + words.length });
    at += whole.length + 1;
  }
  if (/^\s*\|/.test(text)) cells.shift();
  if (/\|\s*$/.test(text)) cells.pop();
  return cells;
}

/** Which column of a table's head has a name, -1 where none has. */
export const columnOf = (head: readonly Cell[], name: RegExp): number =>
  head.findIndex(({ words }) => name.test(words.replace(/[*_]/g, '')));

/** Where a table of tasks says what is to be done and who does it: the numbers of its columns. */
export interface TaskColumns {
  readonly who: number;
  readonly what: number;
}

/** The columns of a table of tasks, by its head; undefined where it is none. */
export function taskColumnsOf(head: readonly Cell[]): TaskColumns | undefined {
  const who = columnOf(head, /^(?:who|owner|name|lead|responsible|assignee|assigned to|by whom)$/i);
  const named = columnOf(head, /^(?:what|actions?(?: items?| points?)?|tasks?|work|jobs?|to ?do)$/i);
  // Beside the action an item is what it belongs to.
  const what = named >= 0 ? named : columnOf(head, /^items?$/i);
  // A plan counts its work; it promises nothing yet.
  const counted = columnOf(head, /^(?:pts|points?|sp|estimate|size|effort)$/i);
  return who >= 0 && what >= 0 && counted < 0 ? { who, what } : undefined;
}

/** What stands in a cell that names nobody. */
export const isUnowned = (words: string): boolean =>
  /^(?:[-–—?]*|tb[dca]|n\.?\s?[na]\.?\/?a?|open|unassigned|nobody|none|no owner|\?+)$/i.test(words);

const isClosed = (words: string): boolean =>
  /^(?:[✓✔☑x]|done|closed|completed?|finished|dropped|cancelled|n\/a)\b/i.test(words);

/** The task of a row that nobody has yet; undefined where somebody has it, or it is over. */
export function unownedTask(row: string, { who, what }: TaskColumns): Cell | undefined {
  const cells = cellsOf(row);
  const task = cells[what];
  if (!task || !/\p{L}{2}/u.test(task.words) || cells.some(({ words }) => isClosed(words))) return undefined;
  return isUnowned(cells[who]?.words ?? '') ? task : undefined;
}
