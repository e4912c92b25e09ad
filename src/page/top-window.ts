import { frameOffset } from './frames';

/** A box of a same-origin frame's viewport in CSS pixels of the top window's viewport. */
export function boxInTop(box: DOMRectReadOnly, document: Document): DOMRect {
  const { x, y } = frameOffset(document);
  return new DOMRect(x + box.x, y + box.y, box.width, box.height);
}

/** A document and those of the same-origin frames it is in, innermost first. */
export function documentsToTop(document: Document): readonly Document[] {
  const frame = document.defaultView?.frameElement;
  return frame ? [document, ...documentsToTop(frame.ownerDocument)] : [document];
}

function crossing(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.max(0, Math.min(a.right, b.right) - left);
  const height = Math.max(0, Math.min(a.bottom, b.bottom) - top);
  return new DOMRect(left, top, width, height);
}

function innerBox(element: Element): DOMRect {
  const { x, y } = element.getBoundingClientRect();
  return new DOMRect(x + element.clientLeft, y + element.clientTop, element.clientWidth, element.clientHeight);
}

function parentOf(element: Element): Element | undefined {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent?.nodeType === Node.ELEMENT_NODE) return parent as Element;
  return parent && 'host' in parent ? (parent.host as Element) : undefined;
}

/** What can be seen of an element's content, cut by everything that scrolls or clips it, in pixels of the top window. */
export function seenInTop(element: Element): DOMRect {
  const { body, defaultView: view, documentElement } = element.ownerDocument;
  let seen = new DOMRect(0, 0, view?.innerWidth, view?.innerHeight);
  for (let outer: Element | undefined = element; outer; outer = parentOf(outer)) {
    // What the page says about overflow on these two applies to the window instead.
    if (outer === body || outer === documentElement) continue;
    if (view?.getComputedStyle(outer).overflow !== 'visible') seen = crossing(seen, innerBox(outer));
  }
  const inTop = boxInTop(seen, element.ownerDocument);
  const frame = view?.frameElement;
  if (!frame) return inTop;
  const frameBox = boxInTop(innerBox(frame), frame.ownerDocument);
  return crossing(crossing(inTop, frameBox), seenInTop(frame));
}
