import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Age, ageOf } from '../promises/age';
import type { LedgerPromise } from '../promises/promise';
import { addPromises, movePromise } from '../store/promises';
import { Icon } from '../ui/icon';
import { countWords, words } from '../ui/words';

const SHOWN = 3;

/** The promises that wait, the earliest first. `today` is an ISO date. */
export function Due({ promises, today }: { readonly promises: readonly LedgerPromise[]; readonly today: string }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? promises : promises.slice(0, SHOWN);
  return (
    <section>
      <div class="section-head">
        <h2>{words('popup_promises')}</h2>
        {shown.length < promises.length && (
          <button class="button link small" type="button" onClick={() => setWhole(true)}>
            {words('popup_all', String(promises.length))}
          </button>
        )}
      </div>
      <ul class="dues">
        {shown.map((promise) => (
          <DueRow key={promise.id} promise={promise} today={today} />
        ))}
      </ul>
    </section>
  );
}

function DueRow({ promise, today }: { readonly promise: LedgerPromise; readonly today: string }) {
  const [isKept, setKept] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const what = promise.action ?? promise.quote;
  const age = ageOf(promise.due, today);
  const attempt = async (change: Promise<unknown>, willBeKept: boolean) => {
    try {
      await change;
      setKept(willBeKept);
      setFailed(false);
    } catch (problem) {
      console.warn('Handrail could not change a promise.', problem);
      setFailed(true);
    }
  };
  const keep = () => attempt(movePromise(promise.id, { move: 'keep', on: today }), true);
  const undo = () => attempt(addPromises([promise]), false);
  return (
    <li class="due-row">
      <button
        class={isKept ? 'keep is-kept' : 'keep'}
        type="button"
        aria-pressed={isKept}
        aria-label={words('popup_keep', what)}
        onClick={isKept ? undo : keep}
      >
        <Icon name="check" />
      </button>
      <span>
        <span class="words">{what}</span>
        {promise.to && <span class="soft small">{words('popup_to', promise.to)}</span>}
        {hasFailed && (
          <span class="soft small" role="status">
            {words('popup_not_changed')}
          </span>
        )}
      </span>
      {isKept ? (
        <span class="kept" role="status">
          <span class="soft small">{words('popup_kept')}</span>
          <button class="button link small" type="button" onClick={undo}>
            {words('undo')}
          </button>
        </span>
      ) : (
        <span class={`age ${age.age}`}>{ageWords(age, promise.due)}</span>
      )}
    </li>
  );
}

function ageWords(age: Age, due: string | undefined): string {
  if (age.age === 'none' || due === undefined) return words('popup_age_none');
  if (age.age === 'late') return countWords('popup_age_late', age.days);
  if (age.age === 'due') return words('popup_age_today');
  if (age.age === 'soon' && age.days === 1) return words('popup_age_tomorrow');
  const format =
    age.age === 'soon' ? { weekday: 'long' as const } : { day: 'numeric' as const, month: 'short' as const };
  return dayWords(due, format);
}

function dayWords(day: string, format: Intl.DateTimeFormatOptions): string {
  return new Date(`${day.slice(0, 10)}T12:00`).toLocaleDateString(browser.i18n.getUILanguage(), format);
}
