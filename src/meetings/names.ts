import { beginsWithAct } from '../suggest/act';
import { isDeed } from '../suggest/deeds';
import type { Owned } from '../text/action-label';
import { personNames } from '../text/person-names';
import type { Turn } from './turn';

const title = '(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sr|Fr|Br|Rev|Cllr|Capt|Sgt|PC|Chef|Sister|Father|Pastor|Frau|Herr)\\.?';
const one = `(?:${title}\\s+)?\\p{Lu}[\\p{L}'’.-]*(?:\\s+(?:\\p{Lu}\\.?|(?:de|van|von|der|al|ter)\\s+\\p{Lu}[\\p{L}'’-]*|\\p{Lu}[\\p{L}'’-]+)){0,2}`;
const several = `${one}(?:\\s*(?:,|and|&|\\+|/)\\s*${one}){0,3}`;
const office =
  '(?:[Tt]he )?(?:[Cc]hair(?:man|woman)?|[Cc]lerk|[Ss]ecretary|[Tt]reasurer|[Hh]ead|[Cc]aptain|[Cc]onvenor|[Ff]acilities|[Pp]roject leader|[Aa]rchitect|[Ff]oreman|[Pp]ayroll|[Ll]egal|[Mm]aintenance|[Hh]ousing|[Mm]anager|[Mm]atron|[Cc]aretaker|[Bb]oss|(?:\\p{Lu}?\\p{L}+ )?(?:manager|officer|lead|team|coordinator|engineer|committee)|HR|IT|PM|PL|[Mm]e|[Mm]yself|I|[Ww]e|[Aa]ll)';
const who = `(?:${office}|${several})`;
const parted = new RegExp(
  `^[[(@]?(${who})(?:\\s*\\([^)]{1,40}\\))?[\\])]?\\s*(?::|\\s[–—-]{1,2}|→|->|=>|[>▸▶»…]|\\s{2}|,(?=\\s\\p{Ll}))\\s*(\\S.*)$`,
  'u',
);
const bracketed = new RegExp(`^[[(]?@?(${who})[\\])]\\s+(\\S.*)$`, 'u');
const handle = /^@([\p{L}][\p{L}\d_.-]*)[,:]?\s+(\S.*)$/u;
const doing = new RegExp(
  `^(${who})(?:\\s+(?:also|then|now|again))?\\s+((?:to (?!be\\b)|will |'ll |’ll |is (?:to |on )|on it|does |goes |takes |tries |(?!(?:needs|wants|lacks|has|is|was|as|this|its|leaks|says|towards|regards|re|across|always|plus|less|sans|hours|costs|keys|news)\\b)[\\p{Ll}-]{2,}s\\s(?!to be\\b|\\())\\S?.*)$`,
  'u',
);
const underWay = new RegExp(
  `^(${who})\\s+(?:is\\s+|are\\s+)?(?!(?:going|being|having|waiting|hoping|thinking|leaving|starting|coming|joining|working)\\b)([\\p{Ll}-]{3,}ing\\s\\S.*)$`,
  'u',
);
const behind = new RegExp(
  `^(\\S.*?)\\s*(?:\\(|@|\\[|\\s[–—-]{1,2}\\s|→\\s*|:\\s+|,\\s)(${several}|me)[\\])]?(?:,?\\s*(?:by\\s)?\\d.*|,\\s.*)?\\.?$`,
  'u',
);
// "Proofs to Hallam's: Tues, Jade", "Creasing matrix: Petra, Fri".
const when =
  '(?:by |on |before )?(?:(?:[Mm]on|[Tt]ue|[Ww]ed|[Tt]hu|[Ff]ri|[Ss]at|[Ss]un)\\p{Ll}*|[Tt]oday|[Tt]omorrow|[Tt]onight|tmrw|(?:this|next) \\p{Ll}+|\\d{1,2}(?:st|nd|rd|th)?(?: \\p{L}{3,9})?|\\d{1,2}[/.]\\d{1,2}|noon|EOD|EOW|eod|eow)(?: (?:am|pm|noon|morning|afternoon|evening|eod|\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]m)?))?';
const taken = new RegExp(
  `^([^:;,–—]{3,48}?)(?::|\\s[–—-])\\s+(?:(?:${when})[,\\s–—-]+)?(${one})(?:[,\\s–—-]+(?:${when}))?\\.?$`,
  'u',
);
const addressed = new RegExp(`^(?:${office}|${title}\\s.+)$`, 'u');
const joined = /\s*(?:,|\band\b|&|\+|\/)\s*/;
const tasked = new RegExp(`^(${who})(?:\\s+(?:also|then))?\\s+(to (?!be\\b|date\\b|do with\\b)\\p{Ll}.*)$`, 'u');
const timed =
  /\b(?:by|before|on|this|next|until|at|tomorrow|tmrw|tonight|today)\b(?: (?:the |next |this )?(?:\d|\p{Lu}|\w+day|noon|lunch|end|close|eod|week|month|half))?.*|\b(?:mon|tue|wed|thu|fri|sat|sun)\w*\b|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|\d{1,2}[./]\d{1,2}\b/iu;
const habit = /\b(?:every|each|always|usually|often|normally|whenever|daily|weekly|monthly|since|per)\b/i;
// What somebody thinks, tells or is at; what is done behind a back, or only hoped for.
const aside =
  /^(?:\S+ ){1,3}?(?:(?:will|'ll|’ll) (?:try|attempt|see|hope|aim|do (?:his|her|their) best|have a go)|asks|says|reckons|thinks|finds|feels|reports|shows|confirms|explains|leaves|starts|retires|plays|expects|likes|prefers|wants|stands|runs|ends|starts|begins|joins|reports|remains|arrives|covers|waits|moves|comes|is|was|attempts?|sounds?)\b|\b(?:to (?:try|attempt|push|sound out|thank|see whether|have a)|without|between (?:them|the two)|quietly|attempt|leave|holiday|should the|if the|as far as)\b/i;
const isOfState =
  /^(?:needs?|wants?|is|was|has|had|says?|said|thinks|thought|asks?|asked|still|not|no|off|away|out|can|could|would|happy|worried|unsure|waiting|hopes?|feels?|reports?|back|ill|late)\b/i;
// Where somebody is, or what is theirs, and nothing to do.
const elsewhere =
  /\b(?:leave|holiday|birthday|absent|away|off|sick|visit|interviews?|apologies|thanks|birth|wedding|funeral|guests?|speakers?|talk)\b/i;
const longest = 300;
/** "Wei's list" and "Wei. Chase" both begin with Wei. */
const bareFirst = (words: string): string => (words.split(/\s/)[0] ?? '').replace(/['’]s$|\.$/, '');
// Capitals that name no one.
const nobody =
  /^(?:the|a|an|this|that|these|those|it|its|they|there|someone|somebody|anyone|everyone|nobody|no|not|new|more|next|all|some|any|every|each|please|who|what|when|where|how|why|if|as|for|from|in|on|at|by|to|with|of|and|or|but|so|then|tbd|tbc|tba|n\.?n|action|todo|owner|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|feb|mar|apr|jul|aug|sept?|oct|nov|dec|today|tomorrow|q[1-4]|still|also|our|your|their|his|her|my)$/i;

/** Tells who has what, by the names that a meeting knows. */
export interface Names {
  /** Of a line that is to be done; `unclear` where somebody is named, but not as the one who does it. */
  ownerOf(words: string): Owned | 'unclear' | undefined;
  /** Of any sentence: who is to do what ("Kofi to ask the cook"), or does it on a day to come. */
  doerOf(words: string): Owned | undefined;
}

/**
 * Learns who is spoken of in a meeting. A capital at the beginning of a line says nothing by itself ("Posters: reprint"), so names
 * are looked for in the rest of the text.
 */
export function openNames(turns: readonly Turn[]): Names {
  let known: ReturnType<typeof wordsOf> | undefined;
  // Looked for when first asked: most transcripts have no line that is to be done.
  const met = () => (known ??= wordsOf(turns));
  const isPerson = (words: string, isSure: boolean): boolean =>
    words.split(joined).every((each) => isOne(each.trim(), isSure));

  function isOne(words: string, isSure: boolean): boolean {
    if (addressed.test(words)) return true;
    const { present, named, plain } = met();
    const bare = bareFirst(words);
    if (present.has(bare) || /^\p{Lu}{1,2}$/u.test(bare)) return true;
    if (nobody.test(bare) || /^\p{Lu}{3,}\d*$/u.test(bare) || /\d/.test(words)) return false;
    if (named.has(bare) || personNames.has(bare)) return true;
    return !plain.has(bare.toLowerCase()) && (isSure || !/(?:[^s]s|ing|tion|ment)$/.test(words));
  }

  return { ownerOf, doerOf };

  /** Named elsewhere too, or by a title or an office. */
  function isMet(words: string): boolean {
    return (
      !/^all\b/i.test(words) &&
      words.split(joined).every((each) => {
        const bare = bareFirst(each);
        return addressed.test(each) || met().named.has(bare) || personNames.has(bare) || /^\p{Lu}{2}$/u.test(each);
      })
    );
  }

  function doerOf(words: string): Owned | undefined {
    if (words.length > longest) return undefined;
    if (aside.test(words)) return undefined;
    const task = tasked.exec(words);
    if (task && isMet(task[1] as string)) return made(task[1], task[2]);
    if (!timed.test(words) || habit.test(words)) return undefined;
    const dated = doing.exec(words) ?? underWay.exec(words);
    if (dated && isMet(dated[1] as string)) return made(dated[1], dated[2]);
    if (attendance.test(words) || elsewhere.test(words)) return undefined;
    // "Wei: onboarding four laptops, out by noon".
    const [, speaker = '', doings = ''] = parted.exec(words) ?? [];
    const isSure =
      isAtWork(doings) ||
      (personNames.has(speaker) && !isOfState.test(doings) && /\b(?:by|before|due)\b|,\s+\d/.test(doings));
    if (speaker !== '' && isSure && isMet(speaker)) return made(speaker, doings);
    const [, action = '', name = ''] =
      taken.exec(words) ?? (isDeed(/^\p{L}+/u.exec(words)?.[0].toLowerCase() ?? '') ? behind.exec(words) : null) ?? [];
    return action && isMet(name) ? made(name, action) : undefined;
  }

  function ownerOf(words: string): Owned | 'unclear' | undefined {
    if (words.length > longest) return 'unclear';
    const [, topic, taker] = taken.exec(words) ?? [];
    if (topic && taker && isMet(taker)) return made(taker, topic);
    const handled = handle.exec(words);
    if (handled) return /^\?*$/.test(handled[1] ?? '') ? undefined : made(handled[1], handled[2]);
    for (const [shape, isSure] of [
      [bracketed, true],
      [parted, false],
      [doing, true],
    ] as const) {
      const found = shape.exec(words);
      if (!found || !isPerson(found[1] as string, isSure)) continue;
      // "Tombola prizes": what ends like a verb may be a noun.
      const mayBeThing = shape === doing && /^[\p{Ll}-]+s\s/u.test(found[2] as string) && !isAtWork(found[2] as string);
      if (!mayBeThing || isMet(found[1] as string)) return made(found[1], found[2]);
    }
    const [, action, name] = behind.exec(words) ?? [];
    if (action && name && (name === 'me' || isPerson(name, true))) return made(name, action);
    const begins = /^(?:we|i)\b|^\p{L}+(?=\s*(?::|[–—-]\s|→))/iu.exec(words)?.[0];
    const isNamedLater = begins !== undefined && (/^(?:we|i)$/i.test(begins) || /s$|ing$/.test(begins));
    return isNamedLater || [...words.matchAll(/\p{Lu}\p{L}+/gu)].some(([word]) => met().named.has(word))
      ? 'unclear'
      : undefined;
  }
}

/** Whether words begin with what somebody does, in whatever form: "fix", "fixes", "fixing". */
function isAtWork(words: string): boolean {
  const [, verb = ''] = /^(?:to |will )?(\p{Ll}+)/u.exec(words) ?? [];
  return (
    beginsWithAct(verb) ||
    /^\p{Ll}{3,}ing$/u.test(verb) ||
    isDeed(verb.replace(/s$/, '')) ||
    isDeed(verb.replace(/es$/, ''))
  );
}

const made = (owner = '', action = ''): Owned => ({
  owner: owner.trim(),
  action: action.replace(/^(?:to|will|'ll|’ll)\s+/, '').trim(),
});

const attendance =
  /^\W*(?:present|in(?: the room)?|there|attend(?:ees|ing|ance)|here|who|people|room|apologies|regrets|with|participants|absent|chair|team|call|on)\b[^:–—-]{0,20}[:–—-]/i;

/** Words that have a capital inside of a line and never a small letter, those among them who are said to be there, and those in small letters. */
function wordsOf(turns: readonly Turn[]): Record<'present' | 'named' | 'plain', ReadonlySet<string>> {
  const present = new Set<string>();
  const named = new Set<string>();
  const plain = new Set<string>();
  for (const { text } of turns) {
    const isAttendance = attendance.test(text);
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
