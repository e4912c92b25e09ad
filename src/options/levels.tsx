import type { Level } from '../settings/settings';
import { type Key, words } from '../ui/words';

export const levels: readonly Level[] = ['off', 'clear', 'likely', 'all'];

/** Off, clear cases, likely, or all: for one rule or for a family. `level` is undefined where its rules differ. */
export function Levels(props: {
  readonly name: string;
  readonly title: string;
  readonly level: Level | undefined;
  /** Set by somebody else, and only shown. */
  readonly isFixed?: boolean;
  readonly onChoose: (level: Level) => void;
}) {
  return (
    <fieldset class="levels" disabled={props.isFixed ?? false}>
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
