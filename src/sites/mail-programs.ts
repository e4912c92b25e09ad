import type { ForeignMarks } from './site';

const quotes = [
  'blockquote[type="cite"]', // Apple Mail, Thunderbird, Fastmail, SOGo and many more; 2026-11
  '.moz-cite-prefix', // Thunderbird, 2026-11
  '.moz-forward-container', // Thunderbird, 2026-11
  '.skiff_quote', // Skiff, 2023
  '.ik_mail_quote', // Infomaniak, 2023
  '.v-quote', // Zimbra's desktop client, 2020
  '#isForwardContent', // NetEase, 2022
  '#isReplyContent', // NetEase, 2022
  '#mailcontent', // Sina, 2022
  '#origbody', // T-Online, 2022
  '#reply139content', // 139.com, 2022
  '#oriMsgHtmlSeperator', // Daum, 2022
  '#OLK_SRC_BODY_SECTION', // Outlook for Mac, 2011
  '[name="messageReplySection"]', // Spark, 2024
  '.nylas-quote', // Mailspring, 2022
  'blockquote.clean_bq', // Airmail, 2020
  '.front-blockquote', // Front, 2024
  '.missive_quote', // Missive, 2022
  'blockquote[data-type="cite"]', // where a cleaner took the type away
];

const signatures = [
  '.moz-signature', // Thunderbird, 2026-11
  '.editorUserSignature', // 2022
  '#AppleMailSignature', // Apple Mail, 2020
  '[name="messageSignatureSection"]', // Spark, 2024
  '#composer_signature', // Samsung Email, 2022
  '[id^="bloop_sign_"]', // Airmail, 2020
  '.front-signature', // Front, 2024
  '[data-signature-widget="container"]', // Mail.ru, 2024
  // What makers of signatures call them, 2026-11
  ...['signature', 'email-signature', 'email_signature', 'mail-signature', 'mail_signature', 'user-signature'].flatMap(
    (name) => [`.${name}`, `#${name}`],
  ),
];

// Outlook for Windows begins the quoted mail with a grey line above its header, 2003 to 2026.
const greys = [
  '#E1E1E1',
  '#B5C4DF',
  'rgb(225, 225, 225)',
  'rgb(225,225,225)',
  'rgb(181, 196, 223)',
  'rgb(181,196,223)',
];
const endings = greys.map((grey) => `div[style*="border-top" i][style*="${grey}" i]`);

/** What mail programs that are no site of ours leave in a draft: it may be reopened, pasted, or quoted by another. */
export const mailPrograms: ForeignMarks = { quotes, replyBoxes: [], signatures, endings, asides: [] };
