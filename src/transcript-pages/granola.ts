import type { TranscriptPage, TranscriptPageNotes } from './transcript-page';
import { findVisibleText } from './visible-text';

export const granola: TranscriptPage = {
  id: 'granola',
  name: 'Granola',
  matches: ['https://notes.granola.ai/*'],
  findReading: (document) => findVisibleText(document),
};

export const notes: TranscriptPageNotes = {
  checked:
    'No page of it was seen. What it shows is read as text, and its speakers are found where a time stands beside them.',
};
