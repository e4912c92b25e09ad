import { defineSite, type SiteNotes } from './site';

const drafts = [
  'trix-editor[contenteditable]', // 2026-11
  'lexxy-editor [contenteditable="true"]', // the editor that follows it, 2026-11
];

export const hey = defineSite({
  id: 'hey',
  name: 'HEY',
  matches: ['https://app.hey.com/*'],
  drafts,
  sends: ['button[name="commit"]', 'input[name="commit"]', 'button[type="submit"]'], // low confidence, 2026-11
  boxes: ['form'], // low confidence, 2026-11
  subjects: ['input[name$="[subject]"]'], // low confidence, 2026-11
});

export const notes: SiteNotes = {
  checked:
    'Its editors are public (Trix, Lexxy), its pages are not: a snapshot written from what the editors look like. Not the live site.',
  limits: [
    'Subject and the send button are guesses.',
    'Recipients are read only where their field is labelled and shows an address.',
  ],
};
