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
  sends: ['[data-testid="btn:send_action"]', '.dialog-header [data-testid*="send"]'], // its own tests, low confidence; 2026-11
  boxes: ['[role="dialog"]', '#mail-editor'], // 2026-11
  subjects: ['[data-testid="tf:subject_label"] input', '[data-testid="subject"]'], // low confidence, 2026-11
});

export const notes: SiteNotes = {
  checked: 'Its own source (tutao/tutanota) and a snapshot written after it. Not the live site.',
  limits: ['A signature has no mark of its own there; it is known only where it stands below “--” or a sign-off.'],
};
