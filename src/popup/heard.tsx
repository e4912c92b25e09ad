import { useState } from 'preact/hooks';
import { takeHeard } from '../messages/heard-promises';
import type { LedgerPromise } from '../promises/promise';
import { addPromises } from '../store/promises';
import { Icon } from '../ui/icon';
import { words } from '../ui/words';

/** Promises that were heard in sent mail, while nobody answered the question about them. */
export function Heard({ promises, onChanged }: { readonly promises: readonly LedgerPromise[]; onChanged(): void }) {
  return (
    <section>
      <h2>{words('popup_heard')}</h2>
      <ul class="dues">
        {promises.map((promise) => (
          <HeardRow key={promise.id} promise={promise} onChanged={onChanged} />
        ))}
      </ul>
    </section>
  );
}

function HeardRow({ promise, onChanged }: { readonly promise: LedgerPromise; onChanged(): void }) {
  const [hasFailed, setFailed] = useState(false);
  const { id, quote, to } = promise;
  const answer = async (change: () => Promise<void>) => {
    try {
      await change();
      await takeHeard([id]);
      onChanged();
    } catch (problem) {
      console.warn('Handrail could not add a promise.', problem);
      setFailed(true);
    }
  };
  return (
    <li class="due-row">
      <button class="button small" type="button" onClick={() => answer(() => addPromises([promise]))}>
        {words('toast_add')} <span class="unseen">{quote}</span>
      </button>
      <span class="what">
        <span class="words">{words('toast_quote', quote)}</span>
        {to && <span class="soft small">{words('popup_to', to)}</span>}
        {hasFailed && (
          <span class="soft small" role="status">
            {words('popup_not_changed')}
          </span>
        )}
      </span>
      <button
        class="button plain square"
        type="button"
        aria-label={words('popup_leave_heard', quote)}
        onClick={() => answer(async () => undefined)}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}
