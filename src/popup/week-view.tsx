import { dateWords } from '../ui/age-words';
import { countWords, words } from '../ui/words';
import type { Day } from './week';

const TALLEST = 6;

/** The last seven days: one sentence, and the steps of each day stacked, solid where put in place, dashed where left. */
export function Week({ days }: { readonly days: readonly Day[] }) {
  const put = days.reduce((sum, day) => sum + day.put, 0);
  const left = days.reduce((sum, day) => sum + day.left, 0);
  const strengths = days.reduce((sum, day) => sum + day.strengths, 0);
  return (
    <section class="week">
      <h2>{words('popup_week')}</h2>
      <p>
        {put + left > 0 && words('popup_week_sentence', sentence(put, left))}{' '}
        {strengths > 0 && <span class="nowrap">{countWords('popup_strengths', strengths)}</span>}
      </p>
      {put + left > 0 && (
        <ol class="days">
          {days.map((day, index) => (
            <DayPile key={day.day} day={day} isToday={index === days.length - 1} />
          ))}
        </ol>
      )}
    </section>
  );
}

function DayPile({ day, isToday }: { readonly day: Day; readonly isToday: boolean }) {
  const total = day.put + day.left;
  const share = Math.min(1, TALLEST / Math.max(total, 1));
  const put = Math.ceil(day.put * share);
  const left = Math.min(Math.ceil(day.left * share), TALLEST - put);
  const name = dateWords(day.day, { weekday: 'short' });
  return (
    <li class={isToday ? 'now' : undefined}>
      <span class="pile" aria-hidden="true">
        {Array.from({ length: put }, (_, index) => (
          <i key={`put ${index}`} class="put" />
        ))}
        {Array.from({ length: left }, (_, index) => (
          <i key={`left ${index}`} class="left" />
        ))}
      </span>
      <span class="day">{isToday ? words('popup_age_today') : name}</span>
      <span class="unseen">{total === 0 ? words('popup_day_none') : sentence(day.put, day.left)}</span>
    </li>
  );
}

function sentence(put: number, left: number): string {
  if (left === 0) return countWords('popup_put', put);
  if (put === 0) return countWords('popup_left', left);
  return words('popup_put_and_left', countWords('popup_put', put), countWords('popup_left', left));
}
