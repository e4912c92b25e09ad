import { browser } from 'wxt/browser';
import { originAsked } from '../settings/asked';
import { patternOf, withOrigin } from '../settings/here';
import { listen } from '../settings/listen';
import { readSettings, watchSettings } from '../settings/read';
import { changeSettings } from '../settings/stored';
import { isListed } from '../sites';
import { framesAskedWith, isAskedFrame } from '../sites/asked-frames';
import { draftsScript, startInOpenTabs } from './open-tabs';

const ID = 'granted ';

/**
 * Keeps the content script where the user turned it on beyond the listed sites: registered while the origin is in
 * the settings and the browser grants it, and started at once in the tabs that show it already.
 */
export function keepGrantedSites(signal: AbortSignal): void {
  let work: Promise<void> = Promise.resolve();
  const keep = () => {
    work = work.then(bringInStep).catch((problem) => console.warn('Handrail could not follow its sites.', problem));
  };
  const granted = async ({ origins = [] }: { origins?: string[] }) => {
    // Handrail is on the listed sites by itself, and off where the user turned it off.
    const listed = origins.filter(isListedPattern);
    if (listed.length > 0) await startInOpenTabs(listed, []);
    // Where the question closed the popup, nobody else is left to remember the answer.
    const asked = await originAsked();
    const added = origins
      .filter((pattern) => !isListedPattern(pattern) && /^https?:\/\/[^*/]+\/\*$/.test(pattern))
      .map((pattern) => (asked !== undefined && patternOf(asked) === pattern ? asked : pattern.slice(0, -2)));
    await changeSettings((settings) => {
      const news = added.filter(
        (origin) => !settings.onOrigins.some((other) => patternOf(other) === patternOf(origin)),
      );
      return news.reduce((all, origin) => withOrigin(all, origin, true), settings);
    });
    keep();
  };
  const revoked = async ({ origins = [] }: { origins?: string[] }) => {
    await changeSettings((settings) => ({
      ...settings,
      onOrigins: settings.onOrigins.filter((origin) => !origins.includes(patternOf(origin))),
    }));
    keep();
  };
  listen(browser.permissions.onAdded, granted, signal);
  listen(browser.permissions.onRemoved, revoked, signal);
  watchSettings(keep, signal);
  keep();
}

/** Whether Handrail is on all pages of a pattern by itself. */
const isListedPattern = (pattern: string): boolean => isListed(pattern.slice(0, -1));

async function bringInStep(): Promise<void> {
  const wanted = await permittedPatterns();
  const registered = (await browser.scripting.getRegisteredContentScripts())
    .map(({ id }) => id)
    .filter((id) => id.startsWith(ID))
    .map((id) => id.slice(ID.length));
  const surplus = registered.filter((pattern) => !wanted.includes(pattern));
  if (surplus.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: surplus.map((pattern) => ID + pattern) });
  }
  for (const pattern of wanted.filter((pattern) => !registered.includes(pattern))) await begin(pattern);
}

async function permittedPatterns(): Promise<string[]> {
  const { onOrigins } = await readSettings();
  const patterns = [...new Set(onOrigins.flatMap((origin) => [patternOf(origin), ...framesAskedWith(origin)]))];
  const isGranted = await Promise.all(patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  return patterns.filter((_, index) => isGranted[index]);
}

/** Whether drafts stand in frames of another origin there, or these are the frames. */
function reachesFrames(pattern: string): boolean {
  return isAskedFrame(pattern) || framesAskedWith(pattern.slice(0, -2)).length > 0;
}

async function begin(pattern: string): Promise<void> {
  const script = draftsScript();
  if (!script) return;
  const allFrames = reachesFrames(pattern);
  await browser.scripting.registerContentScripts([
    {
      id: ID + pattern,
      matches: [pattern],
      js: [...script.files],
      allFrames,
      runAt: script.runAt,
    },
  ]);
  await startInOpenTabs([pattern], framesAskedWith(pattern.slice(0, -2)));
}
