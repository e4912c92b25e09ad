import { anywhere } from './anywhere';
import { sites } from './list';
import { fits } from './pattern';
import type { Site } from './site';

export { sites };

/** The match patterns of all sites, for the manifest. */
export const sitePatterns: readonly string[] = sites.flatMap(({ matches }) => matches);

/** The match patterns of the frames that drafts stand in out of the reach of their page's script, for the manifest. */
export const framePatterns: readonly string[] = sites.flatMap(({ matches, frames }) =>
  matches.length > 0 ? frames : [],
);

const fitsOne = (patterns: readonly string[], address: URL): boolean =>
  patterns.some((pattern) => fits(pattern, address));

/** The site whose address this is, undefined when none is known. */
export function findSite(url: string): Site | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  return address && sites.find(({ matches, asked, frames }) => fitsOne([...matches, ...asked, ...frames], address));
}

/** Whether hints are on at an address without the user's asking. */
export function isListed(url: string): boolean {
  return URL.canParse(url) && fitsOne([...sitePatterns, ...framePatterns], new URL(url));
}

/** How to read the drafts of a page; any page has an answer. */
export function siteFor(document: Document): Site {
  return findSite(document.URL) ?? sites.find(({ isPage }) => isPage?.(document)) ?? anywhere;
}
