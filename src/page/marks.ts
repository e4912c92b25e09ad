import { autoUpdate } from '@floating-ui/dom';
import { sameEnds } from '../text/same-ends';
import type { Span } from '../text/span';
import type { Editor } from './editor';
import { type Field, fieldBoxes, keepMirrorsIn } from './mirror';
import { abandon, adopt } from './sheets';
import { type Theme, themeOf } from './theme';
import { seenInTop } from './top-window';

/** How a mark looks: dashed where a step is missing, dotted where it may be, solid where it holds; without a line, what would be replaced. */
export type Shape = 'missing' | 'likely' | 'whole' | 'replaced';

export interface Mark {
  readonly span: Span;
  readonly shape: Shape;
  /** Whether its card is open: it has a wash behind its words. */
  readonly isOpen: boolean;
}

/** Draws under the words of drafts. Nothing enters a draft, neither element nor attribute. */
export interface Marks {
  /** These and no others are marked in this editor from now on. */
  draw(editor: Editor, marks: readonly Mark[], theme?: Theme): void;
}

interface Look {
  readonly line: string;
  readonly width: number;
  readonly colour: Readonly<Record<Theme, string>>;
  readonly wash: Readonly<Record<Theme, string>>;
}

// The values of src/ui/tokens.css, which does not reach into a page's own documents.
const missingWash = { light: '#faecd2', dark: '#3a2d18' };
const looks: Readonly<Record<Shape, Look>> = {
  missing: { line: 'dashed', width: 2, colour: { light: '#b2660a', dark: '#e3a84e' }, wash: missingWash },
  likely: { line: 'dotted', width: 2, colour: { light: '#b9741a', dark: '#cf9c4e' }, wash: missingWash },
  whole: {
    line: 'solid',
    width: 1,
    colour: { light: '#4f7d30', dark: '#93b973' },
    wash: { light: '#eaf2df', dark: '#273020' },
  },
  replaced: {
    line: 'none',
    width: 0,
    colour: { light: '#b2660a', dark: '#e3a84e' },
    wash: missingWash,
  },
};
const shapes = ['missing', 'likely', 'whole', 'replaced'] as const;
const themes = ['light', 'dark'] as const;

// The page can list these names, so they say nothing about the words. Two drafts of one document may stand on different paper.
function nameOf(shape: Shape, isOpen: boolean, theme: Theme): string {
  return `hr-${isOpen && shape !== 'replaced' ? 'open-' : ''}${shape}${theme === 'dark' ? '-dark' : ''}`;
}

function ruleOf(shape: Shape, isOpen: boolean, theme: Theme): string {
  const { line, width, colour, wash } = looks[shape];
  const background = isOpen ? ` background-color: ${wash[theme]};` : '';
  return `::highlight(${nameOf(shape, isOpen, theme)}) { text-decoration: underline ${line} ${width}px ${colour[theme]}; text-underline-offset: 0.3em; text-decoration-skip-ink: none;${background} }`;
}

const rules = `@media screen {\n${shapes
  .flatMap((shape) => themes.flatMap((theme) => [ruleOf(shape, false, theme), ruleOf(shape, true, theme)]))
  .join('\n')}\n}`;

type Root = Document | ShadowRoot;
type PageWindow = Window & typeof globalThis;

interface Drawn {
  readonly name: string;
  readonly range: Range;
}

function isSame(one: Drawn, other: Drawn): boolean {
  return (
    one.name === other.name &&
    one.range.startContainer === other.range.startContainer &&
    one.range.startOffset === other.range.startOffset &&
    one.range.endContainer === other.range.endContainer &&
    one.range.endOffset === other.range.endOffset
  );
}

/** Marks in one editor that can take part in a document's highlights. */
function openHighlights(view: PageWindow, sheetFor: (root: Root) => void) {
  let drawn: readonly Drawn[] = [];
  const erase = (old: typeof drawn) => {
    for (const { name, range } of old) {
      const highlight = view.CSS.highlights.get(name);
      highlight?.delete(range);
      if (highlight?.size === 0) view.CSS.highlights.delete(name);
    }
  };
  return {
    draw(editor: Editor, marks: readonly Mark[], theme = themeOf(editor.element)): void {
      const old = drawn;
      sheetFor(editor.element.getRootNode() as Root);
      const wanted = marks.flatMap(({ span, shape, isOpen }) => {
        const range = editor.rangeOf(span);
        return range ? [{ name: nameOf(shape, isOpen, theme), range }] : [];
      });
      // A mark that is where it belongs is left there: most keys move none, and the page need not paint them anew.
      drawn = wanted.map((mark) => old.find((other) => isSame(mark, other)) ?? mark);
      if (drawn.length === old.length && drawn.every((mark) => old.includes(mark))) return;
      for (const { name, range } of drawn) {
        // Another draft of this document may have marks under the same name; the page's own names are not ours to touch.
        const highlight = view.CSS.highlights.get(name) ?? new view.Highlight();
        highlight.add(range);
        view.CSS.highlights.set(name, highlight);
      }
      erase(old.filter(({ range }) => !drawn.some((mark) => mark.range === range)));
    },
    clear(): void {
      erase(drawn);
      drawn = [];
    },
  };
}

// Over the words instead of behind them, so it has to let them through.
const WASH = '24%';
const BELOW = 3;

function moved({ span, ...mark }: Mark, before: string, after: string): Mark | undefined {
  const { head, tail } = sameEnds(before, after);
  if (span.end <= head) return { span, ...mark };
  if (span.start < before.length - tail) return undefined;
  const by = after.length - before.length;
  return { span: { start: span.start + by, end: span.end + by }, ...mark };
}

function isForced(view: Window | null): boolean {
  return view?.matchMedia('(forced-colors: active)').matches ?? false;
}

/** Marks in one editor whose text no highlight can reach, drawn into our own layer above it. */
function openOverlay(first: Editor, layer: HTMLElement) {
  const { element } = first;
  let editor = first;
  const frame = layer.ownerDocument.createElement('div');
  let shown: readonly Mark[] = [];
  let value = '';
  let stopped = new AbortController();

  const place = () => {
    const theme = themeOf(element);
    const isPlain = isForced(layer.ownerDocument.defaultView);
    const seen = seenInTop(element);
    const lines = shown.flatMap(({ span, shape, isOpen }) =>
      joined(boxes(editor, span)).map((box) => {
        const { line, width, colour } = looks[shape];
        const wash = isOpen && !isPlain ? `color-mix(in srgb, ${colour[theme]} ${WASH}, transparent)` : 'none';
        const thick = isOpen && isPlain ? width + 1 : width;
        return `left: ${box.x - seen.x}px; top: ${box.y - seen.y}px; width: ${box.width}px; height: ${box.height + BELOW}px; border-bottom: ${thick}px ${line} ${colour[theme]}; background: ${wash}`;
      }),
    );
    frame.style.cssText = `position: absolute; overflow: clip; left: ${seen.x}px; top: ${seen.y}px; width: ${seen.width}px; height: ${seen.height}px`;
    while (frame.children.length > lines.length) frame.lastElementChild?.remove();
    for (const [index, line] of lines.entries()) {
      const child = frame.children.item(index) ?? frame.appendChild(layer.ownerDocument.createElement('div'));
      (child as HTMLElement).style.cssText = `position: absolute; box-sizing: border-box; ${line}`;
    }
  };

  const follow = () => {
    stopped = new AbortController();
    layer.append(frame);
    element.addEventListener('scroll', place, { passive: true, signal: stopped.signal });
    element.addEventListener(
      'input',
      () => {
        // Until the text has been looked at anew, marks move with their words, and those in the change go.
        const before = value;
        value = fieldValue(element);
        if (isField(element)) shown = shown.flatMap((mark) => moved(mark, before, value) ?? []);
        place();
      },
      { signal: stopped.signal },
    );
    stopped.signal.addEventListener('abort', autoUpdate(element, frame, place), { once: true });
  };

  const clear = () => {
    shown = [];
    stopped.abort();
    frame.remove();
  };

  return {
    draw(current: Editor, marks: readonly Mark[]): void {
      editor = current;
      shown = marks;
      value = fieldValue(element);
      if (!frame.isConnected) follow();
      place();
    },
    clear,
  };
}

function isField(element: HTMLElement): element is Field {
  return element.localName === 'textarea' || element.localName === 'input';
}

function fieldValue(element: HTMLElement): string {
  return isField(element) ? element.value : '';
}

// Where a line wraps, the space it ends with has a box of its own.
function joined(boxes: readonly DOMRect[]): readonly DOMRect[] {
  const lines: DOMRect[] = [];
  for (const box of boxes) {
    const last = lines.at(-1);
    const goesOn = last !== undefined && last.y === box.y && Math.abs(last.right - box.left) < 1;
    if (goesOn) last.width = box.right - last.x;
    else lines.push(new DOMRect(box.x, box.y, box.width, box.height));
  }
  return lines;
}

// A field is asked itself, since its marks move with what is typed before the draft has been read again.
function boxes(editor: Editor, span: Span): readonly DOMRect[] {
  return isField(editor.element) ? fieldBoxes(editor.element, span) : editor.boxesOf(span);
}

/** Whether a document has a window, or a shadow root stands in one. */
const isShown = (root: Root): boolean =>
  'defaultView' in root ? root.defaultView !== null : root.isConnected && root.ownerDocument.defaultView !== null;

/**
 * Opens the marks of a page. They are all gone when the signal aborts.
 * @param layer an element of ours over the whole top window that lets the pointer through, for what highlights cannot mark
 */
export function createMarks(layer: HTMLElement, signal: AbortSignal): Marks {
  const sheets = new WeakMap<Document, CSSStyleSheet>();
  const adopted = new Map<Root, CSSStyleSheet>();
  const drawings = new Map<HTMLElement, { draw: Marks['draw']; clear(): void }>();
  keepMirrorsIn(layer, signal);

  // A frame that closed would stay in memory for as long as the page, with all its document.
  const forgetGone = () => {
    for (const root of adopted.keys()) if (!isShown(root)) adopted.delete(root);
  };

  const sheetFor = (view: PageWindow) => (root: Root) => {
    const sheet = sheets.get(view.document) ?? new view.CSSStyleSheet();
    if (!sheets.has(view.document)) sheet.replaceSync(rules);
    sheets.set(view.document, sheet);
    forgetGone();
    adopted.set(root, sheet);
    // Asked for at every drawing, because a page may set the list anew, and document.open empties it.
    adopt(root, sheet);
  };

  const openDrawing = (editor: Editor) => {
    const view = editor.element.ownerDocument.defaultView;
    const canHighlight = editor.kind !== 'field' && view?.CSS.highlights !== undefined;
    // With the reader's own colours Chromium paints every highlight as selected text, and the shapes are lost (2026-11).
    return canHighlight && !isForced(view) ? openHighlights(view, sheetFor(view)) : openOverlay(editor, layer);
  };

  signal.addEventListener(
    'abort',
    () => {
      for (const drawing of drawings.values()) drawing.clear();
      for (const [root, sheet] of adopted) abandon(root, sheet);
    },
    { once: true },
  );

  return {
    draw(editor, marks, theme) {
      if (signal.aborted) return;
      const drawing = drawings.get(editor.element) ?? openDrawing(editor);
      drawings.set(editor.element, drawing);
      // An editor that has just been taken out of the page has no place to be marked in.
      if (marks.length > 0 && editor.element.isConnected) return drawing.draw(editor, marks, theme);
      drawing.clear();
      drawings.delete(editor.element);
    },
  };
}
