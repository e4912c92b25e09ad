import type { FoundSpan } from '../engine/finding';
import { overlap } from '../text/span';
import { beginsPromise, clausesOf, straight, tellsOnly } from './clauses';
import type { HeardPromise } from './promise';
import { isTimed } from './times';
import { promiseIn, subjectOf } from './who';

const promising: readonly string[] = ['specific-commitment', 'vague-commitment'];
const intention =
  /\b(?:might|hop(?:e|es|ing)\s+to|try|tries|trying|aim\s+to|aiming\s+to|hopefully|maybe|perhaps|possibly|probably|should\s+be\s+able)\b/i;
// The month has a capital; "may" as an intention has none.
const allowance = /\bmay\b/;
const condition =
  /\b(?:unless|provided|assuming|in case|(?<!\b(?:know|tell me|tell us|ask|see|check|find out|wonder|confirm|decide|say|test)\s)if)\b/i;

function isPromised(clause: string, untilHere: string): boolean {
  if (/\?["'”’)\]]*$/.test(clause)) return false;
  return !intention.test(clause) && !allowance.test(clause) && !condition.test(untilHere);
}

/**
 * The promises of a text, in its order, one a clause. `due` stays unset; see `withDays`.
 * @param text the message text the findings belong to (offsets in UTF-16 units)
 * @returns each with the exact clause, its place, and owner and action where the text says them. Intentions ("might",
 *   "hope to", "try"), conditions and questions are no promises.
 */
export function hearPromises(text: string, findings: readonly FoundSpan[]): HeardPromise[] {
  const heard = new Map<number, HeardPromise>();
  const softened = findings.filter(({ signal }) => signal === 'softened-promise');
  for (const finding of findings)
    if (promising.includes(finding.signal))
      for (const promise of promisesIn(text, finding, softened)) heard.set(promise.start, promise);
  return [...heard.values()].sort((one, other) => one.start - other.start);
}

/** The promise that was found, and those in the clauses beside it that say of themselves who and when. */
function promisesIn(text: string, { start, sentence }: FoundSpan, softened: readonly FoundSpan[]): HeardPromise[] {
  const clauses = clausesOf(text, sentence);
  const own = clauses.findLast((clause) => clause.start <= start) ?? sentence;
  const told = straight(text.slice(own.start, own.end));
  // Who did the last, for one that goes on without a subject.
  let before: string | undefined;
  const promises = clauses.flatMap((clause) => {
    const quote = text.slice(clause.start, clause.end).replace(/\s+/g, ' ').trim();
    const said = straight(quote);
    const found = promiseIn(text, sentence, clause, quote);
    const goesOn = clause !== clauses[0] && /^\p{Ll}/u.test(quote) && !beginsPromise(said);
    // "Brodie wrote it down and he’ll send it".
    const isOfBefore = /^(?:he|she)$/.test(found.owner ?? 'he') && /^(?:he|she)\b/.test(said) && before !== undefined;
    const owner = goesOn || isOfBefore ? before : found.owner;
    before = owner ?? subjectOf(quote);
    const isSoftened = softened.some((soft) => overlap(soft, clause));
    if (isSoftened || !isPromised(quote, straight(text.slice(sentence.start, clause.end)))) return [];
    // "The doctor comes at eleven and will ring you": what is promised may have no time.
    const isMeant = goesOn && /^(?:will|shall)\s/.test(said) && !beginsPromise(told);
    const isSaid = owner !== undefined && (isMeant || (isTimed(said) && (goesOn || beginsPromise(said))));
    return clause === own || isSaid ? [{ ...clause, quote, ...found, ...(owner && { owner }) }] : [];
  });
  const others = promises.filter((one) => one.start !== own.start);
  return others.length > 0 && tellsOnly(told) ? others : promises;
}
