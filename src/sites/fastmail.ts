import { defineSite, type SiteNotes } from './site';

const drafts = [
  '.v-Compose .v-RichText-input[contenteditable="true"]', // 2026-06
  '.v-RichText-input[contenteditable="true"]', // 2026-06
  '.v-Compose textarea.v-PlainText-input', // plain text, low confidence; 2026-06
];

export const fastmail = defineSite({
  id: 'fastmail',
  name: 'Fastmail',
  matches: ['https://app.fastmail.com/*', 'https://www.fastmail.com/*'],
  drafts,
  sends: ['.v-Compose [class~="s-send"]'], // 2026-06
  boxes: ['.v-Compose'], // 2026-06
  subjects: ['.s-compose-subject input', 'input.s-compose-subject'], // low confidence, 2026-11
  recipients: ['.s-compose-to .v-EmailToken', '.v-Compose input[name="to"]'], // low confidence, 2026-11
});

export const notes: SiteNotes = {
  checked:
    'The source of an add-on that was tried there (fastmail-plus, 2026-06), that of its editor (Squire), and a snapshot written after them. Not the live site.',
  limits: [
    'The subject may go unread; a reply is then known by its quote.',
    'Recipients are read by names that are guesses, else where their field is labelled and shows an address.',
  ],
};
