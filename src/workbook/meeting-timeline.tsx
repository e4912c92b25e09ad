import { useState } from 'preact/hooks';
import { sayTime } from '../meetings/clock';
import type { Lanes } from '../meetings/lanes';
import { listSpeakers } from '../meetings/speakers';
import { Icon, Tread } from '../ui/icon';
import { type Key, words } from '../ui/words';
import type { MeetingLists } from './meeting-lists';
import type { OpenMeeting } from './open-meeting';
import { Table } from './table';

const most = 12;
const wide = 1000;

interface Event {
  readonly kind: 'decision' | 'question' | 'loose' | 'promise';
  readonly turn: number;
  readonly quote: string;
}

/** The meeting as lanes: who spoke when, and what came up. Its marks are reached by keyboard; it can be read as a table. */
export function MeetingTimeline(props: {
  readonly meeting: OpenMeeting;
  readonly lists: MeetingLists;
  readonly onJump: (turn: number) => void;
}) {
  const { meeting, lists, onJump } = props;
  const [asTable, setAsTable] = useState(false);
  const { spans, length, unit } = meeting.view.lanes;
  const events = eventsOf(lists);
  const nameOf = ({ kind }: Event) => words(names[kind]);
  const at = (turn: number) => (spans[turn]?.start ?? 0) / length;
  const place = (turn: number) =>
    unit === 'milliseconds' ? sayTime(spans[turn]?.start ?? 0) : words('meeting_turn', String(turn + 1));
  const rows = rowsOf(events.map(({ turn }) => at(turn)));
  const lanes = lanesOf(meeting);
  return (
    <section class="timeline" aria-labelledby="timeline-title">
      <div class="title-row">
        <h2 id="timeline-title" class="unseen">
          {words('meeting_timeline')}
        </h2>
        <button class="button plain small" type="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          <Icon name={asTable ? 'trends' : 'list'} /> {words(asTable ? 'meeting_as_picture' : 'meeting_as_table')}
        </button>
      </div>
      {asTable ? (
        <Table
          caption={words('meeting_timeline')}
          head={[words('meeting_when'), words('meeting_what'), words('meeting_speaker'), words('meeting_quote')]}
          rows={events.map((event) => [
            place(event.turn),
            nameOf(event),
            meeting.turns[event.turn]?.speaker ?? '',
            event.quote,
          ])}
        />
      ) : (
        <>
          <div class="lane events" style={{ '--rows': Math.max(0, ...rows) + 1 }}>
            <span class="who soft">{words('meeting_came_up')}</span>
            <ol class="track">
              {events.map((event, index) => (
                <li
                  key={`${event.turn} ${event.quote}`}
                  style={{ '--row': rows[index], insetInlineStart: `${at(event.turn) * 100}%` }}
                >
                  <button
                    type="button"
                    title={words('meeting_event', nameOf(event), event.quote, place(event.turn))}
                    onClick={() => onJump(event.turn)}
                  >
                    <span class="unseen">{words('meeting_event', nameOf(event), event.quote, place(event.turn))}</span>
                    <Shape kind={event.kind} />
                  </button>
                </li>
              ))}
            </ol>
          </div>
          {lanes.map(({ name, isOwn, turns }) => (
            <div key={name} class={isOwn ? 'lane mine' : 'lane'}>
              <span class="who">{isOwn ? words('meeting_you') : name}</span>
              <svg class="track" viewBox={`0 0 ${wide} 10`} preserveAspectRatio="none" aria-hidden="true">
                <path class="line" d={`M0 5H${wide}`} />
                <path d={barsOf(turns, spans, length)} />
              </svg>
            </div>
          ))}
          {unit === 'milliseconds' && (
            <div class="lane axis" aria-hidden="true">
              <span class="who" />
              <span class="track">
                {minutesOf(length).map((minute) => (
                  <b key={minute} style={{ insetInlineStart: `${((minute * 60_000) / length) * 100}%` }}>
                    {minute}
                  </b>
                ))}
              </span>
            </div>
          )}
          <p class="legend small soft">
            {(['decision', 'question', 'loose', 'promise'] as const).map((kind) => (
              <span key={kind}>
                <Shape kind={kind} /> {words(names[kind])}
              </span>
            ))}
          </p>
        </>
      )}
    </section>
  );
}

const names = {
  decision: 'meeting_is_decision',
  question: 'meeting_is_question',
  loose: 'meeting_is_loose',
  promise: 'meeting_is_promise',
} as const satisfies Record<Event['kind'], Key>;

function Shape({ kind }: { readonly kind: Event['kind'] }) {
  if (kind === 'promise') return <Tread step="whole" />;
  if (kind === 'loose') return <Tread step="missing" />;
  return <span class={`shape ${kind}`} />;
}

function eventsOf({ decisions, promises, questions, looseEnds }: MeetingLists): readonly Event[] {
  const events = (kind: Event['kind'], lines: readonly { readonly turn?: number; readonly quote: string }[]) =>
    lines.flatMap(({ turn, quote }) => (turn === undefined ? [] : [{ kind, turn, quote }]));
  return [
    ...events('decision', decisions),
    ...events('question', questions),
    ...events('loose', looseEnds),
    // One without a day is a loose end of its own.
    ...events(
      'promise',
      promises.filter(({ due }) => due !== undefined),
    ),
    ...events(
      'loose',
      promises.filter(({ due }) => due === undefined),
    ),
  ].sort((one, other) => one.turn - other.turn);
}

interface Lane {
  readonly name: string;
  readonly isOwn: boolean;
  readonly turns: readonly number[];
}

/** A lane for the user, then for the others in the order they first spoke; past a dozen they share the last. */
function lanesOf({ turns, own }: OpenMeeting): readonly Lane[] {
  const speakers = listSpeakers(turns);
  const sorted = own === undefined ? speakers : [own, ...speakers.filter((name) => name !== own)];
  const turnsOf = (some: ReadonlySet<string>) =>
    [...turns.keys()].filter((turn) => some.has(turns[turn]?.speaker ?? ''));
  const shown = sorted.length > most ? sorted.slice(0, most - 1) : sorted;
  const lanes = shown.map((name) => ({ name, isOwn: name === own, turns: turnsOf(new Set([name])) }));
  if (shown.length === sorted.length) return lanes;
  const rest = sorted.slice(shown.length);
  return [
    ...lanes,
    { name: words('meeting_others', String(rest.length)), isOwn: false, turns: turnsOf(new Set(rest)) },
  ];
}

// Two marks nearer than this, as a share of the whole, would cover one another.
const nearest = 0.035;

/** In which of five rows each mark stands, from 0, so that neighbours do not hide each other. */
function rowsOf(places: readonly number[]): readonly number[] {
  const last = [-1, -1, -1, -1, -1];
  return places.map((place) => {
    const free = last.findIndex((before) => place - before >= nearest);
    const row = free < 0 ? last.indexOf(Math.min(...last)) : free;
    last[row] = place;
    return row;
  });
}

/** All bars of a lane as one path: a long meeting has thousands. */
function barsOf(turns: readonly number[], spans: Lanes['spans'], length: number): string {
  const scale = (units: number) => Math.round((units / length) * wide * 10) / 10;
  return turns
    .map((turn) => {
      const { start, end } = spans[turn] ?? { start: 0, end: 0 };
      const width = Math.max(1.5, scale(end - start));
      return `M${scale(start)} 0h${width}v10h${-width}z`;
    })
    .join('');
}

/** Round minutes along the axis, six at most. */
function minutesOf(length: number): readonly number[] {
  const minutes = length / 60_000;
  const step = [1, 2, 5, 10, 15, 20, 30, 60, 120].find((one) => minutes / one <= 6) ?? 240;
  return Array.from({ length: Math.floor(minutes / step) + 1 }, (_, index) => index * step);
}
