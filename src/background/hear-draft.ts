import type { Finding } from '../engine/finding';
import { promisesOf } from '../meetings/draft-promises';
import type { Hear } from '../messages/map';
import type { HeardPromise } from '../promises/promise';
import { overlap } from '../text/span';
import { loadReadDay } from './days';
import { reread } from './reread';

/** Which promises a draft makes, with their days. */
export async function hearDraft({ now, within, ...draft }: Hear): Promise<readonly HeardPromise[]> {
  const [findings, readDay] = await Promise.all([reread(draft), loadReadDay()]);
  // Asked about all of a draft, nothing doubtful is offered; asked about one place, what the writer pointed at.
  const isAsked = ({ start, end, certainty }: Finding) =>
    within ? within.start <= start && end <= within.end : certainty !== 'possible';
  const heard = promisesOf(draft.lines.join('\n'), draft.kind, findings.filter(isAsked), new Date(now), readDay);
  return within ? heard.filter((promise) => overlap(promise, within)) : heard;
}
