import { useState } from 'preact/hooks';
import type { Move } from '../promises/moves';
import { words } from './words';

/**
 * Asks what becomes of a promise that is not kept yet: another day and why, or letting it go. One without a day is asked
 * for its first, which needs no reason. `today` is an ISO date.
 */
export function MoveForm(props: {
  readonly due: string | undefined;
  readonly today: string;
  readonly onMove: (move: Move) => void;
  /** Hears of the day as it is chosen; empty when there is none. */
  readonly onDay?: (day: string) => void;
}) {
  const { due, today, onMove, onDay } = props;
  const [to, setTo] = useState('');
  const [why, setWhy] = useState('');
  const isFirst = due === undefined;
  return (
    <form
      class="move-form"
      onSubmit={(event) => {
        event.preventDefault();
        onMove(isFirst ? { move: 'give-day', to } : { move: 'move', on: today, to, why });
      }}
    >
      <label>
        <span>{words(isFirst ? 'move_first_day' : 'move_day')}</span>
        <input
          class="field"
          type="date"
          required
          min={today}
          max="9999-12-31"
          value={to}
          onInput={({ currentTarget }) => {
            setTo(currentTarget.value);
            onDay?.(currentTarget.value);
          }}
        />
      </label>
      {!isFirst && (
        <label class="why">
          <span>{words('move_why')}</span>
          <input
            class="field"
            required
            pattern=".*\S.*"
            maxLength={300}
            placeholder={words('move_why_example')}
            value={why}
            onInput={({ currentTarget }) => setWhy(currentTarget.value)}
          />
        </label>
      )}
      <div class="move-acts">
        <button class="button small" type="submit">
          {words(isFirst ? 'move_give' : 'move_it')}
        </button>
        <button class="button plain small" type="button" onClick={() => onMove({ move: 'let-go', on: today })}>
          {words('move_let_go')}
        </button>
      </div>
    </form>
  );
}
