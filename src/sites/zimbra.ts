import { defineSite, inPage, type SiteNotes } from './site';

const drafts = [
  'body#tinymce.mce-content-body', // TinyMCE in its frame, 8.8; 2026-11
  'textarea.ZmHtmlEditorTextArea', // plain text, 8.8; 2026-11
  'textarea[id^="ZmHtmlEditor"][id$="_body"]', // the same by its id, 2023
];

const quotes = [
  '[data-marker="__QUOTED_TEXT__"]', // 2026-11
  '[data-marker="__HEADERS__"]', // 2026-11
  '[data-marker="__DIVIDER__"]', // 2026-11
];

const signatures = [
  '[data-marker^="__SIG"]', // 2026-11
];

const endings = [
  'hr#zwchr', // 2026-11
];

const isPage = (document: Document): boolean =>
  /^\/(?:zimbra|modern)\//.test(new URL(document.URL).pathname) ||
  document.querySelector('#z_shell, [id^="zb__COMPOSE"]') !== null;

/** Zimbra on a server of its own. */
export const zimbra = defineSite({
  id: 'zimbra',
  name: 'Zimbra',
  isPage,
  drafts,
  foreign: { quotes, signatures, endings },
  sends: ['[id^="zb__COMPOSE"][id$="__SEND"]', '[id^="zb__COMPOSE"][id$="__SEND_MENU"]'], // 2025
  // The tool bar stands outside of the view; drafts that are not in front are not shown, and so not watched.
  compose: (editor) => inPage(editor).ownerDocument.body,
  boxes: ['.ZmComposeView'], // 2026-11
  subjects: ['[id^="zv__COMPOSE"][id$="_subject_control"]'], // 2025
  recipients: ['[id^="zv__COMPOSE"][id*="_to_"] .addrBubble', '[id^="zv__COMPOSE"][id$="_to_control"]'], // 2025
});

export const notes: SiteNotes = {
  known: '`/zimbra/` or `/modern/` in its address, or its own frame of a page',
  checked:
    'Its own source (Zimbra/zm-web-client), scripts that drive it in public code (2023 to 2025), and a snapshot written after them. Not a running one.',
};
