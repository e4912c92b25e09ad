import * as v from 'valibot';
import { day, moment } from '../messages/rows';

/** The most of each that is kept: UTF-16 units of a name or title and of a quote, lines of a list. */
export const limits = { word: 300, quote: 2000, list: 2000 } as const;

const word = v.pipe(v.string(), v.maxLength(limits.word));
const quote = v.pipe(v.string(), v.maxLength(limits.quote));
const said = { quote, speaker: word, at: v.optional(v.pipe(v.number(), v.minValue(0))) };
const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(limits.list));

/** One line of a kept meeting: the exact words, who said them (empty in minutes), and when, in milliseconds. */
export type SaidLine = { readonly quote: string; readonly speaker: string; readonly at?: number | undefined };

/** The shape of a kept meeting's row. */
export const keptMeeting = v.object({
  id: word,
  title: word,
  day,
  kept: day,
  speakers: list(word),
  decisions: list(v.object({ ...said, who: v.optional(word), why: v.optional(quote) })),
  promises: list(
    v.object({
      ...said,
      owner: v.optional(word),
      action: v.optional(quote),
      due: v.optional(moment),
    }),
  ),
  questions: list(v.object(said)),
  looseEnds: list(v.object(said)),
});

/** A meeting whose lists the user keeps; never what else was said. `day` and `kept` are ISO dates. */
export interface KeptMeeting {
  readonly id: string;
  readonly title: string;
  readonly day: string;
  readonly kept: string;
  readonly speakers: readonly string[];
  readonly decisions: readonly (SaidLine & { readonly who?: string | undefined; readonly why?: string | undefined })[];
  readonly promises: readonly (SaidLine & {
    readonly owner?: string | undefined;
    readonly action?: string | undefined;
    readonly due?: string | undefined;
  })[];
  readonly questions: readonly SaidLine[];
  readonly looseEnds: readonly SaidLine[];
}
