import { useState } from 'preact/hooks';
import { Icon } from '../ui/icon';
import { words } from '../ui/words';

/** Where a meeting comes in: dropped, chosen, or pasted. */
export function OpenFile(props: { readonly isBusy: boolean; readonly onOpen: (source: File | string) => void }) {
  const { isBusy, onOpen } = props;
  const [text, setText] = useState('');
  return (
    <>
      <label class="drop">
        <input
          class="unseen"
          type="file"
          disabled={isBusy}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onOpen(file);
            // So that the same file can be chosen again.
            currentTarget.value = '';
          }}
        />
        <Icon name="import" />
        <span>
          <b>{words('meeting_drop')}</b>
          <span class="soft small">{words('meeting_drop_about')}</span>
        </span>
      </label>
      <details class="paste">
        <summary>{words('meeting_paste')}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onOpen(text);
          }}
        >
          <textarea
            class="field"
            rows={8}
            aria-label={words('meeting_paste')}
            placeholder={words('meeting_paste_example')}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <button class="button primary" type="submit" disabled={isBusy}>
            {words('meeting_paste_open')}
          </button>
        </form>
      </details>
    </>
  );
}
