import type { TranscriptPage, TranscriptPageNotes } from './transcript-page';
import { findVisibleText } from './visible-text';

export const coda: TranscriptPage = {
  id: 'coda',
  name: 'Coda',
  matches: ['https://coda.io/*'],
  findReading: (document) => findVisibleText(document),
};

export const notes: TranscriptPageNotes = {
  checked:
    'No page of it was seen. What it shows is read as text, and its speakers are found where a time stands beside them.',
};
