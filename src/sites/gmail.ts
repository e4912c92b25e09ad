import { defineSite, findValue, type SiteNotes, saysReply } from './site';

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

const subjects = [
  'input[name="subjectbox"]', // 2022-09
  'input[name="subject"]', // an inline reply keeps the line here until its subject is edited, 2022-09
];

const recipients = [
  '[name="to"] [role="option"]', // 2022-09
  '[name="cc"] [role="option"]', // 2022-09
  '.vR > input[type="hidden"]', // the same before 2021
  'textarea[name="to"]', // 2022-09
];

// Boxes stand in one another; the one with the button is the draft's own.
function compose(editor: Element): Element | undefined {
  const around: Element[] = [];
  for (let box = editor.closest(boxes.join()); box; box = box.parentElement?.closest(boxes.join()) ?? null)
    around.push(box);
  return around.find((box) => box.querySelector(sends.join())) ?? around[0];
}

export const gmail = defineSite({
  id: 'gmail',
  name: 'Gmail',
  matches: ['https://mail.google.com/*'],
  drafts,
  notDrafts,
  foreign: { quotes, replyBoxes, signatures },
  sends,
  subjects,
  recipients,
  compose,
  isReply: (editor) =>
    saysReply(findValue(compose(editor), subjects) ?? '') ||
    findValue(compose(editor), ['input[name="rm"]']) !== undefined ||
    editor.querySelector('.gmail_quote blockquote') !== null,
});

export const notes: SiteNotes = {
  checked:
    'Saved pages of the compose window and saved drafts of 2020 to 2022, the sources of InboxSDK (2026), and a page that behaves like it, in Chromium and Firefox. Not the live site.',
  limits: ['A quote that is still folded behind “…” is not in the draft, so there is nothing to leave out.'],
};
