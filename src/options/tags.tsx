import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/icon';
import { words } from '../ui/words';

const most = 300;

/** A short list of phrases that can be added to and taken from. Those in `fixed` are somebody else's. */
export function Tags(props: {
  readonly title: string;
  readonly about: string;
  readonly phrases: readonly string[];
  readonly fixed: readonly string[];
  /** Says what keeps a phrase from being added; without it, any will do. */
  readonly findProblem?: (phrase: string) => Promise<string | undefined>;
  readonly onAdd: (phrase: string) => unknown;
  readonly onRemove: (phrase: string) => unknown;
}) {
  const [isAdding, setAdding] = useState(false);
  const adder = useRef<HTMLButtonElement>(null);
  const { title, phrases, fixed } = props;
  const close = () => {
    setAdding(false);
    adder.current?.focus();
  };
  return (
    <div>
      <h4>{title}</h4>
      <div class="tags">
        {fixed.map((phrase) => (
          <span key={phrase} class="tag is-fixed" title={words('options_by_organisation')}>
            {phrase} <Icon name="lock" />
          </span>
        ))}
        {phrases.map((phrase) => (
          <span key={phrase} class="tag">
            {phrase}
            <button type="button" aria-label={words('options_remove', phrase)} onClick={() => props.onRemove(phrase)}>
              <Icon name="close" />
            </button>
          </span>
        ))}
        <button
          ref={adder}
          class="button link small"
          type="button"
          aria-expanded={isAdding}
          onClick={() => setAdding(!isAdding)}
        >
          <Icon name="plus" /> {words('options_add_phrase')} <span class="unseen">{title}</span>
        </button>
      </div>
      {isAdding && <Adder {...props} onClose={close} />}
    </div>
  );
}

function Adder(props: Parameters<typeof Tags>[0] & { readonly onClose: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  const about = useId();
  const [problem, setProblem] = useState<string>();
  useLayoutEffect(() => field.current?.focus(), []);

  const add = async (event: Event) => {
    event.preventDefault();
    const phrase = field.current?.value.trim() ?? '';
    if (phrase === '') return;
    const found = await props.findProblem?.(phrase);
    setProblem(found);
    if (found) return;
    if (!props.phrases.includes(phrase) && !props.fixed.includes(phrase)) await props.onAdd(phrase);
    props.onClose();
  };
  const onKeyDown = ({ key, isComposing }: KeyboardEvent) => {
    // While a word is put together, Escape takes that word back and nothing else.
    if (key === 'Escape' && !isComposing) props.onClose();
  };
  return (
    <form class="adder" onSubmit={add} onKeyDown={onKeyDown}>
      <input
        ref={field}
        class="field words"
        type="text"
        maxLength={most}
        autocomplete="off"
        aria-label={props.title}
        aria-describedby={about}
        aria-invalid={problem !== undefined}
        onInput={() => setProblem(undefined)}
      />
      <button class="button" type="submit">
        {words('options_add')}
      </button>
      <p id={about} class={problem ? 'small problem' : 'small soft'} role={problem ? 'alert' : undefined}>
        {problem ?? props.about}
      </p>
    </form>
  );
}
