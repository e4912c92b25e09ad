import { useEffect, useRef, useState } from 'preact/hooks';
import { isoDay } from '../promises/day';
import { isWaiting, type Move } from '../promises/moves';
import type { LedgerPromise } from '../promises/promise';
import { isYours } from '../promises/yours';
import { addPromises, movePromise, removePromises } from '../store/promises';
import { dateWords } from '../ui/age-words';
import { findCalendarEntry, saveCalendar } from '../ui/calendar-entry';
import { Icon } from '../ui/icon';
import { Nothing } from '../ui/nothing';
import { countWords, type Key, words } from '../ui/words';
import { AddPromise } from './add-promise';
import { EndedList } from './ended-list';
import { type Ledger, sortLedger } from './ledger';
import { Owed } from './owed';
import type { PageProps } from './page';
import { Said } from './said';
import { Slip } from './slip';

/** What just happened to the ledger, and the way back. */
interface Done {
  readonly said: string;
  readonly undo: () => Promise<unknown>;
}

const groups = ['past', 'due', 'soon', 'later', 'dayless'] as const;

/** The ledger: what you promised by its day, what you wait for by person, what was kept and let go. */
export function Promises({ now, part, promises, readLedger }: PageProps) {
  const [isAdding, setAdding] = useState(false);
  const [done, setDone] = useState<Done>();
  const [hasFailed, setFailed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const today = isoDay(now());
  const yours = promises?.filter((promise) => isWaiting(promise) && isYours(promise)) ?? [];
  const dated = yours.flatMap((promise) => findCalendarEntry(promise, promise.id) ?? []);
  const isEmpty = promises?.length === 0 && !isAdding;
  const addOne = (
    <button class="button" type="button" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
      <Icon name="plus" /> {words('ledger_add')}
    </button>
  );

  const leaveSaid = () => {
    setDone(undefined);
    // What had the focus goes, and the row it was about may be anywhere.
    heading.current?.focus({ preventScroll: true });
  };
  const attempt = async (change: Promise<unknown>, next: Done | undefined) => {
    try {
      await change;
      if (next) setDone(next);
      else leaveSaid();
      setFailed(false);
      setAdding(false);
      await readLedger();
    } catch (problem) {
      console.warn('Handrail could not change a promise.', problem);
      setFailed(true);
    }
  };
  const move = (promise: LedgerPromise, made: Move) =>
    attempt(movePromise(promise.id, made), { said: saidOf(made), undo: () => addPromises([promise]) });
  const add = (promise: LedgerPromise) =>
    attempt(addPromises([promise]), { said: words('ledger_said_added'), undo: () => removePromises([promise.id]) });
  const bringBack = (promise: LedgerPromise) =>
    attempt(addPromises([{ ...promise, outcome: { state: 'open' } }]), {
      said: words('ledger_said_back'),
      undo: () => addPromises([promise]),
    });

  return (
    <>
      <header class="title-row">
        <h1 ref={heading} tabIndex={-1}>
          {words('workbook_promises')}
        </h1>
        <div class="acts">
          {dated.length > 0 && (
            <button class="button" type="button" onClick={() => saveCalendar(dated, now())}>
              <Icon name="calendar" /> {words('ledger_calendar')}
            </button>
          )}
          {!isEmpty && addOne}
        </div>
      </header>
      {promises && promises.length > 0 && <p class="lead">{leadOf(sortLedger(promises, today))}</p>}
      {isAdding && <AddPromise today={today} onAdd={add} onCancel={() => setAdding(false)} />}
      {hasFailed && (
        <p class="notice" role="status">
          {words('popup_not_changed')}
        </p>
      )}
      {isEmpty && (
        <Nothing title={words('ledger_empty')} about={words('ledger_empty_about')}>
          {addOne}
        </Nothing>
      )}
      {promises && promises.length > 0 && (
        <Sections
          ledger={sortLedger(promises, today)}
          today={today}
          part={part}
          onMove={move}
          onBringBack={bringBack}
        />
      )}
      {done && <Said key={done} said={done.said} onUndo={() => attempt(done.undo(), undefined)} onClose={leaveSaid} />}
    </>
  );
}

function Sections(props: {
  readonly ledger: Ledger;
  readonly today: string;
  readonly part: string;
  readonly onMove: (promise: LedgerPromise, move: Move) => void;
  readonly onBringBack: (promise: LedgerPromise) => void;
}) {
  const { ledger, today, part, onMove, onBringBack } = props;
  useEffect(() => document.getElementById(part)?.scrollIntoView(), [part]);
  const yours = groups.flatMap((group) => ledger[group]).length;
  const owed = [...ledger.owed.values()].flat().length;
  const late = ledger.kept.filter(({ daysLate }) => daysLate > 0).length;
  const kept = countWords('ledger_kept', ledger.kept.length);
  return (
    <>
      <Filters part={part} counts={{ yours, waiting: owed, kept: ledger.kept.length, gone: ledger.gone.length }} />
      <section id="yours" class="first" aria-label={words('ledger_yours')}>
        {yours === 0 && <p class="soft">{words('ledger_none_open')}</p>}
        {groups.map(
          (group) =>
            ledger[group].length > 0 && (
              <div key={group}>
                <h2 class="subhead">{words(`ledger_${group}`)}</h2>
                <ul class="slips">
                  {ledger[group].map((promise, index) => (
                    <Slip
                      key={promise.id}
                      promise={promise}
                      today={today}
                      startsOpen={group === 'past' && index === 0}
                      onMove={(made) => onMove(promise, made)}
                    />
                  ))}
                </ul>
              </div>
            ),
        )}
      </section>
      {owed > 0 && (
        <section id="waiting" aria-labelledby="waiting-title">
          <h2 id="waiting-title">{words('ledger_waiting')}</h2>
          <p class="lead-in">{words('ledger_waiting_about')}</p>
          <Owed owed={ledger.owed} today={today} onMove={onMove} />
        </section>
      )}
      {ledger.kept.length > 0 && (
        <section id="kept" aria-labelledby="kept-title">
          <h2 id="kept-title">{words('ledger_kept')}</h2>
          <p class="lead-in">
            {late > 0 ? words('ledger_kept_late', kept, String(late)) : words('ledger_kept_sentence', kept)}
          </p>
          <EndedList ended={ledger.kept} as="kept" onBringBack={onBringBack} />
        </section>
      )}
      {ledger.gone.length > 0 && (
        <section id="gone" aria-labelledby="gone-title">
          <h2 id="gone-title">{words('ledger_gone')}</h2>
          <EndedList ended={ledger.gone} as="gone" onBringBack={onBringBack} />
        </section>
      )}
    </>
  );
}

const parts = ['yours', 'waiting', 'kept', 'gone'] as const;

function Filters(props: { readonly part: string; readonly counts: Readonly<Record<(typeof parts)[number], number>> }) {
  const here = parts.find((each) => each === props.part) ?? 'yours';
  const shown = parts.filter((each) => each === 'yours' || props.counts[each] > 0);
  if (shown.length === 1) return null;
  return (
    <nav class="filters" aria-label={words('ledger_which')}>
      {shown.map((each) => (
        <a key={each} href={`#promises/${each}`} aria-current={each === here ? 'true' : undefined}>
          {words(`ledger_${each}` as Key)} <span>{props.counts[each]}</span>
        </a>
      ))}
    </nav>
  );
}

function leadOf(ledger: Ledger): string {
  const open = groups.flatMap((group) => ledger[group]).length;
  const { past, due } = ledger;
  const sentences = [
    open === 0 ? words('ledger_none_open') : countWords('ledger_open', open),
    past.length > 0 && countWords('ledger_late', past.length),
    due.length > 0 && countWords('ledger_today', due.length),
  ];
  return sentences.filter(Boolean).join(' ');
}

function saidOf(move: Move): string {
  if (move.move === 'keep') return words('ledger_said_kept');
  if (move.move === 'let-go') return words('ledger_said_gone');
  return words('ledger_said_moved', dateWords(move.to, { weekday: 'long', day: 'numeric', month: 'long' }));
}
