import type { Certainty } from '../rules/signal';
import type { Suggestion } from '../suggest/suggestion';
import type { Span } from '../text/span';

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
