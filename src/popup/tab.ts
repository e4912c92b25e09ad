import { browser } from 'wxt/browser';
import { fits } from '../sites/pattern';

/** The tab the popup speaks of. */
export interface Tab {
  readonly id: number;
  /** Its address, where the browser shows it to us. */
  readonly url?: string;
}

/** The tab in front; where the popup fills a tab itself, as on a phone, the one that was in front before it. */
export async function findTab(): Promise<Tab | undefined> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const others = tabs.filter(({ url }) => !url?.startsWith(browser.runtime.getURL('/popup.html')));
  const byUse = [...others].sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  const tab = others.find(({ active }) => active) ?? byUse[0];
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/** A web page, as far as turning Handrail on or off for it goes. */
export interface Place {
  readonly origin: string;
  readonly host: string;
  /** Handrail knows its site by itself; others need the browser's permission. */
  readonly isListed: boolean;
  /** Match patterns of the frames that its drafts stand in, which are asked for with it. */
  readonly frames: readonly string[];
}

/** The place of an address; undefined for the browser's own pages and for ours. */
export function placeOf(url: string | undefined, frames: readonly string[]): Place | undefined {
  if (url === undefined || !/^https?:/.test(url)) return;
  const { origin, host } = new URL(url);
  const listed = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);
  return { origin, host, frames, isListed: listed.some((pattern) => fits(pattern, new URL(origin))) };
}
