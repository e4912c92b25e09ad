import { useState } from 'preact/hooks';
import type { MeetingOutcome } from '../messages/map';
import { send } from '../messages/send';
import { Icon } from '../ui/icon';
import { countWords, words } from '../ui/words';

type State = MeetingOutcome | { readonly shows: 'unasked' | 'reading' };

/** A page that shows a meeting: it is read when the button is pressed, once, and opens in Meetings. */
export function Meeting(props: {
  /** How the page is called. */
  readonly name: string;
  readonly tabId: number;
  /** Opens one of our own pages in a tab. */
  readonly open: (page: string) => Promise<void>;
}) {
  const { name, tabId, open } = props;
  const [now, setNow] = useState<State>({ shows: 'unasked' });
  const openRead = () => open('workbook.html#meetings/read');
  const useFile = (
    <button class="button primary" type="button" onClick={() => open('workbook.html#meetings')}>
      {words('popup_meeting_file')}
    </button>
  );
  const read = async () => {
    setNow({ shows: 'reading' });
    const outcome = await send('readMeeting', { tabId, name }).catch(() => ({ shows: 'nothing' }) as const);
    if (outcome.shows === 'all') await openRead();
    else setNow(outcome);
  };
  if (now.shows === 'part') {
    return (
      <section class="offer" role="status">
        <h2>{countWords('popup_meeting_part', now.turns)}</h2>
        <p>{words('popup_meeting_part_about')}</p>
        <div class="ways">
          {useFile}
          <button class="button" type="button" onClick={openRead}>
            {words('popup_meeting_open')}
          </button>
        </div>
      </section>
    );
  }
  if (now.shows === 'nothing') {
    return (
      <section class="offer" role="status">
        <h2>{words('popup_meeting_nothing')}</h2>
        <p>{words('popup_meeting_nothing_about', name)}</p>
        <div class="ways">
          {useFile}
          <button class="button" type="button" onClick={read}>
            {words('popup_meeting_again')}
          </button>
        </div>
      </section>
    );
  }
  return (
    <section class="offer">
      <h2>{words('popup_meeting')}</h2>
      <p>{words('popup_meeting_about')}</p>
      <div class="ways">
        <button class="button primary" type="button" disabled={now.shows === 'reading'} onClick={read}>
          <Icon name="list" />
          {words('popup_meeting_read')}
        </button>
      </div>
    </section>
  );
}
