import { language } from './words';

/** The days of the week from Monday on. */
export function weekdays(): readonly { readonly day: number; readonly short: string; readonly long: string }[] {
  // 2026-11-23 is a Monday.
  return [23, 24, 25, 26, 27, 28, 29].map((date) => {
    const day = new Date(2026, 10, date);
    const say = (weekday: 'short' | 'long') => day.toLocaleDateString(language(), { weekday });
    return { day: day.getDay(), short: say('short'), long: say('long') };
  });
}
