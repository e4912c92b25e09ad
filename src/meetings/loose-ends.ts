import type { Part } from '../engine/finding';
import type { Hearing, Spot } from './hearing';
import { quoteOf } from './quote';
import type { Turn } from './turn';

/** Something the meeting left hanging. */
export interface LooseEnd extends Spot {
  readonly kind: 'ownerless' | 'delay' | 'change' | 'put-off';
  readonly quote: string;
  /** A sentence that would tie it, with its gaps. */
  readonly mend: readonly Part[];
}

const kinds: ReadonlyMap<string, LooseEnd['kind']> = new Map([
  ['ownerless-action', 'ownerless'],
  ['unexplained-delay', 'delay'],
  ['unexplained-change', 'change'],
  ['avoidance', 'put-off'],
]);

/** In a meeting it is not the reader who takes it: a sentence with a gap for the name goes before one that begins with "I". */
const mendOf = (suggestions: readonly (readonly Part[])[]): readonly Part[] =>
  suggestions.find(([first]) => first && 'slot' in first && first.slot === 'gap') ?? suggestions[0] ?? [];

/** Actions nobody has, delays and changes without a why, talks put off; one a sentence, in the order they came up. */
export function findLooseEnds(turns: readonly Turn[], { findings }: Hearing): LooseEnd[] {
  const met = new Map<string, LooseEnd>();
  for (const { signal, certainty, turn, sentence, suggestions } of findings) {
    const kind = kinds.get(signal);
    const isSure = certainty === 'clear' || (certainty === 'likely' && kind !== 'put-off');
    const key = `${turn} ${sentence.start}`;
    if (!kind || !isSure || met.has(key)) continue;
    const quote = quoteOf((turns[turn] as Turn).text, sentence);
    met.set(key, { turn, start: sentence.start, end: sentence.end, kind, quote, mend: mendOf(suggestions) });
  }
  return [...met.values()];
}
