import { defineRowsPage } from './rows';
import type { TranscriptPageNotes } from './transcript-page';

const live = {
  row: '.lt-full-transcript__item', // 2025
  speaker: '.lt-full-transcript__display-name', // 2025
  words: '.lt-full-transcript__message', // 2025
  time: '.lt-full-transcript__time', // 2025
  isPart: true,
};

const recording = {
  row: '.transcript-list-item', // 2025
  speaker: '.user-name-span', // 2025
  words: '.text', // 2025
  time: '.time', // 2025
};

export const zoom = defineRowsPage({
  id: 'zoom',
  name: 'Zoom',
  matches: ['https://*.zoom.us/*', 'https://*.zoom.com/*'],
  lists: [live, recording],
});

export const notes: TranscriptPageNotes = {
  checked:
    'A user script and readers of recordings in public code (2025), and snapshots written after them. Not the live site.',
  limits: [
    'A live transcript holds what is in view. For all of it save the transcript, or take the .vtt of the recording.',
  ],
};
