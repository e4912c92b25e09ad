import type { Editor } from '../../src/page/editor';
import { openFieldEditor } from '../../src/page/field-editor';
import { watchEditors } from '../../src/page/find-editors';
import { fieldBoxes } from '../../src/page/mirror';
import { type Outcome, replaceSpan } from '../../src/page/replace';
import { openRichEditor } from '../../src/page/rich-editor';
import { anywhere } from '../../src/sites/anywhere';

// What tests/page/replace.chromium.test.ts drives inside a real page.
const stop = new AbortController();
const editors = new Map<string, Editor>();
const log: string[] = [];

watchEditors(
  document,
  anywhere,
  (element, signal) => {
    const name = element.id || element.ownerDocument.defaultView?.frameElement?.id || element.nodeName;
    const editor =
      element instanceof HTMLTextAreaElement
        ? openFieldEditor(element, fieldBoxes)
        : openRichEditor(element, anywhere.foreign, signal);
    editors.set(name, editor);
    log.push(`+${name}`);
    signal.addEventListener('abort', () => log.push(`-${name}`));
    return () => log.push(`~${name}`);
  },
  stop.signal,
);

function open(name: string): Editor {
  const editor = editors.get(name);
  if (!editor) throw new Error(name);
  return editor;
}

export const page = {
  log: (): readonly string[] => log,
  text: (name: string): string => open(name).read().join('\n'),
  caret: (name: string) => open(name).selection(),
  select: (name: string, words: string) => {
    const editor = open(name);
    const start = editor.read().join('\n').indexOf(words);
    editor.select({ start, end: start + words.length });
  },
  replace: (name: string, words: string, text: string): Promise<Outcome> => {
    const editor = open(name);
    const start = editor.read().join('\n').indexOf(words);
    return replaceSpan(editor, { start, end: start + words.length }, words, text);
  },
  boxes: (name: string, words: string) => {
    const editor = open(name);
    const start = editor.read().join('\n').indexOf(words);
    return editor.boxesOf({ start, end: start + words.length }).map(({ left, top, width }) => ({ left, top, width }));
  },
  stale: (name: string): Promise<Outcome> => replaceSpan(open(name), { start: 0, end: 5 }, 'other', 'words'),
};
