import { findTime } from './clock';

/** A line that names its speaker: "Tom: …", "[00:12] Tom: …", "**Tom:** …", "- Tom (0:12): …". */
export interface Label {
  readonly speaker: string;
  readonly start?: number;
  /** What follows the name. */
  readonly text: string;
}

const longest = 120;
const time = '\\d{1,3}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?';
const label = new RegExp(
  `^\\s*(?:[-*•]\\s+)?(?:[[(]?(${time})[\\])]?\\s*[-–]?\\s*)?(?:\\*\\*|__)?([\\p{L}\\p{N}@][^:：<>\\[\\]{}|"“”?!;*]{0,60}?)(?:\\*\\*|__)?\\s*(?:[[(](${time})[\\])])?\\s*(?:\\*\\*)?[:：](?:\\*\\*|__)?(?:\\s+|$)`,
  'u',
);
// Headings of minutes and of mail, which look like a name and a colon.
const notNames =
  /^(?:(?:key |main |open |next |action |agreed |final |draft |the |our )*(?:decisions?|actions?|action items?|agreed|agreement|ai|aob|agenda|attendees?|attendance|present|apologies|absent|regrets|participants?|invited|attachments?|notes?|note taker|minutes|summary|details|topics?|items?|todo|to ?do|tasks?|next steps?|steps?|follow[- ]?ups?|questions?|answers?|q|a|risks?|issues?|blockers?|deadline|due|owner|date|time|when|where|who|why|what|how|location|place|room|chair|scribe|facilitator|host|subject|re|fw|fwd|from|to|cc|bcc|sent|title|meeting|call|duration|recording|transcript|status|update|background|context|purpose|goals?|outcome|result|conclusion|resolution|proposal|option [a-z\d]|phase \d+|part \d+|section \d+|step \d+|note to self|ps|p\.s|fyi|warning|important|example|source|link|links|url|https?|ftp|mailto|file))$/iu;

const isName = (words: string): boolean =>
  words.split(/\s+/).length <= 6 && /\p{L}/u.test(words) && !/[.…]\s|,.*,/.test(words) && !notNames.test(words);

/** The speaker that a line begins with, undefined where it begins with none. */
export function findLabel(line: string): Label | undefined {
  const found = label.exec(line.slice(0, longest));
  if (!found) return undefined;
  const [whole, before, name = '', behind] = found;
  const speaker = name.trim();
  if (!isName(speaker)) return undefined;
  const start = findTime(before ?? behind ?? '');
  return { speaker, ...(start === undefined ? {} : { start }), text: line.slice(whole.length) };
}
