import { useRef } from 'preact/hooks';
import { Icon } from './icon';

/** A button that asks for a JSON file. The same file may be picked twice in a row. */
export function PickFile({ title, onPick }: { readonly title: string; readonly onPick: (file: File) => void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button class="button" type="button" onClick={() => field.current?.click()}>
        <Icon name="import" /> {title}
      </button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={title}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onPick(file);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
