import { useState } from 'preact/hooks';
import { Icon } from '../ui/icon';
import { words } from '../ui/words';

/** A button that copies words, and says whether it did. */
export function Copy(props: {
  readonly text: string;
  readonly label: string;
  readonly isQuiet?: boolean;
  readonly isPrimary?: boolean;
  readonly isDisabled?: boolean;
  /** Set at the head of a page. */
  readonly isLarge?: boolean;
  /** What it is copied of, for who hears the button alone. */
  readonly of?: string;
}) {
  const { text, label, isQuiet = false, isPrimary = false, isDisabled = false, isLarge = false, of } = props;
  const [last, setLast] = useState<{ readonly text: string; readonly how: 'yes' | 'no' }>();
  // What was copied may not be what stands there now.
  const copied = last?.text === text ? last.how : undefined;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setLast({ text, how: 'yes' }),
      () => setLast({ text, how: 'no' }),
    );
  return (
    <span class="acts">
      <button
        class={isPrimary ? 'button primary' : isQuiet ? 'button link small' : isLarge ? 'button' : 'button small'}
        type="button"
        disabled={isDisabled}
        onClick={copy}
      >
        {!isQuiet && <Icon name="copy" />} {label}
        {of && <span class="unseen">: {of}</span>}
      </button>
      <span class="soft small" role="status">
        {copied === 'yes' && words('ledger_copied')}
        {copied === 'no' && words('ledger_not_copied')}
      </span>
    </span>
  );
}
