import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { handOver, reading } from '../messages/handed-over';
import type { MeetingOutcome } from '../messages/map';

// WXT knows the paths of its scripts only once they are built.
const script = '/transcript.js' as ScriptPublicPath;

/**
 * Reads the meeting that a tab shows, once, and hands it over to Meetings. The browser lets us into the tab because the
 * user pressed our button over it. A page that cannot be read shows nothing.
 * @param name how the page is called
 */
export async function readMeeting(tabId: number, name: string): Promise<MeetingOutcome> {
  try {
    const { title = '' } = await browser.tabs.get(tabId);
    const [result] = await browser.scripting.executeScript({ target: { tabId }, files: [script] });
    const read: unknown = result?.result;
    if (read === null || read === undefined) return { shows: 'nothing' };
    const shown = v.parse(reading, read);
    await handOver({ ...shown, from: name, title: title.slice(0, 1000) });
    if (!shown.isPart) return { shows: 'all' };
    return { shows: 'part', turns: 'turns' in shown ? shown.turns.length : 0 };
  } catch (problem) {
    console.warn('Handrail could not read this page.', problem);
    return { shows: 'nothing' };
  }
}
