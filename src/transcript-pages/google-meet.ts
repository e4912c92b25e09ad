import { defineRowsPage } from './rows';
import type { TranscriptPageNotes } from './transcript-page';

const captions = {
  row: 'div[jsname="dsyhDe"] > .nMcdL', // 2026-05
  speaker: '.KcIKyf', // 2026-05
  words: '[jsname="tgaKEf"]', // 2026-05
  isPart: true,
};

const chat = {
  row: '.Ss4fHf', // 2026-05
  speaker: '.poVWob', // 2026-05
  words: '[jsname="dTKtvb"]', // 2026-05
};

export const googleMeet = defineRowsPage({
  id: 'google-meet',
  name: 'Google Meet',
  matches: ['https://meet.google.com/*'],
  lists: [captions, chat],
});

export const notes: TranscriptPageNotes = {
  checked: 'Saved captions and chat in the sources of TranscripTonic (2026-05). Not the live site.',
  limits: [
    'Captions hold the last lines only. For all of it take the transcript or the notes that Meet puts into a document.',
    'Where captions are off, the chat is read.',
  ],
};
