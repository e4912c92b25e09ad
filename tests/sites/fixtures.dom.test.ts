import { existsSync, readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { openTextMap } from '../../src/page/text-map';
import { anywhere } from '../../src/sites/anywhere';
import { gmail } from '../../src/sites/gmail';
import { roundcube } from '../../src/sites/roundcube';
import type { Site } from '../../src/sites/site';
import { ownLines } from '../../src/text/blocks';

interface Fixture {
  readonly file: string;
  readonly site: string;
  readonly kind: string;
  readonly bodySelector: string;
  readonly frame?: string | null;
  readonly expectedDraft?: string | null;
}

const home = '../shared/fixtures';
const all: readonly Fixture[] = existsSync(`${home}/manifest.json`)
  ? JSON.parse(readFileSync(`${home}/manifest.json`, 'utf8'))
  : [];
const drafts = all.filter(
  ({ kind, frame, expectedDraft, file }) =>
    (kind === 'compose' || kind === 'body') &&
    !frame &&
    typeof expectedDraft === 'string' &&
    existsSync(`${home}/${file}`),
);

function siteOf({ site }: Fixture): Site {
  if (site === 'gmail') return gmail;
  return site === 'roundcube' ? roundcube : anywhere;
}

function linesIn(element: Element, site: Site): readonly string[] {
  return element instanceof HTMLTextAreaElement
    ? element.value.split('\n')
    : openTextMap(element, site.foreign).lines();
}

/** The writer's own words, in the shape the fixtures give them: trimmed, without empty lines. */
function ownWords(lines: readonly string[]): string {
  const isOwn = ownLines(lines);
  const own = lines.filter((_, at) => isOwn[at]).map((line) => line.replace(/[\s\u200b\ufeff]+/g, ' ').trim());
  return own.filter(Boolean).join('\n');
}

afterEach(() => {
  document.documentElement.innerHTML = '';
});

/** Ours, in the shape of Gmail in 2022-09: a draft with answers between the quotes and a signature below them. */
const ours = `<body><div g_editable="true" role="textbox" contenteditable="true">Hi Tom,<div>See <b>below</b>.</div><div><br></div>
<div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, 2 Mar 2026 at 14:53, Tom Lee &lt;tom@example.com&gt; wrote:<br></div>
<blockquote class="gmail_quote">Is it Tuesday?</blockquote><div>No, Monday.</div><blockquote class="gmail_quote">Who has the keys?</blockquote></div>
<div>Ana</div><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Ana Ruiz</div></div></body>`;

const pages = [
  {
    name: 'a Gmail reply',
    html: () => ours,
    site: gmail,
    body: gmail.drafts.join(),
    words: 'Hi Tom,\nSee below.\nNo, Monday.\nAna',
  },
  ...drafts.map((fixture) => ({
    name: fixture.file,
    html: () => readFileSync(`${home}/${fixture.file}`, 'utf8').replace(/^[\s\S]*?<html[^>]*>/i, ''),
    site: siteOf(fixture),
    body: fixture.bodySelector,
    words: fixture.expectedDraft,
  })),
];

it.each(pages)(
  "the writer's own words are read from $name, and the page stays byte-identical",
  ({ html, site, body, words }) => {
    document.documentElement.innerHTML = html();
    const before = document.documentElement.outerHTML;
    const element = document.querySelector(body);
    expect(element && ownWords(linesIn(element, site))).toBe(words);
    expect(document.documentElement.outerHTML).toBe(before);
  },
);
