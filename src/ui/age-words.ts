import type { Age } from '../promises/age';
import { countWords, language, words } from './words';

/** How a promise's day stands to today, as people say it: `A day late`, `Tomorrow`, `Friday`, `4 Dec`. */
export function ageWords(age: Age, due: string | undefined): string {
  if (age.age === 'none' || due === undefined) return words('popup_age_none');
  if (age.age === 'late') return countWords('popup_age_late', age.days);
  if (age.age === 'due') return words('popup_age_today');
  if (age.age === 'soon' && age.days === 1) return words('popup_age_tomorrow');
  return dateWords(due, age.age === 'soon' ? { weekday: 'long' } : { day: 'numeric', month: 'short' });
}

/** An ISO date (or date and time) as it stands in a sentence. */
export function dateWords(day: string, format: Intl.DateTimeFormatOptions): string {
  return new Date(`${day.slice(0, 10)}T12:00`).toLocaleDateString(language(), format);
}
