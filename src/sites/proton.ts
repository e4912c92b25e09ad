import { defineSite, type SiteNotes } from './site';

const drafts = [
  '#rooster-editor', // in a frame that the page writes, 2026-11
  'textarea[data-testid="editor-textarea"]', // plain text, 2026-11
];

const quotes = [
  '.protonmail_quote', // 2026-11
  '#protonmail_quote', // 2020
];

const signatures = [
  '.protonmail_signature_block', // 2026-11
];

export const proton = defineSite({
  id: 'proton',
  name: 'Proton Mail',
  matches: ['https://mail.proton.me/*', 'https://mail.protonmail.com/*'],
  drafts,
  foreign: { quotes, signatures },
  sends: ['[data-testid="composer:send-button"]'], // 2026-11
  boxes: ['[data-testid="composer:frame"]', '.composer'], // 2026-11
  subjects: ['[data-testid="composer:subject"]'], // 2026-11
  recipients: ['[data-testid="composer-addresses-item"]', '[data-testid="composer:to-input"]'], // its own tests, 2022
});

export const notes: SiteNotes = {
  checked: 'Its own source (ProtonMail/WebClients, 2026) and a snapshot written after it. Not the live site.',
};
