import { isSlotSaid, type Said } from './said';
import { isTold, type Slot, type Template } from './template';

// "Mistakes were made" tells nothing that is worth keeping.
const fewestTold = 4;
const afterthought =
  /,\s+(?:\S+|i'm (?:afraid|sorry)|(?:you (?:see|know)|by the way|for now|as it happens|to be honest|if you like|and (?:so on|all))|as (?:\S+ ){1,5}\S+|i \S+|(?:please|ignore|forget|disregard|don't|do not|let|bear|scrap|use|sorry|thanks) .*)$/i;

/** Whether a statement can be gone on with by "because": what stands behind its last comma is no afterthought. */
const endsPlainly = (said: string): boolean =>
  !/;|\s[–—-]\s|,\s+so\s|\bdate\b|\bbear with\b|\bwhy\b/i.test(said) && !afterthought.test(said);

// What is late is named, or why it is pressed for, but what became of it stays better as it was said.
const besideWords: ReadonlySet<string> = new Set(['said', 'thing', 'reason']);

/**
 * The sentences to choose from, of a rule's. The draft's own words are kept only where it does not say plainly what the others
 * would say again; of these then go those that would ask for all of it, and those that ask for no more than a day come first.
 */
export function offered(templates: readonly Template[], words: Said): readonly Template[] {
  const sayable = templates.filter(
    ({ needs, tiesOn, has }) =>
      needs.every((slot) => words[slot] !== '') &&
      (!tiesOn || endsPlainly(words.said)) &&
      // The words that were found may be the first, or the last, and are not all.
      !(has.includes('before') && words.before + words.after === ''),
  );
  const keeps = ({ has }: Template) => has.includes('said');
  const isUnsaid = ({ asksFor }: Template) => {
    const slots = asksFor.filter((slot) => slot in words);
    return slots.length > 0 && slots.every((slot) => !isSlotSaid(slot, words));
  };
  if (templates.some(({ has }) => has.some((slot) => !besideWords.has(slot) && isSlotSaid(slot, words))))
    return byLeast(withoutTwins(sayable.filter((template) => !keeps(template))), isUnsaid);
  const tellsMuch = words.said.split(' ').length >= fewestTold;
  const asksForAll = ({ asksFor }: Template) =>
    asksFor.some(
      (slot) =>
        slot === 'action' ||
        slot === 'work' ||
        (tellsMuch && slot !== 'said' && isTold(slot) && !isSlotSaid(slot, words)),
    );
  // Who and when is what a sentence that is kept lacks.
  const asksMore = (template: Template) =>
    template.pieces.some(
      (piece) => !('text' in piece || isReady(piece, words) || (keeps(template) && piece.prompt === 'name')),
    );
  const others = sayable.filter((template) => !asksForAll(template));
  if (!sayable.some(keeps)) return byLeast(sayable, asksMore);
  return others.length > 1 ? byLeast(others, asksMore) : byLeast(sayable, asksForAll);
}

/** Each but once: one that names the matter, or says that it is but a chance, stands before its twin. */
const withoutTwins = (templates: readonly Template[]): readonly Template[] =>
  templates.filter(({ unnamed }, at) => !templates.slice(0, at).some((other) => other.unnamed === unnamed));

/** In their order, but some of them last. */
const byLeast = (templates: readonly Template[], isLast: (template: Template) => boolean): readonly Template[] =>
  [...templates].sort((a, b) => Number(isLast(a)) - Number(isLast(b)));

const isReady = ({ slot, otherwise }: Slot, words: Said): boolean =>
  otherwise !== undefined || (slot !== undefined && (slot === 'day' || !(slot in words) || isSlotSaid(slot, words)));
