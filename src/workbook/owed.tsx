import type { Move } from '../promises/moves';
import type { LedgerPromise } from '../promises/promise';
import { dateWords } from '../ui/age-words';
import { words } from '../ui/words';
import { Copy } from './copy';

/** What others promised, by person. It never grows old in colour: there may be a good reason. */
export function Owed(props: {
  readonly owed: ReadonlyMap<string, readonly LedgerPromise[]>;
  readonly today: string;
  readonly onMove: (promise: LedgerPromise, move: Move) => void;
}) {
  const { owed, today, onMove } = props;
  return (
    <div class="people">
      {[...owed].map(([person, promises]) => (
        <article key={person} class="owed">
          <h3>{person}</h3>
          <ul>
            {promises.map((promise) => (
              <li key={promise.id}>
                <span class="words wrap">{words('ledger_quoted', promise.quote)}</span>{' '}
                <span class="soft small">{dayOf(promise)}</span>
                <span class="acts">
                  {isAskable(promise, today) && (
                    <Copy text={words('ledger_asking', promise.quote)} label={words('ledger_ask')} isQuiet />
                  )}
                  <button
                    class="button plain small"
                    type="button"
                    onClick={() => onMove(promise, { move: 'keep', on: today })}
                  >
                    {words('ledger_came')} <span class="unseen">{promise.quote}</span>
                  </button>
                  <button
                    class="button plain small"
                    type="button"
                    onClick={() => onMove(promise, { move: 'let-go', on: today })}
                  >
                    {words('move_let_go')} <span class="unseen">{promise.quote}</span>
                  </button>
                </span>
              </li>
            ))}
          </ul>
        </article>
      ))}
    </div>
  );
}

const isAskable = ({ due }: LedgerPromise, today: string): boolean => due === undefined || due.slice(0, 10) <= today;

function dayOf({ due, made }: LedgerPromise): string {
  const format = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  return due === undefined
    ? words('ledger_no_day', dateWords(made, format))
    : words('ledger_for', dateWords(due, format));
}
