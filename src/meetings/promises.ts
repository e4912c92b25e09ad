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

/** The promises of a meeting, one a clause, in the order they were made. */
export function listPromises(turns: readonly Turn[], { promises }: Hearing): SpokenPromise[] {
  return promises
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
