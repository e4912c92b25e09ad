import { daysBefore } from '../promises/day';
import type { CountedDay } from '../store/counted-day';

/** One day of the last seven: steps the writer put in place, steps left as they were, and strengths. */
export interface Day {
  /** ISO date. */
  readonly day: string;
  readonly put: number;
  readonly left: number;
  readonly strengths: number;
}

/**
 * The seven days up to the ISO date `today`, the earliest first. A step without an outcome yet counts for neither.
 * @param isStrength whether a signal is praise
 */
export function lastSevenDays(
  counted: readonly CountedDay[],
  today: string,
  isStrength: (signal: string) => boolean,
): readonly Day[] {
  return [6, 5, 4, 3, 2, 1, 0].map((ago) => {
    const day = daysBefore(today, ago);
    const signals = Object.entries(counted.find((each) => each.day === day)?.signals ?? {});
    const strengths = signals.filter(([signal]) => isStrength(signal)).map(([, tally]) => tally);
    const steps = signals.filter(([signal]) => !isStrength(signal)).map(([, tally]) => tally);
    return {
      day,
      put: sum(steps.map(({ applied }) => applied)),
      left: sum(steps.map(({ left, dismissed }) => left + dismissed)),
      strengths: sum(strengths.map(({ open, applied, left }) => open + applied + left)),
    };
  });
}

const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);
