import { foreignLine } from '../text/blocks';
import { sameEnds } from '../text/same-ends';
import type { Span } from '../text/span';
import type { Editor } from './editor';

/** `done` the draft says what was meant; `refused` it says what it said before; `unexpected` it says something else. */
export type Outcome = 'done' | 'refused' | 'unexpected';

type PageWindow = Window & typeof globalThis;

interface Change extends Span {
  readonly text: string;
}

const isFirefox = typeof CSS !== 'undefined' && CSS.supports('-moz-appearance', 'none');

// Where Chromium's execCommand changes the page and not the editor's own model (Slate 0.146, CKEditor 48), or puts words of
// several weights in another order (Lexical 0.52, 2026-11).
const wantsBeforeInput = '[data-slate-editor="true"], .ck-editor__editable, [data-lexical-editor]';
// In Chromium Draft.js 0.11 mixes words of several weights up, however they are put in, unless they are pasted. In Firefox
// pages find nothing in what a content script pastes, and would only delete the old words; there typing does (2026-11).
const wantsPaste = '.public-DraftEditor-content';
// Editors with a model of their own, which settle spaces themselves.
const hasModel =
  '[data-lexical-editor], [data-slate-editor], trix-editor, .ck-editor__editable, .ql-editor, .cm-content, .public-DraftEditor-content';
// Where a line break in the new words joins or drops lines (Lexical 0.38, Draft 0.11, 2026-11).
const losesLines = '[data-lexical-editor], .public-DraftEditor-content';

/** An event of the keyboard that an editor hears and a page does not. */
type Press = readonly ['keydown' | 'keypress' | 'keyup', key: string, code: number];
const arrowDown: Press = ['keydown', 'ArrowLeft', 37];
const arrowUp: Press = ['keyup', 'ArrowLeft', 37];

// Some editors take their undo steps by the keys they hear: one before the change closes what was typed, one after it
// closes the change (2026-11).
const steps: readonly {
  readonly editors: string;
  readonly before: readonly Press[];
  readonly after: readonly Press[];
}[] = [
  // roosterjs 9: Proton, Outlook
  {
    editors: '#rooster-editor, [id^="editorParent_"] [contenteditable="true"]',
    before: [arrowDown],
    after: [['keypress', 'a', 97]],
  },
  // TinyMCE 5 to 8: Roundcube, Zimbra
  { editors: '.mce-content-body', before: [arrowUp], after: [arrowUp] },
  // CKEditor 4: GMX, WEB.DE, Yandex
  { editors: '.cke_editable', before: [arrowDown, arrowUp], after: [arrowDown, arrowUp] },
  // Squire 2: Fastmail, Tuta, Zoho
  {
    editors: '.v-RichText-input, #mail-editor [role="textbox"], .ze_body',
    before: [['keydown', ' ', 32]],
    after: [],
  },
];

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
  const isTrix = editor.element.nodeName === 'TRIX-EDITOR';
  const change = smallest(expected, text, span.start, isTrix ? 1 : 0);
  if (change.start === change.end && change.text === '') return 'done';
  const caret = caretAfter(editor.selection(), span, text.length);
  const finish = (): Outcome => {
    const outcome = judge(editor, before, wanted);
    if (outcome === 'done') editor.select(caret);
    return outcome;
  };
  if (editor.kind === 'field') {
    editor.select(change);
    put(editor.element, change.text);
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
  const answered = nextChange(editor);
  write(editor, change, view);
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

/**
 * The part of a replacement that differs from what is there, not parting a surrogate pair.
 * @param least how much of what is there the part has to cover. Trix 2 takes what is put between letters for typing, and
 * undoes it together with what was typed before (2026-11).
 */
function smallest(from: string, to: string, offset: number, least: number): Change {
  let { head, tail } = sameEnds(from, to);
  if (from.length - head - tail < least && head > 0) head--;
  if (/[\ud800-\udbff]/.test(from[head - 1] ?? '')) head--;
  if (/[\udc00-\udfff]/.test(from[from.length - tail] ?? '')) tail--;
  return { start: offset + head, end: offset + from.length - tail, text: to.slice(head, to.length - tail) };
}

function write(editor: Editor, change: Change, view: PageWindow): void {
  const { element } = editor;
  const { text } = change;
  const range = editor.rangeOf(change);
  const isTrix = element.nodeName === 'TRIX-EDITOR';
  if (!isFirefox && range && (isTrix || element.closest(wantsBeforeInput))) {
    element.dispatchEvent(
      new view.InputEvent('beforeinput', {
        bubbles: true,
        cancelable: true,
        composed: true,
        inputType: text === '' ? 'deleteContentBackward' : isTrix ? 'insertText' : 'insertReplacementText',
        data: text === '' ? null : text,
        targetRanges: isTrix ? [] : [new view.StaticRange(range)],
      }),
    );
    return;
  }
  if (!isFirefox && range && range.startContainer !== range.endContainer && element.matches(wantsPaste)) {
    const clipboardData = new view.DataTransfer();
    clipboardData.setData('text/plain', text);
    element.dispatchEvent(new view.ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
    return;
  }
  const { before = [], after = [] } = steps.find(({ editors }) => element.matches(editors)) ?? {};
  if (before.length > 0) {
    editor.select({ start: change.start, end: change.start });
    press(element, before, view);
    editor.select(change);
  }
  if (isFirefox && range && text !== '' && fillsInline(element, range)) {
    // Firefox takes the neighbouring space along when all of an inline element is replaced: keep its first letter until the end.
    const { start, end } = change;
    editor.select({ start: start + 1, end });
    put(element, text.slice(1));
    editor.select({ start, end: start + 1 });
    put(element, text.charAt(0));
  } else put(element, text);
  press(element, after, view);
  if (element.matches(etherpad)) {
    const key = { bubbles: true, cancelable: true, key: 'Escape', keyCode: 27 };
    element.dispatchEvent(new view.KeyboardEvent('keydown', key));
  }
}

function put({ ownerDocument }: Element, text: string): void {
  ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}

function press(element: Element, keys: readonly Press[], view: PageWindow): void {
  for (const [type, key, keyCode] of keys) element.dispatchEvent(new view.KeyboardEvent(type, { key, keyCode }));
}

function fillsInline(
  element: HTMLElement,
  { startContainer: node, startOffset, endContainer, endOffset }: Range,
): boolean {
  const { parentElement } = node;
  if (node.nodeType !== 3 || node !== endContainer || startOffset !== 0 || endOffset < 2) return false;
  if (endOffset !== node.textContent?.length || !parentElement || parentElement === element) return false;
  if (element.closest(hasModel)) return false;
  return element.ownerDocument.defaultView?.getComputedStyle(parentElement).display.startsWith('inline') ?? false;
}

// The timers are those of our own window: the editor's may go while it is waited for, and its timers with it.

/** Two frames, or a little while where the page is not drawn. */
function settled(view: Window): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, settleFor);
    view.requestAnimationFrame(() =>
      view.requestAnimationFrame(() => {
        clearTimeout(late);
        setTimeout(resolve, 0);
      }),
    );
  });
}

/** Some editors answer a moment later: resolves with the change that follows, or when none has come for a while. */
function nextChange(editor: Editor): Promise<void> {
  return new Promise((resolve) => {
    const stop = new AbortController();
    const end = () => {
      stop.abort();
      clearTimeout(late);
      // Editors that put an answer right do so in the same turn.
      setTimeout(resolve, 0);
    };
    const late = setTimeout(end, answerFor);
    editor.watch(end, stop.signal);
  });
}
