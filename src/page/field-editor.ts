import type { Span } from '../text/span';
import type { Editor } from './editor';
import type { Field } from './mirror';

function sameAs(line: string, known: string | undefined): string | undefined {
  return known === line ? known : undefined;
}

/** Where a span of a field's value stands on screen; its text has no place in the DOM, so a mirror tells. */
export type FieldBoxes = (field: Field, span: Span) => readonly DOMRect[];

/** Opens a field of a form as an editor. */
export function openFieldEditor(element: Field, boxes: FieldBoxes): Editor {
  let value: string | undefined;
  let lines: readonly string[] = [];

  return {
    element,
    kind: 'field',
    read() {
      if (element.value === value) return lines;
      value = element.value;
      const before = lines;
      const now = value.split('\n');
      const shift = before.length - now.length;
      // Lines before and after the changed ones stay the objects they were.
      lines = now.map((line, at) => sameAs(line, before[at]) ?? sameAs(line, before[at + shift]) ?? line);
      return lines;
    },
    rangeOf: () => undefined,
    boxesOf: (span) => (element.value === value ? boxes(element, span) : []),
    selection() {
      const root = element.getRootNode();
      const active = 'activeElement' in root ? root.activeElement : undefined;
      if (active !== element) return undefined;
      return { start: element.selectionStart ?? 0, end: element.selectionEnd ?? 0 };
    },
    select({ start, end }) {
      element.focus({ preventScroll: true });
      element.setSelectionRange(start, end);
    },
    watch(onChange, signal) {
      element.addEventListener('input', () => onChange(), { signal });
      // Pages that fill a field themselves say so with `change`, or with nothing until the writer comes back to it.
      element.addEventListener('change', () => onChange(), { signal });
      element.addEventListener('focus', () => element.value !== value && onChange(), { signal });
    },
  };
}
