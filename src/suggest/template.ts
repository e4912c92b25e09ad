import { type Offer, sayingOf } from '../rules/rule';
import { factNamed, type Place } from '../text/facts';

// Slots that a rule gives words of its own to ask for what the draft does not say.
export const told = [
  'decision',
  'deed',
  'fault',
  'thing',
  'subject',
  'point',
  'claim',
  'stance',
  'receipt',
  'expected',
  'asked',
  'wanted',
  'said',
  'untimed',
  'unhurried',
  'short',
  'bare',
  'feeling',
  'open',
  'theirs',
  'regretter',
  'next',
  'about',
  'feedback',
  'chance',
  'act',
  'person',
  'amiss',
  'harm',
  'sought',
  'copied',
  'meant',
  'owed',
  'ruled',
  'supposed',
  'hurdle',
  'seen',
  'view',
  'record',
  'happened',
  'reminder',
  'sentTo',
  'quoting',
  'matter',
  'aim',
  'leavers',
  'fact',
  'setting',
  'event',
  'sure',
  'decree',
  'addressed',
  'reason',
  'before',
  'after',
] as const;
export type Told = (typeof told)[number];
export const isTold = (slot: string | undefined): slot is Told => told.some((one) => one === slot);

const slotNames = ['I’ll', 'I', 'my', 'me', 'sorry', 'action', 'work', 'day', ...told].join('|');
const pieces = new RegExp(`\\{(${slotNames})(?:: ([^{}]+)|\\|([^{}]+))?\\}|\\[([^\\]]+)\\]`, 'gu');
const known = new RegExp(`^\\{(?:${slotNames}|I'll|(?:${told.join('|')})(?:: |\\|)[^{}]+)\\}$`, 'u');

/** The first slot of a sentence that has no meaning, and its UTF-16 offset. */
export function findUnknownSlot(template: string): { readonly words: string; readonly at: number } | undefined {
  for (const { 0: words, 1: slot = '', index: at } of template.matchAll(/\{([^{}]*)\}?|\}/g))
    if (!known.test(`{${slot}}`) || !words.endsWith('}')) return { words, at };
  return undefined;
}

/** A rule's sentence, cut at its slots. */
export interface Template {
  readonly pieces: readonly Piece[];
  /** The same without the day, for where the writer names a time of their own. */
  readonly dayless: readonly Piece[];
  /** The same with a comma before the day, for where something is said of when. */
  readonly commaed: readonly Piece[];
  /** The same for what is done on a day, as a talk is, and not by it. */
  readonly onDay: readonly Piece[];
  /** Whether the writer takes it on. */
  readonly isMine: boolean;
  /** Whether it begins with the writer, and can be said of nobody else. */
  readonly isOwn: boolean;
  /** Whether what its rule asks of the draft holds. */
  holds(place: Place): boolean;
  /** Whether it stands before the others, or behind them; none where it stands in its order. */
  readonly rather: ((place: Place) => boolean) | undefined;
  /** Whether it tells the reader something: no thing does that. */
  readonly tells: boolean;
  /** Whether it speaks of who does it. */
  readonly namesOwner: boolean;
  /** Whether it asks who decided. */
  readonly asksDecider: boolean;
  /** Whether it asks who does it. */
  readonly asksName: boolean;
  /** A suggestion with a mark of its own takes the place of the draft's as well. */
  readonly hasStop: boolean;
  /** Whether all of it is one question. */
  readonly isQuestion: boolean;
  /** Whether it asks something, or may: then the draft's question mark stays. */
  readonly asks: boolean;
  readonly has: readonly string[];
  /** Of these, what is asked for where the draft does not say it. */
  readonly asksFor: readonly string[];
  /** What it cannot be said without. */
  readonly needs: readonly Told[];
  /** The sentence as it is where the matter or the chance is not named as such. */
  readonly unnamed: string;
  /** Whether it goes on in the sentence that the draft began. */
  readonly tiesOn: boolean;
  /** Whether it is one sentence without its stop, which another statement can follow. */
  readonly isOne: boolean;
}

export interface Slot {
  readonly slot: string | undefined;
  /** What the writer is asked for where nothing fills it. */
  readonly prompt: string | undefined;
  /** What is said instead where nothing fills it, so that nothing is asked. */
  readonly otherwise: string | undefined;
  /** Whether it begins a sentence. */
  readonly isFirst: boolean;
}

type Piece = { readonly text: string } | Slot;

const cut = new WeakMap<readonly Offer[], readonly Template[]>();

/** A rule's sentences, cut once. */
export function templatesOf(offers: readonly Offer[]): readonly Template[] {
  const known = cut.get(offers);
  if (known) return known;
  const made = offers.map((offer) => ({ ...conditionsOf(offer), ...templateOf(sayingOf(offer)) }));
  cut.set(offers, made);
  return made;
}

function conditionsOf(offer: Offer): Pick<Template, 'holds' | 'rather'> {
  const { when = [], unless = [], rather }: Exclude<Offer, string> = typeof offer === 'string' ? { say: offer } : offer;
  const all = when.map(factNamed);
  const none = unless.map(factNamed);
  return {
    holds: (place) => all.every((holds) => holds(place)) && !none.some((holds) => holds(place)),
    rather: rather && factNamed(rather),
  };
}

function templateOf(sentence: string): Omit<Template, 'holds' | 'rather'> {
  return {
    pieces: piecesOf(sentence),
    dayless: piecesOf(sentence.replace(/(\{(?:action|work)\}) by \{day\}/, '$1')),
    commaed: piecesOf(sentence.replace(/(\{(?:action|work)\}) by \{day\}/, '$1, by {day}')),
    onDay: piecesOf(sentence.replace('{action} by {day}', '{action} on {day}')),
    isMine: /(?:^|; )I’ll /.test(sentence),
    isOwn: sentence.startsWith('{I} '),
    tells: /\{I’ll\} (?:tell|know|say)\b/.test(sentence),
    namesOwner: /\{(?:I’ll|I|my|me)\}/.test(sentence),
    asksDecider: /\[who\] decided|decided by \[who\]/i.test(sentence),
    asksName: /\[name\]/i.test(sentence),
    hasStop: /[.?!]$/.test(sentence),
    isQuestion: /^[^.?!]*\?$/.test(sentence),
    // What it ends with counts: many a question is followed by what it is asked for.
    asks: /(?:^|[.?!] )(?:who|what(?! (?:I|\{I\}|we|got|happened|is|failed|matters|changes)(?!\w))|which|how|could|can|would|\[name\], could|\{point\})[^.?!]*$/i.test(
      sentence,
    ),
    has: piecesOf(sentence).flatMap((piece) => ('text' in piece || !piece.slot ? [] : [piece.slot])),
    asksFor: piecesOf(sentence).flatMap((piece) =>
      'text' in piece || !piece.slot || piece.otherwise ? [] : [piece.slot],
    ),
    needs: told.filter((slot) => slot !== 'before' && slot !== 'after' && sentence.includes(`{${slot}}`)),
    unnamed: sentence.replace('{about}', 'This').replace('{chance}', '{action}'),
    tiesOn: sentence.startsWith('{said},'),
    isOne: !/[.?!](?:\s|$)/.test(sentence),
  };
}

function piecesOf(sentence: string): readonly Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const { index, 0: words, 1: slot, 2: ofSlot, 3: otherwise, 4: gap } of sentence.matchAll(pieces)) {
    if (index > at) found.push({ text: sentence.slice(at, index) });
    at = index + words.length;
    found.push({
      slot,
      prompt: gap ?? ofSlot,
      otherwise,
      isFirst: index === 0 || /[.!?]\s*$/.test(sentence.slice(0, index)),
    });
  }
  if (at < sentence.length) found.push({ text: sentence.slice(at) });
  return found;
}
