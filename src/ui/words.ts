import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

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
  try {
    return localised().getMessage(key, [...subs]);
  } catch (problem) {
    // In a page that outlived the extension there are no messages any more; there everything ends with the next look.
    if (browser.runtime?.id === undefined) return '';
    throw problem;
  }
}

/** As `words`, for a key that has the forms `<key>_one` and `<key>_other`; the count is $1, `subs` follow from $2. */
export function countWords(key: Counted, count: number, ...subs: readonly string[]): string {
  const language = localised().getUILanguage();
  const form = new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other';
  return words(`${key}_${form}` as Key, count.toLocaleString(language), ...subs);
}

/** Which way the interface's language is written. */
export function direction(): 'ltr' | 'rtl' {
  return words('@@bidi_dir' as Key) === 'rtl' ? 'rtl' : 'ltr';
}
