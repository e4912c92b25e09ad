import { foreignLine } from '../text/blocks';
import { sameEnds } from '../text/same-ends';
import type { Span } from '../text/span';
import type { Editor } from './editor';

/** `done` the draft says what was meant; `refused` it says what it said before; `unexpected` it says something else. */
export type Outcome = 'done' | 'refused' | 'unexpected';

interface Change extends Span {
  readonly text: string;
}

const isFirefox = typeof CSS !== 'undefined' && CSS.supports('-moz-appearance', 'none');

// Where Chromium's execCommand changes the page and not the editor's own model (Slate 0.118, CKEditor 48, 2026-11).
const wantsBeforeInput = '[data-slate-editor="true"], .ck-editor__editable';
// Editors with a model of their own, which settle spaces themselves.
const hasModel =
  '[data-lexical-editor], [data-slate-editor], trix-editor, .ck-editor__editable, .ql-editor, .cm-content, .public-DraftEditor-content';
// Where a line break in the new words joins or drops lines (Lexical 0.38, Draft 0.11, 2026-11).
const losesLines = '[data-lexical-editor], .public-DraftEditor-content';
// roosterjs 9 takes its undo snapshots on key presses (Outlook, Proton, 2026-11).
const rooster = '#rooster-editor, [id^="editorParent_"] [contenteditable="true"]';
// TinyMCE 5 to 8 adds an undo level on this input type (Roundcube, Zimbra, 2026-11).
const tinymce = '.mce-content-body';

// Etherpad joins what is put in with what was typed just before it, and one undo takes both, unless it takes the one up at
// a key and the other by its clock (1.8, 2026-11). Escape is the key at which it does nothing else.
const etherpad = '#innerdocbody';

// Editors read the selection from an event that comes a moment later; acting at once edits where the caret was.
const settleFor = 60;
const answerFor = 150;

/**
 * Replaces `span` of a draft, which must still read `expected`, by `text`, through the editor's own ways, so that its model
 * follows and one undo brings the old words back. Only the part that differs is touched. Tries one way only: an editor
 * that answers unexpectedly is left as it is.
 */
export async function replaceSpan(editor: Editor, span: Span, expected: string, text: string): Promise<Outcome> {
  if (editor.kind === 'reading') return 'refused';
  const before = editor.read().join('\n');
  if (before.slice(span.start, span.end) !== expected) return 'refused';
  const wanted = before.slice(0, span.start) + text + before.slice(span.end);
  const change = smallest(expected, text, span.start);
  if (change.start === change.end && change.text === '') return 'done';
  const caret = caretAfter(editor.selection(), span, text.length);
  const finish = (): Outcome => {
    const outcome = judge(editor, before, wanted);
    if (outcome === 'done') editor.select(caret);
    return outcome;
  };
  if (editor.kind === 'field') {
    editor.select(change);
    editor.element.ownerDocument.execCommand(change.text === '' ? 'delete' : 'insertText', false, change.text);
    return finish();
  }
  const view = editor.element.ownerDocument.defaultView;
  // A picture or a quote would go with the words.
  if (!view || before.slice(change.start, change.end).includes(foreignLine)) return 'refused';
  if (change.text.includes('\n') && editor.element.matches(losesLines)) return 'refused';
  editor.select(change);
  await settled(view);
  const now = editor.selection();
  if (editor.read().join('\n') !== before || now?.start !== change.start || now.end !== change.end) return 'refused';
  const answered = nextChange(editor, view);
  write(editor, change.text);
  await answered;
  return finish();
}

/** Where the caret belongs after the change: on the words it was on, or behind the new ones. */
function caretAfter(caret: Span | undefined, { start, end }: Span, length: number): Span {
  if (caret && caret.end <= start) return caret;
  if (!caret || caret.start < end) return { start: start + length, end: start + length };
  const by = start + length - end;
  return { start: caret.start + by, end: caret.end + by };
}

function judge(editor: Editor, before: string, wanted: string): Outcome {
  const after = plain(editor.read().join('\n'));
  if (after === plain(wanted)) return 'done';
  return after === plain(before) ? 'refused' : 'unexpected';
}

// Editors put non-breaking spaces at the edges of what is inserted, and may split or join empty lines.
const plain = (text: string) =>
  text
    .replace(/[\u00a0 ]/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();

/** The part of a replacement that differs from what is there, not parting a surrogate pair. */
function smallest(from: string, to: string, offset: number): Change {
  let { head, tail } = sameEnds(from, to);
  if (/[\ud800-\udbff]/.test(from[head - 1] ?? '')) head--;
  if (/[\udc00-\udfff]/.test(from[from.length - tail] ?? '')) tail--;
  return { start: offset + head, end: offset + from.length - tail, text: to.slice(head, to.length - tail) };
}

function write({ element }: Editor, text: string): void {
  const document = element.ownerDocument;
  const view = document.defaultView;
  const selection = document.getSelection();
  if (!view || !selection?.rangeCount) return;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const isRemoval = text === '';
  if (!isFirefox && element.closest(`${wantsBeforeInput}, trix-editor`)) {
    const isTrix = element.closest('trix-editor') !== null;
    const targetRanges = isTrix ? [] : [new view.StaticRange({ startContainer, startOffset, endContainer, endOffset })];
    element.dispatchEvent(
      new view.InputEvent('beforeinput', {
        bubbles: true,
        cancelable: true,
        composed: true,
        inputType: isRemoval ? 'deleteContentBackward' : isTrix ? 'insertText' : 'insertReplacementText',
        data: isRemoval ? null : text,
        targetRanges,
      }),
    );
    return;
  }
  const isRooster = element.matches(rooster);
  const press = () => element.dispatchEvent(new view.KeyboardEvent('keypress', { bubbles: true, key: 'a' }));
  if (isRooster) press();
  if (isFirefox && !isRemoval && fillsInline(element, selection)) {
    // Firefox takes the neighbouring space along when all of an inline element is replaced: keep its first letter until the end.
    const node = startContainer;
    selection.setBaseAndExtent(node, 1, node, endOffset);
    document.execCommand(text.length > 1 ? 'insertText' : 'delete', false, text.slice(1));
    selection.setBaseAndExtent(node, 0, node, 1);
    document.execCommand('insertText', false, text.charAt(0));
    selection.collapse(node, Math.min(text.length, node.textContent?.length ?? 0));
  } else document.execCommand(isRemoval ? 'delete' : 'insertText', false, text);
  if (isRooster) press();
  if (element.matches(etherpad)) {
    const key = { bubbles: true, cancelable: true, key: 'Escape', keyCode: 27 };
    element.dispatchEvent(new view.KeyboardEvent('keydown', key));
  }
  if (element.matches(tinymce))
    element.dispatchEvent(new view.InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
}

function fillsInline(element: HTMLElement, selection: Selection): boolean {
  const { anchorNode: node, focusNode, anchorOffset, focusOffset } = selection;
  if (!node || node !== focusNode || node.nodeType !== 3 || anchorOffset !== 0) return false;
  const text = node.textContent ?? '';
  const parent = node.parentElement;
  if (focusOffset !== text.length || text.length < 2 || !parent || parent === element || element.closest(hasModel))
    return false;
  return element.ownerDocument.defaultView?.getComputedStyle(parent).display.startsWith('inline') ?? false;
}

/** Two frames, or a little while where the page is not drawn. */
function settled(view: Window): Promise<void> {
  return new Promise((resolve) => {
    const late = view.setTimeout(resolve, settleFor);
    view.requestAnimationFrame(() =>
      view.requestAnimationFrame(() => {
        view.clearTimeout(late);
        view.setTimeout(resolve, 0);
      }),
    );
  });
}

/** Some editors answer a moment later: resolves with the change that follows, or when none has come for a while. */
function nextChange(editor: Editor, view: Window): Promise<void> {
  return new Promise((resolve) => {
    const stop = new AbortController();
    const end = () => {
      stop.abort();
      view.clearTimeout(late);
      // Editors that put an answer right do so in the same turn.
      view.setTimeout(resolve, 0);
    };
    const late = view.setTimeout(end, answerFor);
    editor.watch(end, stop.signal);
  });
}
