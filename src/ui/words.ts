import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';
import { english } from './english';

export type Key = keyof typeof messages;
type Counted = { [K in Key]: K extends `${infer Stem}_other` ? Stem : never }[Key];

// WXT types one overload a key, which a key that is not a literal cannot meet.
interface Localised {
  getMessage(key: string, subs?: string[]): string;
  getUILanguage(): string;
}
const localised = (): Localised => browser.i18n;

/** Words of the interface in the reader's language; `subs` take the places of $1, $2 … in order. */
export function words(key: Key, ...subs: readonly string[]): string {
  return whileInstalled(() => localised().getMessage(key, [...subs]), '');
}

/**
 * The language of every date, list, number and plural that stands in a sentence of ours: the browser's where it is a kind
 * of English, since there are no sentences in any other.
 */
export function language(): string {
  return whileInstalled(() => english(localised().getUILanguage()), english(undefined));
}

/** A number as it stands in a sentence. */
export function numberWords(amount: number, format: Intl.NumberFormatOptions = {}): string {
  return amount.toLocaleString(language(), format);
}

/** Things named in a sentence: `one, two and three`. */
export function listWords(named: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(named);
}

/** As `words`, for a key that has the forms `<key>_one` and `<key>_other`; the count is $1, `subs` follow from $2. */
export function countWords(key: Counted, count: number, ...subs: readonly string[]): string {
  const form = new Intl.PluralRules(language()).select(count) === 'one' ? 'one' : 'other';
  return words(`${key}_${form}` as Key, numberWords(count), ...subs);
}

/** Which way the interface's language is written. */
export function direction(): 'ltr' | 'rtl' {
  return words('@@bidi_dir' as Key) === 'rtl' ? 'rtl' : 'ltr';
}

// In a page that outlived the extension there are no messages any more; there everything ends with the next look.
function whileInstalled(ask: () => string, afterwards: string): string {
  try {
    return ask();
  } catch (problem) {
    if (browser.runtime?.id === undefined) return afterwards;
    throw problem;
  }
}
