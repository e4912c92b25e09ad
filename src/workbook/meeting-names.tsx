import { useRef, useState } from 'preact/hooks';
import { listSpeakers, renameSpeakers } from '../meetings/speakers';
import { words } from '../ui/words';
import type { OpenMeeting } from './open-meeting';

/** Who is who: which speaker the user is, the names of all, the meeting's title and day. */
export function MeetingNames(props: {
  readonly meeting: OpenMeeting;
  readonly title: string;
  readonly onChange: (to: Partial<Pick<OpenMeeting, 'turns' | 'day' | 'title' | 'own'>>) => void;
}) {
  const { meeting, title, onChange } = props;
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const speakers = listSpeakers(meeting.turns);
  const isTyped = useRef(false);
  const takeDay = ({ value, validity }: HTMLInputElement) => {
    isTyped.current = false;
    if (validity.valid && value !== meeting.day) onChange({ day: value });
  };
  const rename = (event: SubmitEvent) => {
    event.preventDefault();
    const own = meeting.own && (names.get(meeting.own)?.trim() || meeting.own);
    setNames(new Map());
    onChange({ turns: renameSpeakers(meeting.turns, names), own });
  };
  return (
    <div class="meeting-names">
      {speakers.length > 0 && (
        <label>
          <span>{words('meeting_you_are')}</span>
          <select
            class="field"
            value={meeting.own ?? ''}
            onChange={({ currentTarget }) => onChange({ own: currentTarget.value || undefined })}
          >
            <option value="">{words('meeting_you_are_none')}</option>
            {speakers.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span>{words('meeting_day')}</span>
        <input
          key={meeting.day}
          class="field"
          type="date"
          required
          min="1970-01-02"
          max="9999-12-31"
          defaultValue={meeting.day}
          // Who types a day comes past others, each of which is a change: it counts once the field is left.
          onKeyDown={({ key }) => (isTyped.current = key !== 'Enter')}
          onChange={({ currentTarget }) => !isTyped.current && takeDay(currentTarget)}
          onBlur={({ currentTarget }) => takeDay(currentTarget)}
        />
      </label>
      <label class="wide">
        <span>{words('meeting_title')}</span>
        <input
          class="field"
          maxLength={200}
          value={title}
          onChange={({ currentTarget }) => onChange({ title: currentTarget.value.trim() })}
        />
      </label>
      {speakers.length > 0 && (
        <details>
          <summary>{words('meeting_names')}</summary>
          <p class="small soft">{words('meeting_names_about')}</p>
          <form onSubmit={rename}>
            {speakers.map((name) => (
              <label key={name}>
                <span class="unseen">{words('meeting_name_of', name)}</span>
                <input
                  class="field"
                  maxLength={100}
                  value={names.get(name) ?? name}
                  onInput={({ currentTarget }) => setNames(new Map(names).set(name, currentTarget.value))}
                />
              </label>
            ))}
            <button class="button" type="submit" disabled={names.size === 0}>
              {words('meeting_names_use')}
            </button>
          </form>
        </details>
      )}
    </div>
  );
}
