import { useState } from 'preact/hooks';
import { leaveHeard, takeHeard } from '../messages/heard-promises';
import type { LedgerPromise } from '../promises/promise';
import { addPromises, removePromises } from '../store/promises';
import { dateWords } from '../ui/age-words';
import { Icon } from '../ui/icon';
import { words } from '../ui/words';

/** Promises that were heard in sent mail, while nobody answered the question about them. */
export function Heard({ promises }: { readonly promises: readonly LedgerPromise[] }) {
  return (
    <section>
      <h2>{words('popup_heard')}</h2>
      <ul class="dues">
        {promises.map((promise) => (
          <HeardRow key={promise.id} promise={promise} />
        ))}
      </ul>
    </section>
  );
}

function HeardRow({ promise }: { readonly promise: LedgerPromise }) {
  const [became, setBecame] = useState<'added' | 'left'>();
  const [hasFailed, setFailed] = useState(false);
  const { id, quote } = promise;
  const attempt = async (change: () => Promise<void>, next: typeof became) => {
    try {
      await change();
      setBecame(next);
      setFailed(false);
    } catch (problem) {
      console.warn('Handrail could not add a promise.', problem);
      setFailed(true);
    }
  };
  const add = async () => {
    await addPromises([promise]);
    await takeHeard([id]);
  };
  const undo = async () => {
    if (became === 'added') await removePromises([id]);
    await leaveHeard([promise]);
  };
  return (
    <li class="due-row">
      <button class="button small" type="button" disabled={became !== undefined} onClick={() => attempt(add, 'added')}>
        {words('toast_add')} <span class="unseen">{quote}</span>
      </button>
      <span class="what">
        <span class="words">{words('toast_quote', quote)}</span>
        <span class="soft small">{metaOf(promise)}</span>
        {hasFailed && (
          <span class="soft small" role="status">
            {words('popup_not_changed')}
          </span>
        )}
      </span>
      {became ? (
        <span class="kept" role="status">
          <span class="soft small">{words(`popup_heard_${became}`)}</span>
          <button class="button link small" type="button" onClick={() => attempt(undo, undefined)}>
            {words('undo')}
          </button>
        </span>
      ) : (
        <button
          class="button plain square"
          type="button"
          aria-label={words('popup_leave_heard', quote)}
          onClick={() => attempt(() => takeHeard([id]), 'left')}
        >
          <Icon name="close" />
        </button>
      )}
    </li>
  );
}

function metaOf({ to, due }: LedgerPromise): string {
  const day = due && dateWords(due, { weekday: 'short', day: 'numeric', month: 'short' });
  return [to && words('popup_to', to), day].filter(Boolean).join(' · ');
}
