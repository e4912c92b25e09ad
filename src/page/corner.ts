import { inPage } from '../sites/site';
import type { Draft } from './draft';

// CSS pixels: how close letters may come, how far the chip stands from the corner, and how high it is.
const nearby = 8;
const corner = 12;
const chipHeight = 30;
const lastLetters = 400;

/** Whether letters come close to the corner where the chip stands, or may: in a draft that scrolls nobody can say. */
export function isCrowded(draft: Draft, chipWidth: number): boolean {
  const { element } = draft.editor;
  if (element.scrollHeight > element.clientHeight + nearby) return true;
  const { right, bottom } = frameBox(draft);
  const end = draft.text.length;
  return draft.editor
    .boxesOf({ start: Math.max(0, end - lastLetters), end })
    .some(
      (box) => box.right > right - chipWidth - nearby - corner && box.bottom > bottom - chipHeight - nearby - corner,
    );
}

/** The editor's box in the top window: that of its frame where it is in one, since a frame's body may be longer than what is seen of it. */
export function frameBox(draft: Draft): DOMRect {
  return inPage(draft.editor.element).getBoundingClientRect();
}
