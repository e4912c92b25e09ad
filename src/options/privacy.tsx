import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { allPatternsOf } from '../messages/asked-patterns';
import { takeHandedOver } from '../messages/handed-over';
import { forgetHeard } from '../messages/heard-promises';
import { isoDay } from '../promises/day';
import { countEntries } from '../settings/agreements';
import { forgetAsked } from '../settings/asked';
import { sayProblem } from '../settings/file-problem';
import { eraseOwn } from '../settings/own';
import type { FileProblem } from '../settings/rule-file';
import { defaultSettings, type Settings } from '../settings/settings';
import { changeSettings } from '../settings/stored';
import { eraseAgreements, readAgreements } from '../settings/stored-agreements';
import { countEverything, eraseNaming, eraseStores, type StoreName, storeNames } from '../store/everything';
import { Icon } from '../ui/icon';
import { PickFile } from '../ui/pick-file';
import { saveFile } from '../ui/save-file';
import { countWords, numberWords, words } from '../ui/words';
import { BACKUP_BYTES, type Backup, readBackup, restore, writeBackup } from './backup';
import { ByOrganisation } from './by-organisation';
import { ErasePerson } from './erase-person';
import type { Shelf } from './options';
import { Question } from './question';

type Kept = StoreName | 'agreements';
type What = Kept | 'everything';
type Counts = Readonly<Record<Kept, number>>;
const allKept: readonly Kept[] = [...storeNames, 'agreements'];

// Days.
const retentions = [7, 30, 90, 180, 365] as const;

/** What is kept, how much of it and for how long; taking it along, bringing it back, and erasing it. */
export function Privacy({ settings, own, managed }: Shelf) {
  const [counts, setCounts] = useState<Counts>();
  const [hasFailed, setFailed] = useState(false);
  const [asked, setAsked] = useState<What>();
  const [backup, setBackup] = useState<Backup>();
  const [said, setSaid] = useState('');

  /** Whether it was done; `after` says what, once it is. */
  const attempt = async <Result,>(work: () => Promise<Result>, after: (result: Result) => string = () => '') => {
    setSaid('');
    try {
      const result = await work();
      setCounts(await countKept());
      setFailed(false);
      setSaid(after(result));
      return true;
    } catch (problem) {
      console.warn('Handrail could not use its store.', problem);
      setFailed(true);
      return false;
    }
  };
  useEffect(() => {
    const stop = new AbortController();
    const count = () => document.visibilityState === 'visible' && attempt(async () => undefined);
    count();
    document.addEventListener('visibilitychange', count, { signal: stop.signal });
    addEventListener('focus', count, { signal: stop.signal });
    return () => stop.abort();
  }, []);

  const confirm = (what: What) => {
    setAsked(undefined);
    attempt(
      () => erase(what, settings),
      () => words(`options_erased_${what}`),
    );
  };
  const pick = async (file: File) => {
    const read = await readPicked(file);
    setBackup('file' in read ? read.file : undefined);
    setSaid('refusal' in read ? read.refusal : '');
  };
  const bringBack = (file: Backup) => {
    setBackup(undefined);
    attempt(
      () => restore(file),
      () => words('options_restored'),
    );
  };

  return (
    <section id="privacy" aria-labelledby="privacy-title">
      <h2 id="privacy-title">{words('options_privacy')}</h2>
      <p class="lead-in">{words('options_privacy_about')}</p>
      <table class="stored">
        <thead>
          <tr>
            <th scope="col">{words('options_kept')}</th>
            <th scope="col">{words('options_now')}</th>
            <th scope="col">{words('options_how_long')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {allKept.map((name) => (
            <tr key={name}>
              <th scope="row">
                <b>{words(`options_${name}`)}</b>
                <span>{words(`options_${name}_about`)}</span>
              </th>
              <td>{counts ? numberWords(counts[name]) : '–'}</td>
              <td class="soft small">
                {name === 'findings' ? (
                  <Retention settings={settings} isFixed={managed?.keepDays !== undefined} />
                ) : name === 'meetings' ? (
                  countWords('options_days_long', settings.keepDays)
                ) : (
                  words('options_until_erased')
                )}
              </td>
              <td class="erase">
                <button
                  class="button plain small"
                  type="button"
                  disabled={!counts?.[name]}
                  onClick={() => setAsked(name)}
                >
                  {words('options_erase')} <span class="unseen">{words(`options_${name}`)}</span>
                </button>
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              <b>{words('options_settings')}</b>
              <span>{words('options_settings_about')}</span>
            </th>
            <td class="nowrap">{sizeOf([settings, own])}</td>
            <td class="soft small">{words('options_settings_long')}</td>
            <td />
          </tr>
        </tbody>
      </table>
      {hasFailed && (
        <p class="notice small" role="status">
          {words('options_unread')}
        </p>
      )}
      <h3 class="small soft never-title">{words('options_never')}</h3>
      <ul class="never">
        {(['options_never_mail', 'options_never_addresses', 'options_never_others'] as const).map((key) => (
          <li key={key}>
            <Icon name="check" />
            {words(key)}
          </li>
        ))}
      </ul>
      <ErasePerson
        onErase={(person) =>
          attempt(
            () => eraseNaming(person),
            ({ entries }) => countWords('options_person_erased', entries),
          )
        }
      />
      <div class="acts-row">
        <button
          class="button"
          type="button"
          onClick={() =>
            attempt(async () =>
              saveFile('handrail-everything.json', 'application/json', await writeBackup(isoDay(new Date()))),
            )
          }
        >
          <Icon name="export" /> {words('options_export_everything')}
        </button>
        <PickFile title={words('options_bring_back')} onPick={pick} />
        <button class="button plain push" type="button" onClick={() => setAsked('everything')}>
          {words('options_erase_everything')}
        </button>
      </div>
      <p class="soft said" role="status">
        {said}
      </p>
      {backup && <Restoring backup={backup} onRestore={() => bringBack(backup)} onClose={() => setBackup(undefined)} />}
      {asked && (
        <Question
          title={words(`options_ask_${asked}`)}
          onErase={() => confirm(asked)}
          onKeep={() => setAsked(undefined)}
        />
      )}
    </section>
  );
}

function Retention({ settings, isFixed }: { readonly settings: Settings; readonly isFixed: boolean }) {
  const { keepDays } = settings;
  if (isFixed)
    return (
      <>
        {countWords('options_days_long', keepDays)} <ByOrganisation />
      </>
    );
  const all = [...new Set([...retentions, keepDays])].sort((one, other) => one - other);
  return (
    <select
      class="field"
      aria-label={words('options_keep_for')}
      title={words('options_keep_about')}
      value={keepDays}
      onChange={(event) => {
        const chosen = Number(event.currentTarget.value);
        changeSettings((before) => ({ ...before, keepDays: chosen }));
      }}
    >
      {all.map((days) => (
        <option key={days} value={days} selected={days === keepDays}>
          {countWords('options_days_long', days)}
        </option>
      ))}
    </select>
  );
}

/** What a file would bring back, before it does. */
function Restoring(props: { readonly backup: Backup; readonly onRestore: () => void; readonly onClose: () => void }) {
  const { rows, own, agreements } = props.backup;
  const counted = [
    ...storeNames.map((name) => countWords(`options_restore_${name}`, rows[name].length)),
    countWords('options_restore_agreements', countEntries(agreements)),
    countWords('options_restore_rules', own.rules.length + own.phrases.length),
  ];
  return (
    <div class="sheet preview">
      <h3>{words('options_restore')}</h3>
      <ul>
        {counted.map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>{words('options_restore_settings')}</li>
      </ul>
      <div class="acts-row">
        <button class="button primary" type="button" onClick={props.onRestore}>
          {words('options_restore_do')}
        </button>
        <button class="button" type="button" onClick={props.onClose}>
          {words('not_now')}
        </button>
      </div>
    </div>
  );
}

async function readPicked(file: File): Promise<{ readonly file: Backup } | { readonly refusal: string }> {
  const refuse = (problem: FileProblem) => ({
    refusal: words('options_files_refused', file.name, sayProblem(problem, words)),
  });
  if (file.size > BACKUP_BYTES) return refuse({ what: 'too-large', limit: BACKUP_BYTES });
  const read = await readBackup(await file.text());
  return 'problem' in read ? refuse(read.problem) : read;
}

async function countKept(): Promise<Counts> {
  const [counts, { agreements }] = await Promise.all([countEverything(), readAgreements()]);
  return { ...counts, agreements: countEntries(agreements) };
}

/** How much room something takes, roughly, in kilobytes. */
function sizeOf(kept: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(kept)).length;
  return words('options_kilobytes', numberWords(Math.max(1, Math.round(bytes / 1000))));
}

async function erase(what: What, settings: Settings): Promise<void> {
  if (what === 'agreements') return eraseAgreements();
  await eraseStores(what === 'everything' ? storeNames : [what]);
  if (what !== 'everything') return;
  await eraseAgreements();
  await eraseOwn();
  await changeSettings(() => defaultSettings);
  // A meeting that was read and not opened yet waits in the memory of the browser.
  await takeHandedOver();
  await forgetHeard();
  await forgetAsked();
  const origins = (await Promise.all(settings.onOrigins.map(allPatternsOf))).flat();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}
