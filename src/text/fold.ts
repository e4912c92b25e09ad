/** A text without what readers do not see, and the way back to the text it came from. */
export interface Folded {
  readonly text: string;
  /** The offset in the raw text, in UTF-16 units, of an offset in this one. */
  rawOf(offset: number): number;
}

// Soft hyphens, joiners, and what says which way letters run.
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const spaces = /[\s\u00a0]/;
const folds = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00a0\t\n]| {2}/;
const apostrophe = /[’ʼ]/;
// Asked only where there is one: it looks at every letter.
const apostropheInWord = /\p{L}[’ʼ]\p{L}/u;

const itself = (offset: number) => offset;

/**
 * Folds a text so that expressions see one spelling of it: soft hyphens and joiners are gone, every run of white space is
 * one space, and apostrophes inside words are straight. Quotation marks stay as they are.
 */
export function fold(raw: string): Folded {
  if (!folds.test(raw) && !(apostrophe.test(raw) && apostropheInWord.test(raw))) return { text: raw, rawOf: itself };
  const places: number[] = [];
  let text = '';
  // What the text ends with, kept beside it: to ask a string that is still growing copies all of it.
  let tail = '';
  for (let at = 0; at < raw.length; at++) {
    const unit = raw[at] as string;
    if (unseen.test(unit)) continue;
    const isSpace = spaces.test(unit);
    if (isSpace && tail.endsWith(' ')) continue;
    places.push(at);
    const isInWord = apostrophe.test(unit) && /\p{L}$/u.test(tail) && /^\p{L}/u.test(raw.slice(at + 1, at + 3));
    const put = isSpace ? ' ' : isInWord ? "'" : unit;
    text += put;
    tail = tail.slice(-1) + put;
  }
  places.push(raw.length);
  return { text, rawOf: (offset) => places[Math.min(offset, places.length - 1)] ?? raw.length };
}

const allUnseen = new RegExp(unseen, 'g');

/** The same for where no way back is needed; apostrophes stay as they are. */
export const visible = (raw: string): string =>
  folds.test(raw) ? raw.replace(allUnseen, '').replace(/\s+/g, ' ') : raw;
