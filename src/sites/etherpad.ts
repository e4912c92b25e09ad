import { defineSite, type SiteNotes } from './site';

const drafts = [
  'body#innerdocbody', // two frames down, ace_outer and ace_inner; 1.8 and 2.2, 2026-11
];

/** Etherpad on a server of its own. */
export const etherpad = defineSite({
  id: 'etherpad',
  name: 'Etherpad',
  isPage: (document) =>
    document.querySelector('#editorcontainer') !== null && document.querySelector('#editbar') !== null,
  kind: 'notes',
  drafts,
});

export const notes: SiteNotes = {
  known: 'its tool bar and the box of its editor',
  checked: 'A real Etherpad 1.8 on loopback with two people in one pad (`npm run e2e:notes`), and its own source.',
  limits: ['What the others write is the pad’s text as well: hints are for all of it.'],
};
