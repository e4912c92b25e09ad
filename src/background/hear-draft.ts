import type { Finding } from '../engine/finding';
import type { Hear } from '../messages/map';
import { hearPromises, withDays } from '../promises/heard';
import type { HeardPromise } from '../promises/promise';
import { loadReadDay } from './days';
import { reread } from './reread';

/** Which promises a draft makes, with their days. */
export async function hearDraft({ now, within, ...draft }: Hear): Promise<readonly HeardPromise[]> {
  const [findings, readDay] = await Promise.all([reread(draft), loadReadDay()]);
  // Asked about all of a draft, nothing doubtful is offered; asked about one place, what the writer pointed at.
  const isAsked = ({ start, end, certainty }: Finding) =>
    within ? within.start <= start && end <= within.end : certainty !== 'possible';
  return withDays(hearPromises(draft.lines.join('\n'), findings.filter(isAsked)), new Date(now), readDay);
}
