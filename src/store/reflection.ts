import * as v from 'valibot';
import { day } from '../messages/rows';

const answer = v.pipe(v.string(), v.maxLength(10_000));

/** The shape of a week's row. */
export const reflection = v.object({
  week: day,
  answers: v.record(v.string(), answer),
  promise: v.optional(v.string()),
});

/** What somebody wrote at the end of a week. */
export interface Reflection {
  /** The Monday of the week, ISO date. */
  readonly week: string;
  /** By question. */
  readonly answers: Readonly<Record<string, string>>;
  /** Id of the week's small promise in the ledger. */
  readonly promise?: string | undefined;
}
