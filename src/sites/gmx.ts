import { defineSite, type SiteNotes } from './site';

const drafts = [
  'body#body.cke_editable', // CKEditor 4 in its frame, 2023
  'body.cke_editable', // 2023
];

const quotes = [
  '[name="quote"]', // 2023
  '[name="quoted-content"]', // 2023
];

const signatures = [
  '.mailcom-signature', // 2023
];

export const gmx = defineSite({
  id: 'gmx',
  name: 'GMX, WEB.DE, mail.com',
  matches: [
    'https://*.navigator.gmx.net/*',
    'https://*.navigator.web.de/*',
    'https://navigator-bs.gmx.com/*',
    'https://navigator-lxa.mail.com/*',
  ],
  // The mail itself is in a frame of its own origin; 2026-06.
  frames: [
    'https://webmailer.gmx.net/*',
    'https://webmailer.gmx.com/*',
    'https://webmailer.web.de/*',
    'https://webmailer.mail.com/*',
    'https://3c.gmx.net/*',
    'https://3c.web.de/*',
    'https://3c-bs.gmx.com/*',
    'https://3c-lxa.mail.com/*',
  ],
  drafts,
  foreign: { quotes, signatures },
  sends: ['#compose-form-submit-send'], // 2023
  boxes: ['form:has(#compose-form-submit-send)', 'form'], // 2023
  subjects: ['input.mailobjectpanel-textfield_input'], // 2023
  recipients: ['.select2-search-choice', 'input.select2-input'], // 2023
});

export const notes: SiteNotes = {
  checked:
    'Scripts that drive it in public code (2023 to 2026), public lists of what its mails look like, and snapshots written after them. Not the live site.',
  limits: [
    'The newer interface is built of shadow roots; a draft in it is found when it gets the focus.',
    'The mail is in a frame of another origin, and the card is drawn inside of it.',
  ],
};
