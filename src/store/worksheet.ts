import * as v from 'valibot';
import { day } from '../messages/rows';

const written = v.pipe(v.string(), v.maxLength(10_000));

/** In UTF-16 units. */
export const longestDraft = 50_000;

/** The shape of a worksheet's row. */
export const worksheet = v.object({
  id: v.string(),
  begun: day,
  answers: v.record(v.string(), written),
  shaken: v.picklist(['work', 'word', 'unsure']),
  draft: v.pipe(v.string(), v.maxLength(longestDraft)),
});

/** What somebody worked out before they put something right. */
export interface Worksheet {
  readonly id: string;
  /** ISO date. */
  readonly begun: string;
  /** By question. */
  readonly answers: Readonly<Record<string, string>>;
  /** Which trust was shaken: in the work, or in one’s word. */
  readonly shaken: 'work' | 'word' | 'unsure';
  readonly draft: string;
}
