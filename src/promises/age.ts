import { daysBetween } from './day';

/** How a promise's day stands to today. `days` is how many days it is late, or still to come. */
export type Age =
  | { readonly age: 'none' }
  | { readonly age: 'late'; readonly days: number }
  | { readonly age: 'due' }
  | { readonly age: 'soon'; readonly days: number }
  | { readonly age: 'later'; readonly days: number };

// Within this many days a weekday's name alone says which day is meant.
const SOON = 6;

/** The age of a promise due on `due`, seen on the ISO date `today`. */
export function ageOf(due: string | undefined, today: string): Age {
  if (due === undefined) return { age: 'none' };
  const days = daysBetween(today, due);
  if (days < 0) return { age: 'late', days: -days };
  if (days === 0) return { age: 'due' };
  return { age: days <= SOON ? 'soon' : 'later', days };
}
