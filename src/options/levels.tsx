import type { Level } from '../settings/settings';
import { type Key, words } from '../ui/words';

const levels: readonly Level[] = ['off', 'clear', 'all'];

/** Off, clear cases, or all: for one rule or for a family. `level` is undefined where its rules differ. */
export function Levels(props: {
  readonly name: string;
  readonly title: string;
  readonly level: Level | undefined;
  readonly onChoose: (level: Level) => void;
}) {
  return (
    <fieldset class="levels">
      <legend class="unseen">{props.title}</legend>
      {levels.map((level) => (
        <label key={level} class={level}>
          <input
            type="radio"
            name={props.name}
            checked={props.level === level}
            onChange={() => props.onChoose(level)}
          />
          <span>{words(`options_level_${level}` as Key)}</span>
        </label>
      ))}
    </fieldset>
  );
}
