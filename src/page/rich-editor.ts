import type { ForeignMarks } from '../sites/site';
import type { Span } from '../text/span';
import type { Editor } from './editor';
import { frameOffset } from './frames';
import { openTextMap } from './text-map';

const MOST_WAITING = 500;

/** The selection that an element is in; shadow roots of Chromium have their own. */
function selectionOf(element: Element): Selection | null {
  const root = element.getRootNode();
  if ('getSelection' in root && typeof root.getSelection === 'function') return root.getSelection();
  return element.ownerDocument.getSelection();
}

/**
 * Opens a contenteditable element, or the body of an editing frame, as an editor until the signal aborts.
 * @param marks what its site says about text that is not the writer's
 * @param kind `reading` where the text can only be read
 */
export function openRichEditor(
  element: HTMLElement,
  marks: ForeignMarks,
  signal: AbortSignal,
  kind: 'rich' | 'reading' = 'rich',
): Editor {
  const map = openTextMap(element, marks);
  const listeners = new Set<() => void>();
  let waiting: MutationRecord[] = [];
  let isStale = false;

  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  const take = (records: MutationRecord[]) => {
    isStale = true;
    waiting = waiting.concat(records);
    // Nobody may be reading, and records keep removed nodes alive.
    if (waiting.length > MOST_WAITING) settle();
  };
  const settle = () => {
    map.update(waiting);
    waiting = [];
  };
  // Observers outlive a `document.write` of the frame, listeners do not. Every change of the text is a mutation.
  const observer = new MutationObserver((records) => {
    take(records);
    tell();
  });
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  const catchUp = () => {
    const records = observer.takeRecords();
    if (records.length === 0) return;
    take(records);
    // These records are ours now, and nobody else will tell of them.
    queueMicrotask(() => !signal.aborted && tell());
  };

  return {
    element,
    kind,
    read() {
      catchUp();
      settle();
      isStale = false;
      return map.lines();
    },
    rangeOf(span) {
      catchUp();
      const points = isStale ? undefined : map.pointsOf(span);
      if (!points) return undefined;
      const range = element.ownerDocument.createRange();
      range.setStart(points.start.node, points.start.offset);
      range.setEnd(points.end.node, points.end.offset);
      return range;
    },
    boxesOf(span) {
      catchUp();
      if (isStale) return [];
      const { x, y } = frameOffset(element.ownerDocument);
      // One range a text node: a range over whole blocks would answer with the boxes of the blocks.
      return map.partsOf(span).flatMap(({ node, from, to }) => {
        const range = element.ownerDocument.createRange();
        if (node.nodeType === 1) range.selectNode(node);
        else {
          range.setStart(node, from);
          range.setEnd(node, to);
        }
        return Array.from(range.getClientRects())
          .filter((box) => box.width > 0)
          .map((box) => new DOMRect(box.left + x, box.top + y, box.width, box.height));
      });
    },
    selection() {
      const selection = selectionOf(element);
      const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
      if (!anchorNode || !focusNode || !element.contains(anchorNode) || !element.contains(focusNode)) return undefined;
      catchUp();
      settle();
      const anchor = map.offsetOf({ node: anchorNode, offset: anchorOffset });
      const focus = map.offsetOf({ node: focusNode, offset: focusOffset });
      return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
    },
    select(span: Span) {
      catchUp();
      settle();
      element.focus({ preventScroll: true });
      const points = map.pointsOf(span);
      if (!points) return;
      const { start, end } = points;
      selectionOf(element)?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
    },
    watch(onChange, watching) {
      if (watching.aborted) return;
      listeners.add(onChange);
      watching.addEventListener('abort', () => listeners.delete(onChange), { once: true });
    },
  };
}
