import { defineSite, type SiteNotes } from './site';

const drafts = [
  '[id^="editorParent_"] [contenteditable="true"]', // 2026-03
  'div[role="textbox"][aria-multiline="true"][contenteditable="true"]', // without its box, 2025-11
];

const notDrafts = [
  '[contenteditable="true"]:not([aria-multiline="true"], [id^="editorParent_"] *)', // To, Cc and Bcc are editable boxes as well, 2026-03
];

const boxes = [
  '[data-app-section="Form_Content"]', // 2026-03
  '[id^="docking_InitVisiblePart_"]', // a draft that is docked, 2026-03
  '[role="dialog"]', // popped out, 2025-11
  '[role="main"]', // a reply in the reading pane, 2026-03
];

const sends = [
  '[data-testid="ComposeSendButton"] button', // 2026-03
  'button[id^="splitButton-"][id$="send__primaryActionButton"]', // 2026-03
  'button[title*="(Ctrl+Enter)"]', // named in every language, the keys in none; 2025-11
];

const subjects = [
  'input[type="text"]:not([role])', // the one text field beside recipients that are editable boxes, 2026-03
];

const recipients = [
  '._EType_RECIPIENT_ENTITY', // 2025-11
];

const signatures = [
  '#Signature', // 2025-11
  'div[id^="Signature"]', // 2025-11
  '#ms-outlook-mobile-signature', // the mobile apps, 2025-11
];

const endings = [
  '#appendonsend', // the quoted mail stands in siblings after it, 2026-03
  '#divRplyFwdMsg', // its header, 2026-03
  '#mail-editor-reference-message-container', // all of it, 2025-11
  '.ms-outlook-mobile-reference-message', // the mobile apps, 2025-11
  'div[id^="divRpF"]', // Outlook Web App, 2010
  'hr#stopSpelling', // Hotmail, 2013
  'hr#replySplit', // the same, 2012
];

export const outlook = defineSite({
  id: 'outlook',
  name: 'Outlook on the web',
  matches: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  drafts,
  notDrafts,
  foreign: { signatures, endings },
  sends,
  boxes,
  subjects,
  recipients,
});

export const notes: SiteNotes = {
  checked:
    'Captures of its editor in public code (2025 and 2026), mails that it sent, and snapshots written after them. Not the live site.',
  limits: [
    'Answers written between the lines of the quoted mail are left out with it, for nothing there says whose they are.',
  ],
};
