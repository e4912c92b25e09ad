import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/icon';
import { words } from '../ui/words';

/**
 * What was done, with the way back; it has the focus, since what was pressed has gone. Its key is what was done: the same
 * words once more are a new sentence, which is told again and has the focus again.
 */
export function Said(props: { readonly said: string; readonly onUndo: () => void; readonly onClose: () => void }) {
  const undo = useRef<HTMLButtonElement>(null);
  // Before it is drawn: who reads the words may press a key at once.
  useLayoutEffect(() => undo.current?.focus({ preventScroll: true }), []);
  return (
    <div class="said">
      <span role="status">{props.said}</span>
      <button ref={undo} class="button link small" type="button" onClick={props.onUndo}>
        {words('undo')}
      </button>
      <button class="button plain square" type="button" aria-label={words('close')} onClick={props.onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
