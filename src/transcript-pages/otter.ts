import { defineRowsPage } from './rows';
import type { TranscriptPageNotes } from './transcript-page';

export const otter = defineRowsPage({
  id: 'otter',
  name: 'Otter',
  matches: ['https://otter.ai/*'],
  lists: [
    {
      row: '.transcript-snippet__content', // 2024
      speaker: '[class*="speaker-name"]', // 2024
      words: '[class*="content__body"]:not([name]), [class*="content_body"]', // 2024
      time: '[class*="timestamp"]', // 2024
    },
  ],
});

export const notes: TranscriptPageNotes = {
  checked: 'Scripts in public code (2024), and a snapshot written after them; low confidence. Not the live site.',
};
