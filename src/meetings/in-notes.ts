import type { FoundSpan } from '../engine/finding';
import { hearPromises } from '../promises/heard';
import type { HeardPromise } from '../promises/promise';
import { bare } from '../promises/times';
import { namesPerson } from '../text/person-names';
import { firstOverlapping } from '../text/span';
import { findActionLines } from './action-lines';
import { findLabel } from './label';
import { quoteOf } from './quote';
import type { Turn } from './turn';

const longestLabel = 60;
const isNobody = /^(?:AP|NB|OK|TB[ACD])$/;

/** Whose words a line of notes says it holds: of "- Nadia: I’ll ring them", and of "N: …", whoever that is. */
function tellerAt(text: string, at: number): string | undefined {
  const begin = text.lastIndexOf('\n', at - 1) + 1;
  const name = findLabel(text.slice(begin, begin + longestLabel))?.speaker ?? '';
  return (/^\p{Lu}{1,3}$/u.test(name) && !isNobody.test(name)) || (namesPerson(name) && name.split(' ').length < 4)
    ? name
    : undefined;
}

/**
 * The promises of notes, in their order: those that findings tell, and the lines that say of themselves who has them to do. A
 * line that is labelled as work and names nobody is no promise.
 * @param text as for `hearPromises`
 */
export function hearInNotes(text: string, findings: readonly FoundSpan[]): HeardPromise[] {
  const turns: Turn[] = [];
  const starts: number[] = [];
  let start = 0;
  for (const [line, words] of text.split('\n').entries()) {
    if (words.trim() !== '') {
      turns.push({ speaker: '', text: words.trimEnd(), line });
      starts.push(start);
    }
    start += words.length + 1;
  }
  const lines = findActionLines(turns, 'notes').map(({ turn, start, end, action, ...line }) => ({
    ...line,
    action: bare(action) ?? action,
    start: start + (starts[turn] as number),
    end: end + (starts[turn] as number),
  }));
  const told = hearPromises(text, findings).map((promise): HeardPromise => {
    // "Will pick up the post": in notes that several take it is nobody's yet.
    const { owner, ...rest } = promise;
    const isUnsaid = owner === 'I' && !/\b(?:I|me|my|mine)\b/i.test(promise.quote);
    const teller = owner === 'I' ? tellerAt(text, promise.start) : undefined;
    if (teller) return { ...promise, owner: teller };
    return isUnsaid ? rest : promise;
  });
  // Who a line says has it is taken at its word; of what both tell the clause within says more.
  const said = lines.filter((line) => {
    const promise = firstOverlapping(told, line);
    const isWithin = promise && promise.start >= line.start && promise.end <= line.end;
    return !isWithin || promise.owner !== line.owner;
  });
  const heard = told.filter((promise) => !firstOverlapping(said, promise));
  const owned = said.flatMap(({ owner, ...line }) => (owner ? [{ ...line, owner, quote: quoteOf(text, line) }] : []));
  return [...heard, ...owned].sort((one, other) => one.start - other.start);
}
