import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageEvent } from '../page/desk';
import { Icon, Mark, Tread } from '../ui/icon';
import { Keys } from '../ui/keys';
import { Phrase } from '../ui/phrase';
import { undoKeys } from '../ui/shortcuts';
import { listWords, words } from '../ui/words';
import { reader, sample } from './sample';

export interface PracticeProps {
  /** Starts hints on this page until the signal aborts; tells what is done with them. */
  start(document: Document, signal: AbortSignal, onEvent: (event: PageEvent) => void): void;
  /** The keys that open the hints. */
  readonly openKeys: readonly string[];
  /** Names of the sites that Handrail knows. */
  readonly siteNames: readonly string[];
  onDone(): void;
  onRules(): void;
}

const steps = ['write', 'mend', 'keep'] as const;
type Step = (typeof steps)[number];

// What the writer did that ends a step; writing is seen in the sample itself.
const stepOf: Partial<Record<PageEvent, Step>> = { applied: 'mend', kept: 'keep' };

/** The first page after installing, in three small steps: the real hints on a sample mail that goes nowhere. */
export function Practice({ start, openKeys, siteNames, onDone, onRules }: PracticeProps) {
  const [done, setDone] = useState<ReadonlySet<Step>>(new Set());
  const [skipped, setSkipped] = useState<ReadonlySet<Step>>(new Set());
  const [isSent, setSent] = useState(false);
  const [round, setRound] = useState(0);
  const now = steps.find((step) => !done.has(step) && !skipped.has(step));
  const finish = (step: Step | undefined) => step && setDone((before) => new Set([...before, step]));

  useEffect(() => {
    const stop = new AbortController();
    start(document, stop.signal, (event) => {
      if (event === 'sent') setSent(true);
      const step = stepOf[event];
      if (step) setDone((before) => new Set([...before, step]));
    });
    return () => stop.abort();
  }, [start]);

  const startOver = () => {
    setDone(new Set());
    setSkipped(new Set());
    setSent(false);
    setRound(round + 1);
  };

  return (
    <main class="practice">
      <header class="hello">
        <Mark size={56} />
        <h1>{words('practice_promise')}</h1>
        <p class="lead">{words('practice_lead')}</p>
        <button class="button link small" type="button" onClick={onDone}>
          {words('practice_leave')}
        </button>
      </header>
      <section class="desk" aria-labelledby="desk-title">
        <div class="todo">
          <h2 id="desk-title">{words('practice_try')}</h2>
          <Todo done={done} now={now} openKeys={openKeys} />
          <div class="todo-acts">
            {now && (
              <button
                class="button small"
                type="button"
                onClick={() => setSkipped((before) => new Set([...before, now]))}
              >
                {words('practice_skip')}
              </button>
            )}
            {(done.size > 0 || skipped.size > 0) && (
              <button class="button plain small" type="button" onClick={startOver}>
                <Icon name="undo" />
                {words('practice_again')}
              </button>
            )}
          </div>
        </div>
        <Sample key={round} isSent={isSent} onWrite={() => finish('write')} />
      </section>
      <Lines />
      <section class="where">
        <h2>{words('practice_where')}</h2>
        <p class="soft">{words('practice_where_about', listWords(siteNames))}</p>
        <h2>{words('practice_private')}</h2>
        <p class="soft">{words('practice_private_about')}</p>
        <div class="acts-row">
          <button class="button primary" type="button" onClick={onDone}>
            {words('practice_done')}
          </button>
          <button class="button link" type="button" onClick={onRules}>
            {words('practice_rules')}
          </button>
        </div>
      </section>
    </main>
  );
}

function Todo(props: {
  readonly done: ReadonlySet<Step>;
  readonly now: Step | undefined;
  readonly openKeys: readonly string[];
}) {
  const { done, now, openKeys } = props;
  const about = {
    write: words('practice_write_about'),
    mend: (
      <Phrase of="practice_mend_about">
        <Keys of={openKeys} />
        <Keys of={undoKeys} />
      </Phrase>
    ),
    keep: words('practice_keep_about'),
  };
  return (
    <>
      <ol>
        {steps.map((step) => (
          <li
            key={step}
            class={done.has(step) ? 'is-done' : step === now ? 'is-now' : undefined}
            aria-current={step === now ? 'step' : undefined}
          >
            <Tread step={done.has(step) ? 'whole' : 'missing'} />
            <h3>
              {done.has(step) && <span class="unseen">{words('practice_step_done')} </span>}
              {words(`practice_${step}`)}
            </h3>
            {step === now && <p>{about[step]}</p>}
          </li>
        ))}
      </ol>
      <p class={now ? 'unseen' : 'all soft'} role="status">
        {now === undefined && words('practice_all')}
        {now && now !== 'write' && words('practice_next', words(`practice_${now}`))}
      </p>
    </>
  );
}

function Sample({ isSent, onWrite }: { readonly isSent: boolean; readonly onWrite: () => void }) {
  const mail = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The editor's content is the writer's from here on, so it is put in once and never drawn again.
    const lines = sample.map((line) => Object.assign(document.createElement('p'), { textContent: line }));
    mail.current?.replaceChildren(...lines);
  }, []);
  return (
    <div class="sample">
      <p class="sample-to small soft">
        <Phrase of="practice_to">
          <b>{reader}</b>
        </Phrase>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a mail is rich text, which no form field holds. */}
      <div
        class="sample-words"
        ref={mail}
        contentEditable
        spellcheck={false}
        role="textbox"
        aria-multiline="true"
        aria-label={words('practice_sample')}
        tabIndex={0}
        onInput={onWrite}
      />
      <div class="sample-foot">
        <button class="button sample-send" type="button">
          <Icon name="send" />
          {words('practice_send')}
        </button>
        <p class="small soft" role="status">
          {isSent && words('practice_sent')}
        </p>
      </div>
    </div>
  );
}

function Lines() {
  return (
    <section class="three" aria-label={words('practice_lines')}>
      {(['missing', 'likely', 'whole'] as const).map((line) => (
        <article key={line}>
          <h2>
            <span class={`mark-${line}`}>{words(`practice_${line}`)}</span>
          </h2>
          <p>{words(`practice_${line}_about`)}</p>
        </article>
      ))}
    </section>
  );
}
