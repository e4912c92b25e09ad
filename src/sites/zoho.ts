import { defineSite, type SiteNotes } from './site';

const drafts = [
  'body.ze_body', // in its frame, 2023
  '.ze_body[contenteditable="true"]', // 2023
];

const quotes = [
  '.zmail_extra', // 2023
  '#zmail_extra', // 2020
];

const signatures = [
  '[id^="Zm-_Id_-Sgn"]', // 2023
];

export const zoho = defineSite({
  id: 'zoho',
  name: 'Zoho Mail',
  matches: [
    'https://mail.zoho.com/*',
    'https://mail.zoho.eu/*',
    'https://mail.zoho.in/*',
    'https://mail.zoho.com.au/*',
    'https://mail.zoho.jp/*',
    'https://mail.zoho.sa/*',
    'https://mail.zoho.com.cn/*',
    'https://mail.zohocloud.ca/*',
  ],
  drafts,
  foreign: { quotes, signatures },
  sends: ['.SCtxt.SCBtn', '.SCm .SCBtn'], // 2023
  boxes: ['.SCm'], // 2023
  subjects: ['input[name="subject" i]', 'input.zmSubject', '.zmSubject input'], // scripts that drive it, low confidence; 2026
});

export const notes: SiteNotes = {
  checked:
    'The source of an add-on (2023), public lists of what its mails look like, and a snapshot written after them. Not the live site.',
  limits: ['Recipients are read only where their field is labelled and shows an address.'],
};
