import { useState } from 'preact/hooks';
import { type AfterHours, isAfterHours } from '../settings/after-hours';
import { Phrase } from '../ui/phrase';
import { weekdays } from '../ui/weekdays';
import { words } from '../ui/words';
import { type Days, daysOf, daysWords, kindOfDays } from './said-words';

/** A sentence whose hours and days are chosen in their places. */
export function AfterHoursSentence(props: {
  readonly hours: AfterHours;
  readonly now: Date;
  readonly onChange: (change: (hours: AfterHours) => AfterHours) => void;
}) {
  const { hours, now, onChange } = props;
  const { from, to, days } = hours;
  const [isChoosing, setChoosing] = useState(false);
  const kind = kindOfDays(days);
  const choose = (chosen: Days) => {
    setChoosing(chosen === 'other');
    if (chosen !== 'other') onChange((before) => ({ ...before, days: daysOf[chosen] }));
  };
  return (
    <>
      <div class="words">
        <Phrase of="agreements_hours_sentence">
          <Clock
            label={words('agreements_from')}
            value={from}
            onInput={(from) => onChange((before) => ({ ...before, from }))}
          />
          <Clock
            label={words('agreements_to')}
            value={to}
            onInput={(to) => onChange((before) => ({ ...before, to }))}
          />
          <select
            class={days.length > 0 ? 'slot' : 'slot empty'}
            aria-label={words('agreements_days')}
            value={isChoosing ? 'other' : kind}
            onChange={({ currentTarget }) => {
              const chosen = (['work', 'every', 'other'] as const).find((each) => each === currentTarget.value);
              if (chosen) choose(chosen);
            }}
          >
            <option value="work">{daysWords(daysOf.work)}</option>
            <option value="every">{daysWords(daysOf.every)}</option>
            <option value="other">{(kind === 'other' && daysWords(days)) || words('agreements_days_chosen')}</option>
          </select>
        </Phrase>
      </div>
      {(isChoosing || kind === 'other') && (
        <fieldset class="choices">
          <legend class="unseen">{words('agreements_days')}</legend>
          {weekdays().map(({ day, short, long }) => (
            <label key={day} class="choice">
              <input
                type="checkbox"
                aria-label={long}
                checked={days.includes(day)}
                onChange={({ currentTarget: { checked } }) =>
                  onChange((before) => ({
                    ...before,
                    days: [...before.days.filter((each) => each !== day), ...(checked ? [day] : [])].sort(),
                  }))
                }
              />
              <span>{short}</span>
            </label>
          ))}
        </fieldset>
      )}
      {isAfterHours(hours, now) && <p class="soft small">{words('agreements_hours_now')}</p>}
    </>
  );
}

function Clock(props: { readonly label: string; readonly value: string; readonly onInput: (clock: string) => void }) {
  const { label, value, onInput } = props;
  return (
    <input
      class={value ? 'slot' : 'slot empty'}
      type="time"
      aria-label={label}
      value={value}
      // A browser that asks for seconds is not asked for them.
      onInput={({ currentTarget }) => onInput(currentTarget.value.slice(0, 5))}
    />
  );
}
