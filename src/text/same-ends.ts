/**
 * How much of two sequences is the same, counted from their starts and then, in what is left, from their ends. Of strings it
 * counts UTF-16 units.
 */
export function sameEnds<Item>(
  before: ArrayLike<Item>,
  after: ArrayLike<Item>,
): { readonly head: number; readonly tail: number } {
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < least - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { head, tail };
}
