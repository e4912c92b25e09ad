import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findTranscriptPage, transcriptPages } from '../../src/transcript-pages';
import type { Reading } from '../../src/transcript-pages/transcript-page';

interface Snapshot {
  readonly page: string;
  readonly file: string;
  readonly turns: readonly (readonly [speaker: string, words: string])[];
}

/** Ours: a page, and beside it what was said on it. */
const folder = 'tests/transcript-pages/snapshots';
const own: readonly Snapshot[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const { page, turns } = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
    return { page, file: path.join(folder, name.replace(/json$/, 'html')), turns };
  });

/** Pages of others, where they are at hand. */
const others = '../shared/fixtures';
const collected: readonly Snapshot[] = existsSync(`${others}/manifest.json`)
  ? JSON.parse(readFileSync(`${others}/manifest.json`, 'utf8'))
      .filter(({ kind }: { kind: string }) => kind === 'transcript')
      .map(({ site, file, expectedTurns }: { site: string; file: string; expectedTurns: Snapshot['turns'] }) => ({
        page: site,
        file: `${others}/${file}`,
        turns: expectedTurns,
      }))
  : [];

afterEach(() => {
  document.documentElement.innerHTML = '';
});

function pageCalled(id: string) {
  const page = transcriptPages.find((each) => each.id === id);
  if (!page) throw new Error(`No page is called ${id}.`);
  return page;
}

const turnsOf = (reading: Reading | undefined) =>
  reading && 'turns' in reading ? reading.turns.map(({ speaker, text }) => [speaker, text]) : reading;

describe('what was said is read, and the page stays byte-identical', () => {
  it.each([...own, ...collected])('in $file', ({ page, file, turns }) => {
    document.write(readFileSync(file, 'utf8'));
    const before = document.documentElement.outerHTML;
    expect(turnsOf(pageCalled(page).findReading(document))).toEqual(turns);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

it('every page that names its rows has a snapshot of its own', () => {
  const shown = new Set(own.map(({ page }) => page));
  const named = ['google-meet', 'teams', 'stream', 'zoom', 'otter', 'fireflies', 'fathom', 'tldv'];
  expect(named.filter((id) => !shown.has(id))).toEqual([]);
});

it('a turn has the time that the page shows, and rows without a name go on with the one before', () => {
  document.body.innerHTML = `<div id="listItem-0"><div class="itemDisplayName-1">Ana Ruiz</div><span id="Header-timestamp-0">1:00:05</span><div id="sub-entry-0">We ship on Tuesday.</div></div>
    <div id="listItem-1"><div id="sub-entry-1">And then we rest.</div></div>`;
  expect(pageCalled('stream').findReading(document)).toEqual({
    turns: [
      { speaker: 'Ana Ruiz', start: 3_605_000, text: 'We ship on Tuesday.' },
      { speaker: 'Ana Ruiz', text: 'And then we rest.' },
    ],
    isPart: true,
  });
});

describe('a page', () => {
  it.each(transcriptPages.map(({ id }) => id))('of %s without a meeting gives nothing', (id) => {
    document.body.innerHTML = '<main><h1>Sign in</h1><button>Continue</button></main>';
    expect(pageCalled(id).findReading(document)).toBeUndefined();
  });

  it.each([
    ['https://meet.google.com/abc-defg-hij', 'google-meet'],
    ['https://teams.microsoft.com/v2/', 'teams'],
    ['https://contoso.sharepoint.com/:v:/s/a/1', 'stream'],
    ['https://us02web.zoom.us/rec/play/1', 'zoom'],
    ['https://app.zoom.us/wc/1/join', 'zoom'],
    ['https://otter.ai/u/1', 'otter'],
    ['https://app.fireflies.ai/view/1', 'fireflies'],
    ['https://fathom.video/calls/1', 'fathom'],
    ['https://tldv.io/app/meetings/1', 'tldv'],
    ['https://acme.webex.com/recordingservice/sites/acme/recording/1', 'webex'],
    ['https://notes.granola.ai/d/1', 'granola'],
    ['https://app.read.ai/analytics/meetings/1', 'read-ai'],
    ['https://acme.fellow.app/meetings/1', 'fellow'],
    ['https://coda.io/d/1', 'coda'],
    ['https://paper.dropbox.com/doc/1', 'dropbox-paper'],
    ['https://mail.google.com/mail/u/0/', undefined],
    ['not an address', undefined],
  ])('at %s is %s', (url, id) => {
    expect(findTranscriptPage(url)?.id).toBe(id);
  });
});

it('every selector is one that a browser takes', () => {
  for (const page of transcriptPages) expect(() => page.findReading(document), page.id).not.toThrow();
});
