import { useEffect, useRef, useState } from 'preact/hooks';
import { sayTime } from '../meetings/clock';
import type { Turn } from '../meetings/turn';
import type { Span } from '../text/span';
import { Icon } from '../ui/icon';
import { words } from '../ui/words';
import type { OpenMeeting } from './open-meeting';

/** How many turns stand in the page at once: three hours of them would take it too long to draw. */
const atOnce = 60;

/** Where the reader is: which turns are shown, and which one was asked for; `asked` grows, so that asking twice jumps twice. */
export interface TranscriptPlace {
  readonly turn: number;
  readonly asked: number;
}

/** What was said, a stretch at a time, with the words that the lists speak of marked. */
export function MeetingTranscript(props: {
  readonly meeting: OpenMeeting;
  readonly place: TranscriptPlace;
  readonly onMove: (turn: number) => void;
}) {
  const { meeting, place, onMove } = props;
  const { turns, own, kind } = meeting;
  const [isOpen, setOpen] = useState(false);
  const found = useRef<HTMLLIElement>(null);
  const first = Math.floor(place.turn / atOnce) * atOnce;
  const last = Math.min(turns.length, first + atOnce);
  const marks = isOpen ? marksOf(meeting) : noMarks;
  const shown = useRef(0);
  useEffect(() => {
    if (place.asked > 0) setOpen(true);
  }, [place]);
  useEffect(() => {
    if (place.asked > 0 && place.asked !== shown.current && found.current) {
      found.current.scrollIntoView({ block: 'center' });
      found.current.focus({ preventScroll: true });
    } else if (place.asked > 0) return;
    shown.current = place.asked;
  }, [place, isOpen]);
  return (
    <section aria-labelledby="transcript-title" class="transcript">
      <h2 id="transcript-title">{words(kind === 'transcript' ? 'meeting_transcript' : 'meeting_notes')}</h2>
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{words('meeting_transcript_open')}</summary>
        {isOpen && (
          <>
            <Steps first={first} last={last} count={turns.length} onMove={onMove} />
            <ol class="turns">
              {turns.slice(first, last).map((turn, index) => {
                const at = first + index;
                const isAsked = at === place.turn && place.asked > 0;
                return (
                  <li key={at} ref={isAsked ? found : undefined} tabIndex={-1} class={isAsked ? 'asked' : undefined}>
                    {kind === 'transcript' && (
                      <p class="small soft">
                        <b class={turn.speaker === own ? 'own' : undefined}>
                          {turn.speaker === '' ? words('meeting_unnamed') : turn.speaker}
                        </b>{' '}
                        {turn.start !== undefined && sayTime(turn.start)}
                      </p>
                    )}
                    <p class="words wrap">
                      <Marked turn={turn} marks={marks.get(at) ?? []} />
                    </p>
                  </li>
                );
              })}
            </ol>
            <Steps first={first} last={last} count={turns.length} onMove={onMove} />
          </>
        )}
      </details>
    </section>
  );
}

function Steps(props: {
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly onMove: (turn: number) => void;
}) {
  const { first, last, count, onMove } = props;
  if (count <= atOnce) return null;
  return (
    <div class="acts-row">
      <button class="button small" type="button" disabled={first === 0} onClick={() => onMove(first - atOnce)}>
        <Icon name="undo" /> {words('meeting_earlier')}
      </button>
      <button class="button small" type="button" disabled={last === count} onClick={() => onMove(last)}>
        {words('meeting_later')} <Icon name="right" />
      </button>
      <span class="soft small">{words('meeting_stretch', String(first + 1), String(last), String(count))}</span>
    </div>
  );
}

interface Mark extends Span {
  readonly as: 'mark-missing' | 'mark-whole';
}

const noMarks: ReadonlyMap<number, readonly Mark[]> = new Map();

function marksOf({ view }: OpenMeeting): ReadonlyMap<number, readonly Mark[]> {
  const marks = new Map<number, Mark[]>();
  const add = (as: Mark['as'], spots: readonly (Span & { readonly turn: number })[]) => {
    for (const { turn, start, end } of spots) marks.set(turn, [...(marks.get(turn) ?? []), { start, end, as }]);
  };
  add(
    'mark-whole',
    view.decisions.filter(({ who, why }) => who !== undefined && why !== undefined),
  );
  add(
    'mark-missing',
    view.decisions.filter(({ who, why }) => who === undefined || why === undefined),
  );
  add(
    'mark-whole',
    view.promises.filter(({ due }) => due !== undefined),
  );
  add(
    'mark-missing',
    view.promises.filter(({ due }) => due === undefined),
  );
  add('mark-missing', view.questions);
  add('mark-missing', view.looseEnds);
  return marks;
}

function Marked({ turn: { text }, marks }: { readonly turn: Turn; readonly marks: readonly Mark[] }) {
  const sorted = [...marks].sort((one, other) => one.start - other.start);
  const parts: (string | { readonly words: string; readonly as: string; readonly start: number })[] = [];
  let at = 0;
  for (const { start, end, as } of sorted) {
    if (start < at) continue;
    parts.push(text.slice(at, start), { words: text.slice(start, end), as, start });
    at = end;
  }
  parts.push(text.slice(at));
  return (
    <>
      {parts.map((part) =>
        typeof part === 'string' ? (
          part
        ) : (
          <span key={part.start} class={part.as}>
            {part.words}
          </span>
        ),
      )}
    </>
  );
}
