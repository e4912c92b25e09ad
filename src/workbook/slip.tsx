import { useState } from 'preact/hooks';
import { ageOf } from '../promises/age';
import { type Move, movesOf } from '../promises/moves';
import type { LedgerPromise } from '../promises/promise';
import { ageWords, dateWords } from '../ui/age-words';
import { findCalendarEntry, saveCalendar } from '../ui/calendar-entry';
import { Icon } from '../ui/icon';
import { MoveForm } from '../ui/move-form';
import { language, numberWords, words } from '../ui/words';
import { HonestUpdate } from './honest-update';

const inFull = { weekday: 'short', day: 'numeric', month: 'short' } as const;

/** One promise that waits: its words, how old it is, and what can become of it. `today` is an ISO date. */
export function Slip(props: {
  readonly promise: LedgerPromise;
  readonly today: string;
  readonly startsOpen?: boolean;
  readonly onMove: (move: Move) => void;
}) {
  const { promise, today, startsOpen = false, onMove } = props;
  const [isOpen, setOpen] = useState(startsOpen);
  const [day, setDay] = useState('');
  const { quote, due } = promise;
  const age = ageOf(due, today);
  // A day that is over is in nobody's calendar to come.
  const entry = age.age === 'late' ? undefined : findCalendarEntry(promise, promise.id);
  return (
    <li class={`slip ${age.age}`}>
      <button
        class="keep"
        type="button"
        aria-label={words('popup_keep', quote)}
        onClick={() => onMove({ move: 'keep', on: today })}
      >
        <Icon name="check" />
      </button>
      <div>
        <p class="words wrap">{words('ledger_quoted', quote)}</p>
        <p class="meta wrap">{metaWords(promise)}</p>
      </div>
      {due === undefined ? (
        <button class="button link small" type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {words('ledger_give_day')}
        </button>
      ) : (
        <span class="when">{whenWords(due, today)}</span>
      )}
      <button
        class="button plain square"
        type="button"
        aria-expanded={isOpen}
        aria-label={words('popup_more', quote)}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="more" />
      </button>
      {isOpen && (
        <div class="slip-more">
          {age.age === 'late' && <HonestUpdate promise={promise} day={day} />}
          <MoveForm due={due} today={today} onMove={onMove} onDay={setDay} />
          {entry && (
            <button
              class="button link small to-calendar"
              type="button"
              onClick={() => saveCalendar([entry], new Date())}
            >
              <Icon name="calendar" /> {words('ledger_calendar_this')}
            </button>
          )}
        </div>
      )}
    </li>
  );
}

function whenWords(due: string, today: string): string {
  const age = ageOf(due, today);
  const said = ageWords(age, due);
  if (!due.includes('T') || age.age === 'late') return said;
  const format = { hour: 'numeric', minute: '2-digit' } as const;
  return words('ledger_time', said, new Date(due).toLocaleTimeString(language(), format));
}

function metaWords(promise: LedgerPromise): string {
  const { to, made, site } = promise;
  const parts = [
    to && words('popup_to', to),
    words('ledger_said', dateWords(made, inFull)),
    site && words('ledger_on', site),
    movedWords(promise),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** That it moved, and why; more than once, also through which days. Undefined where it did not. */
function movedWords(promise: LedgerPromise): string | undefined {
  const moves = movesOf(promise);
  const last = moves.at(-1);
  if (!last) return;
  if (moves.length === 1) return words('ledger_moved', dateWords(last.on, inFull), last.why);
  const days = [...moves.map(({ from }) => from), promise.due].filter((day) => day !== undefined);
  const said = days.map((day) => dateWords(day, { day: 'numeric', month: 'short' })).join(' → ');
  return words('ledger_moved_times', numberWords(moves.length), said, last.why);
}
