import { defineSite, type SiteNotes } from './site';

const drafts = [
  '#mailEditor .ck-editor__editable[contenteditable="true"]', // CKEditor 5, SOGo 5; 2026-11
  '#mailEditor textarea[name="content"]', // plain text, SOGo 5; 2026-11
];

/** SOGo on a server of its own. */
export const sogo = defineSite({
  id: 'sogo',
  name: 'SOGo',
  isPage: (document) =>
    /^\/SOGo\//.test(new URL(document.URL).pathname) || document.querySelector('#mailEditor') !== null,
  drafts,
  sends: ['#mailEditor [ng-click*="editor.send"]'], // SOGo 5; 2026-11
  boxes: ['#mailEditor'], // SOGo 5; 2026-11
  subjects: ['input[name="subject"]'], // SOGo 5; 2026-11
  recipients: ['md-chips[ng-model="editor.message.editable.to"] md-chip'], // SOGo 5; 2026-11
});

export const notes: SiteNotes = {
  known: '`/SOGo/` in its address, or its mail editor',
  checked: 'Its own source (Alinto/sogo, SOGo 5) and a snapshot written after it. Not a running one.',
};
