import type { Hint } from './hints';

const rankOf = ({ id, step }: Hint, before: ReadonlySet<string>): number =>
  (step === 'missing' ? 0 : 2) + (before.has(id) ? 0 : 1);

/**
 * Which hints are marked at once, by id: clear ones before likely ones, of either those that are marked already, so that
 * nothing flickers, and then in the order of the text.
 * @param before the ids that are marked now
 */
export function chooseMarks(hints: readonly Hint[], before: ReadonlySet<string>, most: number): ReadonlySet<string> {
  const markable = hints.filter(({ isMarkable }) => isMarkable);
  markable.sort((one, other) => rankOf(one, before) - rankOf(other, before));
  return new Set(markable.slice(0, most).map(({ id }) => id));
}
