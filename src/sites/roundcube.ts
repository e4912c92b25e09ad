import { defineSite, inPage, type SiteNotes } from './site';

const drafts = [
  'body#tinymce.mce-content-body', // TinyMCE in its frame, 1.6; 2026-11
  'textarea#composebody', // plain text, 1.6; 2026-11
];

const notDrafts = [
  '#_to', // recipients, 1.6; 2026-11
  '#_cc',
  '#_bcc',
  '#_replyto',
  '#_followupto',
  'textarea.hidden', // the plain text of a draft in HTML, 1.6; 2026-11
];

const quotes = [
  '#reply-intro', // 1.6; 2026-11
];

const signatures = [
  '#_rc_sig', // 1.6; 2026-11
];

/** Roundcube on a server of its own: known by its page, since it has no fixed address. */
export const roundcube = defineSite({
  id: 'roundcube',
  name: 'Roundcube',
  isPage: (document) =>
    /[?&]_action=compose\b/.test(document.URL) || document.querySelector('textarea#composebody') !== null,
  drafts,
  notDrafts,
  foreign: { quotes, signatures },
  sends: ['.formbuttons .send', 'button.send', 'a.button.send'], // skins elastic and larry, 1.6; 2026-11
  // The whole page is one draft; its button stands outside of the form.
  compose: (editor) => inPage(editor).ownerDocument.body,
  subjects: ['#compose-subject', 'input[name="_subject"]'], // 1.6; 2026-11
  recipients: ['#compose_to .recipient .name', '#compose_cc .recipient .name', '#_to'], // skin elastic, 1.6; 2026-11
});

export const notes: SiteNotes = {
  known: 'its compose form, or `_action=compose` in its address',
  checked: 'A real Roundcube 1.6 on loopback (`npm run e2e:webmail`), and its own source.',
};
