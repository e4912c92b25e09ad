import { defineSite, type SiteNotes } from './site';

const drafts = [
  '[contenteditable="true"]:has(.ace-line)', // lines as in Etherpad, which it comes from; low confidence, 2026-11
];

export const dropboxPaper = defineSite({
  id: 'dropbox-paper',
  name: 'Dropbox Paper',
  asked: ['https://paper.dropbox.com/*', 'https://www.dropbox.com/scl/*'],
  kind: 'notes',
  drafts,
});

export const notes: SiteNotes = {
  checked: 'No page of it was seen: a snapshot in the shape of Etherpad, which it comes from.',
};
