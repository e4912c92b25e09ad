import { forgetUnread } from '../settings/stored-agreements';
import { saveFile } from '../ui/save-file';
import { words } from '../ui/words';

/** What was kept and could not be read: never written over, and gone only when it is let go. */
export function Unread({ unread }: { readonly unread: readonly unknown[] }) {
  return (
    <div class="notice">
      <p role="status">{words('agreements_unread')}</p>
      <div class="acts">
        <button
          class="button small"
          type="button"
          onClick={() => saveFile('handrail-unread.json', 'application/json', JSON.stringify(unread, undefined, 2))}
        >
          {words('agreements_unread_save')}
        </button>
        <button
          class="button link small"
          type="button"
          onClick={() =>
            forgetUnread().catch((problem) => console.warn('Handrail could not let go of what is kept.', problem))
          }
        >
          {words('agreements_unread_forget')}
        </button>
      </div>
    </div>
  );
}
