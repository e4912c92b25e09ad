import type { Turn } from './turn';

/** A turn that was cut off: which one, and which cut in. */
export interface Interruption {
  readonly turn: number;
  readonly by: number;
}

// What overlaps for less is a quick answer.
const leastOverlap = 400;
// A turn's last letters tell; one of a quarter of an hour is not read for them.
const tail = 12;
const cut = /(?:\p{L}\s?[-–—]{1,2}|[–—])["'”’]*$/u;
const finished = /[.?!…]["'”’)]*$/;
// "Mm-hmm", "Yeah, right": said along with somebody, not instead of them.
const alongside = /^(?:\p{L}{1,6}[,.!\s-]*){1,3}$/u;

/** Turns that somebody else cut off: words broken by a dash, or by times, where the next begins before an unfinished end. */
export function findInterruptions(turns: readonly Turn[]): Interruption[] {
  const found: Interruption[] = [];
  for (const [turn, { speaker, text, end }] of turns.entries()) {
    const next = turns[turn + 1];
    if (!next || speaker === '' || next.speaker === '' || next.speaker === speaker) continue;
    if (alongside.test(next.text) && next.text.length < 30) continue;
    const isOverlapped = end !== undefined && next.start !== undefined && next.start < end - leastOverlap;
    if (cut.test(text.slice(-tail)) || (isOverlapped && !finished.test(text))) found.push({ turn, by: turn + 1 });
  }
  return found;
}
