import { sites } from './list';
import { mailPrograms } from './mail-programs';
import { defineSite, type ForeignMarks, type SiteNotes } from './site';

const drafts = [
  'body.mce-content-body', // TinyMCE in its frame, 5 to 8; 2026-11
  '.ck-editor__editable', // CKEditor 5, 2026-11
  'input[name="message" i]', // forms and chats of one line, 2026-11
];

const notDrafts = [
  '.CodeMirror textarea', // the key catcher of CodeMirror 5
  'textarea[name="g-recaptcha-response"]',
];

const boxes = ['[role="dialog"]', 'form', 'dialog'];

const subjects = ['input[name="subject" i]'];

const recipients = ['[name="to" i]', '[type="email"]'];

/** What any site or mail program leaves in a draft, also where Outlook has rewritten its names: `gmail_quote` as `x_gmail_quote`. */
function marksOf(kind: keyof ForeignMarks): readonly string[] {
  const known = [...sites.flatMap(({ foreign }) => foreign[kind]), ...mailPrograms[kind]];
  const rewritten = known
    .filter((selector) => !selector.includes('['))
    .map((selector) => selector.replace(/[.#]/g, (sign) => `${sign}x_`));
  return [...new Set([...known, ...rewritten])];
}

const foreign: ForeignMarks = {
  quotes: marksOf('quotes'),
  replyBoxes: marksOf('replyBoxes'),
  signatures: marksOf('signatures'),
  endings: marksOf('endings'),
  asides: marksOf('asides'),
};

const all = (key: 'drafts' | 'sends') => sites.flatMap((site) => site[key]);

export const anywhere = defineSite({
  id: 'anywhere',
  name: 'Any page you turned on',
  drafts: [...drafts, ...all('drafts')],
  notDrafts,
  foreign,
  sends: all('sends'),
  boxes,
  subjects,
  recipients,
});

export const notes: SiteNotes = {
  known: 'your click in the popup; editors are found by what they say they are, and by their size',
  checked: 'The editors in these tests, and snapshots. Each site is different.',
};
