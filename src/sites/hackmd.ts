import { defineSite, type SiteNotes } from './site';

const drafts = [
  '.cm-content[contenteditable="true"]', // CodeMirror 6: HackMD and HedgeDoc 2; 2026-11
];

const readings = [
  '.CodeMirror-code', // CodeMirror 5: HedgeDoc 1 and older pages of HackMD; 2026-11
];

const notDrafts = [
  '.CodeMirror textarea', // catches keys, 2026-11
];

const asides = [
  '.CodeMirror-gutter-wrapper', // line numbers, 2026-11
];

/** HackMD, and HedgeDoc on a server of its own. */
export const hackmd = defineSite({
  id: 'hackmd',
  name: 'HackMD and HedgeDoc',
  matches: ['https://hackmd.io/*'],
  isPage: (document) => document.querySelector('.ui-edit-area #textit') !== null, // HedgeDoc 1, 2026-11
  kind: 'notes',
  drafts,
  readings,
  notDrafts,
  foreign: { asides },
});

export const notes: SiteNotes = {
  known: 'the text field of its editor',
  checked:
    'What its two editors look like by their own source (CodeMirror 5 and 6), and snapshots of both. Not the live site.',
  limits: [
    'CodeMirror 5 takes no change from outside, and holds only the lines near those in view: hints for these are listed, each with a sentence to copy.',
  ],
};
