import type { AfterHours } from '../settings/after-hours';
import { type Pact, type Said, standingOf } from '../settings/agreements';
import { dateWords } from '../ui/age-words';
import { weekdays } from '../ui/weekdays';
import { language, listWords, words } from '../ui/words';

/** What an agreement says, in words. */
export function saidWords(said: Said): string {
  if (typeof said === 'string') return said.trim();
  if ('days' in said)
    return words('agreements_hours_sentence', clockWords(said.from), clockWords(said.to), daysWords(said.days));
  return words('agreements_decides_sentence', said.who.trim(), said.what.trim(), said.first.trim());
}

/** `HH:MM` as it stands in a sentence. */
function clockWords(clock: string): string {
  const format = { hour: 'numeric', minute: '2-digit' } as const;
  return new Date(`2026-11-23T${clock}`).toLocaleTimeString(language(), format);
}

/** Which days: the five of work, all, or a choice of them. */
export type Days = 'work' | 'every' | 'other';

export const daysOf: Readonly<Record<Exclude<Days, 'other'>, AfterHours['days']>> = {
  work: [1, 2, 3, 4, 5],
  every: [0, 1, 2, 3, 4, 5, 6],
};

export function kindOfDays(days: AfterHours['days']): Days {
  const sorted = [...days].sort().join();
  return (['work', 'every'] as const).find((kind) => daysOf[kind].join() === sorted) ?? 'other';
}

/** Days of the week in a sentence; none is an empty text. */
export function daysWords(days: AfterHours['days']): string {
  const kind = kindOfDays(days);
  const named = weekdays().filter(({ day }) => days.includes(day));
  if (kind === 'every') return words('agreements_days_every');
  if (kind === 'work') return words('agreements_days_between', named[0]?.long ?? '', named[4]?.long ?? '');
  return listWords(named.map(({ long }) => long));
}

/** How far the team is with an agreement. `today` is an ISO date. */
export function standingWords(pact: Pact, today: string): string {
  const standing = standingOf(pact);
  if (standing === 'unwritten' || standing === 'proposed' || !pact.agreed) return words(`agreements_is_${standing}`);
  const { on } = pact.agreed;
  const year = on.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return words(`agreements_is_${standing}`, dateWords(on, { day: 'numeric', month: 'long', ...year }));
}
