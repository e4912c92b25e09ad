import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findSavedDraft, openSavedPage, ownWordsIn, siteCalled } from '../../src/cli/saved-draft';
import { anywhere } from '../../src/sites/anywhere';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'handrail-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function wordsOf(html: string | Uint8Array, site = anywhere): string | undefined {
  const file = path.join(folder, 'page.html');
  writeFileSync(file, html);
  const draft = findSavedDraft(openSavedPage(file), site);
  return draft && ownWordsIn(draft);
}

it('a file that is nothing but a mail is its own draft', () => {
  expect(wordsOf('<p>Yes,   at\n ten.</p><p>&nbsp;</p><blockquote type="cite">At ten?</blockquote>')).toBe(
    'Yes, at ten.',
  );
});

it('text is read in what it is written in', () => {
  const html = '<meta charset="windows-1252"><p>Caf\u00e9 at ten?</p>';
  expect([wordsOf(Buffer.from(html, 'latin1')), wordsOf(Buffer.from(`\ufeff${html}`))]).toEqual([
    'Caf\u00e9 at ten?',
    'Caf\u00e9 at ten?',
  ]);
});

it.each([
  ['a paragraph that is not closed', '<p>One<p>Two', 'One\nTwo'],
  ['a sign that begins no tag', '<p>3 < 4 &amp; 5 > 4</p>', '3 < 4 & 5 > 4'],
  ['words between rows', '<table><tr>Rent<td>300</table>', 'Rent\n300'],
  ['a text without tags', 'Yes.\nAt ten.\n\n> At ten?\n', 'Yes.\nAt ten.'],
])('%s is read as a browser reads it', (_, html, words) => {
  expect(wordsOf(html)).toBe(words);
});

it('a page on which nothing is written has no draft', () => {
  expect(wordsOf('<main><p>Does Tuesday work?</p><button>Reply</button></main>')).toBeUndefined();
});

it.each([
  ['a hidden one', '<div hidden><div contenteditable="true"><p>Old</p></div></div>'],
  ['one that is folded away', '<div style="display: none"><textarea rows="9">Old</textarea></div>'],
  ['a search', '<div role="search"><div contenteditable="true"><p>Old</p></div></div>'],
  ['a locked one', '<textarea rows="9" readonly>Old</textarea>'],
  ['recipients', '<div contenteditable="true" role="textbox"><span>Tom</span></div>'],
])('%s is passed over', (_, html) => {
  expect(wordsOf(`${html}<div contenteditable="true" role="textbox"><p>New</p></div>`)).toBe('New');
});

it('an editor is taken before a text field, and one whose role says so before one of no role', () => {
  const [field, plain, told] = [
    '<textarea rows="9">field</textarea>',
    '<div contenteditable="true"><p>plain</p></div>',
    '<div contenteditable="true" aria-multiline="true">told</div>',
  ];
  expect([wordsOf(field), wordsOf(field + plain), wordsOf(field + plain + told)]).toEqual(['field', 'plain', 'told']);
});

it('a frame that the page holds itself is looked into', () => {
  const inside = '&lt;body contenteditable>&lt;p>Yes.&lt;/p>&lt;/body>';
  expect(wordsOf(`<p>Old</p><iframe srcdoc="${inside}"></iframe>`)).toBe('Yes.');
});

it.each(['100%', '%2e%2e%2f', 'https://example.com/x.html', '.', "javascript:''"])(
  'a frame of %j is passed over',
  (source) => {
    expect(wordsOf(`<iframe src="${source}"></iframe><div contenteditable="true"><p>Yes.</p></div>`)).toBe('Yes.');
  },
);

it('a mail with a button in it is still a mail', () => {
  expect(wordsOf('<p>Yes.</p><blockquote type="cite"><button>Buy</button><input></blockquote>')).toBe('Yes.');
});

it('a page that frames itself ends', () => {
  expect(wordsOf('<iframe src="page.html"></iframe>')).toBeUndefined();
});

it('no script of it runs', () => {
  expect(wordsOf('<p>Yes.</p><script>document.body.textContent = "No."</script>')).toBe('Yes.');
});

it.each(['gmail', 'outlook-desktop', 'apple-mail', 'thunderbird', 'inbox-by-gmail', 'mailru', 'windows-mail', 'aol'])(
  '%s can be asked for',
  (id) => {
    expect(siteCalled(id)?.id).toBe(['gmail', 'aol'].includes(id) ? id : 'anywhere');
  },
);

it.each([
  ['by the name its site gives it', 'hey', '<trix-editor><div>New</div></trix-editor>'],
  ['by its role', 'icloud', '<div role="textbox" aria-multiline="true"><p>New</p></div>'],
])('a draft that lost what made it editable is found %s', (_, site, html) => {
  expect(wordsOf(`<main><p>Old</p>${html}</main>`, siteCalled(site))).toBe('New');
});

it('where a site names several places, the surest is taken', () => {
  const box = (inside: string) => `<div id="editor-container">${inside}</div>`;
  const [other, draft] = [
    '<div contenteditable="true"><p>Old</p></div>',
    '<div data-test-id="rte" contenteditable="true"><p>New</p></div>',
  ];
  expect(wordsOf(`${box(other)}${box(draft)}`, siteCalled('yahoo'))).toBe('New');
});
