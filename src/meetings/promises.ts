import type { Hearing, Spot } from './hearing';
import { quoteOf } from './quote';
import type { Turn } from './turn';

/** A promise made in a meeting. Owner, action and day stay blank where the words do not say them. */
export interface SpokenPromise extends Spot {
  readonly quote: string;
  readonly owner?: string;
  readonly action?: string;
  /** ISO date, or ISO date and time, local. */
  readonly due?: string;
}

/**
 * The promises of a meeting, one a clause, in the order they were made: what the engine heard, and the lines that say of
 * themselves that somebody has them to do. Such a line that names nobody is no promise, whatever it sounds like.
 */
export function listPromises(turns: readonly Turn[], { promises, actions }: Hearing): SpokenPromise[] {
  const heard = promises.flatMap((promise) => {
    const line = actions.find((one) => overlaps(one, promise));
    if (line && !line.owner && !promise.owner) return [];
    const { owner = line?.owner, action = line?.action, due = line?.due, ...rest } = promise;
    return [{ ...rest, owner, action, due }];
  });
  const said = actions.filter((line) => line.owner !== undefined && !heard.some((one) => overlaps(one, line)));
  return [...heard, ...said]
    .map(({ turn, start, end, owner, action, due }) => ({
      turn,
      start,
      end,
      quote: quoteOf((turns[turn] as Turn).text, { start, end }),
      ...(owner && { owner }),
      ...(action && { action }),
      ...(due && { due }),
    }))
    .sort((one, other) => one.turn - other.turn || one.start - other.start);
}

/** Whether two spots share words. */
export const overlaps = (one: Spot, other: Spot): boolean =>
  one.turn === other.turn && one.start < other.end && other.start < one.end;
