import type { Certainty } from '../rules/signal';

/**
 * How much one rule says. `clear`: clear cases are marked, and no more. `likely`: what is likely waits in the list beside
 * them. `all`: what is likely is marked as well, and what is possible waits in the list. Strengths are only ever listed.
 */
export type Level = 'off' | 'clear' | 'likely' | 'all';

/** A phrase the user chose to leave alone, for one signal. `words` is folded: lower case, single spaces, straight apostrophes. */
export interface LeftPhrase {
  readonly signal: string;
  readonly words: string;
}

/** Hours in which no hints are shown. Where `from` is later than `to` they last over midnight, and belong to the day they begin on. */
export interface QuietHours {
  readonly isOn: boolean;
  /** `HH:MM` of the user's own clock, as is `to`. */
  readonly from: string;
  readonly to: string;
  /** As `Date` counts them: 0 is Sunday. */
  readonly days: readonly number[];
}

/** Everything the user can set. Version 1 had no level `likely`: see `upToDate`. */
export interface Settings {
  readonly version: 2;
  /** By signal; a signal that is absent has the level `likely` (strengths: `all`). */
  readonly levels: Readonly<Record<string, Level>>;
  readonly leftPhrases: readonly LeftPhrase[];
  /** Hosts where the user turned Handrail off. */
  readonly offHosts: readonly string[];
  /** Origins (`https://wiki.example.org`) beyond the listed sites that the user turned on. */
  readonly onOrigins: readonly string[];
  /** Milliseconds since the epoch until which no hints are shown anywhere; 0 when not paused. */
  readonly pausedUntil: number;
  /** Milliseconds of quiet typing before hints are shown. */
  readonly pause: number;
  /** How many phrases of a draft are marked at once; the others wait in the list. */
  readonly marksAtOnce: number;
  /**
   * By signal: how often its hints were left, one by one and never applied. `settled` once one was applied, or once it was
   * offered to turn them off.
   */
  readonly leavings: Readonly<Record<string, number | 'settled'>>;
  readonly quietHours: QuietHours;
  /** Days that a marked phrase is kept. */
  readonly keepDays: number;
  /** Whether the toolbar shows how many promises are due. */
  readonly showsDue: boolean;
  /** Signals whose level an organisation has set; never stored. */
  readonly fixed?: readonly string[];
}

export const defaultSettings: Settings = {
  version: 2,
  levels: {},
  leftPhrases: [],
  offHosts: [],
  onOrigins: [],
  pausedUntil: 0,
  pause: 600,
  marksAtOnce: 3,
  leavings: {},
  quietHours: { isOn: false, from: '19:00', to: '08:00', days: [1, 2, 3, 4, 5] },
  keepDays: 90,
  showsDue: true,
};

export function levelOf({ levels }: Pick<Settings, 'levels'>, signal: string, isStrength: boolean): Level {
  return levels[signal] ?? (isStrength ? 'all' : 'likely');
}

/** Whether a finding of this signal and certainty is shown at all, and whether it is marked in the draft. */
export function showing(
  settings: Settings,
  signal: string,
  certainty: Certainty,
  isStrength: boolean,
): 'no' | 'list' | 'mark' {
  const level = levelOf(settings, signal, isStrength);
  if (level === 'off') return 'no';
  if (certainty === 'clear') return isStrength ? 'list' : 'mark';
  if (level === 'clear') return 'no';
  if (certainty === 'likely') return level === 'all' && !isStrength ? 'mark' : 'list';
  return level === 'all' ? 'list' : 'no';
}
