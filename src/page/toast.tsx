import { useId, useState } from 'preact/hooks';
import { isoDay } from '../promises/day';
import { DraftIcon } from '../ui/draft-icon';
import { Stairs } from '../ui/icon';
import { words } from '../ui/words';

/** A promise heard in the mail that was just sent. */
export interface HeardRow {
  readonly id: string;
  /** The exact words. */
  readonly quote: string;
  /** A name, where somebody else than the writer will do it. */
  readonly owner?: string;
  /** The reader it was made to, where known. */
  readonly to?: string;
  /** ISO date, or ISO date and time. */
  readonly due?: string | undefined;
}

export interface ToastProps {
  readonly heard: readonly HeardRow[];
  /** An ISO date as people say it: `Fri 27 Nov`. */
  sayDay(iso: string): string;
  /** The rows to keep, with the days the writer gave them. */
  onAdd(rows: readonly HeardRow[]): void;
  onNotNow(): void;
}

/** After Send: asks once whether what was promised goes to the promises. The caller takes it away after twenty seconds. */
export function Toast({ heard, sayDay, onAdd, onNotNow }: ToastProps) {
  const title = useId();
  const [days, setDays] = useState<Readonly<Record<string, string | undefined>>>({});
  const rows = heard.map((row) => (row.id in days ? { ...row, due: days[row.id] } : row));
  const [only, second] = rows;
  return (
    <section class="toast" role="dialog" aria-labelledby={title} onKeyDown={(event) => closesOn(event, onNotNow)}>
      <div class="toast-body">
        <Stairs step={rows.every(({ due }) => due) ? 'whole' : 'missing'} />
        <h2 id={title}>{words('toast_ask')}</h2>
        <button class="button plain square" type="button" aria-label={words('not_now')} onClick={onNotNow}>
          <DraftIcon name="close" />
        </button>
        {only && !second ? (
          <One
            row={only}
            sayDay={sayDay}
            onDay={(day) => setDays({ ...days, [only.id]: day })}
            onAdd={() => onAdd([only])}
            onNotNow={onNotNow}
          />
        ) : (
          <Several rows={rows} sayDay={sayDay} onAdd={onAdd} onNotNow={onNotNow} />
        )}
      </div>
    </section>
  );
}

export interface AddedProps {
  /** In words, where one promise with a day was added. */
  readonly due?: string | undefined;
  onUndo(): void;
  /** Undefined where nothing that was added has a day. */
  readonly onCalendar?: (() => void) | undefined;
  onClose(): void;
}

/** What was added, in words. */
export const addedWords = (due: string | undefined): string =>
  due ? words('toast_added_due', due) : words('toast_added');

/** What was added, and the way back. The caller takes it away after six seconds. */
export function Added({ due, onUndo, onCalendar, onClose }: AddedProps) {
  return (
    <section class="toast" role="dialog" aria-label={addedWords(due)} onKeyDown={(event) => closesOn(event, onClose)}>
      <div class="toast-body">
        <Stairs step="whole" />
        <h2>{addedWords(due)}</h2>
        <button class="button plain square" type="button" aria-label={words('close')} onClick={onClose}>
          <DraftIcon name="close" />
        </button>
        <div class="inside">
          <div class="acts">
            <button class="button small" type="button" onClick={onUndo}>
              <DraftIcon name="undo" />
              {words('undo')}
            </button>
            {onCalendar && (
              <button class="button plain small" type="button" onClick={onCalendar}>
                <DraftIcon name="calendar" />
                {words('ledger_calendar')}
              </button>
            )}
          </div>
        </div>
      </div>
    </section>
  );
}

function closesOn(event: KeyboardEvent, close: () => void) {
  // While a word is put together in a field, Escape takes that word back and nothing else.
  if (event.isComposing || event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  close();
}

function people({ owner, to }: HeardRow): string {
  if (owner) return to ? words('toast_name_to', owner, to) : owner;
  return to ? words('toast_you_to', to) : words('toast_you');
}

interface OneProps extends Pick<ToastProps, 'sayDay' | 'onNotNow'> {
  readonly row: HeardRow;
  /** Undefined where what is chosen is no day to come. */
  onDay(iso: string | undefined): void;
  onAdd(): void;
}

function One({ row, sayDay, onDay, onAdd, onNotNow }: OneProps) {
  const [isPicking, setPicking] = useState(false);
  // A year that is half typed is long over.
  const today = isoDay(new Date());
  return (
    <div class="inside">
      <p class="words">{words('toast_quote', row.quote)}</p>
      <div class="facts">
        <span class="fact">
          <DraftIcon name="person" />
          {people(row)}
        </span>
        {isPicking ? (
          <input
            class="day-field"
            type="date"
            aria-label={words('toast_when')}
            min={today}
            defaultValue={row.due?.slice(0, 10)}
            onInput={({ currentTarget: { value } }) => onDay(value >= today ? value : undefined)}
          />
        ) : (
          <button class={row.due ? 'fact' : 'fact blank'} type="button" onClick={() => setPicking(true)}>
            <DraftIcon name="calendar" />
            {row.due ? sayDay(row.due) : words('toast_when')}
          </button>
        )}
      </div>
      <div class="acts">
        <button class="button primary" type="button" onClick={onAdd}>
          {words('toast_add')}
        </button>
        <button class="button plain" type="button" onClick={onNotNow}>
          {words('not_now')}
        </button>
      </div>
    </div>
  );
}

interface SeveralProps extends Pick<ToastProps, 'sayDay' | 'onAdd' | 'onNotNow'> {
  readonly rows: readonly HeardRow[];
}

function Several({ rows, sayDay, onAdd, onNotNow }: SeveralProps) {
  // Nothing is ticked that has no day.
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(rows.filter(({ due }) => due).map(({ id }) => id)),
  );
  const kept = rows.filter(({ id }) => ticked.has(id));
  const toggle = (id: string) => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
  };
  const about = (row: HeardRow) => {
    const day = row.due ? sayDay(row.due) : words('toast_no_day');
    return row.to ? words('toast_to_day', row.to, day) : day;
  };
  return (
    <div class="inside">
      <ul class="picks">
        {rows.map((row) => (
          <li key={row.id}>
            <label class="pick">
              <input type="checkbox" checked={ticked.has(row.id)} onChange={() => toggle(row.id)} />
              <span class="box-tick">
                <DraftIcon name="check" />
              </span>
              <span>
                <span class="words">{words('toast_quote', row.quote)}</span>
                <span class="soft small">{about(row)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div class="acts">
        <button class="button primary" type="button" disabled={kept.length === 0} onClick={() => onAdd(kept)}>
          {words('toast_add_count', String(kept.length))}
        </button>
        <button class="button plain" type="button" onClick={onNotNow}>
          {words('not_now')}
        </button>
      </div>
    </div>
  );
}
