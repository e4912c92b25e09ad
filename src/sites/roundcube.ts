import { anywhere } from './anywhere';
import { findValue, inPage, namesIn, type Site, saysReply } from './site';

// Roundcube 1.6: program/js/app.js, skins/elastic/templates/compose.html; 2026-11.
const compose = (editor: Element): Element | undefined => inPage(editor).ownerDocument.body;

const subject = (editor: Element): string =>
  findValue(compose(editor), '#compose-subject, input[name="_subject"]') ?? '';

const pills = '#compose_to .recipient .name, #compose_cc .recipient .name';

/** Roundcube on a server of its own: known by its page, since it has no fixed address. */
export const roundcube: Site = {
  ...anywhere,
  id: 'roundcube',
  name: 'Roundcube',
  drafts: ['body#tinymce.mce-content-body', 'textarea#composebody'],
  notDrafts: ['#_to', '#_cc', '#_bcc', '#_replyto', '#_followupto', 'textarea.hidden'],
  sends: ['.formbuttons .send', 'button.send'],
  compose,
  subject,
  recipients(editor) {
    const names = [...(compose(editor)?.querySelectorAll(pills) ?? [])].map((pill) => pill.textContent?.trim() ?? '');
    return names.some(Boolean) ? names.filter(Boolean) : namesIn(findValue(compose(editor), '#_to') ?? '');
  },
  isReply: (editor) =>
    saysReply(subject(editor)) || findValue(compose(editor), 'input[name="_reply_uid"]') !== undefined,
};

/** Whether a document is Roundcube's compose page, by its address or its form. */
export function isRoundcube(document: Document): boolean {
  return /[?&]_action=compose\b/.test(document.URL) || document.querySelector('textarea#composebody') !== null;
}
