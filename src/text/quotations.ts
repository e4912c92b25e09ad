import type { Span } from './span';

const marks = /["“”«»„‘`]/;
const farthest = 300;

/** The stretches of a folded text between quotation marks, the first mark included: curly, angled or straight, or those of code; single ones only where they open. */
export function quotationsIn(text: string): readonly Span[] {
  const found: Span[] = [];
  let opened = -1;
  for (let at = text.search(marks); at >= 0 && at < text.length; at++) {
    const mark = text[at] as string;
    const opener = opened < 0 ? '' : (text[opened] as string);
    const closes =
      opener === '"' || opener === '`'
        ? mark === opener
        : opener === '‘'
          ? mark === '’' && !/\p{L}/u.test(text[at + 1] ?? ' ')
          : opener !== '' && '"”»“'.includes(mark);
    if (closes) {
      if (at - opened <= farthest) found.push({ start: opened, end: at });
      opened = -1;
    } else if (opened < 0 && ('"“«„‘'.includes(mark) || (mark === '`' && !/\p{L}/u.test(text[at - 1] ?? ' '))))
      opened = at;
  }
  return found;
}

/** Whether what lies between two offsets stands inside a quotation. */
export const isInside = (quotation: Span, start: number, end: number): boolean =>
  quotation.start < start && end <= quotation.end;
