import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { lastWord } from '../messages/asks';
import { type LastWord, lastWordPort } from '../messages/last-word';
import type { Question } from '../messages/map';
import { sendToTab } from '../messages/send';
import { patternOf } from '../settings/here';
import { listen } from '../settings/listen';
import { hearDraft } from './hear-draft';

// Milliseconds in which the page that follows a mail is there. The browser lets a background sleep after thirty seconds.
const comesWithin = 25_000;

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

/** Passes on the last word of each page that goes before it has taken it back, until the signal aborts. */
export function keepLastWords(signal: AbortSignal): void {
  const keep = (port: Port) => {
    if (port.name !== lastWordPort) return;
    let word: LastWord | undefined;
    port.onMessage.addListener((message) => {
      word = v.is(lastWord, message) ? message : undefined;
    });
    port.onDisconnect.addListener(() => {
      const tab = port.sender?.tab;
      if (!word || tab?.id === undefined || Date.now() > (word.until ?? Number.POSITIVE_INFINITY)) return;
      passOn(word, tab.id, tab.incognito).catch((problem) =>
        console.warn('Handrail could not ask about a mail that was sent.', problem),
      );
    });
  };
  listen(browser.runtime.onConnect, keep, signal);
}

/**
 * Has a question asked on the page that follows in a tab; where that tab closes, as a compose window does that sends, on the
 * page of the same site that was used last, in a private window only if it was one. Where none follows the question goes with
 * the mail.
 */
export async function passOn({ origin, about }: LastWord, tabId: number, isPrivate = false): Promise<void> {
  const stop = new AbortController();
  // Watched before anything is waited for, so that no page is missed.
  const pages = watchPages(tabId, AbortSignal.any([stop.signal, AbortSignal.timeout(comesWithin)]));
  try {
    const question = 'promises' in about ? about : { promises: await hearDraft(about), reader: about.reader };
    if (question.promises.length === 0) return;
    do if (await ask(tabId, question)) return;
    while (await pages.next());
    const all = await browser.tabs.query({ url: patternOf(origin) });
    // What was written in a private window is nobody's in another.
    const others = all.filter(({ incognito = false }) => incognito === isPrivate);
    others.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
    for (const { id } of others) if (id !== undefined && (await ask(id, question))) return;
  } finally {
    stop.abort();
  }
}

/** Whether a page asks it; one that is not ours, or is on its way, does not. */
function ask(tabId: number, question: Question): Promise<boolean> {
  return sendToTab(tabId, 'askPromises', question).catch(() => false);
}

/** `next` resolves to `true` for each page that has come to a tab, and to `false` when the tab has closed or the signal aborts. */
function watchPages(tabId: number, signal: AbortSignal): { next(): Promise<boolean> } {
  let hasCome = false;
  let isOver = false;
  let tell: (() => void) | undefined;
  const updated = (id: number, { status }: { status?: string }) => {
    if (id !== tabId || status !== 'complete') return;
    hasCome = true;
    tell?.();
  };
  const removed = (id: number) => id === tabId && end();
  const end = () => {
    isOver = true;
    tell?.();
  };
  listen(browser.tabs.onUpdated, updated, signal);
  listen(browser.tabs.onRemoved, removed, signal);
  signal.addEventListener('abort', end, { once: true });
  // It may have closed before its message was here.
  browser.tabs.get(tabId).catch(end);
  return {
    async next() {
      if (!hasCome && !isOver) await new Promise<void>((resolve) => (tell = resolve));
      const isThere = hasCome && !isOver;
      hasCome = false;
      return isThere;
    },
  };
}
