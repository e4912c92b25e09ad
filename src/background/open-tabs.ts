import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { sendToTab, Unreachable } from '../messages/send';
import { patternOf } from '../settings/here';
import { readSettings } from '../settings/read';
import { framesAskedWith } from '../sites/asked-frames';
import { fits } from '../sites/pattern';

/** The script that finds drafts, as the manifest says how it runs on the listed sites; elsewhere it runs the same way. */
export function draftsScript() {
  const [drafts, inFrames] = browser.runtime.getManifest().content_scripts ?? [];
  if (!drafts?.js) return undefined;
  return {
    matches: drafts.matches ?? [],
    frames: inFrames?.matches ?? [],
    // Firefox (153) gives the manifest's paths as whole addresses, and takes only paths back.
    files: drafts.js.map((file) => file.replace(/^moz-extension:\/\/[^/]+\//, '')),
    runAt: drafts.run_at ?? 'document_idle',
  };
}

/**
 * Starts in the tabs that show a page of these patterns and have no Handrail that answers.
 * @param frames match patterns of the frames of another origin that drafts stand in there
 */
export async function startInOpenTabs(patterns: readonly string[], frames: readonly string[] = []): Promise<void> {
  const script = draftsScript();
  if (!script || patterns.length === 0) return;
  for (const { id, discarded } of await browser.tabs.query({ url: [...patterns] })) {
    // A page that was put away starts with its script when it is shown again.
    if (id !== undefined && !discarded && !(await isRunning(id))) await startIn(id, script.files, frames);
  }
}

/** After an install or an update: pages that are open already have no script, or one that cannot reach us any more. */
export async function takeOverOpenTabs(): Promise<void> {
  const { onOrigins } = await readSettings();
  const { matches = [], frames = [] } = draftsScript() ?? {};
  await startInOpenTabs(matches, frames);
  for (const origin of onOrigins) await startInOpenTabs([patternOf(origin)], framesAskedWith(origin));
}

async function isRunning(tabId: number): Promise<boolean> {
  try {
    await sendToTab(tabId, 'pageState', undefined);
    return true;
  } catch (problem) {
    return !(problem instanceof Unreachable);
  }
}

async function startIn(tabId: number, files: readonly string[], frames: readonly string[]): Promise<void> {
  try {
    const frameIds = [0, ...(await framesIn(tabId, frames))];
    // The boundary: the manifest names files of ours, as plain text.
    await browser.scripting.executeScript({ target: { tabId, frameIds }, files: files as ScriptPublicPath[] });
  } catch (problem) {
    // The tab may have gone or moved on meanwhile; on its next page the registered script starts by itself.
    console.debug('Handrail could not start in an open tab.', problem);
  }
}

/** The frames of a tab whose address fits one of these patterns: each says its own where we may ask, and others are passed over. */
async function framesIn(tabId: number, patterns: readonly string[]): Promise<readonly number[]> {
  if (patterns.length === 0) return [];
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => location.href,
  });
  const isOne = (url: unknown) =>
    typeof url === 'string' && URL.canParse(url) && patterns.some((pattern) => fits(pattern, new URL(url)));
  return frames.filter(({ frameId, result }) => frameId !== 0 && isOne(result)).map(({ frameId }) => frameId);
}
