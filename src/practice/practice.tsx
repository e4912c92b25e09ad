import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageEvent } from '../page/desk';
import { Icon, Mark, Tread } from '../ui/icon';
import { Keys } from '../ui/keys';
import { Phrase } from '../ui/phrase';
import { undoKeys } from '../ui/shortcuts';
import { words } from '../ui/words';
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

const steps = ['opened', 'applied', 'undone', 'kept'] as const;

/** The first page after installing: the real hints on a sample mail that goes nowhere. */
export function Practice({ start, openKeys, siteNames, onDone, onRules }: PracticeProps) {
  const [done, setDone] = useState<ReadonlySet<PageEvent>>(new Set());
  const [round, setRound] = useState(0);

  useEffect(() => {
    const stop = new AbortController();
    start(document, stop.signal, (event) => setDone((before) => new Set([...before, event])));
    return () => stop.abort();
  }, [start]);

  const startOver = () => {
    setDone(new Set());
    setRound(round + 1);
  };

  return (
    <main class="practice">
      <header class="hello">
        <Mark size={56} />
        <h1>{words('practice_promise')}</h1>
        <p class="lead">{words('practice_lead')}</p>
      </header>
      <section class="desk" aria-labelledby="desk-title">
        <div class="todo">
          <h2 id="desk-title">{words('practice_try')}</h2>
          <Todo done={done} openKeys={openKeys} />
          <button class="button plain small" type="button" onClick={startOver}>
            <Icon name="undo" />
            {words('practice_again')}
          </button>
        </div>
        <Sample key={round} isSent={done.has('sent')} />
      </section>
      <Lines />
      <section class="where">
        <h2>{words('practice_where')}</h2>
        <p class="soft">
          {words('practice_where_about', new Intl.ListFormat(undefined, { type: 'conjunction' }).format(siteNames))}
        </p>
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

function Todo({ done, openKeys }: { readonly done: ReadonlySet<PageEvent> } & Pick<PracticeProps, 'openKeys'>) {
  const now = steps.find((step) => !done.has(step));
  const said = {
    opened: (
      <Phrase of="practice_step_open">
        <Keys of={openKeys} />
      </Phrase>
    ),
    applied: words('practice_step_apply'),
    undone: (
      <Phrase of="practice_step_undo">
        <Keys of={undoKeys} />
      </Phrase>
    ),
    kept: words('practice_step_send'),
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
            <span>
              {done.has(step) && <span class="unseen">{words('practice_step_done')} </span>}
              {said[step]}
            </span>
          </li>
        ))}
      </ol>
      <p class="all soft" role="status">
        {now === undefined && words('practice_all')}
      </p>
    </>
  );
}

function Sample({ isSent }: { readonly isSent: boolean }) {
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
