import { isQuiet } from './quiet';

/** When nobody is expected to read or reply. An empty clock is not written yet. */
export interface AfterHours {
  /** `HH:MM`; later than `to` it lasts over midnight, and belongs to the day it begins on. */
  readonly from: string;
  readonly to: string;
  /** As `Date` counts them: 0 is Sunday. */
  readonly days: readonly number[];
}

/** Whether they say when: hours that end as they begin have no length. */
export function saysWhen({ from, to, days }: AfterHours): boolean {
  return from !== '' && to !== '' && from !== to && days.length > 0;
}

/** Whether a moment lies in them, as it lies in quiet hours. */
export function isAfterHours(hours: AfterHours, now: Date): boolean {
  return saysWhen(hours) && isQuiet({ ...hours, isOn: true }, now);
}
