import { repairSteps } from '../repair/repair';
import { DraftIcon } from '../ui/draft-icon';
import { Stairs, type Step } from '../ui/icon';
import { countWords, numberWords, words } from '../ui/words';

/** What the chip says: one thing. */
export type ChipState =
  /** `more` wait unmarked until one of those in view is mended or left. */
  | { readonly says: 'missing'; readonly count: number; readonly more: number }
  | { readonly says: 'likely'; readonly count: number }
  /** The draft is an apology: so many of its four steps are there. */
  | { readonly says: 'repair'; readonly count: number }
  | { readonly says: 'whole' }
  /** Nothing is missing, and nobody is expected to read now. */
  | { readonly says: 'after-hours' }
  | { readonly says: 'resting' }
  | { readonly says: 'paused' };

export interface ChipProps {
  readonly state: ChipState;
  readonly isOpen: boolean;
  /** Letters have come close: it keeps only its number. */
  readonly isShy?: boolean;
  /** Opens or closes the list; brings the hints back when paused. */
  onPress(): void;
}

/** The pill at the editor's edge. */
export function Chip({ state, isOpen, isShy = false, onPress }: ChipProps) {
  if (state.says === 'paused') {
    return (
      <button
        class="chip quiet"
        type="button"
        title={words('chip_resume')}
        aria-label={isShy ? words('chip_paused') : undefined}
        onClick={onPress}
      >
        <DraftIcon name="pause" />
        {!isShy && words('chip_paused')}
      </button>
    );
  }
  if (state.says === 'resting') {
    return (
      <button
        class="chip resting"
        type="button"
        aria-label={words('chip_resting')}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={onPress}
      >
        <Stairs step="quiet" />
      </button>
    );
  }
  const isLate = state.says === 'after-hours';
  const label = isLate ? words('chip_after_hours') : labelOf(state);
  return (
    <button
      class="chip"
      type="button"
      aria-label={isShy ? label : undefined}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={onPress}
    >
      {isLate ? <DraftIcon name="moon" /> : <Stairs step={stepOf(state)} />}
      {isShy ? !isLate && numberOf(state) : label}
    </button>
  );
}

type Counted = Exclude<ChipState, { readonly says: 'resting' | 'paused' | 'after-hours' }>;

function stepOf(state: Counted): Step {
  if (state.says !== 'repair') return state.says;
  return state.count < repairSteps.length ? 'missing' : 'whole';
}

function labelOf(state: Counted): string {
  if (state.says === 'whole') return words('chip_whole');
  if (state.says === 'repair') return words('chip_repair', numberWords(state.count), numberWords(repairSteps.length));
  const counted = countWords(`chip_${state.says}`, state.count);
  return state.says === 'missing' && state.more > 0
    ? words('chip_and_more', counted, numberWords(state.more))
    : counted;
}

function numberOf(state: Counted): number | undefined {
  if (state.says === 'whole') return undefined;
  return state.says === 'missing' ? state.count + state.more : state.count;
}
