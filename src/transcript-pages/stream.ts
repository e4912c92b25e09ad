import { defineRowsPage } from './rows';
import type { TranscriptPageNotes } from './transcript-page';

/** The transcript beside a recording in Stream, which the recap of Teams shows as well. */
export const streamRows = {
  row: '[id^="listItem-"]', // 2026-09
  speaker: '[class*="itemDisplayName-"]', // 2026-09
  words: '[id^="sub-entry-"]', // 2026-09
  time: '[id^="Header-timestamp-"]', // 2026-09
  isPart: true,
};

export const stream = defineRowsPage({
  id: 'stream',
  name: 'Microsoft Stream',
  matches: ['https://*.sharepoint.com/*'],
  lists: [streamRows],
});

export const notes: TranscriptPageNotes = {
  checked: 'Rows of it in public code (2026), and a snapshot written after them. Not the live site.',
  limits: ['The list holds only the lines in view. For all of it download the transcript (.docx or .vtt).'],
};
