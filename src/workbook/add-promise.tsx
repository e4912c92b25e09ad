import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LedgerPromise } from '../promises/promise';
import { words } from '../ui/words';

/** A promise made elsewhere, written down by hand. `today` is an ISO date. */
export function AddPromise(props: {
  readonly today: string;
  readonly onAdd: (promise: LedgerPromise) => void;
  readonly onCancel: () => void;
}) {
  const { today, onAdd, onCancel } = props;
  const [quote, setQuote] = useState('');
  const [to, setTo] = useState('');
  const [due, setDue] = useState('');
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const reader = to.trim();
    onAdd({
      id: crypto.randomUUID(),
      quote: quote.trim(),
      ...(reader && { to: reader }),
      ...(due && { due }),
      made: today,
      site: '',
      outcome: { state: 'open' },
    });
  };
  return (
    <form class="add-promise" onSubmit={add}>
      <label class="what">
        <span>{words('ledger_add_what')}</span>
        <input
          class="field"
          required
          pattern=".*\S.*"
          maxLength={2000}
          placeholder={words('ledger_add_what_example')}
          value={quote}
          ref={first}
          onInput={({ currentTarget }) => setQuote(currentTarget.value)}
        />
      </label>
      <label>
        <span>{words('ledger_add_to')}</span>
        <input class="field" maxLength={200} value={to} onInput={({ currentTarget }) => setTo(currentTarget.value)} />
      </label>
      <label>
        <span>{words('ledger_add_by')}</span>
        <input
          class="field"
          type="date"
          min={today}
          max="9999-12-31"
          value={due}
          onInput={({ currentTarget }) => setDue(currentTarget.value)}
        />
      </label>
      <div class="acts">
        <button class="button primary" type="submit">
          {words('ledger_add_it')}
        </button>
        <button class="button plain" type="button" onClick={onCancel}>
          {words('ledger_cancel')}
        </button>
      </div>
    </form>
  );
}
