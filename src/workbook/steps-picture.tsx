import { words } from '../ui/words';
import type { Week } from './weeks';

// Shares of the picture: the bars end below its top, so that a number stands over the highest.
const HEIGHT = 86;
const COLUMN = 100;

/** For each week the steps put in place, with those left on top of them, and the strengths beside. */
export function StepsPicture({ weeks, names }: { readonly weeks: readonly Week[]; readonly names: readonly string[] }) {
  const most = Math.max(1, ...weeks.map(({ put, left, strengths }) => Math.max(put + left, strengths)));
  const high = (amount: number) => (amount / most) * HEIGHT;
  const column = COLUMN / weeks.length;
  return (
    <>
      <svg class="picture" role="img" aria-label={words('trends_steps_picture')}>
        <line class="floor" x1="0" x2="100%" y1="100%" y2="100%" />
        {weeks.map(({ monday, put, left, strengths }, index) => {
          const from = index * column;
          return (
            <g key={monday}>
              {/* The areas first: the edge of one would lie under the other. */}
              {[Area, Edge].map((Part) => (
                <>
                  <Part kind="put" x={from + column * 0.1} width={column * 0.46} from={0} to={high(put)} />
                  <Part
                    kind="left"
                    x={from + column * 0.1}
                    width={column * 0.46}
                    from={high(put)}
                    to={high(put + left)}
                  />
                  <Part kind="strengths" x={from + column * 0.62} width={column * 0.28} from={0} to={high(strengths)} />
                </>
              ))}
              <Amount x={from + column * 0.33} at={high(put + left)} amount={put + left} />
              <Amount x={from + column * 0.76} at={high(strengths)} amount={strengths} />
            </g>
          );
        })}
      </svg>
      <Days names={names} />
    </>
  );
}

/** A bar from one height to another, in shares of the picture. */
interface Bar {
  readonly kind: 'put' | 'left' | 'strengths';
  readonly x: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
}

function Area({ kind, x, width, from, to }: Bar) {
  return <rect class={kind} x={`${x}%`} width={`${width}%`} y={`${100 - to}%`} height={`${to - from}%`} />;
}

/** Its upper edge, drawn as the step it stands for. */
function Edge({ kind, x, width, from, to }: Bar) {
  if (to === from) return null;
  return <line class={kind} x1={`${x}%`} x2={`${x + width}%`} y1={`${100 - to}%`} y2={`${100 - to}%`} />;
}

function Amount({ x, at, amount }: { readonly x: number; readonly at: number; readonly amount: number }) {
  if (amount === 0) return null;
  return (
    <text x={`${x}%`} y={`${100 - at}%`} dy="-0.5em" text-anchor="middle">
      {amount}
    </text>
  );
}

/** The weeks' names under a picture. */
export function Days({ names }: { readonly names: readonly string[] }) {
  return (
    <ol class="picture-days" aria-hidden="true">
      {names.map((name, index) => (
        <li key={name} class={index === names.length - 1 ? 'now' : undefined}>
          {name}
        </li>
      ))}
    </ol>
  );
}
