import { defineSite, type SiteFacts, type SiteNotes } from './site';

const drafts = [
  '[data-test-id="rte"][contenteditable="true"]', // 2026-11
  '#editor-container [contenteditable="true"]', // 2024
];

const quotes = [
  '[class*="yahoo_quoted"]', // classes and ids have a prefix that changes, as in ydp1a2byahoo_quoted; 2026-11
  '[id*="yahoo_quoted"]', // 2026-11
  'blockquote.iosymail', // the app for iOS, 2020
];

const signatures = [
  '[id^="ydp"][class*="signature"]', // 2026-11
];

/** What Yahoo's and AOL's mail have in common; they are one application. */
export const yahooFacts: Omit<SiteFacts, 'id' | 'name'> = {
  drafts,
  foreign: { quotes, signatures },
  sends: ['[data-test-id="compose-send-button"]'], // 2026-11
  boxes: ['[data-test-id="compose"]', '[role="dialog"]', '[role="main"]'], // 2026-11
  subjects: ['[data-test-id="compose-subject"]'], // 2026-11
  recipients: [
    '[data-test-id="container-to"] [data-test-id="pill"]', // 2026-11
    '[data-test-id="y-pill"]', // 2024
    '#message-to-field', // what is still typed, 2026-11
  ],
};

export const yahoo = defineSite({
  ...yahooFacts,
  id: 'yahoo',
  name: 'Yahoo Mail',
  matches: ['https://*.mail.yahoo.com/*'],
});

export const notes: SiteNotes = {
  checked:
    'The sources of Mailvelope (2026), captures in public code, mails that it sent, and a snapshot written after them. Not the live site.',
};
