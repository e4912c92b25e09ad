import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../ui/words';

/** Asks before anything is erased; the safe answer has the focus. */
export function Question(props: { readonly title: string; readonly onErase: () => void; readonly onKeep: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const asking = dialog.current;
    asking?.showModal();
    // Closed, and not only taken away, it gives the focus back to what asked.
    return () => asking?.close();
  }, []);
  return (
    <dialog ref={dialog} class="question" aria-labelledby="question-title" onClose={props.onKeep}>
      <h3 id="question-title">{props.title}</h3>
      <p class="soft">{words('options_ask_about')}</p>
      <div class="acts-row">
        <button class="button primary" type="button" onClick={props.onKeep}>
          {words('options_keep')}
        </button>
        <button class="button" type="button" onClick={props.onErase}>
          {words('options_erase')}
        </button>
      </div>
    </dialog>
  );
}
