import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { loadEngine } from '../engine/built';
import { checkOwn } from '../engine/own';
import { leaveHeard, takeHeard } from '../messages/heard-promises';
import type { ToBackground } from '../messages/map';
import type { Handlers } from '../messages/serve';
import { withChange } from '../settings/change';
import { changeSettings } from '../settings/stored';
import { recordFindings } from '../store/findings';
import { addPromises, removePromises } from '../store/promises';
import { forgetOld } from '../store/retention';
import { loadReadDay } from './days';
import { hearDraft } from './hear-draft';
import { hearPassage } from './hear-passage';
import { hearRepair } from './hear-repair';
import { offersFor } from './offers';
import { loadOwnEngine } from './own-engine';
import { readMeeting } from './read-meeting';
import { showDue } from './reminder';
import { rereadForHints } from './reread';

// WXT knows the paths of its scripts only once they are built.
const face = '/face.js' as ScriptPublicPath;

/**
 * What the background answers. The grammar, the dates and the model are large and are looked at only when first asked
 * for, once. A draft that is read here is let go with the draft; what is stored are quotes and rows.
 */
export const answers: Handlers<ToBackground> = {
  reread: rereadForHints,
  async wake() {
    await Promise.all([loadEngine(), loadOwnEngine()]);
  },
  repair: hearRepair,
  hear: hearDraft,
  hearPassage,
  async readDays({ quotes, now }) {
    const readDay = await loadReadDay();
    return quotes.map((quote) => readDay(quote, new Date(now)));
  },
  checkOwn,
  async recordFindings(records) {
    await recordFindings(records);
    await forgetOld(new Date());
  },
  async addPromises(promises) {
    await addPromises(promises);
    await showDue();
  },
  async removePromises(ids) {
    await removePromises(ids);
    await showDue();
  },
  async leaveHeard(promises) {
    await leaveHeard(promises);
  },
  async takeHeard(ids) {
    await takeHeard(ids);
  },
  async ledgerChanged() {
    await showDue();
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
  async openShortcut() {
    const commands = await browser.commands.getAll();
    return commands.find(({ name }) => name === 'open-hints')?.shortcut ?? '';
  },
  offers: offersFor,
  readMeeting: ({ tabId, name }) => readMeeting(tabId, name),
  async openPage(page) {
    if (page === 'options') await browser.runtime.openOptionsPage();
    else if (page === 'practice') await openPractice();
    else await browser.tabs.create({ url: browser.runtime.getURL('/workbook.html#repair') });
  },
};

export async function openPractice(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/practice.html') });
}
