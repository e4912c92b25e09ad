import type { FindingRecord } from '../messages/map';
import { daysBefore } from '../promises/day';

/** One day of the last seven: steps the writer put in place, and steps left as they were. */
export interface Day {
  /** ISO date. */
  readonly day: string;
  readonly put: number;
  readonly left: number;
}

/** The seven days up to the ISO date `today`, the earliest first. Findings without an outcome yet count for neither. */
export function lastSevenDays(findings: readonly FindingRecord[], today: string): readonly Day[] {
  return [6, 5, 4, 3, 2, 1, 0].map((ago) => {
    const day = daysBefore(today, ago);
    const ofDay = findings.filter((finding) => finding.day === day);
    const put = ofDay.filter(({ outcome }) => outcome === 'applied').length;
    const left = ofDay.filter(({ outcome }) => outcome === 'left' || outcome === 'dismissed').length;
    return { day, put, left };
  });
}
