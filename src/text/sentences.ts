import type { Span } from './span';

const stop = /[.?!…]+["'”’)\]]*(?=\s+|$)/g;
// "Dr. Lee", "e.g. this", "3. Then": a full stop that ends nothing.
const abbreviated =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|rev|bro|sr|fr|cllr|capt|sgt|st|vs|etc|e\.g|i\.e|approx|no|fig|\p{Lu}(?:\.\p{Lu})*|\d{1,2})\.$/iu;

/** The sentences of what was said, as spans of it without the white space around them. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(stop)) {
    const end = index + mark.length;
    if (mark === '.' && abbreviated.test(text.slice(Math.max(start, end - 8), end))) continue;
    push(start, end);
    start = end;
  }
  push(start, text.length);
  return spans;

  function push(from: number, to: number): void {
    while (from < to && /\s/.test(text[from] as string)) from++;
    if (from < to) spans.push({ start: from, end: to });
  }
}
