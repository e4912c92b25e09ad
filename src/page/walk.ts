import type { Hint } from './hints';

export type Way = 'next' | 'previous';

/** Where the walk stands: an offset of the text, UTF-16 units, and the hint that begins there if it stands on one. */
export interface Foot {
  readonly start: number;
  readonly id: string;
}

/** The hint that a step leads to, in the order of the text and round its end; what holds needs no step. Undefined where there is nothing to mend. */
export function findStep(hints: readonly Hint[], from: Foot, way: Way): Hint | undefined {
  const steps = hints
    .filter(({ step }) => step !== 'whole')
    .toSorted((one, other) => compare(footOf(one), footOf(other)));
  return way === 'next'
    ? (steps.find((hint) => compare(footOf(hint), from) > 0) ?? steps[0])
    : (steps.findLast((hint) => compare(footOf(hint), from) < 0) ?? steps.at(-1));
}

export function footOf({ id, finding: { start } }: Hint): Foot {
  return { start, id };
}

function compare(one: Foot, other: Foot): number {
  return one.start - other.start || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}
