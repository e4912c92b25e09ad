import { useState } from 'preact/hooks';
import type { Worksheet } from '../store/worksheet';
import { dateWords } from '../ui/age-words';
import { words } from '../ui/words';

/** The worksheets that were kept; one that is removed can be brought back while the page is open. */
export function KeptWorksheets(props: {
  readonly sheets: readonly Worksheet[];
  readonly onOpen: (sheet: Worksheet) => void;
  readonly onRemove: (sheet: Worksheet) => void;
  readonly onBack: (sheet: Worksheet) => void;
}) {
  const { sheets, onOpen, onRemove, onBack } = props;
  const [removed, setRemoved] = useState<Worksheet>();
  if (sheets.length === 0 && !removed) return null;
  return (
    <section aria-labelledby="kept-title">
      <h2 id="kept-title">{words('repair_kept_title')}</h2>
      <ul class="slips plain">
        {sheets.map((sheet) => (
          <li key={sheet.id} class="slip kept-sheet">
            <div>
              <p class="words wrap">{titleOf(sheet)}</p>
              <p class="meta">{dateWords(sheet.begun, { day: 'numeric', month: 'long', year: 'numeric' })}</p>
            </div>
            <button class="button small" type="button" onClick={() => onOpen(sheet)}>
              {words('repair_open')} <span class="unseen">{titleOf(sheet)}</span>
            </button>
            <button
              class="button plain small"
              type="button"
              onClick={() => {
                setRemoved(sheet);
                onRemove(sheet);
              }}
            >
              {words('repair_remove')} <span class="unseen">{titleOf(sheet)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="soft" role="status">
        {removed && (
          <>
            {words('repair_removed')}{' '}
            <button
              class="button link small"
              type="button"
              onClick={() => {
                onBack(removed);
                setRemoved(undefined);
              }}
            >
              {words('undo')}
            </button>
          </>
        )}
      </p>
    </section>
  );
}

const longest = 120;

/** By what it can be known: the promise that was broken, else how the draft begins. */
function titleOf({ answers, draft }: Worksheet): string {
  const [line = ''] = (answers.promise?.trim() || draft.trim()).split('\n');
  return line.length > longest ? `${line.slice(0, longest)}…` : line || words('repair_untitled');
}
