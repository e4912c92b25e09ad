import type { TranscriptPage, TranscriptPageNotes } from './transcript-page';
import { findVisibleText } from './visible-text';

export const fireflies: TranscriptPage = {
  id: 'fireflies',
  name: 'Fireflies',
  matches: ['https://app.fireflies.ai/*'],
  findReading: (document) => findVisibleText(document, '[class*="ScrollArea-styled__Viewport"]'), // 2026
};

export const notes: TranscriptPageNotes = {
  checked: 'A user script in public code (2026), and a snapshot written after it; low confidence. Not the live site.',
};
