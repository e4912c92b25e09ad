import { anywhere } from './anywhere';
import { sites } from './list';
import type { Site } from './site';

export { sites };

/** The match patterns of all sites, for the manifest. */
export const sitePatterns: readonly string[] = sites.flatMap(({ matches }) => matches);

/** The match patterns of the frames that drafts stand in out of the reach of their page's script, for the manifest. */
export const framePatterns: readonly string[] = sites.flatMap(({ frames }) => frames);

function fits(pattern: string, { protocol, hostname }: URL): boolean {
  const [scheme, rest = ''] = pattern.split('://');
  const host = rest.slice(0, rest.indexOf('/'));
  const isHost = host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host;
  return protocol === `${scheme}:` && isHost;
}

/** The site whose address this is, undefined when none is known. */
export function findSite(url: string): Site | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  return address && sites.find(({ matches, frames }) => [...matches, ...frames].some((one) => fits(one, address)));
}

/** How to read the drafts of a page; any page has an answer. */
export function siteFor(document: Document): Site {
  return findSite(document.URL) ?? sites.find(({ isPage }) => isPage?.(document)) ?? anywhere;
}
