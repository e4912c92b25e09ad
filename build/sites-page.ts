import { anywhere } from '../src/sites/anywhere.ts';
import { sites } from '../src/sites/list.ts';
import type { Site, SiteNotes } from '../src/sites/site.ts';

/** A site and what its file says of it. */
export interface NotedSite {
  readonly site: Site;
  readonly notes: SiteNotes;
}

const head = [
  '# Where Handrail works',
  'Written by `npm run docs` from [`src/sites`](../src/sites), one site a file; change it there. `npm run new:site ID` makes a file that is ready to fill.',
];

const drafts = [
  '## Drafts',
  'In every draft quoted and forwarded mail, signatures and what mail programs add are left out, whichever program they come from: a draft may have been begun in another. Where a site has changed, its editor is still found by its role or its size.',
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

/** The page `docs/sites.md`: each site, where it is, how it is known, how it was checked, and what does not work there. */
export function sitesPage(noted: readonly NotedSite[]): string {
  return `${[...head, ...drafts, ...noted.map(chapter)].join('\n\n')}\n`;
}

function chapter({ site, notes }: NotedSite): string {
  const { known, checked, limits = [] } = notes;
  const points = [
    site.matches.length > 0 && `At ${hosts(site.matches)}`,
    site.frames.length > 0 && `Its drafts stand in frames of ${hosts(site.frames)}`,
    known !== undefined && `Known by ${known}`,
    `Sending is noticed by ${site.sends.length > 0 ? 'its button, and by ' : ''}Ctrl or Command with Enter`,
    `Checked with: ${checked}`,
    ...limits.map((limit) => `To know: ${limit}`),
  ];
  return [
    `### ${site.name}`,
    points
      .filter(Boolean)
      .map((point) => `- ${point}`)
      .join('\n'),
  ].join('\n\n');
}

const hosts = (patterns: readonly string[]): string =>
  patterns.map((pattern) => `\`${pattern.replace(/^https:\/\/|\/\*$/g, '')}\``).join(', ');
