import { useState } from 'preact/hooks';
import type { LedgerPromise } from '../promises/promise';
import { dateWords } from '../ui/age-words';
import { Icon, Tread } from '../ui/icon';
import { countWords, words } from '../ui/words';
import type { Ended } from './ledger';

const SHOWN = 3;

/** Promises that were kept or let go, the latest first; each can be brought back. */
export function EndedList(props: {
  readonly ended: readonly Ended[];
  readonly as: 'kept' | 'gone';
  readonly onBringBack: (promise: LedgerPromise) => void;
}) {
  const { ended, as, onBringBack } = props;
  const [isWhole, setWhole] = useState(false);
  return (
    <>
      <ul class="slips plain">
        {ended.slice(0, isWhole ? undefined : SHOWN).map((each) => (
          <li key={each.promise.id} class={`slip ended ${as}`}>
            <Tread step={as === 'kept' ? 'whole' : 'likely'} />
            <p class="words wrap">{words('ledger_quoted', each.promise.quote)}</p>
            <span class="when">{as === 'kept' ? keptWords(each) : words('ledger_gone_on', dayWords(each.on))}</span>
            <button
              class="button plain square"
              type="button"
              aria-label={words('ledger_bring_back', each.promise.quote)}
              title={words('ledger_bring_back', each.promise.quote)}
              onClick={() => onBringBack(each.promise)}
            >
              <Icon name="undo" />
            </button>
          </li>
        ))}
      </ul>
      {!isWhole && ended.length > SHOWN && (
        <p class="acts-row">
          <button class="button" type="button" onClick={() => setWhole(true)}>
            {words('popup_all', String(ended.length))}
          </button>
        </p>
      )}
    </>
  );
}

const dayWords = (day: string) => dateWords(day, { weekday: 'short', day: 'numeric', month: 'short' });

function keptWords({ on, daysLate }: Ended): string {
  if (daysLate === 0) return words('ledger_kept_on', dayWords(on));
  return countWords('ledger_kept_days_late', daysLate, dayWords(on));
}
