import { repairSignal } from '../repair/repair';
import { isOwnSignal, ownSignal } from '../rules/own';
import { changeSettings } from '../settings/stored';
import { words } from '../ui/words';
import type { Shelf } from './options';
import { markAgain } from './rules';

/** Everything the user dismissed for good: phrases, and kinds of hints. Each can be brought back. */
export function LeftAlone({ settings, own, managed, names }: Shelf) {
  const isManagedPhrase = (phrase: { readonly signal: string; readonly words: string }) =>
    managed?.leftPhrases?.some(({ signal, words }) => signal === phrase.signal && words === phrase.words);
  const phrases = settings.leftPhrases.filter((phrase) => !isManagedPhrase(phrase));
  const kinds = Object.keys(settings.levels).filter(
    (signal) => settings.levels[signal] === 'off' && managed?.levels?.[signal] === undefined,
  );
  const nameOf = (signal: string) =>
    names[signal]?.name ??
    (signal === repairSignal ? words('repair_name') : undefined) ??
    [...own.rules, ...(managed?.own.rules ?? [])].find(({ id }) => ownSignal(id) === signal)?.name;
  const isKnown = (signal: string) => !isOwnSignal(signal) || nameOf(signal) !== undefined;
  const shownKinds = kinds.filter(isKnown);
  const isEmpty = phrases.length + shownKinds.length === 0;
  return (
    <section id="left" aria-labelledby="left-title">
      <h2 id="left-title">{words('options_left')}</h2>
      <p class="lead-in">{words(isEmpty ? 'options_phrases_none' : 'options_phrases_about')}</p>
      {!isEmpty && (
        <ul class="rows">
          {shownKinds.map((signal) => (
            <Row
              key={signal}
              title={nameOf(signal) ?? signal}
              about={words('options_kind_off')}
              act={words('options_turn_on')}
              onAct={() => turnOn(signal)}
            />
          ))}
          {phrases.map(({ signal, words: phrase }) => (
            <Row
              key={`${signal} ${phrase}`}
              title={words('options_quoted', phrase)}
              isQuote
              about={nameOf(signal) ?? ''}
              act={words('options_mark_again')}
              onAct={() => markAgain(signal, phrase)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row(props: {
  readonly title: string;
  readonly isQuote?: boolean;
  readonly about: string;
  readonly act: string;
  readonly onAct: () => unknown;
}) {
  return (
    <li>
      <div>
        <span class={props.isQuote ? 'words wrap' : 'wrap'}>{props.title}</span>
        <span class="soft small">{props.about}</span>
      </div>
      <button class="button small" type="button" onClick={props.onAct}>
        {props.act} <span class="unseen">{props.title}</span>
      </button>
    </li>
  );
}

/** Back to what the rule says by itself. */
function turnOn(signal: string): void {
  changeSettings((settings) => {
    const { [signal]: _, ...levels } = settings.levels;
    return { ...settings, levels };
  });
}
