import type { Part } from '../suggest/suggestion';
import type { ActionLine } from './action-lines';
import type { Hearing, Spot } from './hearing';
import { overlaps } from './overlaps';
import { listPromises } from './promises';
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
const mendOf = (kind: LooseEnd['kind'], suggestions: readonly (readonly Part[])[]): readonly Part[] =>
  suggestions.find(([first]) => kind === 'ownerless' && first && 'slot' in first && first.slot === 'gap') ??
  suggestions[0] ??
  [];

/**
 * Actions nobody has, delays and changes without a why, talks put off; one a sentence, in the order they came up. A line
 * that says of itself that it is to be done and names nobody is one, and one that names somebody is none.
 */
export function findLooseEnds(turns: readonly Turn[], hearing: Hearing): LooseEnd[] {
  const { findings, actions } = hearing;
  const owned = actions.filter(({ owner }) => owner !== undefined);
  const met = new Map<string, LooseEnd>();
  for (const { signal, certainty, isByRule, turn, sentence, suggestions } of findings) {
    const kind = kinds.get(signal);
    // Much in a meeting reads like a talk put off; what only may be is told where it is said in so many words.
    const isSure = certainty === 'clear' || (certainty === 'likely' && (kind !== 'put-off' || isByRule));
    const key = `${turn} ${sentence.start}`;
    if (!kind || !isSure || met.has(key)) continue;
    const spot = { turn, ...sentence };
    if (kind === 'ownerless' && owned.some((line) => overlaps(line, spot))) continue;
    const line = kind === 'ownerless' ? actions.find((one) => overlaps(one, spot)) : undefined;
    met.set(
      key,
      line
        ? looseFrom(turns, line)
        : { ...spot, kind, quote: quoteOf((turns[turn] as Turn).text, sentence), mend: mendOf(kind, suggestions) },
    );
  }
  const taken = [...listPromises(turns, hearing), ...met.values()];
  for (const line of actions)
    if (line.owner === undefined && !taken.some((one) => overlaps(one, line)))
      met.set(`${line.turn} ${line.start}`, looseFrom(turns, line));
  return [...met.values()].sort((one, other) => one.turn - other.turn || one.start - other.start);
}

function looseFrom(turns: readonly Turn[], line: ActionLine): LooseEnd {
  const { turn, start, end } = line;
  const quote = quoteOf((turns[turn] as Turn).text, { start, end });
  return { turn, start, end, kind: 'ownerless', quote, mend: mendFrom(line) };
}

/** What is to be done stands in the line itself. */
function mendFrom({ action, due }: ActionLine): readonly Part[] {
  const words = `: ${action.replace(/[.!\s]+$/, '')}`;
  const name: Part = { slot: 'gap', prompt: 'Name' };
  return due ? [name, { text: words }] : [name, { text: `${words}, by ` }, { slot: 'day', prompt: 'which day' }];
}
