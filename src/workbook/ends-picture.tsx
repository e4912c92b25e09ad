import { words } from '../ui/words';
import type { Ends } from './weeks';

/** The ends a promise can come to, in the order they are shown. */
export const ends = ['kept', 'late', 'moved', 'past', 'gone'] as const satisfies readonly (keyof Ends)[];

// Past this the dashes stand for shares.
const MOST = 30;
const WIDE = 18;

/** A row of dashes for each end: one a promise, as long as there are few. */
export function EndsPicture({ counts }: { readonly counts: Ends }) {
  const share = Math.min(1, MOST / Math.max(...Object.values(counts), 1));
  return (
    <dl class="ends">
      {ends.map((end) => (
        <div key={end}>
          <dt>{words(`trends_end_${end}`)}</dt>
          <dd>
            <span class="number">{counts[end]}</span>
            <Dashes end={end} count={Math.ceil(counts[end] * share)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Dashes({ end, count }: { readonly end: keyof Ends; readonly count: number }) {
  const dashes = Array.from({ length: count }, (_, index) => `M${index * WIDE + 1} 4h14`);
  return (
    <svg class={`run ${end}`} viewBox={`0 0 ${MOST * WIDE} 8`} preserveAspectRatio="xMinYMid" aria-hidden="true">
      <path d={dashes.join('')} />
    </svg>
  );
}
