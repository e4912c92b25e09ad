import { listPromises } from '../store/promises';
import { words } from '../ui/words';
import type { PageProps } from './page';
import { useStored } from './stored';
import { Trouble } from './trouble';

/** The ledger: what you promised, by its day. */
export function Promises(_: PageProps) {
  const [stored] = useStored(listPromises);
  return (
    <>
      <header>
        <h1>{words('workbook_promises')}</h1>
      </header>
      {stored.state === 'trouble' && <Trouble trouble={stored.trouble} />}
      {stored.state === 'read' && (
        <ul class="slips">
          {stored.value.map(({ id, quote }) => (
            <li key={id} class="slip words">
              {quote}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
