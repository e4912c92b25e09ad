import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { patternOf } from '../settings/here';
import { defaultSettings, type Settings } from '../settings/settings';
import { changeSettings } from '../settings/stored';
import { countFindings, eraseFindings } from '../store/findings';
import { countPromises, erasePromises } from '../store/promises';
import { Icon } from '../ui/icon';
import { type Key, words } from '../ui/words';

type What = 'findings' | 'promises' | 'everything';

interface Counts {
  readonly findings: number;
  readonly promises: number;
}

/** What is kept, how much of it and for how long, and erasing it. */
export function Privacy({ settings }: { readonly settings: Settings }) {
  const [counts, setCounts] = useState<Counts>();
  const [hasFailed, setFailed] = useState(false);
  const [asked, setAsked] = useState<What>();
  const [said, setSaid] = useState('');

  const attempt = async (work: Promise<unknown>) => {
    try {
      await work;
      setCounts(await count());
      setFailed(false);
      return true;
    } catch (problem) {
      console.warn('Handrail could not use its store.', problem);
      setFailed(true);
      return false;
    }
  };
  useEffect(() => {
    attempt(Promise.resolve());
  }, []);

  const confirm = async (what: What) => {
    setAsked(undefined);
    if (await attempt(erase(what, settings))) setSaid(words(`options_erased_${what}` as Key));
  };
  const ask = (what: What) => {
    setSaid('');
    setAsked(what);
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
          <Row what="findings" count={counts?.findings} onErase={() => ask('findings')} />
          <Row what="promises" count={counts?.promises} onErase={() => ask('promises')} />
          <tr>
            <th scope="row">
              <b>{words('options_settings')}</b>
              <span>{words('options_settings_about')}</span>
            </th>
            <td />
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
      <div class="acts-row">
        <span class="soft" role="status">
          {said}
        </span>
        <button class="button push" type="button" onClick={() => ask('everything')}>
          {words('options_erase_everything')}
        </button>
      </div>
      {asked && <Question what={asked} onErase={() => confirm(asked)} onKeep={() => setAsked(undefined)} />}
    </section>
  );
}

function Row(props: {
  readonly what: 'findings' | 'promises';
  readonly count: number | undefined;
  readonly onErase: () => void;
}) {
  const { what, count, onErase } = props;
  return (
    <tr>
      <th scope="row">
        <b>{words(`options_${what}` as Key)}</b>
        <span>{words(`options_${what}_about` as Key)}</span>
      </th>
      <td>{count?.toLocaleString(browser.i18n.getUILanguage()) ?? '–'}</td>
      <td class="soft small">{words(`options_${what}_long` as Key)}</td>
      <td class="erase">
        <button class="button plain small" type="button" disabled={!count} onClick={onErase}>
          {words('options_erase')} <span class="unseen">{words(`options_${what}` as Key)}</span>
        </button>
      </td>
    </tr>
  );
}

/** Asks before anything is erased; the safe answer has the focus. */
function Question(props: { readonly what: What; readonly onErase: () => void; readonly onKeep: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="question" aria-labelledby="question-title" onClose={props.onKeep}>
      <h3 id="question-title">{words(`options_ask_${props.what}` as Key)}</h3>
      <p class="soft">{words('options_ask_about')}</p>
      <div class="acts-row">
        <button class="button primary" type="button" onClick={props.onKeep}>
          {words('options_keep')}
        </button>
        <button class="button" type="button" onClick={props.onErase}>
          {words('options_erase')}
        </button>
      </div>
    </dialog>
  );
}

async function count(): Promise<Counts> {
  const [findings, promises] = await Promise.all([countFindings(), countPromises()]);
  return { findings, promises };
}

async function erase(what: What, settings: Settings): Promise<void> {
  if (what !== 'promises') await eraseFindings();
  if (what !== 'findings') await erasePromises();
  if (what !== 'everything') return;
  await changeSettings(() => defaultSettings);
  const origins = settings.onOrigins.map(patternOf);
  if (origins.length > 0) await browser.permissions.remove({ origins });
}
