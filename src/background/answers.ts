import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { ToBackground } from '../messages/map';
import type { Handlers } from '../messages/serve';
import { daysBefore, isoDay } from '../promises/day';
import { hearPromises, withDays } from '../promises/heard';
import { withChange } from '../settings/change';
import { changeSettings } from '../settings/stored';
import { forgetFindingsBefore, recordFindings } from '../store/findings';
import { addPromises, removePromises } from '../store/promises';

// WXT knows the paths of its scripts only once they are built.
const face = '/face.js' as ScriptPublicPath;

/** Days that a marked phrase is kept. */
export const KEPT_DAYS = 90;

/**
 * What the background answers. The grammar and the dates are large and are looked at only when first asked for, once;
 * nothing here reads a mail: what arrives are single sentences, quotes and rows.
 */
export const answers: Handlers<ToBackground> = {
  async confirm(questions) {
    const { answer } = await import('../text/grammar');
    return questions.map(({ question, sentence, words }) => answer(question, sentence, words));
  },
  async hear({ text, findings, now }) {
    const { readDay } = await import('../text/when');
    return withDays(hearPromises(text, findings), new Date(now), readDay);
  },
  async recordFindings(records) {
    await recordFindings(records);
    await forgetFindingsBefore(daysBefore(isoDay(new Date()), KEPT_DAYS));
  },
  async addPromises(promises) {
    await addPromises(promises);
  },
  async removePromises(ids) {
    await removePromises(ids);
  },
  async changeSettings(change) {
    await changeSettings((settings) => withChange(settings, change));
  },
  async bringFace(_, { tabId, frameId = 0 }) {
    if (tabId === undefined) return;
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [face],
      injectImmediately: true,
    });
  },
  async openPage(page) {
    await (page === 'options' ? browser.runtime.openOptionsPage() : openPractice());
  },
};

export async function openPractice(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/practice.html') });
}
