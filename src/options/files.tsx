import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { send } from '../messages/send';
import { repairSignal } from '../repair/repair';
import { sayProblem } from '../settings/file-problem';
import { changeOwn, readOwn } from '../settings/own';
import {
  type Changes,
  changesBetween,
  type FileProblem,
  findReported,
  findUnknown,
  placed,
  RULE_FILE_BYTES,
  type RuleFile,
  readRuleFile,
  withRuleFile,
  writeRuleFile,
} from '../settings/rule-file';
import { changeSettings, readStoredSettings } from '../settings/stored';
import { Icon } from '../ui/icon';
import { PickFile } from '../ui/pick-file';
import { saveFile } from '../ui/save-file';
import { countWords, words } from '../ui/words';
import type { Shelf } from './options';
import type { RuleNames } from './rules';

type How = 'add' | 'replace';

/** A file that was picked: what it holds beside what is there, or what keeps it from being used. */
type Picked = { readonly name: string } & (
  | { readonly file: RuleFile; readonly here: RuleFile }
  | { readonly refusal: string }
);

/** Rule files: one of the user's own to give away, and others' to bring in, which shows what will change before it does. */
export function Files({ names }: Shelf) {
  const [picked, setPicked] = useState<Picked>();
  const [said, setSaid] = useState('');
  const pick = async (file: File) => {
    setSaid('');
    setPicked(undefined);
    setPicked({ name: file.name, ...(await readPicked(file, names)) });
  };
  const bringIn = async (file: RuleFile, how: How) => {
    const after = withRuleFile(await readHere(), file, how);
    await changeOwn(() => after.own);
    await changeSettings((settings) => ({ ...settings, levels: after.levels, leftPhrases: after.leftPhrases }));
    setPicked(undefined);
    setSaid(words('options_files_done'));
  };
  return (
    <section id="files" aria-labelledby="files-title">
      <h2 id="files-title">{words('options_files')}</h2>
      <p class="lead-in">{words('options_files_about')}</p>
      <div class="acts-row">
        <button class="button" type="button" onClick={exportRules}>
          <Icon name="export" /> {words('options_files_export')}
        </button>
        <PickFile title={words('options_files_import')} onPick={pick} />
        <span class="soft" role="status">
          {said}
        </span>
      </div>
      <div role="status">
        {picked && 'refusal' in picked && (
          <p class="notice wrap">{words('options_files_refused', picked.name, picked.refusal)}</p>
        )}
      </div>
      {picked && 'file' in picked && (
        <Preview {...picked} names={names} onBringIn={bringIn} onClose={() => setPicked(undefined)} />
      )}
    </section>
  );
}

function Preview(props: {
  readonly name: string;
  readonly file: RuleFile;
  readonly here: RuleFile;
  readonly names: RuleNames;
  readonly onBringIn: (file: RuleFile, how: How) => void;
  readonly onClose: () => void;
}) {
  const { name, file, here, names } = props;
  const [how, setHow] = useState<How>('add');
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const changes = changesBetween(here, withRuleFile(here, file, how));
  const ownNames = [...here.own.rules, ...file.own.rules].map(({ id, name }) => [id, name] as const);
  const byId = new Map(ownNames);
  const nameOf = (signal: string) => names[signal]?.name ?? byId.get(signal.replace(/^own:/, '')) ?? signal;
  const isSame = Object.values(changes).every(({ come, change, go }) => come.length + change.length + go.length === 0);
  return (
    <div class="sheet preview">
      <h3 ref={title} tabIndex={-1} class="wrap">
        {words('options_preview', name)}
      </h3>
      <fieldset class="checks">
        <legend class="unseen">{words('options_preview_how')}</legend>
        {(['add', 'replace'] as const).map((one) => (
          <label key={one} class="check">
            <input type="radio" name="preview-how" checked={how === one} onChange={() => setHow(one)} />
            <span>{words(`options_preview_${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <dl class="changes" aria-live="polite">
        <Change kind="rules" changes={changes.rules} nameOf={nameOf} />
        <Change kind="levels" changes={changes.levels} nameOf={nameOf} />
        <Change kind="also" changes={changes.alsoMark} nameOf={quoted} />
        <Change kind="never" changes={changes.neverMark} nameOf={quoted} />
      </dl>
      {isSame && <p class="soft">{words('options_preview_same')}</p>}
      <div class="acts-row">
        <button class="button primary" type="button" onClick={() => props.onBringIn(file, how)}>
          {words('options_preview_do')}
        </button>
        <button class="button" type="button" onClick={props.onClose}>
          {words('not_now')}
        </button>
      </div>
    </div>
  );
}

function Change(props: {
  readonly kind: 'rules' | 'levels' | 'also' | 'never';
  readonly changes: Changes;
  readonly nameOf: (name: string) => string;
}) {
  const { kind, changes, nameOf } = props;
  const parts = (['come', 'change', 'go'] as const).filter((part) => changes[part].length > 0);
  if (parts.length === 0) return null;
  return (
    <div>
      <dt>{words(`options_preview_${kind}`)}</dt>
      {parts.map((part) => (
        <dd key={part}>
          <span class={`change ${part}`}>{words(`options_preview_${part}`)}</span>{' '}
          <span class="wrap">{shortList(changes[part].map(nameOf))}</span>
        </dd>
      ))}
    </div>
  );
}

const quoted = (phrase: string): string => words('options_quoted', phrase);
const most = 12;

/** Names one after the other; of many, the first and how many more. */
function shortList(names: readonly string[]): string {
  const list = names.slice(0, most).join(', ');
  return names.length > most ? countWords('options_more', names.length - most, list) : list;
}

async function readPicked(
  file: File,
  names: RuleNames,
): Promise<{ readonly file: RuleFile; readonly here: RuleFile } | { readonly refusal: string }> {
  const refuse = (problem: FileProblem) => ({ refusal: sayProblem(problem, words) });
  if (file.size > RULE_FILE_BYTES) return refuse({ what: 'too-large', limit: RULE_FILE_BYTES });
  try {
    const text = await file.text();
    const read = await readRuleFile(text);
    if ('problem' in read) return refuse(read.problem);
    const reported = findReported(read.file, await send('checkOwn', read.file.own));
    if (reported) return refuse(await placed(text, reported));
    const here = await readHere();
    const unknown = findUnknown(read.file, (signal) => signal in names || signal === repairSignal);
    return unknown ? refuse(await placed(text, unknown)) : { file: read.file, here };
  } catch (problem) {
    console.warn('Handrail could not read a file.', problem);
    return { refusal: words('options_unchecked') };
  }
}

/** What the user has set, without what an organisation has. */
async function readHere(): Promise<RuleFile> {
  const [own, { levels, leftPhrases }] = await Promise.all([readOwn(), readStoredSettings()]);
  return { own, levels, leftPhrases };
}

async function exportRules(): Promise<void> {
  saveFile('handrail-rules.json', 'application/json', writeRuleFile(await readHere()));
}
