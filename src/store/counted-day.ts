import * as v from 'valibot';
import type { FindingRecord } from '../messages/map';

const amount = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The shape of a day's row. */
export const countedDay = v.object({
  day: v.string(),
  signals: v.record(v.string(), v.object({ open: amount, applied: amount, left: amount, dismissed: amount })),
});

/** How many findings of one signal have which outcome. */
export type Tally = Readonly<Record<FindingRecord['outcome'], number>>;

/** The findings of one day, counted by signal and outcome. */
export interface CountedDay {
  /** ISO date. */
  readonly day: string;
  readonly signals: Readonly<Record<string, Tally>>;
}

const none: Tally = { open: 0, applied: 0, left: 0, dismissed: 0 };

/** A day's counts with one finding more (`by` 1) or less (-1); undefined stands for a day without any. */
export function counted(day: CountedDay | undefined, finding: FindingRecord, by: 1 | -1): CountedDay {
  const { signal, outcome } = finding;
  const signals = day?.signals ?? {};
  const tally = signals[signal] ?? none;
  // Never below nothing: a row that could not be read was counted from nothing as well.
  const changed = { ...tally, [outcome]: Math.max(0, tally[outcome] + by) };
  return { day: finding.day, signals: { ...signals, [signal]: changed } };
}
