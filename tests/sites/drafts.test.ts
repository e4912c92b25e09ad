import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSavedDraft, openSavedPage, ownWordsIn, type SavedPage, siteCalled } from '../../src/cli/saved-draft';
import { sites } from '../../src/sites';
import type { Site } from '../../src/sites/site';

interface Snapshot {
  readonly site: string;
  readonly file: string;
  readonly words: string;
}

/** Ours, in the shapes that the sites' own pages and mails have: a page, and beside it the words that are the writer's. */
const own: readonly Snapshot[] = readdirSync('tests/sites/snapshots', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({
    site: path.dirname(name),
    file: path.join('tests/sites/snapshots', name.replace(/txt$/, 'html')),
    words: readFileSync(path.join('tests/sites/snapshots', name), 'utf8').trim(),
  }));

interface Collected {
  readonly kind: string;
  readonly site: string;
  readonly file: string;
  readonly expectedDraft?: string | null;
  readonly expectedText?: string;
}

/** Pages and mails of others, where they are at hand. */
const others = '../shared/fixtures';
const collected: readonly Snapshot[] = existsSync(`${others}/manifest.json`)
  ? JSON.parse(readFileSync(`${others}/manifest.json`, 'utf8'))
      .filter(
        ({ kind, site, expectedDraft, expectedText }: Collected) =>
          (/^(?:compose|body|reading)$/.test(kind) && typeof expectedDraft === 'string') ||
          // A document that is drawn on a canvas is not read.
          (kind === 'notes' && expectedText !== undefined && site !== 'google-docs'),
      )
      .map(({ site, file, expectedDraft, expectedText = '' }: Collected) => ({
        site,
        file: `${others}/${file}`,
        words: expectedDraft ?? expectedText.replaceAll('|', '\n'),
      }))
  : [];

/** The whole of a page and of its frames. */
const htmlOf = ({ document, frames }: SavedPage): string =>
  [document.documentElement.outerHTML, ...[...frames.values()].map(htmlOf)].join('\n');

function readSnapshot({ site, file }: Snapshot): {
  readonly words: string;
  readonly before: string;
  readonly after: string;
} {
  const known = siteCalled(site);
  if (!known) throw new Error(`No site is called ${site}.`);
  const page = openSavedPage(file);
  const before = htmlOf(page);
  const draft = findSavedDraft(page, known);
  return { words: draft ? ownWordsIn(draft) : '', before, after: htmlOf(page) };
}

describe("the writer's own words are read, and the page stays byte-identical", () => {
  it.each([...own, ...collected])('in $file', (snapshot) => {
    const { words, before, after } = readSnapshot(snapshot);
    expect(words).toBe(snapshot.words);
    expect(after).toBe(before);
  });
});

it('every site has a snapshot of its own', () => {
  const shown = new Set(own.map(({ site }) => site));
  expect(sites.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});

const namesOf = (site: Site) => [...site.drafts, ...site.wholes, ...site.readings];
const naming = sites.filter((site) => namesOf(site).length > 0);

it.each(naming.map((site) => ({ id: site.id, site })))('$id names its editor itself', ({ id, site }) => {
  const drafts = own
    .filter((snapshot) => snapshot.site === id)
    .map(({ file }) => findSavedDraft(openSavedPage(file), site));
  expect(drafts.map((draft) => draft?.matches(namesOf(site).join()))).toEqual(drafts.map(() => true));
});
