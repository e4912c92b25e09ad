import { findValue, namesIn, type Site, saysReply } from './site';

const drafts = [
  'div[g_editable="true"][role="textbox"][contenteditable="true"]', // compose, inline reply, pop-out, full screen; 2026-11
  '.Am.Al.editable[contenteditable="true"]', // the same by its older classes, 2022-09
];

const notDrafts = [
  'textarea.Ak', // the hidden plain-text twin of every draft, 2022-09
  'textarea.vO', // recipients, 2022-09
  'form[role="search"] *', // 2026-11
];

const boxes = [
  '.aoI[role="region"]', // a compose window and its full screen, 2022-09
  '.M9', // compose and inline reply, 2022-09
  '.I5', // the same, older; 2022-09
  '.ip', // inline reply in a conversation, 2022-09
  '.aSt', // full screen, 2022-09
  '[role="dialog"]', // compose window, 2022-09
];

const sends = [
  '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])', // 2022-09
  '.T-I.aoO[role="button"]', // 2022-09
];

const quotes = [
  '.gmail_attr', // 2022-09
  'blockquote.gmail_quote', // 2022-09
];

const replyBoxes = [
  'div.gmail_quote', // 2022-09
  'div.gmail_quote_container', // 2024-10
];

const signatures = [
  '.gmail_signature', // 2022-09
  '.gmail_signature_prefix', // 2022-09
  '[data-smartmail="gmail_signature"]', // 2022-09
  '[hspace$="-pt-mark"]', // reading marks that mail trackers put in, 2022-09
];

const pills = [
  '[name="to"] [role="option"]', // 2022-09
  '[name="cc"] [role="option"]', // 2022-09
];

function compose(editor: Element): Element | undefined {
  const around: Element[] = [];
  for (let box = editor.closest(boxes.join()); box; box = box.parentElement?.closest(boxes.join()) ?? null)
    around.push(box);
  return around.find((box) => box.querySelector(sends.join())) ?? around[0];
}

function subject(editor: Element): string {
  // An inline reply keeps the line in a hidden field until its subject is edited.
  return (
    findValue(compose(editor), 'input[name="subjectbox"]') ?? findValue(compose(editor), 'input[name="subject"]') ?? ''
  );
}

function recipients(editor: Element): readonly string[] {
  const box = compose(editor);
  const shown = [...(box?.querySelectorAll(pills.join()) ?? [])];
  const names = shown.map(
    (pill) =>
      pill.getAttribute('data-name') ??
      pill.querySelector('[data-name]')?.getAttribute('data-name') ??
      pill.textContent,
  );
  if (names.length > 0) return names.map((name) => (name ?? '').trim()).filter(Boolean);
  const typed = [...(box?.querySelectorAll<HTMLInputElement>('.vR > input[type="hidden"], textarea[name="to"]') ?? [])];
  return typed.flatMap((field) => namesIn(field.value));
}

export const gmail: Site = {
  id: 'gmail',
  name: 'Gmail',
  matches: ['https://mail.google.com/*'],
  kind: 'email',
  drafts,
  notDrafts,
  foreign: { quotes, replyBoxes, signatures, endings: [] },
  sends,
  compose,
  subject,
  recipients,
  isReply: (editor) =>
    saysReply(subject(editor)) ||
    findValue(compose(editor), 'input[name="rm"]') !== undefined ||
    editor.querySelector('.gmail_quote blockquote') !== null,
};
