import { DraftIcon } from '../ui/draft-icon';
import { Keys } from '../ui/keys';
import { Phrase } from '../ui/phrase';
import { undoKeys } from '../ui/shortcuts';
import { words } from '../ui/words';

/** What just happened. `words` and `name` are shown as they are. */
export type Happened =
  | { readonly what: 'applied' }
  | { readonly what: 'left-once' }
  | { readonly what: 'left-phrase'; readonly words: string }
  | { readonly what: 'left-kind'; readonly name: string }
  | { readonly what: 'brought-back' }
  | { readonly what: 'paused' }
  | { readonly what: 'off'; readonly host: string }
  | { readonly what: 'copied' }
  | { readonly what: 'copied-only' }
  | { readonly what: 'not-taken' }
  | { readonly what: 'not-sent' };

export interface StripProps {
  readonly happened: Happened;
  /** Shown as Undo where set. The caller takes the strip away after six seconds, later while pointer or focus is on it. */
  onUndo?(): void;
}

/** One line where the card was. */
export function Strip({ happened, onUndo }: StripProps) {
  return (
    <div class="strip">
      <DraftIcon name={iconOf(happened)} />
      <span>
        <Said happened={happened} />
      </span>
      {onUndo && (
        <button class="button link small" type="button" onClick={onUndo}>
          {words('undo')}
        </button>
      )}
    </div>
  );
}

function iconOf({ what }: Happened) {
  if (what === 'applied') return 'check';
  if (what === 'brought-back' || what === 'not-sent') return 'undo';
  if (what === 'paused') return 'pause';
  if (what === 'copied' || what === 'copied-only') return 'copy';
  return 'eye-off';
}

function Said({ happened }: { readonly happened: Happened }) {
  switch (happened.what) {
    case 'applied':
      return (
        <Phrase of="strip_applied">
          <Keys of={undoKeys} />
        </Phrase>
      );
    case 'left-once':
      return <>{words('strip_left_once')}</>;
    case 'left-phrase':
      return <>{words('strip_left_phrase', happened.words)}</>;
    case 'left-kind':
      return <>{words('strip_left_kind', happened.name)}</>;
    case 'brought-back':
      return <>{words('strip_brought_back')}</>;
    case 'paused':
      return <>{words('strip_paused')}</>;
    case 'off':
      return <>{words('strip_off', happened.host)}</>;
    case 'copied':
      return <>{words('strip_copied')}</>;
    case 'copied-only':
      return <>{words('strip_copied_only')}</>;
    case 'not-taken':
      return <>{words('strip_not_taken')}</>;
    case 'not-sent':
      return <>{words('strip_not_sent')}</>;
  }
}
