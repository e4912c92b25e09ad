import type { PageHint, PageState } from '../messages/map';
import { sendToTab } from '../messages/send';
import { Icon, Tread } from '../ui/icon';
import { words } from '../ui/words';

const SHOWN = 4;
const STRENGTHS_SHOWN = 2;

/** The draft in front: its hints, each of which leads to its words, what holds in it, and a rest for it. */
export function Hints(props: {
  readonly page: PageState;
  readonly tabId: number;
  readonly close: () => void;
  /** Asks the page again. */
  readonly onChanged: () => void;
}) {
  const { page, tabId, close, onChanged } = props;
  const steps = page.hints.filter(({ isStrength }) => !isStrength);
  const strengths = page.hints.filter(({ isStrength }) => isStrength);
  // Where the page has gone meanwhile there is nothing to lead to; the popup closes all the same.
  const lead = (asked: Promise<undefined>) => asked.catch(() => undefined).then(close);
  const leadTo = ({ id }: PageHint) => lead(sendToTab(tabId, 'showHint', id));
  const pause = (isPaused: boolean) =>
    sendToTab(tabId, 'pauseDraft', isPaused)
      .catch(() => undefined)
      .then(onChanged);
  return (
    <section>
      <div class="section-head">
        <h2>{words('popup_draft')}</h2>
        {page.hints.length > 0 && (
          <button
            class="button link small"
            type="button"
            onClick={() => lead(sendToTab(tabId, 'openHints', undefined))}
          >
            {steps.length > SHOWN ? words('popup_all', String(steps.length)) : words('popup_show')}
          </button>
        )}
      </div>
      {!page.isPaused && steps.length === 0 && page.draft !== 'unheard' && (
        <p class="soft">
          {words(page.draft === 'empty' ? 'popup_unwritten' : page.draft === 'quiet' ? 'popup_quiet' : 'popup_whole')}
        </p>
      )}
      {steps.length > 0 && (
        <ul class="hints flush">
          {steps.slice(0, SHOWN).map((hint) => (
            <HintRow key={hint.id} hint={hint} onLead={() => leadTo(hint)} />
          ))}
        </ul>
      )}
      {strengths.length > 0 && (
        <>
          <h3>{words('popup_holds')}</h3>
          <ul class="hints flush">
            {strengths.slice(0, STRENGTHS_SHOWN).map((hint) => (
              <HintRow key={hint.id} hint={hint} onLead={() => leadTo(hint)} />
            ))}
          </ul>
        </>
      )}
      <p class="rest small" role="status">
        {page.isPaused && <span class="soft">{words('popup_paused_message')}</span>}
        <button class="button plain small" type="button" onClick={() => pause(!page.isPaused)}>
          {!page.isPaused && <Icon name="pause" />}
          {words(page.isPaused ? 'popup_resume_message' : 'popup_pause_message')}
        </button>
      </p>
    </section>
  );
}

function HintRow({ hint, onLead }: { readonly hint: PageHint; readonly onLead: () => void }) {
  const step = hint.isStrength ? 'whole' : hint.certainty === 'clear' ? 'missing' : 'likely';
  return (
    <li>
      <button class="hint" type="button" onClick={onLead}>
        <Tread step={step} />
        <span>
          <span class="words">{hint.words}</span>
          {hint.suggestion ? (
            <span class="name try">{words('popup_try', hint.suggestion)}</span>
          ) : (
            <span class="name">{hint.name}</span>
          )}
        </span>
        <Icon name="right" />
      </button>
    </li>
  );
}
