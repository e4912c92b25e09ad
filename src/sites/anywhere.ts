import { gmail } from './gmail';
import { findValue, inPage, namesIn, type Site, saysReply } from './site';

const drafts = [
  'body.mce-content-body', // TinyMCE in its frame, 5 to 8; 2026-11
  'body.cke_editable', // CKEditor 4 in its frame, 2026-11
  'body.ze_body', // Zoho, 2023
  '.ck-editor__editable', // CKEditor 5, 2026-11
  '#rooster-editor', // Proton, 2026-11
  'trix-editor', // HEY and Rails applications, 2026-11
  'input[name="message" i]', // forms and chats of one line, 2026-11
];

const notDrafts = [
  '.CodeMirror textarea', // the key catcher of CodeMirror 5
  'textarea[name="g-recaptcha-response"]',
];

/** What the common mail clients leave in a draft: it may be reopened here, pasted, or quoted by another client. */
const quotes = [
  ...gmail.foreign.quotes,
  'blockquote[type="cite"]', // Apple Mail, Thunderbird, Fastmail, SOGo; 2026-11
  '.x_gmail_attr', // Gmail's, as Outlook rewrites it
  '.protonmail_quote',
  '#protonmail_quote',
  '.tutanota_quote',
  '[tuta-collapsed-quote]',
  '.zmail_extra', // Zoho
  '.skiff_quote',
  '.ik_mail_quote', // Infomaniak
  'blockquote.iosymail', // Yahoo on iOS
  '[class*="yahoo_quoted"]', // Yahoo prefixes its classes and ids
  '[id*="yahoo_quoted"]',
  '.msg-quote', // iCloud
  '#isForwardContent', // NetEase
  '#isReplyContent',
  '#mailcontent',
  '#origbody', // T-Online
  '#reply139content',
  '#oriMsgHtmlSeperator', // Daum
  '[name="quote"]', // GMX, WEB.DE, mail.com
  '[name="quoted-content"]',
  '.moz-cite-prefix', // Thunderbird
  '.moz-forward-container',
  '#reply-intro', // Roundcube
  '[data-marker="__QUOTED_TEXT__"]', // Zimbra
  '[data-marker="__HEADERS__"]',
  '[data-marker="__DIVIDER__"]',
  '.v-quote',
  '#OLK_SRC_BODY_SECTION', // Outlook for Mac, 2011
];

const signatures = [
  ...gmail.foreign.signatures,
  '#Signature', // Outlook on the web
  'div[id^="Signature"]',
  '#ms-outlook-mobile-signature',
  '.protonmail_signature_block',
  '#_rc_sig', // Roundcube
  '[data-marker^="__SIG"]', // Zimbra
  '.moz-signature', // Thunderbird
  '[id^="Zm-_Id_-Sgn"]', // Zoho
  '.editorUserSignature',
  '.mailcom-signature',
  '#AppleMailSignature',
];

const endings = [
  '#appendonsend', // Outlook on the web keeps the quoted mail in siblings after it, 2026-11
  '#divRplyFwdMsg',
  '#x_divRplyFwdMsg',
  '#mail-editor-reference-message-container',
  '.ms-outlook-mobile-reference-message',
  'hr#stopSpelling',
  'hr#replySplit',
  'hr#zwchr', // Zimbra
  // Outlook for Windows begins the quoted mail with a grey line above its header, 2003 to 2021.
  'div[style*="border-top:solid #E1E1E1" i]',
  'div[style*="border-top:solid #B5C4DF" i]',
  'div[style*="border-top: solid #E1E1E1" i]',
  'div[style*="border-top:1pt solid #E1E1E1" i]',
  'div[style*="border-top: 1pt solid rgb(225, 225, 225)" i]',
  'div[style*="border-top: 1px solid rgb(181, 196, 223)" i]',
];

const sends = [
  '[data-testid="composer:send-button"]', // Proton, 2026-11
  '[data-testid="ComposeSendButton"] button', // Outlook on the web, 2026-03
  '[data-test-id="compose-send-button"]', // Yahoo, 2026-11
];

const boxes = ['[role="dialog"]', 'form', 'dialog', '[data-test-id="compose"]', '[data-app-section]'];

const subjects = [
  'input[name="subject" i]',
  'input[name="_subject"]',
  '[data-testid="composer:subject"]',
  '[data-test-id="compose-subject"]',
];

function compose(editor: Element): Element | undefined {
  return inPage(editor).closest(boxes.join()) ?? undefined;
}

function subject(editor: Element): string {
  return findValue(compose(editor), subjects.join()) ?? '';
}

export const anywhere: Site = {
  id: 'anywhere',
  name: 'Any page you turned on',
  matches: [],
  kind: 'email',
  drafts,
  notDrafts,
  foreign: { quotes, replyBoxes: [...gmail.foreign.replyBoxes, 'div.x_gmail_quote'], signatures, endings },
  sends,
  compose,
  subject,
  recipients: (editor) => namesIn(findValue(compose(editor), '[name="to" i], [type="email"]') ?? ''),
  isReply: (editor) =>
    saysReply(subject(editor)) || editor.querySelector('blockquote[type="cite"], .protonmail_quote') !== null,
};
