import type { ForeignMarks } from '../sites/site';
import { foreignLine } from '../text/blocks';
import type { Span } from '../text/span';
import { announces, announcesItself, type Belonging, foreignBy, isForward } from './foreign';

/** A stretch of one line that comes from one node: a part of a text node, or an element that counts as one unit. */
interface Piece {
  readonly node: Text | Element;
  /** Where it begins in the text node. */
  readonly from: number;
  /** Where it begins in the line. */
  readonly start: number;
  readonly length: number;
}

interface Line {
  text: string;
  pieces: readonly Piece[];
  /** The `<br>` that ends the line. */
  readonly end?: Element;
  /** Whether its text nodes are in this line whole and unaltered. */
  readonly isPlain: boolean;
  /** Whether what follows is read by what this line says. */
  decides: boolean;
  index: number;
}

/** A place in the DOM as ranges and selections name it. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** A part `[from, to)` of a text node, or one element that counts as one unit. */
export interface Part {
  readonly node: Text | Element;
  readonly from: number;
  readonly to: number;
}

/** A draft as text: `lines().join('\n')`, with a way from every offset (UTF-16 units) into the DOM and back. */
export interface TextMap {
  /** The writer's lines; those that did not change since the last call are the same string objects. */
  lines(): readonly string[];
  /** Takes in what changed below the root. */
  update(records: readonly MutationRecord[]): void;
  /** Where a span begins and ends in the DOM, undefined where it begins or ends in left-out content. */
  pointsOf(span: Span): { readonly start: Point; readonly end: Point } | undefined;
  /** The nodes that a span covers. */
  partsOf(span: Span): readonly Part[];
  /** The offset of a place below the root; places in left-out content count as the end of what stands before them. */
  offsetOf(point: Point): number;
}

const blocks =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CENTER|DD|DETAILS|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|HTML|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL)$/;
const silent =
  /^(?:AUDIO|BASE|BUTTON|CANVAS|HEAD|IFRAME|LINK|META|NOSCRIPT|OBJECT|OPTION|SCRIPT|SELECT|STYLE|SVG|TEMPLATE|TEXTAREA|TITLE|VIDEO)$/i;
// What editors put between the words for their own sake: caret buffers and placeholders.
const ornaments = [
  '.ProseMirror-separator', // 1.42, 2026-11
  '.cm-widgetBuffer', // CodeMirror 6, 2026-11
  '.cm-placeholder',
  '[data-slate-placeholder]', // 0.146, 2026-11
  '[data-mce-bogus="all"]', // TinyMCE, 2026-11
].join();
const leadingSpace = /^[ \t\r\n\f]+/;
const unseen = /(?:^|;)\s*display\s*:\s*none/i;
const hasBreak = /[\t\r\n\f]/;
const breaks = /[\t\r\n\f]/g;

function isBlank(text: string): boolean {
  return !/[^ \t\r\n\f]/.test(text);
}

/** The text of a line, where one of a single picture has a space behind it: alone it would look like a quote left out. */
function apart(text: string, pieces: readonly Piece[]): string {
  return text === foreignLine && pieces.length > 0 ? `${text} ` : text;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function keepsBreaks(node: Text): boolean {
  const parent = node.parentElement;
  if (!parent) return false;
  const space = node.ownerDocument.defaultView?.getComputedStyle(parent).whiteSpace ?? '';
  return parent.closest('pre') !== null || /^(?:pre|break-spaces)/.test(space);
}

function placeOf(element: Element): Point | undefined {
  const { parentNode } = element;
  if (!parentNode) return undefined;
  let offset = 0;
  for (let before = element.previousSibling; before; before = before.previousSibling) offset += 1;
  return { node: parentNode, offset };
}

function pointIn({ node, from }: Piece, offset: number): Point | undefined {
  if (isText(node)) return { node, offset: from + offset };
  const place = placeOf(node);
  return place && { node: place.node, offset: place.offset + offset };
}

/** What is remembered from one reading to the next. */
interface Memory {
  /** Lines of blocks that depend on nothing outside of them. */
  readonly linesOf: WeakMap<Element, readonly Line[]>;
  readonly lineAt: WeakMap<Node, Line>;
}

/** Reads the lines below a root. Blocks that are remembered and not among the changed nodes are not read again. */
function readLines(
  root: Element,
  belonging: (element: Element) => Belonging,
  { linesOf, lineAt }: Memory,
  changed: ReadonlySet<Node>,
): Line[] {
  const lines: Line[] = [];
  let pieces: Piece[] = [];
  let text = '';
  let isPlain = true;
  let hasEnded = false;
  /** What holds a quote that says whose it is: further quotes in it are of the same mail, with answers between. */
  const answered = new Set<Node>();
  // Counts decisions that looked beyond a block; the blocks round them are not remembered.
  let looks = 0;

  const begin = () => {
    pieces = [];
    text = '';
    isPlain = true;
  };
  const close = (end?: Element) => {
    const known = pieces[0] && lineAt.get(pieces[0].node);
    const words = apart(text, pieces);
    const line: Line = {
      text: known?.text === words ? known.text : words,
      pieces,
      end,
      isPlain,
      decides: false,
      index: 0,
    };
    for (const { node } of pieces) lineAt.set(node, line);
    if (end) lineAt.set(end, line);
    lines.push(line);
    begin();
  };
  const closeBlock = () => (isBlank(text) ? begin() : close());
  const leaveOut = () => {
    closeBlock();
    // Boxes that touch leave one line, so a block with one depends on what stands before it.
    looks += 1;
    if (lines.at(-1)?.text === foreignLine) return;
    text = foreignLine;
    close();
  };
  const take = (node: Text | Element, from: number, words: string) => {
    pieces.push({ node, from, start: text.length, length: words.length });
    text += words;
  };

  const readText = (node: Text) => {
    const { data } = node;
    const isLeading = isBlank(text) && leadingSpace.test(data);
    if (!isLeading && !hasBreak.test(data)) return take(node, 0, data);
    isPlain = false;
    if (!keepsBreaks(node)) {
      const skipped = isLeading ? (leadingSpace.exec(data)?.[0].length ?? 0) : 0;
      return take(node, skipped, data.slice(skipped).replace(breaks, ' '));
    }
    let from = 0;
    for (const part of data.split('\n')) {
      if (from > 0) close();
      isPlain = false;
      take(node, from, part.replace(breaks, ' '));
      from += part.length + 1;
    }
  };

  const readFrom = (first: Node | null) => {
    for (let node = first; node && !hasEnded; node = node.nextSibling) {
      if (isText(node)) readText(node);
      else if (isElement(node)) readElement(node);
    }
  };

  const readReply = (box: Element) => {
    looks += 1;
    if (isForward(box)) return leaveOut();
    const quote = [...box.children].find(
      (child) => child.nodeName === 'BLOCKQUOTE' || child.querySelector('blockquote'),
    );
    if (quote) leaveOut();
    closeBlock();
    readFrom(quote ?? box.firstChild);
    closeBlock();
  };

  const isAnnounced = (quote: Element): boolean => {
    closeBlock();
    looks += 1;
    const before = lines.at(-1);
    if (before) before.decides = true;
    const parent = quote.parentNode as Node;
    const isQuoted = answered.has(parent) || (before !== undefined && announces(before.text)) || announcesItself(quote);
    if (isQuoted) answered.add(parent);
    return isQuoted;
  };

  const readBlock = (block: Element) => {
    closeBlock();
    const first = lines.length;
    const before = looks;
    readFrom(block.firstChild);
    closeBlock();
    // Whether a quote without a mark is read at all, the line before it says.
    if (looks === before && block.nodeName !== 'BLOCKQUOTE') linesOf.set(block, lines.slice(first));
    else linesOf.delete(block);
  };

  const readElement = (element: Element) => {
    const known = changed.has(element) ? undefined : linesOf.get(element);
    if (known) {
      closeBlock();
      for (const line of known) lines.push(line);
      return;
    }
    const name = element.nodeName;
    if (name === 'BR') return close(element);
    if (silent.test(name)) return;
    if (element.hasAttributes()) {
      if (
        element.hasAttribute('hidden') ||
        element.getAttribute('aria-hidden') === 'true' ||
        unseen.test(element.getAttribute('style') ?? '') ||
        element.matches(ornaments)
      )
        return;
    }
    if (name === 'IMG') return take(element, 0, foreignLine);
    const kind = belonging(element);
    if (kind === 'reply') return readReply(element);
    if (kind === 'ending') hasEnded = true;
    if (kind === 'ending' || kind === 'box' || (kind === 'unmarked' && isAnnounced(element))) return leaveOut();
    if (blocks.test(name)) return readBlock(element);
    readFrom(element.firstChild);
  };

  readFrom(root.firstChild);
  closeBlock();
  for (const [index, line] of lines.entries()) line.index = index;
  return lines;
}

/**
 * Opens the map of a draft. It is read at once; `update` keeps it current at the cost of what changed. The page is never written to.
 * @param marks what the site says about text that is not the writer's
 */
export function openTextMap(root: Element, marks: ForeignMarks): TextMap {
  const belonging = foreignBy(marks);
  const memory: Memory = { linesOf: new WeakMap(), lineAt: new WeakMap() };
  let lines: Line[] = readLines(root, belonging, memory, new Set());
  let texts: readonly string[] | undefined;
  let starts: readonly number[] | undefined;

  const lineOf = (node: Node): Line | undefined => {
    const line = memory.lineAt.get(node);
    return line && lines[line.index] === line ? line : undefined;
  };

  const retyped = (line: Line): Line | undefined => {
    let text = '';
    const pieces = line.pieces.map(({ node, from }) => {
      const words = isText(node) ? node.data : foreignLine;
      text += words;
      return { node, from, start: text.length - words.length, length: words.length };
    });
    const isOdd = isBlank(text) || leadingSpace.test(text) || hasBreak.test(text);
    return isOdd ? undefined : { ...line, text: apart(text, pieces), pieces };
  };

  /** Typing inside known text nodes changes their lines and nothing else; false where more has changed. */
  const retype = (records: readonly MutationRecord[]): boolean => {
    const touched = new Map<Line, Line>();
    for (const { type, target } of records) {
      const line = type === 'characterData' ? lineOf(target) : undefined;
      if (!line?.isPlain || line.decides) return false;
      if (touched.has(line)) continue;
      const now = retyped(line);
      if (!now) return false;
      touched.set(line, now);
    }
    for (const [line, now] of touched) {
      // The line object stays: the blocks that remember it see the new words.
      line.text = now.text;
      line.pieces = now.pieces;
    }
    return true;
  };

  const startOf = (index: number): number => {
    if (!starts) {
      let start = 0;
      starts = lines.map(({ text }) => {
        const own = start;
        start += text.length + 1;
        return own;
      });
    }
    return starts[index] ?? 0;
  };

  /** The line that holds an offset, and the offset in it. */
  const find = (offset: number): { line: Line; at: number } | undefined => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    const line = lines[low];
    const at = offset - startOf(low);
    return line && at >= 0 && at <= line.text.length ? { line, at } : undefined;
  };

  // At a border between two nodes a span begins in the later and ends in the earlier one.
  const pointAt = (offset: number, isEnd: boolean): Point | undefined => {
    const found = find(offset);
    if (!found) return undefined;
    const { line, at } = found;
    const { pieces } = line;
    if (pieces.length === 0) return line.end && placeOf(line.end);
    const piece =
      (isEnd
        ? pieces.find(({ start, length }) => at > start && at <= start + length)
        : pieces.find(({ start, length }) => at >= start && at < start + length)) ??
      (at === 0 ? pieces[0] : pieces.at(-1));
    return piece && pointIn(piece, Math.min(at - piece.start, piece.length));
  };

  const offsetInText = (node: Text, offset: number): number | undefined => {
    for (let line = lineOf(node); line; line = lines[line.index - 1]) {
      const mine = line.pieces.filter((piece) => piece.node === node);
      const piece = mine.findLast(({ from }) => from <= offset) ?? (mine[0]?.from === offset ? mine[0] : undefined);
      if (piece) return startOf(line.index) + piece.start + Math.min(offset - piece.from, piece.length);
      if (mine.length === 0) return undefined;
      const isFirst = lines[line.index - 1]?.pieces.at(-1)?.node !== node;
      if (isFirst) return startOf(line.index) + (mine[0]?.start ?? 0);
    }
    return undefined;
  };

  const offsetBetween = ({ node, offset }: Point): number => {
    const next = node.childNodes[offset];
    const isPast = (other: Node): boolean => {
      if (next) return other === next || (next.compareDocumentPosition(other) & (4 | 16)) !== 0;
      return (node.compareDocumentPosition(other) & 4) !== 0 && !node.contains(other);
    };
    let before = 0;
    let isBeforeInside = false;
    for (const line of lines) {
      const start = startOf(line.index);
      const places = [
        ...line.pieces.map((piece) => ({
          at: piece.node as Node,
          start: piece.start,
          end: piece.start + piece.length,
        })),
      ];
      if (line.end) places.push({ at: line.end, start: line.text.length, end: line.text.length });
      for (const place of places) {
        if (isPast(place.at)) return isBeforeInside && !node.contains(place.at) ? before : start + place.start;
        before = start + place.end;
        isBeforeInside = node.contains(place.at);
      }
    }
    return before;
  };

  return {
    lines() {
      texts ??= lines.map(({ text }) => text);
      return texts;
    },
    update(records) {
      if (records.length === 0) return;
      texts = undefined;
      starts = undefined;
      if (retype(records)) return;
      const changed = new Set<Node>();
      for (const { target } of records) {
        for (let node: Node | null = target; node && node !== root && !changed.has(node); node = node.parentNode)
          changed.add(node);
      }
      lines = readLines(root, belonging, memory, changed);
    },
    pointsOf(span) {
      const start = pointAt(span.start, span.start === span.end);
      const end = pointAt(span.end, true);
      return start && end && { start, end };
    },
    partsOf(span) {
      const parts: Part[] = [];
      for (let index = find(span.start)?.line.index ?? lines.length; index < lines.length; index++) {
        const start = startOf(index);
        if (start >= span.end) break;
        for (const piece of lines[index]?.pieces ?? []) {
          const from = Math.max(span.start - start - piece.start, 0);
          const to = Math.min(span.end - start - piece.start, piece.length);
          if (from < to) parts.push({ node: piece.node, from: piece.from + from, to: piece.from + to });
        }
      }
      return parts;
    },
    offsetOf(point) {
      return (isText(point.node) ? offsetInText(point.node, point.offset) : undefined) ?? offsetNear(point);
    },
  };

  function offsetNear(point: Point): number {
    const place = isElement(point.node) ? point : placeOf(point.node as Element);
    return place ? offsetBetween(place) : 0;
  }
}
