import { type Agreements, longest, moments, sides } from '../settings/agreements';
import { words } from '../ui/words';
import { Area } from './area';
import type { Change } from './kept-agreements';

/** Three everyday moments, and what each side may expect in them. */
export function Expectations(props: {
  readonly expectations: Agreements['expectations'];
  readonly keep: (change: Change) => void;
}) {
  const { expectations, keep } = props;
  return (
    <section aria-labelledby="expect-title">
      <h2 id="expect-title">{words('agreements_expect')}</h2>
      <p class="lead-in">{words('agreements_expect_about')}</p>
      <table class="both">
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{words('agreements_when')}</span>
            </th>
            {sides.map((side) => (
              <th key={side} scope="col">
                {words(`agreements_${side}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {moments.map((moment) => (
            <tr key={moment}>
              <th scope="row">{words(`agreements_${moment}`)}</th>
              {sides.map((side) => (
                <td key={side} class="words">
                  <span class="side" aria-hidden="true">
                    {words(`agreements_${side}`)}
                  </span>
                  <Area
                    label={words('agreements_side', words(`agreements_${moment}`), words(`agreements_${side}`))}
                    gap={words(`agreements_${side}_gap`)}
                    longest={longest.words}
                    value={expectations[moment][side]}
                    onInput={(value) =>
                      keep((all) => ({
                        ...all,
                        expectations: {
                          ...all.expectations,
                          [moment]: { ...all.expectations[moment], [side]: value },
                        },
                      }))
                    }
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="end-note small">{words('agreements_kept_here')}</p>
    </section>
  );
}
