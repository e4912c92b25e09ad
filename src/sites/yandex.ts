import { defineSite, type SiteNotes } from './site';

const drafts = [
  '.cke_wysiwyg_div[contenteditable="true"]', // CKEditor 4 in the page, 2023
];

export const yandex = defineSite({
  id: 'yandex',
  name: 'Yandex Mail',
  matches: ['https://mail.yandex.com/*', 'https://mail.yandex.ru/*'],
  drafts,
  sends: ['.ComposeSendButton button', '.ComposeControlPanel button.ComposeControlPanelButton-Button_action'], // 2023
  boxes: ['.ComposePopup', '.composeReact', '[role="dialog"]'], // low confidence, 2023
  subjects: ['input[name="subject"]', 'input.ComposeSubject-TextField'], // 2023
  recipients: ['.composeYabbles .ComposeYabble-Text', '.composeYabbles [class*="Yabble-Text"]'], // low confidence, 2023
});

export const notes: SiteNotes = {
  checked:
    'The source of an add-on and scripts that drive it in public code (2023), a mail that it sent, and a snapshot written after them. Not the live site.',
};
