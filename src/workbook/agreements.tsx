import { useRef, useState } from 'preact/hooks';
import { isoDay } from '../promises/day';
import { withFrom, writeAgreementFile } from '../settings/agreement-file';
import { isWritten, kinds, type OwnPact, type Pact, type Agreements as Written } from '../settings/agreements';
import { Icon } from '../ui/icon';
import { PickFile } from '../ui/pick-file';
import { saveFile } from '../ui/save-file';
import { countWords, words } from '../ui/words';
import { agreementsText, titleOfOwn } from './agreements-text';
import { Copy } from './copy';
import { Expectations } from './expectations';
import { FourKinds } from './four-kinds';
import { type Change, useKeptAgreements } from './kept-agreements';
import { OfOrganisation } from './of-organisation';
import { Offered, type Picked, readPicked } from './offered';
import { OwnPacts } from './own-pacts';
import type { PageProps } from './page';
import { Said } from './said';
import { Unread } from './unread';

/** What just happened to the agreements, and the way back. */
interface Done {
  readonly said: string;
  readonly undo: Change;
}

/** What the team has agreed and what is proposed, written in place, and what one expects of the other. */
export function Agreements({ now }: PageProps) {
  const { stored, trouble, keep } = useKeptAgreements();
  const [picked, setPicked] = useState<Picked>();
  const [done, setDone] = useState<Done>();
  const acts = useRef<HTMLDivElement>(null);
  const another = useRef<HTMLButtonElement>(null);
  const today = isoDay(now());
  const agreements = stored?.agreements;

  const close = () => {
    setPicked(undefined);
    acts.current?.querySelector<HTMLButtonElement>(':scope > button:last-of-type')?.focus();
  };
  const take = (after: Written, names: readonly string[]) => {
    const before = agreements;
    if (!before) return;
    keep((all) => withFrom(all, after, names));
    setPicked(undefined);
    setDone({
      said: countWords('agreements_offered_taken', names.length),
      undo: (all) => withFrom(all, before, names),
    });
  };
  const remove = (pact: OwnPact) => {
    const before = agreements;
    if (!before) return;
    keep((all) => ({ ...all, own: all.own.filter(({ id }) => id !== pact.id) }));
    setDone({
      said: words('agreements_removed', titleOfOwn(pact)),
      undo: (all) => withFrom(all, before, [pact.id]),
    });
  };
  const leaveSaid = () => {
    setDone(undefined);
    another.current?.focus();
  };
  const canSave = agreements && [...kinds.map((kind) => agreements[kind]), ...agreements.own].some(isPactWritten);

  return (
    <>
      <header class="title-row">
        <h1>{words('workbook_agreements')}</h1>
        {agreements && (
          <div class="acts" ref={acts}>
            <Copy isLarge text={agreementsText(agreements, today)} label={words('agreements_copy')} />
            {canSave && (
              <button class="button" type="button" onClick={() => saveForTeam(agreements)}>
                <Icon name="export" /> {words('agreements_save')}
              </button>
            )}
            <PickFile
              title={words('agreements_open')}
              onPick={async (file) => {
                setPicked(undefined);
                setPicked(await readPicked(file));
              }}
            />
          </div>
        )}
      </header>
      <p class="lead">{words('agreements_lead')}</p>
      {trouble === 'unread' && (
        <p class="notice" role="status">
          {words('agreements_unreadable')}
        </p>
      )}
      {stored && stored.unread.length > 0 && <Unread unread={stored.unread} />}
      <div role="status">
        {picked && 'refusal' in picked && (
          <p class="notice wrap">{words('options_files_refused', picked.name, picked.refusal)}</p>
        )}
      </div>
      {agreements && (
        <>
          {picked && 'file' in picked && (
            <Offered {...picked} here={agreements} today={today} onTake={take} onClose={close} />
          )}
          <OfOrganisation />
          <section class="pacts" aria-label={words('workbook_agreements')}>
            <FourKinds agreements={agreements} now={now()} keep={keep} />
            <OwnPacts own={agreements.own} today={today} keep={keep} onRemove={remove} another={another} />
          </section>
          <Expectations expectations={agreements.expectations} keep={keep} />
        </>
      )}
      {done && (
        <Said
          key={done}
          said={done.said}
          onUndo={() => {
            keep(done.undo);
            leaveSaid();
          }}
          onClose={leaveSaid}
        />
      )}
      {trouble === 'not-kept' && (
        <p class="said" role="alert">
          {words('agreements_not_kept')}
        </p>
      )}
    </>
  );
}

const isPactWritten = ({ said }: Pact): boolean => isWritten(said);

function saveForTeam(agreements: Written): void {
  saveFile('handrail-agreements.json', 'application/json', writeAgreementFile(agreements));
}
