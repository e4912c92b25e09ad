import type { TranscriptPage, TranscriptPageNotes } from './transcript-page';
import { findVisibleText } from './visible-text';

export const dropboxPaper: TranscriptPage = {
  id: 'dropbox-paper',
  name: 'Dropbox Paper',
  matches: ['https://paper.dropbox.com/*', 'https://www.dropbox.com/scl/*'],
  findReading: (document) => findVisibleText(document),
};

export const notes: TranscriptPageNotes = {
  checked:
    'No page of it was seen. What it shows is read as text, and its speakers are found where a time stands beside them.',
};
