import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isWaiting } from '../promises/moves';
import { isYours } from '../promises/yours';
import { listPromises } from '../store/promises';
import { Places } from '../ui/places';
import { words } from '../ui/words';
import type { WorkbookPage } from './page';
import { pages } from './pages';
import { useStored } from './stored';
import { Trouble } from './trouble';

/** The workbook: its pages at the side, the one in the address beside them. */
export function Workbook({ now }: { now(): Date }) {
  const [hash, setHash] = useState(location.hash);
  const leaf = useRef<HTMLElement>(null);
  const { page, part } = placeIn(hash);
  const [ledger, readLedger] = useStored(listPromises);
  const promises = ledger.state === 'read' ? ledger.value : undefined;
  const waiting = promises?.filter((promise) => isWaiting(promise) && isYours(promise)).length ?? 0;

  // Before anything is drawn: a link that is seen may be followed at once.
  useLayoutEffect(() => {
    const stop = new AbortController();
    addEventListener('hashchange', () => setHash(location.hash), { signal: stop.signal });
    return () => stop.abort();
  }, []);

  const shown = useRef(page);
  useLayoutEffect(() => {
    document.title = words('workbook_title', words(page.title));
    if (shown.current === page) return;
    shown.current = page;
    // A new page is read from its top, as after following a link to another document.
    scrollTo(0, 0);
    leaf.current?.focus();
  }, [page]);

  return (
    <div class="page">
      <Places
        title={words('workbook')}
        places={pages.map(({ place, title, icon }) => ({
          name: place,
          title: words(title),
          icon,
          waiting: place === 'promises' ? waiting : 0,
        }))}
        here={page.place}
        each="page"
        beside="options"
        note={words('workbook_kept_here')}
      />
      <main class="leaf" ref={leaf} tabIndex={-1} aria-label={words(page.title)} aria-busy={ledger.state === 'reading'}>
        {ledger.state === 'trouble' && <Trouble trouble={ledger.trouble} />}
        <page.View key={page.place} now={now} part={part} promises={promises} readLedger={readLedger} />
      </main>
    </div>
  );
}

function placeIn(hash: string): { readonly page: WorkbookPage; readonly part: string } {
  const [place = '', part = ''] = hash.slice(1).split('/');
  return { page: pages.find((page) => page.place === place) ?? pages[0], part };
}
