import { browser } from 'wxt/browser';
import { asks } from '../messages/asks';
import type { ToBackground } from '../messages/map';
import { sendToTab, Unreachable } from '../messages/send';
import { serve } from '../messages/serve';
import { answers, openPractice } from './answers';
import { keepGrantedSites } from './granted-sites';

/** Starts everything the background does, at once, so that each event it was woken for finds its listener. */
export function startBackground(signal: AbortSignal): void {
  serve<ToBackground>(answers, signal, asks);
  keepGrantedSites(signal);

  const welcome = async ({ reason }: { reason: string }) => {
    if (reason === 'install') await openPractice();
  };
  browser.runtime.onInstalled.addListener(welcome);
  browser.commands.onCommand.addListener(openHints);
  signal.addEventListener('abort', () => {
    browser.runtime.onInstalled.removeListener(welcome);
    browser.commands.onCommand.removeListener(openHints);
  });
}

async function openHints(command: string): Promise<void> {
  if (command !== 'open-hints') return;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  try {
    await sendToTab(tab.id, 'openHints', undefined);
  } catch (problem) {
    // On a page without Handrail the shortcut has nothing to open.
    if (!(problem instanceof Unreachable)) throw problem;
  }
}
