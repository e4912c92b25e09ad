import type { LeftPhrase, Settings } from '../settings/settings';
import { changeSettings } from '../settings/stored';
import { words } from '../ui/words';
import type { RuleNames } from './rules';

/** The phrases the user chose to leave alone, each of which can be marked again. */
export function Phrases({ settings, names }: { readonly settings: Settings; readonly names: RuleNames }) {
  return (
    <section id="phrases" aria-labelledby="phrases-title">
      <h2 id="phrases-title">{words('options_phrases')}</h2>
      <p class="lead-in">
        {words(settings.leftPhrases.length === 0 ? 'options_phrases_none' : 'options_phrases_about')}
      </p>
      {settings.leftPhrases.length > 0 && (
        <ul class="rows">
          {settings.leftPhrases.map((phrase) => (
            <li key={`${phrase.signal} ${phrase.words}`}>
              <div>
                <span class="words wrap">{words('options_quoted', phrase.words)}</span>
                <span class="soft small">{names[phrase.signal]?.name}</span>
              </div>
              <button class="button small" type="button" onClick={() => restore(phrase)}>
                {words('options_mark_again')} <span class="unseen">{phrase.words}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function restore(phrase: LeftPhrase): void {
  changeSettings((settings) => ({
    ...settings,
    leftPhrases: settings.leftPhrases.filter(({ signal, words }) => signal !== phrase.signal || words !== phrase.words),
  }));
}
