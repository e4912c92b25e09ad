import type { QuietHours } from './settings';

/** Whether a moment lies in the quiet hours. They begin on one of their days, and where they last over midnight end on the next. */
export function isQuiet({ isOn, from, to, days }: QuietHours, now: Date): boolean {
  if (!isOn || from === to) return false;
  const clock = `${now.getHours()}`.padStart(2, '0') + `:${now.getMinutes()}`.replace(/:(?=\d$)/, ':0');
  const today = now.getDay();
  if (from < to) return days.includes(today) && from <= clock && clock < to;
  return (days.includes(today) && from <= clock) || (days.includes((today + 6) % 7) && clock < to);
}
