import type { Certainty } from '../rules/signal';
import type { Span } from '../text/span';

/**
 * One piece of a suggested sentence. A slot with a `value` is filled and shown solid; without one only the writer
 * can fill it, `prompt` says with what, and it is shown dashed. Nothing with an empty slot is ever written into a draft.
 * Text that is kept is the draft's own.
 */
export type Part =
  | { readonly text: string; readonly isKept?: true }
  | { readonly slot: 'owner' | 'action'; readonly value: string; readonly prompt: string }
  | { readonly slot: 'day'; readonly value?: string; readonly prompt: string }
  | { readonly slot: 'gap'; readonly value?: string; readonly prompt: string };

/** A better sentence. It takes the place of the draft's `[start, end)` (UTF-16 units of the message text). */
export interface Suggestion extends Span {
  readonly parts: readonly Part[];
}

/** A question about a sentence's grammar that tokens cannot answer; see `src/text/grammar.ts`. */
export type Question = 'passive' | 'future' | 'past';

/** A phrase worth a look. `[start, end)` are UTF-16 units of the message text; `words` is that text, white space folded. */
export interface Finding extends Span {
  readonly signal: string;
  /** The name of the rule, where it is one that people wrote themselves. */
  readonly name?: string;
  readonly certainty: Certainty;
  /** Whether a rule heard it in so many words, and not the model alone. */
  readonly isByRule?: boolean;
  readonly isStrength: boolean;
  readonly words: string;
  /** The words it was found by, white space folded, where the mark reaches further: by these it is left alone elsewhere. */
  readonly phrase: string;
  /** How it may land on the reader, in one line. */
  readonly message: string;
  readonly suggestions: readonly Suggestion[];
  /** The sentence it stands in. */
  readonly sentence: Span;
  /** Where set, the finding counts only once the grammar module has answered yes. */
  readonly asks?: Question;
}

/** Where a finding stands: all that a promise is heard by. */
export type FoundSpan = Pick<Finding, 'signal' | 'start' | 'end' | 'sentence'>;
