import { defineRowsPage } from './rows';
import type { TranscriptPageNotes } from './transcript-page';

export const tldv = defineRowsPage({
  id: 'tldv',
  name: 'tl;dv',
  matches: ['https://tldv.io/*', 'https://app.tldv.io/*'],
  lists: [
    {
      row: '#transcript-container p[data-index]', // 2025
      speaker: 'span[data-speaker="true"] > span:not(.hidden)', // 2025
      words: 'span[data-speaker="false"]', // one for each word, 2025
      time: 'span[data-speaker="true"] > a', // 2025
    },
  ],
});

export const notes: TranscriptPageNotes = {
  checked: 'A saved page in the sources of tldv-transcript-extractor (2025). Not the live site.',
};
