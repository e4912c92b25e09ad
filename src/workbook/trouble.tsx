import type { Trouble as Kind } from '../store/database';
import { words } from '../ui/words';

/** What stands between a page and the store, in plain words. */
export function Trouble({ trouble }: { readonly trouble: Kind }) {
  return (
    <p class="notice" role="status">
      {words(`workbook_unread_${trouble}`)}
    </p>
  );
}
