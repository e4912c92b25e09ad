import { defineSite, type SiteNotes } from './site';

const readings = [
  '#WACViewPanel', // 2026-10
];

const asides = [
  '#WACViewPanel_EditingElement', // catches keys, 2026-10
];

export const onenote = defineSite({
  id: 'onenote',
  name: 'OneNote on the web',
  asked: ['https://onenote.cloud.microsoft/*', 'https://www.onenote.com/*'],
  frames: ['https://*.officeapps.live.com/*'],
  kind: 'notes',
  readings,
  foreign: { asides },
});

export const notes: SiteNotes = {
  checked:
    'Scripts that read its pages, and Word’s, in public code (2026), and a snapshot written after them. Not the live site.',
  limits: [
    'What is shown is not what is edited, and it takes no change from outside: hints are listed, each with a sentence to copy.',
    'The notes are in a frame of another origin, for which your browser asks as well; the list is drawn inside of it.',
  ],
};
