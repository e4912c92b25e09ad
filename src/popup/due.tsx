import { useState } from 'preact/hooks';
import { ageOf } from '../promises/age';
import type { Move } from '../promises/moves';
import type { LedgerPromise } from '../promises/promise';
import { addPromises, movePromise } from '../store/promises';
import { ageWords, dateWords } from '../ui/age-words';
import { Icon } from '../ui/icon';
import { MoveForm } from '../ui/move-form';
import { words } from '../ui/words';

const SHOWN = 3;

/** The promises that wait, the earliest first; `today` is an ISO date. */
export function Due(props: {
  readonly promises: readonly LedgerPromise[];
  readonly today: string;
  readonly onAll: () => void;
}) {
  const { promises, today, onAll } = props;
  return (
    <section>
      <div class="section-head">
        <h2>{words('popup_promises')}</h2>
        <button class="button link small" type="button" onClick={onAll}>
          {words('popup_all', String(promises.length))}
        </button>
      </div>
      <ul class="dues">
        {promises.slice(0, SHOWN).map((promise) => (
          <DueRow key={promise.id} promise={promise} today={today} />
        ))}
      </ul>
    </section>
  );
}

function DueRow({ promise, today }: { readonly promise: LedgerPromise; readonly today: string }) {
  const [made, setMade] = useState<Move>();
  const [isOpen, setOpen] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const what = promise.action ?? promise.quote;
  const age = ageOf(promise.due, today);
  const attempt = async (change: Promise<unknown>, move: Move | undefined) => {
    try {
      await change;
      setMade(move);
      setOpen(false);
      setFailed(false);
    } catch (problem) {
      console.warn('Handrail could not change a promise.', problem);
      setFailed(true);
    }
  };
  const make = (move: Move) => attempt(movePromise(promise.id, move), move);
  const undo = () => attempt(addPromises([promise]), undefined);
  const isKept = made?.move === 'keep';
  return (
    <li class="due-row">
      <button
        class={isKept ? 'keep is-kept' : 'keep'}
        type="button"
        aria-pressed={isKept}
        aria-label={words('popup_keep', what)}
        disabled={made !== undefined && !isKept}
        onClick={isKept ? undo : () => make({ move: 'keep', on: today })}
      >
        <Icon name="check" />
      </button>
      <span class="what">
        <span class="words">{what}</span>
        {promise.to && <span class="soft small">{words('popup_to', promise.to)}</span>}
        {hasFailed && (
          <span class="soft small" role="status">
            {words('popup_not_changed')}
          </span>
        )}
      </span>
      {made && (
        <span class="kept" role="status">
          <span class="soft small">{madeWords(made)}</span>
          <button class="button link small" type="button" onClick={undo}>
            {words('undo')}
          </button>
        </span>
      )}
      {!made && (
        <span class="kept">
          <span class={`age ${age.age}`}>{ageWords(age, promise.due)}</span>
          <button
            class="button plain square"
            type="button"
            aria-expanded={isOpen}
            aria-label={words('popup_more', what)}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name="more" />
          </button>
        </span>
      )}
      {isOpen && <MoveForm due={promise.due} today={today} onMove={make} />}
    </li>
  );
}

function madeWords(move: Move): string {
  if (move.move === 'keep') return words('popup_kept');
  if (move.move === 'let-go') return words('popup_let_go');
  return words('popup_moved', dateWords(move.to, { weekday: 'short', day: 'numeric', month: 'short' }));
}
