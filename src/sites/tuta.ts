import { defineSite, type SiteNotes } from './site';

const drafts = [
  '#mail-editor [role="textbox"][aria-multiline="true"]', // 2026-11
  '[data-testid="text_editor"][contenteditable="true"]', // 2026-11
];

const quotes = [
  'blockquote.tutanota_quote', // 2026-11
  '[tuta-collapsed-quote]', // 2026-11
];

export const tuta = defineSite({
  id: 'tuta',
  name: 'Tuta',
  matches: ['https://app.tuta.com/*', 'https://mail.tutanota.com/*'],
  drafts,
  foreign: { quotes },
  sends: ['[data-testid="btn:send_action"]'], // scripts that drive it, 2025
  boxes: ['[role="dialog"]', '.dialog'], // 2026-11
  subjects: ['[data-testid="tfi:subject_label"]', '[data-testid="subject"]'], // scripts that drive it, 2025
});

export const notes: SiteNotes = {
  checked:
    'Its own source (tutao/tutanota), scripts that drive it in public code (2025), and a snapshot written after it. Not the live site.',
  limits: [
    'Recipients are read only where their field is labelled and shows an address.',
    'A signature has no mark of its own there; it is known only where it stands below “--” or a sign-off.',
  ],
};
