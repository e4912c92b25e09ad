import { send } from '../messages/send';
import { patternOf } from '../settings/here';

/** The match patterns that an origin was turned on with: its own, and those of the frames that its drafts stand in. */
export async function allPatternsOf(origin: string): Promise<string[]> {
  // Without the background the page itself can still be given back.
  const { frames } = await send('offers', `${origin}/`).catch(() => ({ frames: [] }));
  return [patternOf(origin), ...frames];
}
