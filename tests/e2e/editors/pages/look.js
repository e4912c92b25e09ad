const isField = ({ localName }) => localName === 'textarea' || localName === 'input';
const round = (pixels) => Math.round(pixels * 4) / 4;

/** Boxes, one a line, as `[left, right, top]` in CSS pixels of the editor's own window. */
function linesOf(rects) {
  const lines = [];
  for (const { left, right, top, bottom, width } of rects) {
    if (width === 0) continue;
    const line = lines.find((each) => top < each.bottom - 4 && bottom > each.top + 4);
    if (line) Object.assign(line, { left: Math.min(line.left, left), right: Math.max(line.right, right) });
    else lines.push({ left, right, top, bottom });
  }
  return lines.map(({ left, right, top }) => [round(left), round(right), round(top)]);
}

const seen = (range) => ({ words: String(range), boxes: linesOf(range.getClientRects()) });

/** What is to be seen in the page, measured without Handrail. */
globalThis.look = {
  /** The marks in the editor's own document. */
  marks() {
    const { highlights } = editor.element.ownerDocument.defaultView.CSS;
    return [...highlights].flatMap(([name, ranges]) => (name.startsWith('hr-') ? [...ranges].map(seen) : []));
  },
  /** The places of some words in the editor's text. */
  words(wanted) {
    const { ownerDocument: document } = editor.element;
    const walker = document.createTreeWalker(editor.element, 4);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    const text = nodes.map(({ data }) => data).join('');
    const point = (offset, isEnd) => {
      let left = offset;
      for (const node of nodes) {
        if (left < node.length || (isEnd && left === node.length && left > 0)) return [node, left];
        left -= node.length;
      }
      return [nodes.at(-1), nodes.at(-1)?.length];
    };
    const places = [];
    for (let at = text.indexOf(wanted); at >= 0 && wanted; at = text.indexOf(wanted, at + 1)) {
      const range = document.createRange();
      range.setStart(...point(at, false));
      range.setEnd(...point(at + wanted.length, true));
      places.push(range);
    }
    return places.map(seen);
  },
  /** The words of a field that stand under boxes of the window, as the browser itself finds letters under a pointer. */
  under(boxes) {
    const offsetAt = (x, y) => document.caretPositionFromPoint(x, y)?.offset;
    return boxes
      .map(({ left, right, top, bottom }) => {
        const middle = (top + bottom) / 2;
        return editor.element.value.slice(offsetAt(left + 1, middle), offsetAt(right - 1, middle));
      })
      .join('');
  },
  /** Where some words stand in the top window, the middle of their first line. */
  middle(wanted) {
    const [[left, right, top] = []] = look.words(wanted)[0]?.boxes ?? [];
    let [x, y] = [(left + right) / 2, top + 8];
    for (let frame = editor.element.ownerDocument.defaultView.frameElement; frame; frame = undefined) {
      const box = frame.getBoundingClientRect();
      const { paddingLeft, paddingTop } = getComputedStyle(frame);
      x += box.left + frame.clientLeft + Number.parseFloat(paddingLeft);
      y += box.top + frame.clientTop + Number.parseFloat(paddingTop);
    }
    return { x, y };
  },
  select(wanted) {
    const { element } = editor;
    element.focus();
    if (isField(element)) {
      const at = element.value.indexOf(wanted);
      return element.setSelectionRange(at, at + wanted.length);
    }
    const { ownerDocument: document } = element;
    const walker = document.createTreeWalker(element, 4);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const at = node.data.indexOf(wanted);
      if (at >= 0) document.getSelection().setBaseAndExtent(node, at, node, at + wanted.length);
    }
    return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  },
  /** Whether the caret is one caret, and whether it stands in this text. */
  isCaretIn(wanted) {
    const { element } = editor;
    if (isField(element)) {
      const at = element.value.indexOf(wanted);
      return (
        element.selectionStart === element.selectionEnd &&
        element.selectionStart > at &&
        element.selectionStart < at + wanted.length
      );
    }
    const root = element.getRootNode();
    const selection = (root.getSelection ? root : element.ownerDocument).getSelection();
    return (
      selection.isCollapsed &&
      element.contains(selection.anchorNode) &&
      selection.anchorNode.textContent.includes(wanted)
    );
  },
  /** Moves the page's own clock on, in milliseconds. */
  letPass(time) {
    const { now } = Date;
    Date.now = () => now() + time;
  },
  /** Everything that scrolls round the editor, itself first and the window last. */
  scrollers() {
    const found = [];
    for (let node = editor.element; node; ) {
      if (node.scrollHeight > node.clientHeight + 4 && /auto|scroll/.test(getComputedStyle(node).overflowY))
        found.push(node);
      const root = node.getRootNode();
      node = node.parentElement ?? root.host ?? node.ownerDocument.defaultView.frameElement;
      if (node?.localName === 'html') {
        const { scrollingElement } = node.ownerDocument;
        if (scrollingElement.scrollHeight > scrollingElement.clientHeight) found.push(scrollingElement);
      }
    }
    return found;
  },
};

/** How heavy the letters of some words are, in the numbers of CSS. */
globalThis.look.weight = (wanted) => {
  const walker = editor.element.ownerDocument.createTreeWalker(editor.element, 4);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (data.includes(wanted) || (data && wanted.startsWith(data.trim()) && data.trim()))
      return Number(getComputedStyle(parentElement).fontWeight);
  }
  return 0;
};
