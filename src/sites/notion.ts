import { defineSite, type SiteNotes } from './site';

const wholes = [
  '.notion-page-content', // each block in it was an editor of its own until 2024, now it is one; 2026-11
];

const notDrafts = [
  'h1[contenteditable]', // the title, 2026-11
];

const asides = [
  '.notion-transcription-block', // what was said, as a machine took it down; 2026-10
  '.notion-code-block', // 2026-10
  '.notion-equation-block', // 2026-10
  '.notion-collection_view-block', // a table of pages, 2026-10
];

export const notion = defineSite({
  id: 'notion',
  name: 'Notion',
  matches: ['https://www.notion.so/*', 'https://app.notion.com/*'],
  kind: 'notes',
  wholes,
  notDrafts,
  foreign: { asides },
});

export const notes: SiteNotes = {
  checked:
    'Scripts that read and write its pages in public code (2024 to 2026), and snapshots written after them, one for each way it has built them. Not the live site.',
  limits: [
    'A page is one draft with one chip, also where each block is an editor of its own.',
    'Code, tables of pages and the transcript that Notion takes down itself are left out.',
  ],
};
