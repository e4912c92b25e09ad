import { onenote } from './onenote';
import { fits } from './pattern';

/** Sites that are turned on page by page and whose drafts stand in frames of another origin. By hand: the popup carries no other. */
export const framedSites = [onenote];

/** Match patterns of the frames that a page's drafts stand in, to be asked for with the page. */
export function framesAskedWith(origin: string): readonly string[] {
  const address = URL.canParse(origin) ? new URL(origin) : undefined;
  if (!address) return [];
  return framedSites.flatMap(({ asked, frames }) => (asked.some((one) => fits(one, address)) ? frames : []));
}

/** Whether a match pattern is of such frames. */
export function isAskedFrame(pattern: string): boolean {
  return framedSites.some(({ frames }) => frames.includes(pattern));
}
