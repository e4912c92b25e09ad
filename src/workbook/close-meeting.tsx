import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { closeNotes, type SummaryWords } from '../meetings/close-notes';
import { dateWords } from '../ui/age-words';
import { findCalendarEntry, saveCalendar } from '../ui/calendar-entry';
import { Icon } from '../ui/icon';
import { saveFile } from '../ui/save-file';
import { countWords, words } from '../ui/words';
import { Copy } from './copy';
import type { MeetingLists } from './meeting-lists';

/** The meeting's notes as they can go out: the user fills what is blank, then copies or saves them. */
export function CloseMeeting(props: {
  readonly id: string;
  readonly title: string;
  readonly day: string;
  readonly lists: MeetingLists;
  now(): Date;
}) {
  const { id, title, day, lists, now } = props;
  const [text, setText] = useState(() => closeNotes({ title, day, ...lists }, summaryWords()));
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const field = area.current;
    if (!field) return;
    // On the first thing that is missing, which a browser selects but does not bring into view.
    const blank = text.indexOf('____');
    field.focus();
    field.setSelectionRange(Math.max(0, blank), blank < 0 ? 0 : blank + 4);
    const above = text.slice(0, Math.max(0, blank)).split('\n').length - linesAbove;
    field.scrollTop = (above * field.scrollHeight) / text.split('\n').length;
  }, []);
  const blanks = text.match(/_{4}/g)?.length ?? 0;
  const dated = lists.promises.flatMap((promise) => findCalendarEntry(promise, `${id} ${promise.quote}`) ?? []);
  return (
    <section class="close-notes" aria-labelledby="close-title">
      <h2 id="close-title">{words('meeting_close')}</h2>
      <p class="lead-in">{blanks === 0 ? words('meeting_close_whole') : countWords('meeting_blanks', blanks)}</p>
      <textarea
        class="field area"
        ref={area}
        rows={Math.min(24, text.split('\n').length + 1)}
        aria-label={words('meeting_minutes')}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div class="acts-row">
        <Copy text={text} label={words('meeting_copy')} />
        <button class="button small" type="button" onClick={() => saveFile(`${title}.md`, 'text/markdown', text)}>
          <Icon name="export" /> {words('meeting_save')}
        </button>
        {dated.length > 0 && (
          <button class="button small" type="button" onClick={() => saveCalendar(dated, now(), title)}>
            <Icon name="calendar" /> {countWords('meeting_save_days', dated.length)}
          </button>
        )}
      </div>
    </section>
  );
}

// How much of the notes stays in sight above the first blank.
const linesAbove = 12;

const summaryWords = (): SummaryWords => ({
  decisions: words('meeting_decisions'),
  promises: words('meeting_promises'),
  questions: words('meeting_questions'),
  looseEnds: words('meeting_loose'),
  who: words('meeting_who'),
  why: words('meeting_why'),
  byWhen: words('meeting_by'),
  group: words('meeting_group'),
  me: words('meeting_me'),
  nothing: words('meeting_nothing'),
  sayDay: (day) => dateWords(day, { weekday: 'long', day: 'numeric', month: 'long' }),
});
