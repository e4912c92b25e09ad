import type { PageHint } from '../messages/map';
import { sendToTab } from '../messages/send';
import { Icon, Tread } from '../ui/icon';
import { words } from '../ui/words';

const SHOWN = 4;

/** The hints of the draft in front; each one leads to its words. */
export function Hints(props: {
  readonly hints: readonly PageHint[];
  readonly tabId: number;
  readonly close: () => void;
}) {
  const { hints, tabId, close } = props;
  // Where the page has gone meanwhile there is nothing to lead to; the popup closes all the same.
  const lead = (asked: Promise<undefined>) => asked.catch(() => undefined).then(close);
  return (
    <section>
      <div class="section-head">
        <h2>{words('popup_draft')}</h2>
        <button class="button link small" type="button" onClick={() => lead(sendToTab(tabId, 'openHints', undefined))}>
          {hints.length > SHOWN ? words('popup_all', String(hints.length)) : words('popup_show')}
        </button>
      </div>
      <ul class="hints flush">
        {hints.slice(0, SHOWN).map((hint) => (
          <li key={hint.id}>
            <button class="hint" type="button" onClick={() => lead(sendToTab(tabId, 'showHint', hint.id))}>
              <Tread step={hint.certainty === 'clear' ? 'missing' : 'likely'} />
              <span>
                <span class="words">{hint.words}</span>
                <span class="name">{hint.suggestion ? words('popup_try', hint.suggestion) : hint.name}</span>
              </span>
              <Icon name="right" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
