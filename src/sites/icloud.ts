import { defineSite, type SiteNotes } from './site';

const drafts = [
  '.editor-content[contenteditable="true"]', // 2023
  'div[role="textbox"][aria-multiline="true"][contenteditable="true"]', // 2023
];

const quotes = [
  '.msg-quote', // 2023
];

export const icloud = defineSite({
  id: 'icloud',
  name: 'iCloud Mail',
  matches: ['https://www.icloud.com/*'],
  // …/applications/mail2-rte/, two frames down; 2026-09
  frames: ['https://*.icloud-sandbox.com/*'],
  drafts,
  foreign: { quotes },
});

export const notes: SiteNotes = {
  checked:
    'A public report of where its editor stands (2026-09), the source of an add-on (2023), and a snapshot written after them. Not the live site.',
  limits: [
    'The editor is in a frame of another origin. Subject, recipients and the send button are out of its sight: a reply is known by its quote, and sending only by its shortcut.',
    'The card is drawn inside that frame.',
  ],
};
