import { anywhere } from '../src/sites/anywhere.ts';
import { sites } from '../src/sites/list.ts';
import type { Site, SiteNotes } from '../src/sites/site.ts';
import { transcriptPages } from '../src/transcript-pages/list.ts';
import type { TranscriptPage, TranscriptPageNotes } from '../src/transcript-pages/transcript-page.ts';
import { type TriedEditor, triedEditors } from './editors.ts';

/** A site and what its file says of it. */
export interface NotedSite {
  readonly site: Site;
  readonly notes: SiteNotes;
}

/** The same of a page that shows a meeting. */
export interface NotedTranscriptPage {
  readonly page: TranscriptPage;
  readonly notes: TranscriptPageNotes;
}

const head = [
  '# Where Handrail works',
  'Written by `npm run docs` from [`src/sites`](../src/sites), one site a file; change it there. `npm run new:site ID` makes a file that is ready to fill.',
];

const drafts = [
  '## Drafts',
  'In every draft quoted and forwarded mail, signatures and what mail programs add are left out, whichever program they come from: a draft may have been begun in another. Where a site has changed, its editor is still found by its role or its size.',
];

const minutes = [
  '## Notes',
  'While you write notes, hints stand in them as in a mail, and a step may be missing there that would not be in a mail: an action with nobody’s name on it, a decision without a why. A page of notes is one draft with one chip, also where each block of it is an editor of its own.',
  'Handrail asks for as few pages as it can. It is there by itself only on sites that have an address of their own, that people open to write, and whose pages we know (Notion, Loop, HackMD). The others you turn on in the popup, once: they share their address with tickets, chat or files, run on servers of their own, or are known to us too little. Where the text cannot be changed from outside, hints are listed with a sentence to copy, and nothing is marked.',
];

const meetings = [
  '## Meetings',
  'On these pages nothing of Handrail stands. When you press *Read this meeting* in the popup, what the page shows is read once, and opens in Meetings; nothing else on it is read, and nothing is kept unless you keep it there. A list that holds only the lines in view says so: its file has all of it. Each is one file in [`src/transcript-pages`](../src/transcript-pages).',
];

const editors = [
  '## Editors',
  'Sites write in editors that others make. `npm run e2e` runs the built extension in each of these and holds it to one contract: marks stand on their words, a sentence that is applied is in the editor’s own model, one undo takes it out, a click only places the caret, and nothing of ours is in the editor or in what it sends. Where a line cannot hold, the sentence is offered for copying.',
];

/** Every site with its notes, `anywhere` last. A site’s file has the name of its id. */
export function notedSites(): Promise<readonly NotedSite[]> {
  return Promise.all(
    [...sites, anywhere].map(async (site) => {
      const { notes }: { notes: SiteNotes } = await import(`../src/sites/${site.id}.ts`);
      return { site, notes };
    }),
  );
}

/** Every page that shows a meeting with its notes. */
export function notedTranscriptPages(): Promise<readonly NotedTranscriptPage[]> {
  return Promise.all(
    transcriptPages.map(async (page) => {
      const { notes }: { notes: TranscriptPageNotes } = await import(`../src/transcript-pages/${page.id}.ts`);
      return { page, notes };
    }),
  );
}

/** The page `docs/sites.md`: each site, where it is, how it is known, how it was checked, and what does not work there. */
export function sitesPage(noted: readonly NotedSite[], shown: readonly NotedTranscriptPage[]): string {
  const of = (kind: Site['kind']) => noted.filter(({ site }) => site.kind === kind).map(siteChapter);
  const chapters = [
    ...head,
    ...drafts,
    ...of('email'),
    ...minutes,
    ...of('notes'),
    ...meetings,
    ...shown.map(meetingChapter),
    ...editors,
    editorsTable(triedEditors),
    ...exceptions(triedEditors),
  ];
  return `${chapters.join('\n\n')}\n`;
}

function editorsTable(tried: readonly TriedEditor[]): string {
  const rows = tried.map(
    ({ name, version = '', usedBy = '', inFirefox, reasons }) =>
      `| ${name} | ${version} | ${usedBy} | ${inFirefox ? 'Chromium, Firefox' : 'Chromium'} | ${reasons ? 'but for what is said below' : 'all'} |`,
  );
  return [
    '| editor | version | who writes in it | tried in | holds |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function exceptions(tried: readonly TriedEditor[]): readonly string[] {
  return tried.flatMap(({ name, reasons = {} }) =>
    Object.entries(reasons).map(([line, why]) => `- ${name}, “${line}”: ${why}`),
  );
}

function siteChapter({ site, notes }: NotedSite): string {
  const { known, checked, limits = [] } = notes;
  return chapter(site.name, [
    site.matches.length > 0 && `At ${hosts(site.matches)}`,
    site.asked.length > 0 && `At ${hosts(site.asked)}, where you turn it on`,
    site.frames.length > 0 && `Its drafts stand in frames of ${hosts(site.frames)}`,
    known !== undefined && `Known by ${known}`,
    site.kind === 'email' &&
      `Sending is noticed by ${site.sends.length > 0 ? 'its button, and by ' : ''}Ctrl or Command with Enter`,
    `Checked with: ${checked}`,
    ...limits.map((limit) => `To know: ${limit}`),
  ]);
}

function meetingChapter({ page, notes: { checked, limits = [] } }: NotedTranscriptPage): string {
  return chapter(page.name, [
    `At ${hosts(page.matches)}`,
    `Checked with: ${checked}`,
    ...limits.map((limit) => `To know: ${limit}`),
  ]);
}

function chapter(name: string, points: readonly (string | false)[]): string {
  const lines = points.filter(Boolean).map((point) => `- ${point}`);
  return `### ${name}\n\n${lines.join('\n')}`;
}

const hosts = (patterns: readonly string[]): string =>
  patterns.map((pattern) => `\`${pattern.replace(/^https:\/\/|\/\*$/g, '')}\``).join(', ');
