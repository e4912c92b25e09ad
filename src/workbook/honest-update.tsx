import type { LedgerPromise } from '../promises/promise';
import { dateWords } from '../ui/age-words';
import { Phrase } from '../ui/phrase';
import { words } from '../ui/words';
import { Copy } from './copy';

/** Two lines to send when a promise is past its day. `day` is an ISO date, empty while none is chosen. */
export function HonestUpdate({ promise, day }: { readonly promise: LedgerPromise; readonly day: string }) {
  const { to, quote } = promise;
  const said = day && dateWords(day, { weekday: 'long', day: 'numeric', month: 'long' });
  const key = to === undefined ? 'ledger_update_plain' : 'ledger_update';
  const subs = to === undefined ? [quote] : [to, quote];
  return (
    <div class="update">
      <p class="soft small">{words('ledger_update_lead')}</p>
      <p class="words wrap">
        <Phrase of={key} subs={subs}>
          <span class={said ? 'slot' : 'slot empty'}>{said || words('ledger_update_day')}</span>
        </Phrase>
      </p>
      {said ? (
        <Copy text={words(key, said, ...subs)} label={words('ledger_copy')} />
      ) : (
        <button class="button small" type="button" onClick={(event) => askDay(event.currentTarget)}>
          {words('ledger_update_choose')}
        </button>
      )}
    </div>
  );
}

/** The day is chosen in the form beside it. */
function askDay(pressed: HTMLElement): void {
  pressed.closest('.slip-more')?.querySelector<HTMLElement>('input[type="date"]')?.focus();
}
