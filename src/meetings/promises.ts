import type { Hearing, Spot } from './hearing';
import { overlaps } from './overlaps';
import { quoteOf } from './quote';
import type { Turn } from './turn';

/** A promise made in a meeting. Owner, action and day stay blank where the words do not say them. */
export interface SpokenPromise extends Spot {
  readonly quote: string;
  readonly owner?: string;
  readonly action?: string;
  /** ISO date, or ISO date and time, local. */
  readonly due?: string;
}

// "I'll share my screen", "we'll go through the list": done in the next breath, and kept by it.
const passing =
  /\b(?:(?:i|we)['’]ll|(?:i|we) will|(?:i|we)(?:['’]m|['’]re| am| are) (?:just )?(?:going to|gonna)|let me|let['’]s|will) (?:just |now |quickly |all |first |maybe |also |then )*(?:share (?:it|the|my|a)|start\b|begin|kick (?:us |it |things )?off|get (?:started|going|stuck)|go (?:through|round|over|on|first|back)|read (?:it|them|you|the|out|that)|put (?:a|the|this|that) (?:question|motion|vote)|put (?:it|that|this) to (?:you|the vote)|ask (?:you|everybody|everyone|them all)|move on|turn to|hand over|pass (?:it|you|over)|show (?:you|it)|wrap|stop (?:there|you|here)|mute|record|come to order|skip|take (?:questions|item|the (?:next|first|last))|call (?:the|this) (?:meeting|vote|order)|adjourn|pause|repeat)\b/i;
const timed =
  /\b(?:today|tonight|tomorrow|tmrw|\p{L}+day|week|month|morning|afternoon|evening|lunch|by|at|on the|after|before|when|once|\d+(?:st|nd|rd|th)?)\b/iu;

/**
 * The promises of a meeting, one a clause, in the order they were made: what the engine heard, and the lines that say of
 * themselves that somebody has them to do. Such a line that names nobody is no promise, whatever it sounds like.
 */
export function listPromises(turns: readonly Turn[], { promises, actions }: Hearing): SpokenPromise[] {
  const heard = promises.flatMap((promise) => {
    const turn = turns[promise.turn] as Turn;
    if (turn.speaker !== '' && isPassing(turn.text.slice(promise.start, promise.end))) return [];
    const line = actions.find((one) => overlaps(one, promise));
    if (line && !line.owner && !promise.owner) return [];
    const { owner = line?.owner, action = line?.action, due = line?.due, ...rest } = promise;
    return [{ ...rest, owner, action, due }];
  });
  const said = actions.filter((line) => line.owner !== undefined && !heard.some((one) => overlaps(one, line)));
  return [...heard, ...said]
    .map(({ turn, start, end, owner, action, due }) => ({
      turn,
      start,
      end,
      quote: quoteOf((turns[turn] as Turn).text, { start, end }),
      ...(owner && { owner }),
      ...(action && { action }),
      ...(due && { due }),
    }))
    .sort((one, other) => one.turn - other.turn || one.start - other.start);
}

const isPassing = (words: string): boolean => passing.test(words) && !timed.test(words);
