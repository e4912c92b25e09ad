import { words } from '../ui/words';
import { Days } from './steps-picture';
import type { Week } from './weeks';

const HEIGHT = 90;

/** For each week how many of the promises that came to their day are kept, under a line for every one of them. */
export function KeptPicture({ weeks, names }: { readonly weeks: readonly Week[]; readonly names: readonly string[] }) {
  const column = 100 / weeks.length;
  return (
    <>
      <p class="picture-top" aria-hidden="true">
        {words('trends_every')}
      </p>
      <svg class="picture kept" role="img" aria-label={words('trends_kept_picture')}>
        <line class="every" x1="0" x2="100%" y1={`${100 - HEIGHT}%`} y2={`${100 - HEIGHT}%`} />
        <line class="floor" x1="0" x2="100%" y1="100%" y2="100%" />
        {weeks.map(({ monday, came, kept }, index) => {
          if (came === 0) return null;
          const [x, y] = [index * column, 100 - (kept / came) * HEIGHT];
          return (
            <g key={monday}>
              <rect class="put" x={`${x}%`} width={`${column}%`} y={`${y}%`} height={`${100 - y}%`} />
              <line class="put" x1={`${x}%`} x2={`${x + column}%`} y1={`${y}%`} y2={`${y}%`} />
              <text x={`${x + column / 2}%`} y={`${y}%`} dy={y > 80 ? '-0.6em' : '1.6em'} text-anchor="middle">
                <tspan class="full">{words('trends_of', String(kept), String(came))}</tspan>
                <tspan class="short">{`${kept}/${came}`}</tspan>
              </text>
            </g>
          );
        })}
      </svg>
      <Days names={names} />
    </>
  );
}
