import { browser } from 'wxt/browser';
import { asks } from '../messages/asks';
import type { ToBackground, Walk } from '../messages/map';
import { sendToTab, Unreachable } from '../messages/send';
import { serve } from '../messages/serve';
import { listen } from '../settings/listen';
import { keepManaged } from '../settings/managed';
import { watchSettings } from '../settings/read';
import { forgetOld } from '../store/retention';
import { answers, openPractice } from './answers';
import { keepGrantedSites } from './granted-sites';
import { takeOverOpenTabs } from './open-tabs';
import { keepOwnEngine } from './own-engine';
import { keepLastWords } from './pass-on';
import { keepDue, showDue } from './reminder';

const walks: readonly Walk[] = ['next-hint', 'previous-hint', 'apply-hint', 'leave-hint'];

/** Starts everything the background does, at once, so that each event it was woken for finds its listener. */
export function startBackground(signal: AbortSignal): void {
  serve<ToBackground>(answers, signal, asks);
  keepGrantedSites(signal);
  keepManaged(signal);
  keepOwnEngine(signal);
  keepLastWords(signal);
  keepHouse(signal);

  const welcome = async ({ reason }: { reason: string }) => {
    if (reason === 'install') await openPractice();
    await takeOverOpenTabs();
  };
  listen(browser.runtime.onInstalled, welcome, signal);
  listen(browser.commands.onCommand, press, signal);
}

/**
 * What is older than is set goes when the browser starts, whether anybody writes or not; not when less is to be kept, since who
 * looks through the choices would lose what each of them on the way does not keep. What is due is looked up whenever the
 * background wakes, and once a day has begun.
 */
function keepHouse(signal: AbortSignal): void {
  const forget = () =>
    forgetOld(new Date()).catch((problem) => console.warn('Handrail could not erase what is old.', problem));
  listen(browser.runtime.onStartup, forget, signal);
  listen(browser.runtime.onInstalled, forget, signal);
  watchSettings(() => showDue(), signal);
  keepDue(signal);
}

async function press(command: string): Promise<void> {
  const walk = walks.find((each) => each === command);
  if (!walk && command !== 'open-hints') return;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  try {
    await (walk ? sendToTab(tab.id, 'walk', walk) : sendToTab(tab.id, 'openHints', undefined));
  } catch (problem) {
    // On a page without Handrail the shortcut has nothing to open.
    if (!(problem instanceof Unreachable)) throw problem;
  }
}
