import { browser } from 'wxt/browser';
import { isoDay } from '../promises/day';
import { isWaiting } from '../promises/moves';
import type { LedgerPromise } from '../promises/promise';
import { isYours } from '../promises/yours';
import { listen } from '../settings/listen';
import { readSettings } from '../settings/read';
import { listPromises } from '../store/promises';

// Rail, and what stands on it.
const colours = { ground: '#0f5b5c', text: '#ffffff' };

/** How many of the user's own promises are due on an ISO date, or were before. */
export function countDue(promises: readonly LedgerPromise[], today: string): number {
  return promises.filter(
    (promise) =>
      isWaiting(promise) && isYours(promise) && promise.due !== undefined && promise.due.slice(0, 10) <= today,
  ).length;
}

const alarm = 'a day has begun';

/** Shows what is due now, and again with each day that begins while the browser is open, until the signal aborts. */
export function keepDue(signal: AbortSignal): void {
  const ring = ({ name }: { name: string }) => {
    if (name === alarm) begin();
  };
  const begin = () => {
    const now = new Date();
    const tomorrow = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 0, 1);
    void browser.alarms.create(alarm, { when: tomorrow.getTime() });
    showDue();
  };
  listen(browser.alarms.onAlarm, ring, signal);
  begin();
}

/** Shows on the toolbar how many promises are due, and nothing where none is or the user does not want it. Never rejects. */
export async function showDue(): Promise<void> {
  try {
    const { showsDue } = await readSettings();
    const count = showsDue ? countDue(await listPromises(), isoDay(new Date())) : 0;
    const said = browser.i18n.getMessage(count === 1 ? 'reminder_due_one' : 'reminder_due_other', [String(count)]);
    await browser.action.setBadgeBackgroundColor({ color: colours.ground });
    await browser.action.setBadgeTextColor({ color: colours.text });
    await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
    await browser.action.setTitle({ title: count > 0 ? said : 'Handrail' });
  } catch (problem) {
    console.warn('Handrail could not show what is due.', problem);
  }
}
