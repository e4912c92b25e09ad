/** The kind of English for a reader of some language: a day of another language would not fit into an English sentence. */
export function english(locale: string | undefined): string {
  return locale !== undefined && /^en\b/i.test(locale) ? locale : 'en-GB';
}
