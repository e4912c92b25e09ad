/** A half-open range `[start, end)` in UTF-16 units of the text it belongs to. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two ranges of one text share units. */
export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** The first of some ranges that shares units with another; they stand in order, and none of them reaches into the next. */
export function firstOverlapping<Each extends Span>(ordered: readonly Each[], span: Span): Each | undefined {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ordered[middle] as Each).end <= span.start) low = middle + 1;
    else high = middle;
  }
  const first = ordered[low];
  return first && overlap(first, span) ? first : undefined;
}
