import type { ComponentChildren } from 'preact';
import type { QuietHours, Settings } from '../settings/settings';
import { changeSettings } from '../settings/stored';
import { weekdays } from '../ui/weekdays';
import { numberWords, words } from '../ui/words';
import type { Shelf } from './options';

// Milliseconds; the second is what is set by itself.
const pauses = [300, 600, 1000, 2000, 5000] as const;
// 1000 is more than a draft ever has.
const budgets = [1, 2, 3, 5, 10, 1000] as const;

/** When hints come: never in the quiet hours, after a pause in typing, so many at once. */
export function Pace({ settings }: Shelf) {
  const { quietHours, pause, marksAtOnce, showsDue } = settings;
  const seconds = (milliseconds: number) => words('options_seconds', numberWords(milliseconds / 1000));
  return (
    <section id="pace" aria-labelledby="pace-title">
      <h2 id="pace-title">{words('options_pace')}</h2>
      <p class="lead-in">{words('options_pace_about')}</p>
      <Switch
        id="quiet"
        title={words('options_quiet')}
        about={words('options_quiet_about')}
        isOn={quietHours.isOn}
        onChange={() => changeQuiet({ isOn: !quietHours.isOn })}
      >
        {quietHours.isOn && <Hours hours={quietHours} />}
      </Switch>
      <Switch
        id="due"
        title={words('options_due')}
        about={words('options_due_about')}
        isOn={showsDue}
        onChange={() => changeSettings((before) => ({ ...before, showsDue: !before.showsDue }))}
      />
      <div class="sheet pace">
        <Choice
          id="pause"
          title={words('options_pause')}
          about={words('options_pause_about')}
          value={pause}
          values={pauses}
          say={seconds}
          onChoose={(chosen) => changeSettings((before) => ({ ...before, pause: chosen }))}
        />
        <Choice
          id="budget"
          title={words('options_budget')}
          about={words('options_budget_about')}
          value={marksAtOnce}
          values={budgets}
          say={(count) => (count >= 1000 ? words('options_budget_all') : `${count}`)}
          onChoose={(chosen) => changeSettings((before) => ({ ...before, marksAtOnce: chosen }))}
        />
      </div>
    </section>
  );
}

function Switch(props: {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly isOn: boolean;
  readonly onChange: () => void;
  /** What is to be chosen where it is on. */
  readonly children?: ComponentChildren;
}) {
  const about = `${props.id}-about`;
  return (
    <div class="sheet pace">
      <label class="switch">
        <input type="checkbox" checked={props.isOn} onChange={props.onChange} aria-describedby={about} />
        <span class="track" />
        <span class="strong">{props.title}</span>
      </label>
      <p id={about} class="soft small">
        {props.about}
      </p>
      {props.children}
    </div>
  );
}

function Hours({ hours }: { readonly hours: QuietHours }) {
  const { from, to, days } = hours;
  return (
    <div class="hours">
      <div class="clock">
        <Clock title={words('options_from')} value={from} onChange={(from) => changeQuiet({ from })} />
        <Clock title={words('options_to')} value={to} onChange={(to) => changeQuiet({ to })} />
        {from > to && <span class="soft small">{words('options_next_morning')}</span>}
      </div>
      <fieldset class="choices">
        <legend class="unseen">{words('options_days')}</legend>
        {weekdays().map(({ day, short, long }) => (
          <label key={day} class="choice">
            <input
              type="checkbox"
              aria-label={long}
              checked={days.includes(day)}
              onChange={() =>
                changeQuiet({
                  days: days.includes(day) ? days.filter((one) => one !== day) : [...days, day].sort(),
                })
              }
            />
            <span>{short}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

function Clock(props: { readonly title: string; readonly value: string; readonly onChange: (clock: string) => void }) {
  return (
    <label class="clock-field">
      <span>{props.title}</span>
      <input
        class="field"
        type="time"
        value={props.value}
        // Half a time is none yet, and the last whole one still holds.
        onChange={(event) => event.currentTarget.value && props.onChange(event.currentTarget.value)}
      />
    </label>
  );
}

function Choice<Value extends number>(props: {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly value: number;
  readonly values: readonly Value[];
  readonly say: (value: number) => string;
  readonly onChoose: (value: number) => void;
}) {
  const { id, value, values } = props;
  // A value from a file or an older version may be none of these.
  const all = [...new Set([...values, value])].sort((one, other) => one - other);
  return (
    <div class="setting">
      <label for={id}>
        <span class="strong">{props.title}</span>
        <span class="soft small">{props.about}</span>
      </label>
      <select
        id={id}
        class="field"
        value={value}
        onChange={(event) => props.onChoose(Number(event.currentTarget.value))}
      >
        {all.map((one) => (
          <option key={one} value={one} selected={one === value}>
            {props.say(one)}
          </option>
        ))}
      </select>
    </div>
  );
}

function changeQuiet(part: Partial<QuietHours>): Promise<Settings> {
  return changeSettings((settings) => ({ ...settings, quietHours: { ...settings.quietHours, ...part } }));
}
