import { inPage } from '../sites/site';
import type { Draft } from './draft';

// CSS pixels: how close letters may come, how far the chip stands from the corner, and how high it is.
const nearby = 8;
const corner = 12;
const chipHeight = 30;
const lastLetters = 400;
// Of longer drafts nobody asks where each letter stands.
const mostLetters = 4000;
// Grammarly's button and LanguageTool's stand in the same corner, in an element of their own (2026-11).
const neighbours = ['grammarly-extension', 'lt-toolbar'];
const neighbourWidth = 44;

/** Whether letters come close to the corner where the chip stands, or may: in a draft that scrolls nobody can say. */
export function isCrowded(draft: Draft, chipWidth: number): boolean {
  const { element } = draft.editor;
  if (element.scrollHeight > element.clientHeight + nearby) return true;
  const { right, bottom } = chipFrame(draft);
  const end = draft.text.length;
  // Where the window ends before the editor does, it stands at the window's edge.
  const seen = Math.min(bottom, inPage(element).ownerDocument.defaultView?.innerHeight ?? bottom);
  const isCut = seen < bottom;
  if (isCut && end > mostLetters) return true;
  return draft.editor
    .boxesOf({ start: isCut ? 0 : Math.max(0, end - lastLetters), end })
    .some(
      (box) =>
        box.right > right - chipWidth - nearby - corner &&
        box.bottom > seen - chipHeight - nearby - corner &&
        box.top < seen,
    );
}

/** The editor's box in the top window: that of its frame where it is in one, since a frame's body may be longer than what is seen of it. */
export function frameBox(draft: Draft): DOMRect {
  return inPage(draft.editor.element).getBoundingClientRect();
}

/** The box in whose corner the chip stands: the editor's, without what other checkers take of it. */
export function chipFrame(draft: Draft): DOMRect {
  const { x, y, width, height } = frameBox(draft);
  const { ownerDocument: page } = inPage(draft.editor.element);
  // Asked for by name, because browsers remember the answer until the page changes.
  const isTaken = neighbours.some((name) => page.getElementsByTagName(name).length > 0);
  return new DOMRect(x, y, isTaken ? width - neighbourWidth : width, height);
}
