import type { Span } from '../text/span';

/** A promise heard in a text. Owner and day stay blank when the text does not say them. */
export interface HeardPromise extends Span {
  /** The exact words, white space folded. */
  readonly quote: string;
  /** Who will do it, as the text says it: `I`, `we`, or a name. */
  readonly owner?: string;
  /** What they will do, in the text's words. */
  readonly action?: string;
  /** ISO date (`2026-11-27`), or ISO date and time (`2026-11-27T17:00`), local. */
  readonly due?: string;
}

/** A move of a promise to another day, on an ISO date. */
export interface Moved {
  readonly on: string;
  /** The day it moved from. */
  readonly from?: string;
  readonly why: string;
}

/** How a promise stands. Days are ISO dates. */
export type Outcome =
  | { readonly state: 'open' }
  | { readonly state: 'kept'; readonly on: string }
  | ({ readonly state: 'moved' } & Moved)
  | { readonly state: 'let-go'; readonly on: string };

/** A promise the user confirmed: a row of the ledger. */
export interface LedgerPromise {
  readonly id: string;
  readonly quote: string;
  readonly owner?: string;
  readonly action?: string;
  /** The reader it was made to, as the user keeps the name. */
  readonly to?: string;
  readonly due?: string;
  /** Day it was made, ISO date. */
  readonly made: string;
  /** Host of the page it was made on. */
  readonly site: string;
  /** The moves before its present outcome, the first leading; see `movesOf`. */
  readonly moved?: readonly Moved[];
  readonly outcome: Outcome;
}
