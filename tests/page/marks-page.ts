import type { Editor } from '../../src/page/editor';
import { openFieldEditor } from '../../src/page/field-editor';
import { createMarks, type Mark, type Shape } from '../../src/page/marks';
import { fieldBoxes } from '../../src/page/mirror';
import { openRichEditor } from '../../src/page/rich-editor';
import { themeOf } from '../../src/page/theme';
import { anywhere } from '../../src/sites/anywhere';

// What tests/page/marks.chromium.test.ts drives inside a real page.
const host = document.createElement('div');
const shadow = host.attachShadow({ mode: 'open' });
const layer = document.createElement('div');
layer.style.cssText = 'position: fixed; inset: 0; overflow: clip; pointer-events: none; z-index: 9';
shadow.append(layer);
document.documentElement.append(host);

const stop = new AbortController();
const marks = createMarks(layer, stop.signal);
const editors = new Map<Element, Editor>();

function find(selector: string, frame?: string): HTMLElement {
  const inner = frame && document.querySelector<HTMLIFrameElement>(frame)?.contentDocument;
  const found = (inner || document).querySelector<HTMLElement>(selector);
  if (!found) throw new Error(selector);
  return found.shadowRoot?.querySelector<HTMLElement>('[contenteditable]') ?? found;
}

function editorAt(element: HTMLElement): Editor {
  const known = editors.get(element);
  if (known) return known;
  const editor =
    element.localName === 'textarea' && element instanceof HTMLTextAreaElement
      ? openFieldEditor(element, fieldBoxes)
      : openRichEditor(element, anywhere.foreign, stop.signal);
  editors.set(element, editor);
  return editor;
}

function spanOf(editor: Editor, words: string) {
  const start = editor.read().join('\n').indexOf(words);
  if (start < 0) throw new Error(words);
  return { start, end: start + words.length };
}

const plain = ({ x, y, width, height }: DOMRectReadOnly) =>
  [x, y, width, height].map((each) => Math.round(each * 10) / 10);

export const page = {
  draw(
    selector: string,
    wanted: readonly (readonly [words: string, shape: Shape, isOpen?: boolean])[],
    frame?: string,
  ) {
    const editor = editorAt(find(selector, frame));
    const drawn = wanted.map(
      ([words, shape, isOpen = false]): Mark => ({ span: spanOf(editor, words), shape, isOpen }),
    );
    marks.draw(editor, drawn);
  },
  boxes(selector: string, words: string, frame?: string) {
    const editor = editorAt(find(selector, frame));
    return editor.boxesOf(spanOf(editor, words)).map(plain);
  },
  highlighted(frame?: string) {
    const view = frame ? document.querySelector<HTMLIFrameElement>(frame)?.contentWindow : window;
    const registry = (view as typeof globalThis | undefined)?.CSS.highlights;
    return [...(registry ?? [])].map(([name, highlight]) => [name, [...highlight].map(String)]);
  },
  drawn: () => [...layer.querySelectorAll(':scope > div > div')].map((line) => plain(line.getBoundingClientRect())),
  clip: () =>
    [...layer.querySelectorAll(':scope > div:has(> div)')].map((frame) => plain(frame.getBoundingClientRect()))[0],
  theme: (selector: string, frame?: string) => themeOf(find(selector, frame)),
  sheets: (frame?: string) =>
    (frame ? document.querySelector<HTMLIFrameElement>(frame)?.contentDocument : document)?.adoptedStyleSheets.length,
  stop: () => stop.abort(),
  leftovers: () => layer.childElementCount,
};
