import { browser } from 'wxt/browser';
import { patternOf } from '../settings/here';
import { send } from './send';

/** The match patterns that an origin was turned on with: its own, and those of the frames that its drafts stand in. */
export async function allPatternsOf(origin: string): Promise<string[]> {
  // Without the background the page itself can still be given back.
  const { frames } = await send('offers', `${origin}/`).catch(() => ({ frames: [] }));
  return [patternOf(origin), ...frames];
}

/** Gives the permissions back that an origin was turned on with, but for those that others need: they may share a host, or frames. */
export async function giveBack(origin: string, others: readonly string[]): Promise<void> {
  const needed = (await Promise.all(others.filter((other) => other !== origin).map(allPatternsOf))).flat();
  const origins = (await allPatternsOf(origin)).filter((pattern) => !needed.includes(pattern));
  if (origins.length === 0) return;
  try {
    await browser.permissions.remove({ origins });
  } catch (problem) {
    // A permission that cannot be given back is not used either once the site is off.
    console.debug('Handrail kept a permission.', problem);
  }
}
