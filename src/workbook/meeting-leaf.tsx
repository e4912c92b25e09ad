import type { ComponentChildren, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { listSpeakers } from '../meetings/speakers';
import { dateWords } from '../ui/age-words';
import { Icon } from '../ui/icon';
import { countWords, type Key, listWords, words } from '../ui/words';
import { CloseMeeting } from './close-meeting';
import { useGrowing } from './growing';
import { listsOf, type MeetingLists } from './meeting-lists';
import { MeetingNames } from './meeting-names';
import { MeetingRows } from './meeting-rows';
import { MeetingTalk } from './meeting-talk';
import { MeetingTimeline } from './meeting-timeline';
import { MeetingTranscript, type TranscriptPlace } from './meeting-transcript';
import type { OpenMeeting } from './open-meeting';

export interface LeafProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly meeting: OpenMeeting;
  readonly isKept: boolean;
  now(): Date;
  readonly isInLedger: (quote: string) => boolean;
  readonly onChange: (to: Partial<Pick<OpenMeeting, 'turns' | 'day' | 'title' | 'own'>>) => void;
  readonly onPromise: (promise: MeetingLists['promises'][number]) => void;
  readonly onKeep: (title: string) => void;
  readonly onForget: () => void;
  readonly onClose: () => void;
  /** Where the next meeting comes in. */
  readonly children: ComponentChildren;
}

/** A meeting that lies open. */
export function MeetingLeaf(props: LeafProps) {
  const { heading, meeting, isKept, now, isInLedger, onChange, onPromise, onKeep, onForget, onClose, children } = props;
  const [place, setPlace] = useState<TranscriptPlace>({ turn: 0, asked: 0 });
  const [isClosing, setClosing] = useState(false);
  const parts = useGrowing(4);
  const lists = listsOf(meeting);
  const title = meeting.title === '' ? words('meeting_untitled') : meeting.title;
  const isEmpty = Object.values(lists).every((list) => list.length === 0);
  const jump = (turn: number) => setPlace(({ asked }) => ({ turn, asked: asked + 1 }));
  return (
    <>
      <header class="title-row">
        <h1 ref={heading} class="wrap" tabIndex={-1}>
          {title}
        </h1>
        <div class="acts">
          <button class="button primary" type="button" aria-expanded={isClosing} onClick={() => setClosing(!isClosing)}>
            {words('meeting_close')}
          </button>
          <button class="button" type="button" onClick={isKept ? onForget : () => onKeep(title)}>
            <Icon name={isKept ? 'trash' : 'check'} /> {words(isKept ? 'meeting_forget' : 'meeting_keep')}
          </button>
          <button class="button plain square" type="button" aria-label={words('meeting_put_away')} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
      </header>
      <p class="lead">{leadOf(meeting, lists)}</p>
      <p class="small faint">{words(isKept ? 'meeting_is_kept' : 'meeting_is_not_kept')}</p>
      <MeetingNames meeting={meeting} title={title} onChange={onChange} />
      {isClosing && <CloseMeeting id={meeting.id} title={title} day={meeting.day} lists={lists} now={now} />}
      {isEmpty && <p class="notice">{words('meeting_empty')}</p>}
      {parts > 1 && meeting.kind === 'transcript' && <MeetingTimeline meeting={meeting} lists={lists} onJump={jump} />}
      {parts > 2 && <MeetingRows lists={lists} onJump={jump} onPromise={onPromise} isInLedger={isInLedger} />}
      {parts > 3 && (
        <>
          <MeetingTalk meeting={meeting} onJump={jump} />
          <MeetingTranscript
            meeting={meeting}
            place={place}
            onMove={(turn) => setPlace({ turn: Math.max(0, turn), asked: 0 })}
          />
          <Skipped meeting={meeting} />
          <section aria-labelledby="open-title">
            <h2 id="open-title">{words('meeting_open_another')}</h2>
            {children}
          </section>
        </>
      )}
    </>
  );
}

function leadOf(meeting: OpenMeeting, lists: MeetingLists): string {
  const { unit, length } = meeting.view.lanes;
  const day = dateWords(meeting.day, { weekday: 'long', day: 'numeric', month: 'long' });
  const minutes = Math.max(1, Math.round(length / 60_000));
  const when =
    meeting.kind === 'transcript' && unit === 'milliseconds' ? countWords('meeting_minutes', minutes, day) : day;
  const counts = [
    ['meeting_count_decisions', lists.decisions.length] as const,
    ['meeting_count_promises', lists.promises.length] as const,
    ['meeting_count_questions', lists.questions.length] as const,
    ['meeting_count_loose', lists.looseEnds.length] as const,
  ].flatMap(([key, count]) => (count === 0 ? [] : [countWords(key, count)]));
  if (counts.length === 0) return words('meeting_lead_empty', when);
  return words('meeting_lead', when, listWords(counts));
}

/** How the file was read, and what was left out of it. */
function Skipped({ meeting: { format, skipped, turns } }: { readonly meeting: OpenMeeting }) {
  const said = listSpeakers(turns).length;
  return (
    <section class="skipped small soft">
      <p>{words('meeting_read_as', words(`meeting_format_${format}`.replaceAll('-', '_') as Key), String(said))}</p>
      {skipped.count > 0 && (
        <details>
          <summary>{countWords('meeting_skipped', skipped.count)}</summary>
          <ul>
            {skipped.first.map((line) => (
              <li key={line} class="wrap">
                {line}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
