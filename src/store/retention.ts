import { daysBefore, isoDay } from '../promises/day';
import { readSettings } from '../settings/read';
import { forgetFindingsBefore } from './findings';
import { forgetMeetingsBefore } from './meetings';

/** Erases phrases and meetings that are older than is set. Rejects with `StoreFailed`. */
export async function forgetOld(now: Date): Promise<void> {
  const { keepDays } = await readSettings();
  const first = daysBefore(isoDay(now), keepDays);
  await Promise.all([forgetFindingsBefore(first), forgetMeetingsBefore(first)]);
}
