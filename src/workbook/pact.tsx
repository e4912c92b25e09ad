import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { agreedOn, isWritten, type Pact, type Said, standingOf, takenBack } from '../settings/agreements';
import { Icon, Tread } from '../ui/icon';
import { words } from '../ui/words';
import { questionText } from './agreements-text';
import { Copy } from './copy';
import { standingWords } from './said-words';

/** One agreement: what it is about, how far the team is with it, its words, and what comes next. `today` is an ISO date. */
export function PactSheet<One extends Pact<What>, What extends Said>(props: {
  readonly pact: One;
  readonly title: string;
  /** The title as it is drawn. */
  readonly head: ComponentChildren;
  readonly today: string;
  readonly onChange: (change: (pact: One) => One) => void;
  /** Set for one that was added. */
  readonly onRemove?: () => void;
  readonly children: ComponentChildren;
}) {
  const { pact, title, head, today, onChange, onRemove, children } = props;
  const standing = standingOf(pact);
  const { agreed } = pact;
  const next = useRef<HTMLButtonElement>(null);
  const hasPressed = useRef(false);
  // What was pressed has gone; what takes it back, or does it again, stands there now.
  useLayoutEffect(() => {
    if (hasPressed.current) next.current?.focus();
    hasPressed.current = false;
  }, [standing]);
  const press = (change: (pact: One) => One) => {
    hasPressed.current = true;
    onChange(change);
  };
  const isWrittenAnew = standing !== 'agreed' && isWritten(pact.said);
  return (
    <article class="pact">
      <header>
        {head}
        <span class="status">
          <Tread step={standing === 'agreed' ? 'whole' : 'missing'} />
          <span role="status">{standingWords(pact, today)}</span>
          {agreed && (
            <button
              ref={standing === 'agreed' ? next : undefined}
              class="button plain square"
              type="button"
              aria-label={words('agreements_take_back', title)}
              title={words('agreements_take_back', title)}
              onClick={() => press(takenBack)}
            >
              <Icon name="undo" />
            </button>
          )}
          {onRemove && (
            <button
              class="button plain square"
              type="button"
              aria-label={words('agreements_remove', title)}
              title={words('agreements_remove', title)}
              onClick={onRemove}
            >
              <Icon name="trash" />
            </button>
          )}
        </span>
      </header>
      {children}
      {(isWrittenAnew || standing === 'changed') && (
        <div class="acts">
          {isWrittenAnew && (
            <>
              <button
                ref={next}
                class="button small"
                type="button"
                aria-label={words('agreements_mark_this', title)}
                onClick={() => press((before) => agreedOn(before, today))}
              >
                {words('agreements_mark')}
              </button>
              <Copy isQuiet text={questionText(title, pact)} label={words('agreements_question')} of={title} />
            </>
          )}
          {standing === 'changed' && agreed && (
            <button
              class="button link small"
              type="button"
              onClick={() => press((before) => ({ ...before, said: agreed.said }))}
            >
              {words('agreements_bring_agreed')}
              <span class="unseen">: {title}</span>
            </button>
          )}
        </div>
      )}
    </article>
  );
}
