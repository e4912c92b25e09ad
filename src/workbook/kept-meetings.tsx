import type { KeptMeeting } from '../store/kept-meeting';
import { dateWords } from '../ui/age-words';
import { Icon } from '../ui/icon';
import { countWords, words } from '../ui/words';

/** The meetings whose lists the user keeps. */
export function KeptMeetings(props: {
  readonly meetings: readonly KeptMeeting[];
  readonly onShow: (meeting: KeptMeeting) => void;
  readonly onForget: (meeting: KeptMeeting) => void;
}) {
  const { meetings, onShow, onForget } = props;
  if (meetings.length === 0) return null;
  return (
    <section aria-labelledby="kept-meetings">
      <h2 id="kept-meetings">{words('meetings_kept')}</h2>
      <p class="lead-in">{words('meetings_kept_about')}</p>
      <ul class="kept-meetings">
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <button class="button link" type="button" onClick={() => onShow(meeting)}>
              {meeting.title}
            </button>
            <span class="soft small">
              {dateWords(meeting.day, { weekday: 'long', day: 'numeric', month: 'long' })} ·{' '}
              {countWords('meeting_count_decisions', meeting.decisions.length)},{' '}
              {countWords('meeting_count_questions', meeting.questions.length)}
            </span>
            <button
              class="button plain square"
              type="button"
              aria-label={words('meeting_forget_this', meeting.title)}
              onClick={() => onForget(meeting)}
            >
              <Icon name="trash" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
