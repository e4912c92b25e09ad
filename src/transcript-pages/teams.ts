import { defineRowsPage } from './rows';
import { streamRows } from './stream';
import type { TranscriptPageNotes } from './transcript-page';

const captions = {
  row: '[data-tid="closed-captions-v2-items-renderer"]', // 2026-02
  speaker: '[data-tid="author"]', // 2026-02
  words: '[data-tid="closed-caption-text"]', // 2026-02
  isPart: true,
};

export const teams = defineRowsPage({
  id: 'teams',
  name: 'Microsoft Teams',
  matches: ['https://teams.microsoft.com/*', 'https://teams.live.com/*', 'https://teams.cloud.microsoft/*'],
  // The recap is Stream’s list in a frame without an address, which the page can look into; 2026-09.
  lists: [captions, streamRows],
});

export const notes: TranscriptPageNotes = {
  checked:
    'The sources of Live Captions Saver (2026-02) for captions, scripts in public code (2026) for the recap, and snapshots written after them. Not the live site.',
  limits: [
    'Both lists hold only the lines in view. For all of it download the transcript (.docx or .vtt) from the recap.',
  ],
};
