import type { Certainty } from '../rules/signal';

/** How much one rule says: nothing, clear cases only, or everything worth a look. */
export type Level = 'off' | 'clear' | 'all';

/** A phrase the user chose to leave alone, for one signal. `words` is folded: lower case, single spaces, straight apostrophes. */
export interface LeftPhrase {
  readonly signal: string;
  readonly words: string;
}

/** Everything the user can set. Version 1. */
export interface Settings {
  readonly version: 1;
  /** By signal; a signal that is absent has the level `clear` (strengths: `all`). */
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
}

export const defaultSettings: Settings = {
  version: 1,
  levels: {},
  leftPhrases: [],
  offHosts: [],
  onOrigins: [],
  pausedUntil: 0,
  pause: 600,
  marksAtOnce: 3,
  leavings: {},
};

/** Whether a finding of this signal and certainty is shown at all, and whether it is marked in the draft. */
export function showing(
  settings: Settings,
  signal: string,
  certainty: Certainty,
  isStrength: boolean,
): 'no' | 'list' | 'mark' {
  const level = settings.levels[signal] ?? (isStrength ? 'all' : 'clear');
  if (level === 'off') return 'no';
  if (isStrength) return certainty === 'clear' || level === 'all' ? 'list' : 'no';
  if (certainty === 'clear') return 'mark';
  if (certainty === 'likely') return level === 'all' ? 'mark' : 'list';
  return level === 'all' ? 'list' : 'no';
}
