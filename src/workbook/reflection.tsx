import { useEffect, useState } from 'preact/hooks';
import { daysBefore, isoDay, mondayOf } from '../promises/day';
import type { LedgerPromise } from '../promises/promise';
import { addPromises } from '../store/promises';
import type { Reflection as Written } from '../store/reflection';
import { keepReflection, listReflections } from '../store/reflections';
import { dateWords } from '../ui/age-words';
import { Phrase } from '../ui/phrase';
import { words } from '../ui/words';
import { EarlierWeeks } from './earlier-weeks';
import type { PageProps } from './page';
import { questions } from './questions';
import { smallPromises } from './small-promises';
import { useStored } from './stored';

/** Three questions about the week, last weeks' answers, and one small promise that goes to the ledger. */
export function Reflection({ now, promises, readLedger }: PageProps) {
  const [reflections, readReflections] = useStored(listReflections);
  const today = isoDay(now());
  const week = mondayOf(today);
  const isRead = promises !== undefined && reflections.state === 'read';
  return (
    <>
      <header>
        <h1>{words('workbook_reflection')}</h1>
      </header>
      <p class="lead">{words('reflection_lead', dateWords(week, { day: 'numeric', month: 'long' }))}</p>
      {isRead && (
        <>
          <ThisWeek
            key={week}
            kept={reflections.value.find((each) => each.week === week) ?? { week, answers: {} }}
            promises={promises}
            today={today}
            readAgain={readReflections}
            onAdded={readLedger}
          />
          <EarlierWeeks
            weeks={smallPromises(reflections.value, promises, today)}
            written={reflections.value.filter((each) => each.week < week)}
          />
          <p class="end-note small">{words('reflection_source')}</p>
        </>
      )}
    </>
  );
}

/** What was written for a week. */
type Changes = Omit<Written, 'week'>;
const unchanged: Changes = { answers: {} };

// What is not kept yet outlives a look at another page of the workbook.
let unkept: { readonly week: string; readonly changes: Changes } | undefined;
let keeping: Promise<void> | undefined;

/** Keeps what is not: one write at a time and then the latest, so that no letter waits for all before it. */
async function keepUnkept(): Promise<void> {
  while (unkept) {
    const now = unkept;
    await keepReflection({ week: now.week, ...now.changes });
    if (unkept === now) unkept = undefined;
  }
}

function ThisWeek(props: {
  readonly kept: Written;
  readonly promises: readonly LedgerPromise[];
  readonly today: string;
  readonly readAgain: () => Promise<void>;
  readonly onAdded: () => Promise<unknown>;
}) {
  const { kept, promises, today, readAgain, onAdded } = props;
  const { week } = kept;
  const [changes, setChanges] = useState(() => (unkept?.week === week ? unkept.changes : unchanged));
  const [hasFailed, setFailed] = useState(false);
  const untilKept = async () => {
    try {
      keeping ??= keepUnkept().finally(() => {
        keeping = undefined;
      });
      await keeping;
      // From then on the store is believed: another tab may write the same week.
      await readAgain();
      if (!unkept) setChanges(unchanged);
      setFailed(false);
    } catch (problem) {
      console.warn('Handrail could not keep a reflection.', problem);
      setFailed(true);
    }
  };
  const keep = ({ answers, ...more }: Changes): Promise<void> | undefined => {
    const before = unkept?.week === week ? unkept.changes : unchanged;
    const next = { ...before, ...more, answers: { ...before.answers, ...answers } };
    unkept = { week, changes: next };
    setChanges((shown) => ({ ...shown, ...next, answers: { ...shown.answers, ...next.answers } }));
    return keeping ? keeping.catch(() => undefined) : untilKept();
  };
  // Written on this page before, and still on its way.
  useEffect(() => void (keeping && untilKept()), []);
  const add = async (promise: LedgerPromise) => {
    try {
      await addPromises([promise]);
    } catch (problem) {
      console.warn('Handrail could not add a promise.', problem);
      setFailed(true);
      return;
    }
    await keep({ answers: {}, promise: promise.id });
    await onAdded();
  };
  const answers = { ...kept.answers, ...changes.answers };
  const promised = changes.promise ?? kept.promise;
  const small = promises.find(({ id }) => id === promised);
  return (
    <>
      <section class="asks">
        {questions.map((question) => (
          <label key={question}>
            <span>{words(`reflection_${question}`)}</span>
            <textarea
              class="field area"
              rows={3}
              maxLength={10_000}
              placeholder={words('reflection_enough')}
              value={answers[question] ?? ''}
              onInput={({ currentTarget }) => keep({ answers: { [question]: currentTarget.value } })}
            />
          </label>
        ))}
        <p class="soft small" role="status">
          {words(hasFailed ? 'popup_not_changed' : 'reflection_kept_here')}
        </p>
      </section>
      <section aria-labelledby="small-title">
        <h2 id="small-title">{words('reflection_small')}</h2>
        {small ? <Added promise={small} /> : <SmallForm today={today} onAdd={add} />}
      </section>
    </>
  );
}

function SmallForm({ today, onAdd }: { readonly today: string; readonly onAdd: (promise: LedgerPromise) => void }) {
  const [action, setAction] = useState('');
  const [due, setDue] = useState('');
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const said = action.trim().replace(/[.\s]+$/, '');
    onAdd({
      id: crypto.randomUUID(),
      quote: words('reflection_quote', said),
      action: said,
      due,
      made: today,
      site: '',
      outcome: { state: 'open' },
    });
  };
  return (
    <form onSubmit={add}>
      <p class="words big">
        <Phrase of="reflection_sentence">
          <input
            class="gap"
            required
            pattern=".*[^.\s].*"
            maxLength={300}
            aria-label={words('reflection_what')}
            placeholder={words('reflection_what_example')}
            value={action}
            onInput={({ currentTarget }) => setAction(currentTarget.value)}
          />
          <input
            class="gap"
            type="date"
            required
            min={today}
            max={daysBefore(today, -366)}
            aria-label={words('reflection_by')}
            value={due}
            onInput={({ currentTarget }) => setDue(currentTarget.value)}
          />
        </Phrase>
      </p>
      <p class="acts-row">
        <button class="button primary" type="submit">
          {words('reflection_add')}
        </button>
      </p>
    </form>
  );
}

function Added({ promise }: { readonly promise: LedgerPromise }) {
  const { action = promise.quote, due } = promise;
  const day = due && dateWords(due, { weekday: 'long', day: 'numeric', month: 'long' });
  return (
    <>
      <p class="words big wrap">
        {day ? (
          <Phrase of="reflection_sentence">
            <span class="slot">{action}</span>
            <span class="slot">{day}</span>
          </Phrase>
        ) : (
          words('ledger_quoted', promise.quote)
        )}
      </p>
      <p class="soft" role="status">
        {words('reflection_added')} <a href="#promises">{words('reflection_see')}</a>
      </p>
    </>
  );
}
