import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { handOver, type MeetingRead, reading } from '../messages/handed-over';
import type { TranscriptPage } from '../transcript-pages/transcript-page';
import { Icon } from '../ui/icon';
import { countWords, words } from '../ui/words';

// WXT knows the paths of its scripts only once they are built.
const script = '/transcript.js' as ScriptPublicPath;

type State =
  | { readonly state: 'asking' | 'reading' | 'nothing' }
  | { readonly state: 'part'; readonly meeting: MeetingRead };

/** A page that shows a meeting: it is read when the button is pressed, once, and opens in Meetings. */
export function Meeting(props: {
  readonly page: TranscriptPage;
  readonly tabId: number;
  /** Opens one of our own pages in a tab. */
  readonly open: (page: string) => Promise<void>;
}) {
  const { page, tabId, open } = props;
  const [now, setNow] = useState<State>({ state: 'asking' });
  const openMeetings = () => open('workbook.html#meetings');
  const show = async (meeting: MeetingRead) => {
    await handOver(meeting);
    await openMeetings();
  };
  const read = async () => {
    setNow({ state: 'reading' });
    try {
      const meeting = await findMeeting(page, tabId);
      if (!meeting) setNow({ state: 'nothing' });
      else if (meeting.isPart) setNow({ state: 'part', meeting });
      else await show(meeting);
    } catch (problem) {
      console.warn('Handrail could not read this page.', problem);
      setNow({ state: 'nothing' });
    }
  };
  if (now.state === 'part') {
    const { meeting } = now;
    return (
      <section class="offer" role="status">
        <h2>{'turns' in meeting ? countWords('popup_meeting_part', meeting.turns.length) : words('popup_meeting')}</h2>
        <p>{words('popup_meeting_part_about')}</p>
        <div class="ways">
          <button class="button primary" type="button" onClick={openMeetings}>
            {words('popup_meeting_file')}
          </button>
          <button class="button" type="button" onClick={() => show(meeting)}>
            {words('popup_meeting_open')}
          </button>
        </div>
      </section>
    );
  }
  const isEmpty = now.state === 'nothing';
  return (
    <section class="offer" role={isEmpty ? 'status' : undefined}>
      <h2>{words(isEmpty ? 'popup_meeting_nothing' : 'popup_meeting')}</h2>
      <p>{isEmpty ? words('popup_meeting_nothing_about', page.name) : words('popup_meeting_about')}</p>
      <div class="ways">
        {isEmpty && (
          <button class="button primary" type="button" onClick={openMeetings}>
            {words('popup_meeting_file')}
          </button>
        )}
        <button
          class={isEmpty ? 'button' : 'button primary'}
          type="button"
          disabled={now.state === 'reading'}
          onClick={read}
        >
          {!isEmpty && <Icon name="list" />}
          {words(isEmpty ? 'popup_meeting_again' : 'popup_meeting_read')}
        </button>
      </div>
    </section>
  );
}

/** Reads the page in front, which the press of a button lets us do this once. */
async function findMeeting(page: TranscriptPage, tabId: number): Promise<MeetingRead | undefined> {
  const { title = '' } = await browser.tabs.get(tabId);
  const [result] = await browser.scripting.executeScript({ target: { tabId }, files: [script] });
  const read: unknown = result?.result;
  if (read === null || read === undefined) return undefined;
  return { ...v.parse(reading, read), from: page.name, title: title.slice(0, 1000) };
}
