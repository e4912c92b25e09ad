import type { Sentence } from '../text/sentence';
import { type Template, type Told, told } from './template';

/** What the draft says itself; empty where it does not. */
export type Said = Readonly<Record<'action' | 'work' | Told, string>>;

// What goes on for longer than this many UTF-16 units is not said plainly.
const longest = 1000;

/** Taken from the draft as it is. */
export const asItStands: ReadonlySet<string> = new Set([
  'said',
  'untimed',
  'unhurried',
  'short',
  'bare',
  'next',
  'receipt',
  'expected',
  'before',
  'after',
]);
const everySlot: readonly (keyof Said)[] = ['action', 'work', ...told];
const nothingSaid = Object.fromEntries(everySlot.map((slot) => [slot, ''])) as Said;

const known = new WeakMap<readonly Template[], readonly (keyof Said)[]>();

/** The slots of some templates that a draft may fill, those first that others ask for. */
function slotsOf(templates: readonly Template[]): readonly (keyof Said)[] {
  let slots = known.get(templates);
  if (!slots) {
    slots = everySlot.filter((slot) => templates.some(({ has }) => has.includes(slot)));
    known.set(templates, slots);
  }
  return slots;
}

/** What the draft says of each slot that is asked for. Rules see straight apostrophes; who writes curly ones gets them back. */
export function saidIn(
  { block, folded, start, end }: Sentence,
  templates: readonly Template[],
  tell: Readonly<Record<keyof Said, (known: Said) => string>>,
): Said {
  if (end - start > longest) return nothingSaid;
  const said: Record<keyof Said, string> = { ...nothingSaid };
  for (const slot of slotsOf(templates)) {
    const words = tell[slot](said);
    const isCurly =
      !asItStands.has(slot) &&
      words.includes("'") &&
      block.text.slice(folded.rawOf(start), folded.rawOf(end)).includes('’');
    said[slot] = isCurly ? words.replaceAll("'", '’') : words;
  }
  return said;
}

export const isSlotSaid = (slot: string, words: Said): boolean => slot in words && words[slot as keyof Said] !== '';
