import { defineRowsPage } from './rows';
import type { TranscriptPageNotes } from './transcript-page';

export const fathom = defineRowsPage({
  id: 'fathom',
  name: 'Fathom',
  matches: ['https://fathom.video/*'],
  lists: [
    {
      row: 'page-call-detail-transcript figure', // 2026-08
      speaker: 'cite', // 2026-08
      words: 'blockquote p', // 2026-08
    },
  ],
});

export const notes: TranscriptPageNotes = {
  checked: 'Four user scripts in public code (2025 and 2026), and a snapshot written after them. Not the live site.',
};
