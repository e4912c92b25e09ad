import { namesPerson, personNames } from '../text/person-names';
import type { Turn } from './turn';

export const title =
  '(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sr|Fr|Br|Rev|Cllr|Capt|Sgt|PC|Chef|Coach|Bro|Deacon|Canon|Imam|Rabbi|Captain|Saint|(?:[Ss]taff )?[Nn]urse|Sister|Father|Pastor|Frau|Herr)\\.?';
/** One person as notes name them: by a name, with a title before it, or by a handle; the source of a pattern. */
export const one = `(?:@[\\p{L}][\\p{L}\\d_.-]*|(?:${title}\\s+)?\\p{Lu}[\\p{L}'’.-]*(?:\\s+(?:\\p{Lu}\\.?|(?:de|van|von|der|al|ter)\\s+\\p{Lu}[\\p{L}'’-]*|\\p{Lu}[\\p{L}'’-]+)){0,2}(?:\\s(?:sir|madam|ji|bhai|didi|san)(?!\\p{L})|['’]s (?:mum|mam|mom|dad|papa|parents|wife|husband|brother|sister|assistant)(?!\\p{L}))?)`;
/** Up to four of them, joined by a word or a sign. */
export const joint = `${one}(?:\\s*(?:and|&|\\+|/)\\s*${one}){0,3}`;
/** The same, or parted by commas. */
export const several = `${one}(?:\\s*(?:,|and|&|\\+|/)\\s*${one}){0,3}`;

const withAndWithoutCapital = (word: string): string =>
  `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`;
const offices =
  'chair chairman chairwoman chairperson clerk sec secretary treas treasurer bursar head headteacher captain convenor facilities reception architect foreman payroll legal maintenance housing pharmacy estates manager matron caretaker librarian plumber electrician pharmacist boss me myself we all'
    .split(' ')
    .map(withAndWithoutCapital)
    .join('|');
/** Somebody by what they are. */
export const office = `(?:[Tt]he )?(?:(?:\\p{Lu}?\\p{L}+ )?(?:manager|officer|owner|leader|lead|team|coordinator|engineer|committee|warden|rep|nurse|in-charge)|[Hh]ead of \\p{Lu}\\p{L}+|${offices}|HR|IT|PM|PL|QS|HoD|I)`;
/** Whoever may have something to do; the source of a pattern. */
export const who = `(?:(?:${office})(?![\\p{L}\\d])|${several})`;

const addressed = new RegExp(`^(?:${office}|${title}\\s.+|@.+)$`, 'u');
const titled = new RegExp(`^${title}\\s`, 'u');
const joined = /\s*(?:,|\band\b|&|\+|\/)\s*/;
// Two capitals that are no one's.
const noInitials = /^(?:AI|AM|AP|CV|EU|FW|ID|NB|OK|PM|PS|QA|RE|TV|UK|US|VS)$/;
const isInitials = (word: string): boolean => /^\p{Lu}{2}$/u.test(word) && !noInitials.test(word);
/** "Wei's list" and "Wei. Chase" both begin with Wei. */
const bareFirst = (words: string): string => (words.split(/\s/)[0] ?? '').replace(/['’]s$|\.$/, '');
// Capitals that name no one.
const nobody =
  /^(?:the|a|an|this|that|these|those|it|its|they|there|someone|somebody|anyone|everyone|nobody|no|not|new|more|next|all|some|any|every|each|please|who|what|when|where|how|why|if|as|for|from|in|on|at|by|to|with|of|and|or|but|so|then|tbd|tbc|tba|n\.?n|action|todo|owner|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|feb|mar|apr|jul|aug|sept?|oct|nov|dec|today|tomorrow|q[1-4]|still|also|our|your|their|his|her|my)$/i;

/** Who is spoken of in a meeting. Of words that name several, each must be one. */
export interface People {
  /** Whether words may name somebody: not a thing, as far as they and the rest of the text say. `isSure` where only somebody can stand there. */
  isPerson(words: string, isSure: boolean): boolean;
  /** Whether they surely do: named elsewhere too, or by a title, an office or a handle, or by a name that people bear. */
  isMet(words: string): boolean;
  /** Whether it is a person, and no office: by a name that people bear, a title, initials, or as one who was there. */
  isSomebody(words: string): boolean;
  /** Whether a word is a name elsewhere in the text. */
  isNamed(word: string): boolean;
}

/**
 * Learns who is spoken of. A capital at the beginning of a line says nothing by itself ("Posters: reprint"), so names are looked
 * for in the rest of the text.
 */
export function openPeople(turns: readonly Turn[]): People {
  let known: ReturnType<typeof wordsOf> | undefined;
  // Looked for when first asked: most transcripts have no line that is to be done.
  const met = () => (known ??= wordsOf(turns));

  return {
    isPerson: (words, isSure) => words.split(joined).every((each) => isOne(each.trim(), isSure)),
    isMet: (words) =>
      !/^all\b/i.test(words) &&
      !noInitials.test(words) &&
      words.split(joined).every((each) => {
        const bare = bareFirst(each);
        return addressed.test(each) || met().named.has(bare) || namesPerson(each) || isInitials(each);
      }),
    isSomebody: (words) =>
      words
        .split(joined)
        .every(
          (each) => namesPerson(each) || titled.test(each) || isInitials(each) || met().present.has(bareFirst(each)),
        ),
    isNamed: (word) => met().named.has(word),
  };

  function isOne(words: string, isSure: boolean): boolean {
    if (addressed.test(words)) return true;
    const { present, named, plain } = met();
    const bare = bareFirst(words);
    if (present.has(bare) || /^\p{Lu}{1,2}$/u.test(bare)) return true;
    if (nobody.test(bare) || /^\p{Lu}{3,}\d*$/u.test(bare) || /\d/.test(words)) return false;
    if (named.has(bare) || personNames.has(bare)) return true;
    return !plain.has(bare.toLowerCase()) && (isSure || !/(?:[^s]s|ing|tion|ment)$/.test(words));
  }
}

const attendance =
  /^\W*present (?:was|were)\b|^\W*(?:present|in(?: the room)?|there|attend(?:ees|ing|ance)|here|who|people|room|apologies|regrets|with|participants|absent|chair|team|call|on)\b[^:–—-]{0,20}[:–—-]/i;

/** Whether a line says who was there, or was not. */
export const tellsAttendance = (line: string): boolean => attendance.test(line);

/** Words that have a capital inside of a line and never a small letter, those among them who are said to be there, and those in small letters. */
function wordsOf(turns: readonly Turn[]): Record<'present' | 'named' | 'plain', ReadonlySet<string>> {
  const present = new Set<string>();
  const named = new Set<string>();
  const plain = new Set<string>();
  for (const { text } of turns) {
    const isAttendance = tellsAttendance(text);
    for (const { index, 0: word } of text.matchAll(/\p{L}+(?:[-’']\p{Lu}\p{L}+)*/gu)) {
      if (/^\p{Ll}/u.test(word)) plain.add(word);
      else if (isAttendance && index > 0) present.add(word);
      else if (/[\p{Ll},&+(/]\s*$/u.test(text.slice(Math.max(0, index - 3), index))) named.add(word);
    }
  }
  for (const word of present) named.add(word);
  for (const word of named)
    if (plain.has(word.toLowerCase()) || nobody.test(word)) {
      named.delete(word);
      present.delete(word);
    }
  return { present, named, plain };
}
