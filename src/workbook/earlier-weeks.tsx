import type { Reflection } from '../store/reflection';
import { dateWords } from '../ui/age-words';
import { Tread } from '../ui/icon';
import { words } from '../ui/words';
import { questions } from './questions';
import type { SmallPromise } from './small-promises';

const monthAndDay = { day: 'numeric', month: 'short' } as const;

/** The small promises of the last weeks as a stair, and what was written then. Nothing where there is nothing yet. */
export function EarlierWeeks(props: {
  readonly weeks: readonly SmallPromise[];
  readonly written: readonly Reflection[];
}) {
  const { weeks, written } = props;
  const made = weeks.filter(({ stand }) => stand !== 'none');
  const answered = written.filter(({ answers }) => questions.some((question) => answers[question]?.trim()));
  return (
    <>
      {made.length > 0 && (
        <section aria-labelledby="trail-title">
          <h2 id="trail-title">{words('reflection_weeks')}</h2>
          <p class="lead-in">
            {words('reflection_held', String(made.filter(({ stand }) => stand === 'kept').length), String(made.length))}
          </p>
          <ol class="trail">
            {weeks.map(({ monday, stand }) => (
              <li key={monday} class={stand}>
                <span>{dateWords(monday, monthAndDay)}</span>
                <span class="unseen">: {words(`reflection_is_${stand}`)}</span>
              </li>
            ))}
          </ol>
          <ul class="slips plain">
            {made.toReversed().map(({ monday, stand, promise }) => (
              <li key={monday} class="slip ended small-promise">
                <Tread step={stand === 'kept' ? 'whole' : stand === 'open' ? 'likely' : 'missing'} />
                <p class="words wrap">{words('ledger_quoted', promise?.quote ?? '')}</p>
                <span class="when">
                  {words('reflection_state_week', words(`reflection_is_${stand}`), dateWords(monday, monthAndDay))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {answered.length > 0 && (
        <section aria-labelledby="earlier-title">
          <h2 id="earlier-title">{words('reflection_earlier')}</h2>
          {answered.map(({ week, answers }, index) => (
            <details key={week} class="earlier" open={index === 0}>
              <summary>{words('reflection_week', dateWords(week, { day: 'numeric', month: 'long' }))}</summary>
              <dl>
                {questions.map(
                  (question) =>
                    answers[question]?.trim() && (
                      <div key={question}>
                        <dt>{words(`reflection_${question}`)}</dt>
                        <dd class="words wrap">{answers[question]}</dd>
                      </div>
                    ),
                )}
              </dl>
            </details>
          ))}
        </section>
      )}
    </>
  );
}
