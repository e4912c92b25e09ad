import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../engine/finding';
import { send } from '../messages/send';
import { isLeft } from '../settings/left';
import { type Settings, showing } from '../settings/settings';
import { plainText } from '../suggest/plain-text';
import type { Kind } from '../text/kind';
import { Tread } from '../ui/icon';
import { countWords, type Key, words } from '../ui/words';
import type { Shelf } from './options';
import type { RuleNames } from './rules';
import { textParts } from './text-parts';

/** Milliseconds of quiet typing before the text is read. */
const rest = 250;
const kinds = ['email', 'notes'] as const satisfies readonly Kind[];

/** A text and what was heard in it. */
interface Heard {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** How a finding would be shown in a draft, or why it would not. */
type Shown = 'mark' | 'list' | 'off' | 'left' | 'level';

/** A box to write in that shows what would be marked in a draft, and why, by the engine and the settings of the drafts. */
export function TryOut({ settings, own, managed, names }: Shelf) {
  const [text, setText] = useState(() => words('options_try_sample'));
  const [kind, setKind] = useState<Kind>('email');
  const [heard, setHeard] = useState<Heard>();
  const [isUnread, setUnread] = useState(false);

  useEffect(() => {
    let isLatest = true;
    const timer = setTimeout(async () => {
      try {
        const { findings } = await send('reread', { draft: `try ${kind}`, kind, lines: text.split('\n') });
        if (!isLatest) return;
        setHeard({ text, findings });
        setUnread(false);
      } catch (problem) {
        console.warn('Handrail could not read the text that is tried out.', problem);
        if (isLatest) setUnread(true);
      }
    }, rest);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [text, kind, own, managed]);

  const { findings = [], text: read = '' } = heard ?? {};
  const seen = findings.map((finding) => ({ finding, shown: howShown(finding, read, settings) }));
  const marked = read === text ? seen.filter(({ shown }) => shown === 'mark' || shown === 'list') : [];
  return (
    <section id="try" aria-labelledby="try-title">
      <div class="title-row">
        <div>
          <h2 id="try-title">{words('options_try')}</h2>
          <p class="lead-in">{words('options_try_about')}</p>
        </div>
        <fieldset class="choices">
          <legend class="unseen">{words('options_try_kind')}</legend>
          {kinds.map((one) => (
            <label key={one} class="choice">
              <input type="radio" name="try-kind" checked={kind === one} onChange={() => setKind(one)} />
              <span>{words(`options_try_${one}` as Key)}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <div class="try">
        <div class="try-words">
          <div class="try-marks" aria-hidden="true">
            {textParts(
              text,
              marked.map(({ finding }) => finding),
            ).map(({ words, finding }, index) =>
              finding ? (
                <span key={`${index} marked`} class={`mark-${stepOf(finding)}`}>
                  {words}
                </span>
              ) : (
                words
              ),
            )}
            {/* A last line that is empty takes up no room of its own. */}
            {'\u200b'}
          </div>
          <textarea
            aria-label={words('options_try_field')}
            value={text}
            maxLength={100_000}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <div class="try-seen">
          <p class="try-count" role="status">
            {isUnread && words('options_try_unread')}
            {!isUnread && heard && countWords('options_try_seen', seen.length)}
          </p>
          <ul>
            {seen.map(({ finding, shown }) => (
              <Seen key={`${finding.signal} ${finding.start}`} finding={finding} shown={shown} names={names} />
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}

function Seen({
  finding,
  shown,
  names,
}: {
  readonly finding: Finding;
  readonly shown: Shown;
  readonly names: RuleNames;
}) {
  const { signal, name, certainty, isStrength, message, phrase, suggestions } = finding;
  const isShown = shown === 'mark' || shown === 'list';
  const [first] = suggestions;
  const about = names[signal]?.about;
  return (
    <li class={isShown ? undefined : 'is-silent'}>
      <Tread step={stepOf(finding)} />
      <div>
        <b>{name ?? names[signal]?.name ?? signal}</b>
        <p class="words">{words('options_quoted', finding.words)}</p>
        <p>{isStrength ? about : `${about ?? ''} ${message}`.trim()}</p>
        {first && <p>{words('options_try_instead', plainText(first.parts))}</p>}
        <span class="trace">
          <span>{words(`options_certainty_${certainty}`)}</span>
          {phrase !== finding.words && <span>{words('options_try_by', phrase)}</span>}
          <span class={isShown ? undefined : 'gap'}>{words(`options_shown_${shown}`)}</span>
        </span>
      </div>
    </li>
  );
}

const stepOf = ({ isStrength, certainty }: Finding): 'whole' | 'missing' | 'likely' =>
  isStrength ? 'whole' : certainty === 'clear' ? 'missing' : 'likely';

function howShown(
  { signal, certainty, isStrength, phrase, sentence }: Finding,
  text: string,
  settings: Settings,
): Shown {
  if (settings.levels[signal] === 'off') return 'off';
  if (isLeft(settings.leftPhrases, signal, phrase, text.slice(sentence.start, sentence.end))) return 'left';
  const how = showing(settings, signal, certainty, isStrength);
  return how === 'no' ? 'level' : how;
}
