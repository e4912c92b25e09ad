import { sayProblem } from '../settings/file-problem';
import type { Managed } from '../settings/managed';
import { countWords, words } from '../ui/words';

/** What an organisation has set, in plain words; nothing goes back to it. */
export function Organisation({ managed }: { readonly managed: Managed }) {
  const {
    problem,
    own,
    levels = {},
    leftPhrases = [],
    offHosts = [],
    offerOrigins = [],
    keepDays,
    agreements,
  } = managed;
  const counted = [
    own.rules.length > 0 && countWords('options_org_rules', own.rules.length),
    Object.keys(levels).length > 0 && countWords('options_org_levels', Object.keys(levels).length),
    own.phrases.length + leftPhrases.length > 0 &&
      countWords('options_org_phrases', own.phrases.length + leftPhrases.length),
    offHosts.length > 0 && countWords('options_org_off', offHosts.length),
    offerOrigins.length > 0 && countWords('options_org_offered', offerOrigins.length),
    keepDays !== undefined && countWords('options_org_keep', keepDays),
  ].filter((line) => line !== false);
  return (
    <section id="organisation" aria-labelledby="organisation-title">
      <h2 id="organisation-title">{words('options_organisation')}</h2>
      <p class="lead-in">{words('options_org_about')}</p>
      {problem && <p class="notice">{words('options_org_problem', sayProblem(problem, words))}</p>}
      {counted.length > 0 && (
        <ul class="rows plain-rows">
          {counted.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {agreements && (
        <div class="sheet agreements">
          <h3>{words('options_org_agreements')}</h3>
          <p class="words">{agreements}</p>
        </div>
      )}
    </section>
  );
}
