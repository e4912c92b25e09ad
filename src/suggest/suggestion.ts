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
