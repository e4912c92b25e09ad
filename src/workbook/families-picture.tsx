import { families } from '../rules/signal';
import { countWords, words } from '../ui/words';
import type { Group, Week } from './weeks';

const [WIDE, HIGH, EDGE] = [176, 36, 4];

/** What each group of rules is called. */
export function groupName(group: Group): string {
  return group === 'own' ? words('trends_own') : families[group].name;
}

/** The groups of which anything was marked, in the order of the families; strengths always, last of ours. */
export function shownGroups(weeks: readonly Week[]): readonly Group[] {
  const known = Object.keys(families) as Group[];
  const isMarked = (group: Group) => weeks.some(({ groups }) => groups[group].marked > 0);
  return [...known, ...(isMarked('own') ? (['own'] as const) : [])];
}

/** A small stair for each family: one step a week, as high as there were marks. All stand on the same measure. */
export function FamiliesPicture({ weeks }: { readonly weeks: readonly Week[] }) {
  const most = Math.max(1, ...weeks.flatMap(({ groups }) => Object.values(groups).map(({ marked }) => marked)));
  return (
    <ul class="multiples">
      {shownGroups(weeks).map((group) => (
        <li key={group}>
          <h3>{groupName(group)}</h3>
          <Stair amounts={weeks.map(({ groups }) => groups[group].marked / most)} isGood={group === 'strengths'} />
          <p class="soft small">{saidOf(group, weeks)}</p>
        </li>
      ))}
    </ul>
  );
}

function saidOf(group: Group, weeks: readonly Week[]): string {
  const marked = weeks.reduce((sum, { groups }) => sum + groups[group].marked, 0);
  if (marked === 0) return words('trends_none');
  if (group === 'strengths') return countWords('trends_noticed', marked);
  const mended = weeks.reduce((sum, { groups }) => sum + groups[group].mended, 0);
  return words('trends_marked_mended', countWords('trends_marked', marked), countWords('trends_mended', mended));
}

/** `amounts` are shares of the height. */
function Stair({ amounts, isGood }: { readonly amounts: readonly number[]; readonly isGood: boolean }) {
  const wide = WIDE / amounts.length;
  const levels = amounts.map((amount) => HIGH - EDGE - amount * (HIGH - 2 * EDGE));
  const steps = levels.map((level, index) => `M${index * wide + 2} ${level}h${wide - 4}`);
  const risers = levels.slice(1).map((level, index) => `M${(index + 1) * wide} ${levels[index]}V${level}`);
  return (
    <svg class={isGood ? 'spark good' : 'spark'} viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true">
      <path class="riser" d={risers.join('')} />
      <path class="step" d={steps.join('')} />
    </svg>
  );
}
