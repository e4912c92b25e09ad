import * as v from 'valibot';
import { isInCalendar } from '../promises/day';

// A tab shows somebody else's page, so what comes from it is taken only in sizes that a person's writing has.
export const word = v.pipe(v.string(), v.maxLength(200));
export const quote = v.pipe(v.string(), v.maxLength(2000));
/** An ISO date. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/), v.check(isInCalendar));
/** An ISO date, with or without hours and minutes. */
export const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/),
  v.check((said) => isInCalendar(said.slice(0, 10))),
);
/** A list of at most so many. */
export const some = <Item extends v.GenericSchema>(item: Item, most = 200) => v.pipe(v.array(item), v.maxLength(most));

/** One finding as it is kept. */
export const findingRecord = v.object({
  id: word,
  signal: word,
  words: quote,
  site: word,
  day,
  outcome: v.picklist(['open', 'applied', 'left', 'dismissed']),
});

const moved = { on: day, from: v.optional(moment), why: quote };

/** One promise as it was heard. */
export const heardPromise = v.object({
  start: v.number(),
  end: v.number(),
  quote,
  owner: v.optional(word),
  action: v.optional(quote),
  due: v.optional(moment),
});

/** One row of the ledger. */
export const ledgerPromise = v.object({
  id: word,
  quote,
  owner: v.optional(word),
  action: v.optional(quote),
  to: v.optional(word),
  due: v.optional(moment),
  made: day,
  site: word,
  moved: v.optional(some(v.object(moved), 1000)),
  outcome: v.variant('state', [
    v.object({ state: v.literal('open') }),
    v.object({ state: v.literal('kept'), on: day }),
    v.object({ state: v.literal('moved'), ...moved }),
    v.object({ state: v.literal('let-go'), on: day }),
  ]),
});
