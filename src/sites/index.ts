import { anywhere } from './anywhere';
import { gmail } from './gmail';
import { isRoundcube, roundcube } from './roundcube';
import type { Site } from './site';

/** The sites that Handrail knows by their address. */
export const sites: readonly Site[] = [gmail];

/** The match patterns of all sites, for the manifest. */
export const sitePatterns: readonly string[] = sites.flatMap((site) => site.matches);

function fits(pattern: string, { protocol, hostname }: URL): boolean {
  const [scheme, rest = ''] = pattern.split('://');
  const host = rest.slice(0, rest.indexOf('/'));
  return protocol === `${scheme}:` && (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host);
}

/** The site whose address this is, undefined when none is known. */
export function findSite(url: string): Site | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  return address && sites.find((site) => site.matches.some((pattern) => fits(pattern, address)));
}

/** How to read the drafts of a page; any page has an answer. */
export function siteFor(document: Document): Site {
  return findSite(document.URL) ?? (isRoundcube(document) ? roundcube : anywhere);
}
