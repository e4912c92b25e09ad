import { defineSite, type SiteNotes } from './site';

const drafts = [
  '.scriptor-pageContainer', // 2026-09
];

const asides = [
  '.scriptor-pageHeader', // 2026-09
  '.scriptor-pageTitle', // 2026-09
  '.scriptor-collapsibleHeading', // 2026-09
  '.scriptor-hosting-element', // a component with an editor of its own, 2024
];

export const loop = defineSite({
  id: 'loop',
  name: 'Microsoft Loop',
  matches: ['https://loop.cloud.microsoft/*', 'https://loop.microsoft.com/*'],
  kind: 'notes',
  drafts,
  foreign: { asides },
});

export const notes: SiteNotes = {
  checked:
    'A page of it that somebody saved (2026-04), exporters in public code that were tried on it (2026-09), and a snapshot written after them. Not the live site.',
  limits: ['Tables and other components are editors of their own, and left out of the page round them.'],
};
