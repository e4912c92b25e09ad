import { defineSite, type SiteNotes } from './site';

const drafts = [
  '#ak-editor-textarea', // 2026-10
  '.ak-editor-content-area .ProseMirror[contenteditable="true"]', // 2026-10
];

const notDrafts = [
  '[data-test-id="editor-title"]', // from memory, 2026-11
];

const asides = [
  '.code-block', // 2026-10
];

export const confluence = defineSite({
  id: 'confluence',
  name: 'Confluence',
  asked: ['https://*.atlassian.net/wiki/*'],
  kind: 'notes',
  drafts,
  notDrafts,
  foreign: { asides },
});

export const notes: SiteNotes = {
  checked:
    'Its editor is public (ProseMirror, with names of Atlassian’s own), its pages are not: a snapshot written from scripts that drive it in public code (2026). Not the live site.',
  limits: [
    'Turning it on holds for all of your company’s Atlassian pages, where other editors are found by their size.',
  ],
};
