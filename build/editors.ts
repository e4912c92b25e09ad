/** Where hints were tried, and what does not hold there. */
export interface TriedEditor {
  /** Its file in `tests/e2e/editors/pages`. */
  readonly id: string;
  readonly name: string;
  /** The version that is tried, as in `tests/e2e/editors/package.json`; none for what browsers have themselves. */
  readonly version?: string;
  /** Who writes in it. */
  readonly usedBy?: string;
  /** Whether its text can be bold. */
  readonly isPlain?: true;
  /** Whether it holds one line alone. */
  readonly isSingleLine?: true;
  /** Whether it is tried in Firefox as well. */
  readonly inFirefox?: true;
  /** What cannot hold, by the name of the line in the contract, and why. */
  readonly reasons?: Readonly<Record<string, string>>;
}

/** The editors that `npm run e2e` holds to one contract. */
export const triedEditors: readonly TriedEditor[] = [
  { id: 'plain', name: 'contenteditable', usedBy: 'Yahoo, iCloud', inFirefox: true },
  { id: 'plaintext-only', name: 'plaintext-only', isPlain: true },
  { id: 'textarea', name: 'textarea', usedBy: 'plain text anywhere', isPlain: true, inFirefox: true },
  { id: 'input', name: 'input', isPlain: true, isSingleLine: true },
  { id: 'roosterjs', name: 'roosterjs', version: '9.7.0', usedBy: 'Outlook', inFirefox: true },
  { id: 'written-frame', name: 'roosterjs, written frame', version: '9.7.0', usedBy: 'Proton' },
  { id: 'srcdoc-frame', name: 'srcdoc frame' },
  { id: 'shadow-root', name: 'shadow root' },
  { id: 'squire', name: 'Squire', version: '2.4.8', usedBy: 'Fastmail, Tuta, Zoho', inFirefox: true },
  { id: 'tinymce', name: 'TinyMCE', version: '8.9.2', usedBy: 'Roundcube, Zimbra', inFirefox: true },
  { id: 'ckeditor4', name: 'CKEditor 4', version: '4.22.1', usedBy: 'GMX, WEB.DE, Yandex' },
  { id: 'ckeditor5', name: 'CKEditor 5', version: '48.5.2', usedBy: 'SOGo' },
  { id: 'quill', name: 'Quill', version: '2.0.3', usedBy: 'Slack', inFirefox: true },
  { id: 'prosemirror', name: 'ProseMirror', version: '1.44.0', usedBy: 'Confluence, Linear', inFirefox: true },
  { id: 'tiptap', name: 'Tiptap', version: '3.35.0' },
  { id: 'lexical', name: 'Lexical', version: '0.52.0', inFirefox: true },
  { id: 'slate', name: 'Slate', version: '0.146.0', inFirefox: true },
  { id: 'draft-js', name: 'Draft.js', version: '0.11.7', inFirefox: true },
  { id: 'codemirror', name: 'CodeMirror 6', version: '6.0.2', usedBy: 'HackMD', isPlain: true, inFirefox: true },
  { id: 'trix', name: 'Trix', version: '2.1.19', usedBy: 'HEY' },
];
