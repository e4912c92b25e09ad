import { findTime } from './clock';

/**
 * Reads the times of one file. Numbers are seconds, or seconds or milliseconds since 1970 where they are as large; text is
 * a clock's time, a number, or an ISO moment. Moments are counted from the first that is met.
 * @returns milliseconds since the meeting began
 */
export function openTimes(): (value: unknown) => number | undefined {
  let first: number | undefined;
  return (value) => {
    if (typeof value === 'string') {
      const clock = findTime(value);
      if (clock !== undefined) return clock;
    }
    const moment = typeof value === 'string' ? (isIso.test(value) ? Date.parse(value) : Number(value || '?')) : value;
    if (typeof moment !== 'number' || !Number.isFinite(moment) || moment < 0) return undefined;
    if (moment < 1e9) return Math.round(moment * 1000);
    const milliseconds = moment < 1e11 ? moment * 1000 : moment;
    first ??= milliseconds;
    return Math.max(0, Math.round(milliseconds - first));
  };
}

const isIso = /^\d{4}-\d\d-\d\dT/;
