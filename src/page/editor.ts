import type { Span } from '../text/span';

/**
 * One place where a draft is written, read through one text: `lines.join('\n')`, offsets in UTF-16 units of it.
 * Reading never changes the page.
 */
export interface Editor {
  /** The editing host: a contenteditable element, a frame's body, a textarea. */
  readonly element: HTMLElement;
  /** `rich` a contenteditable, `field` a textarea, `reading` a text that can be read here and is written in another place. */
  readonly kind: 'rich' | 'field' | 'reading';
  /** The writer's lines. Lines that did not change since the last call are the same string objects. A line `\uFFFC` stands for left-out foreign content. */
  read(): readonly string[];
  /** Where a span stands in the DOM, as of the last `read()`; undefined in a field, or when the page has changed since. */
  rangeOf(span: Span): Range | undefined;
  /** The boxes a span covers on screen, in CSS pixels of the top document's viewport (same-origin frame offsets added). */
  boxesOf(span: Span): readonly DOMRect[];
  /** The caret or selection as a span, undefined when it is elsewhere. */
  selection(): Span | undefined;
  /** Puts focus and selection back (after our card had them). */
  select(span: Span): void;
  /** Calls back after every change of the draft's text or shape, at once and without debounce, until the signal aborts. */
  watch(onChange: () => void, signal: AbortSignal): void;
}
