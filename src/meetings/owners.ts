import { isTimed, untimed } from '../promises/times';
import { beginsWithAct } from '../suggest/act';
import { isDeed } from '../suggest/deeds';
import type { Owned } from '../text/action-label';
import { monthOf } from '../text/months';
import { personNames } from '../text/person-names';
import type { Span } from '../text/span';
import { isWork, isWorkUnderWay } from '../text/work';
import { joint, office, one, openPeople, several, tellsAttendance, who } from './people';
import type { Turn } from './turn';

const parts = '(?::|\\s[–—-]{1,2}|→|->|=>|[>▸▶»…]|\\s{2})';
const parted = new RegExp(
  `^[[(]?(${who})(?:\\s*\\([^)]{1,40}\\))?[\\])]?\\s*(?:${parts}|,(?=\\s\\p{Ll}))\\s*(\\S.*)$`,
  'u',
);
const bracketed = new RegExp(`^[[(]?(${who})[\\])]\\s+(\\S.*)$`, 'u');
const handle = /^@([\p{L}][\p{L}\d_.-]*)[,:]?\s+(\S.*)$/u;
const doing = new RegExp(
  `^(${who})(?:\\s+(?:also|then|now|again))?\\s+((?:to (?!be\\b)|will |'ll |’ll |is (?:to |on )|on it|does |goes |takes |tries |(?!(?:needs|wants|lacks|has|is|was|as|this|its|leaks|says|towards|regards|re|across|always|plus|less|sans|hours|costs|keys|news)\\b)[\\p{Ll}-]{2,}s\\s(?!to be\\b|\\())\\S?.*)$`,
  'u',
);
const atItsEnd = new RegExp(
  `^(\\S.*?)\\s*(?:\\(|\\[|\\s[–—-]{1,2}\\s|→\\s*|:\\s+|,\\s)(${several}|me)[\\])]?(?:,?\\s*(?:by\\s)?\\d.*|,\\s.*)?\\.?$`,
  'u',
);
// "Proofs to Hallam's: Tues, Jade", "Window display – Bev + Kath, w/c 23 Nov".
const taken = /^([^:;,–—→]{3,48}?|[^;]{3,80}(?=\s*→[^→]*$))\s*(?::|\s[–—-]|(→))\s+(\S.{1,80}?)\.?$/u;
const named = new RegExp(`^${joint}$`, 'u');
/** "Jan 4", and not Jan. */
const isDate = (words: string): boolean => monthOf(words) >= 0 && /^\p{L}+\.? \d/u.test(words);

/** Whether words say when, and nothing else. */
const isWhen = (words: string): boolean => /^asap$/i.test(words) || !/\p{L}{2}|\d/u.test(untimed(words));

// Whoever stands at its beginning is somebody or other in brackets: "Office (Sunita)", "Péter (intern)".
const doer = `(${who})(?:\\s*\\(([^)]{1,40})\\))?`;
const soon = '(?:\\s+(?:also|then|now|both|again|just))?';
const toDo =
  "(?:to|will|shall|would|'ll|’ll|(?:is|are|'s|’s|'re|’re) (?:(?:going )?to|gonna|gunna)|going to|(?:has |have )?committed to(?= \\p{Ll}+ing)|(?:(?:has|have|'ve|’ve) )?(?:kindly |also )*(?:agreed|offered|volunteered|undertook|undertaken|promised) to|(?:(?:has|have|'ve|’ve) )?(?:said|says|reckons|promised|told (?:\\S+ ){1,2}?) ?(?:that )?(?:he|she|they|I)(?:['’](?:d|ll)| would| will| (?:is|was) going to)|has to|have to|must)";
const tasked = new RegExp(
  `^${doer}${soon}\\s*(?<=[\\s)\\p{L}])${toDo}${soon}\\s+(?!(?:be|have(?! .*\\b(?:ready|done|made|printed|up|go)\\b)|not|never|always|date|do with|try|attempt|hope|aim|love|like|prefer|rather)\\b)(\\p{Ll}.*)$`,
  'u',
);
const underWay = new RegExp(
  `^${doer}${soon}\\s*(?:(?:is|are|'s|’s|'re|’re)${soon}\\s+)?(?<=\\s)(?!(?:going|being|having|waiting|hoping|thinking|leaving|starting|coming|joining|working)\\b)([\\p{Ll}-]{2,}ing\\s\\S.*)$`,
  'u',
);
const present = new RegExp(
  `^${doer}${soon}\\s+((?:on it|goes |(?!(?:needs|wants|lacks|has|is|was|as|this|its|leaks|says|towards|regards|across|always|plus|less|sans|hours|costs|keys|news)\\b)[\\p{Ll}-]{2,}s\\s(?!to be\\b|\\())\\S?.*)$`,
  'u',
);
const plainly = new RegExp(`^(${several})\\s+(\\p{Ll}+\\s\\S.*)$`, 'u');
const asked = new RegExp(`^(${one}),?\\s+(?:please|pls|plz|kindly|can you|could you|would you)\\s+(\\p{Ll}.*)$`, 'u');
const mine = /^(I)(?:['’]ve got| need| have| must| ought)?(?: to)?(?<= to| must)\s+(\p{Ll}.*)$/u;
const owed = /^(I|[Ww]e) (owe\s.*)$/u;
const fields = new RegExp(
  `^(\\S.*?)[.,;]?\\s+(?:\\(|\\[)?(?:[Oo]wner|[Ll]ead|[Ww]ho|[Aa]ssigned to|[Rr]esponsible)\\s*:\\s*(${several})(?:[\\s,;.]+(?:[Dd]ue|[Bb]y|[Ww]hen|[Dd]eadline)\\b.*)?[\\])]?\\.?$`,
  'u',
);
// "Adoption packs (Leila) post by 10 Dec".
const inMiddle = new RegExp(`^(\\S.*?)\\s\\((${joint})\\)(\\s.*)$`, 'u');
const topic = /^(?!\d)[^:,;]{2,40}(?::|\s(?:[–—-]|→|->|=>))\s+(?=\S)/u;
const head = new RegExp(
  `^\\**(${several}|${office})\\**(?:\\s+(?:to|will|(?:says|said) (?:he|she|they)(?:['’](?:ll|d)| will| would)))?\\s*:?\\**$`,
  'u',
);
const listed = new RegExp(`^(${joint}):\\s+(\\S.*)$`, 'u');
const saysDoing = /→|->|\s(?:to|will)\s|['’]ll\s|\p{Ll}ing\s/u;
const leadsIn =
  /^(?:(?:and|so|then|also|ok|okay|but|plus)\s+|(?:it was|we) agreed that\s+|and that\s+|it was left with\s+)+(?=\p{L})/iu;
// Another who has something to do begins another clause.
const nextDoer = new RegExp(
  `;\\s+|(?:,|\\s(?:and|&))\\s+(?=(?:${who})(?:\\s*\\([^)]{1,40}\\))?(?:\\s+(?:to|will)\\s|['’]ll\\s|\\s*(?:→|->)\\s))`,
  'gu',
);

const habit = /\b(?:every|each|always|usually|often|normally|whenever|daily|weekly|monthly|since|per)\b/i;
// What somebody thinks, tells or is at; what is done behind a back, or only hoped for.
const aside =
  /^(?:\S+ ){1,3}?(?:(?:will|'ll|’ll) (?:try|attempt|see|hope|aim|do (?:his|her|their) best|have a go)|asks|says(?! (?:he|she|they)(?:['’]| w))|reckons(?! (?:he|she|they)(?:['’]| w))|thinks|finds|feels|reports|shows|confirms|explains|leaves|starts|retires|plays|expects|likes|prefers|wants|wishes|stands|sits|runs|ends|begins|joins|remains|arrives|covers|waits|moves|comes|is(?! (?:going |also |now |still )?(?:to|\p{Ll}+ing)\b)|was|attempts?|sounds?)\b|\band (?:he|she|they) (?:brought|did|has|had|sent|got|\p{Ll}+ed)\b|\b(?:to (?:try|attempt|push|sound out|thank|see whether|have a(?! go))\b|without|between (?:them|the two)|quietly|attempt|leave|holiday|should the|if the|as far as|moving house)\b/iu;
// Told of somebody, and nothing they have to do.
const isOver =
  /^(?:needs?|wants?|is|was|has|had|says?|said|thinks|thought|asks?|asked|still|not|no|off|away|out|can|could|would|happy|worried|unsure|waiting|hopes?|feels?|reports?|back|ill|late|\p{Ll}+ed)\b/iu;
// Where somebody is, or what is theirs, and nothing to do.
const elsewhere =
  /\b(?:leave|holiday|birthday|meetings?|mtg|minutes|absent|away|off(?! \p{Ll})|off (?:sick|on|from|till|until|this|next|today|tomorrow)|sick|visit|interviews?|apologies|thanks|birth|wedding|funeral|guests?|speakers?|talk)\b/iu;
const longest = 300;

/** Who is to do what, and where a line says so, in UTF-16 units of it. */
export interface Doer extends Owned, Span {}

/** Tells who has what, by the names that a meeting knows. */
export interface Owners {
  /** Of a line that is to be done; `unclear` where somebody is named, but not as the one who does it. */
  ownerOf(words: string): Owned | 'unclear' | undefined;
  /** Of a line that says so in so many words: "Update the page. Owner: Lin, due: 27 Nov". */
  assignedIn(line: string): Owned | undefined;
  /** Whom a line names, and nothing else: "Kwame", "Jess will"; empty where it says more. */
  headedBy(line: string): string;
  /** Of any sentence, each who is to do something ("Kofi to ask the cook"), or does it on a day to come. */
  doersOf(words: string): readonly Doer[];
}

export function openOwners(turns: readonly Turn[]): Owners {
  const people = openPeople(turns);
  return { ownerOf, assignedIn, headedBy, doersOf };

  function assignedIn(line: string): Owned | undefined {
    const [, work = '', name = ''] = (line.length > longest ? null : fields.exec(line)) ?? [];
    return work !== '' && people.isMet(name) ? made(name, work) : undefined;
  }

  function headedBy(line: string): string {
    const [, name = ''] = head.exec(line) ?? [];
    return name !== '' && people.isMet(name) ? name : '';
  }

  function doersOf(words: string): readonly Doer[] {
    if (words.length > longest) return [];
    const clauses = clausesOf(words);
    return clauses.flatMap(({ start, end }) => {
      const clause = words.slice(start, end);
      const owned = doerOf(clause) ?? (clauses.length > 1 ? listedIn(clause) : undefined);
      return owned ? [{ ...owned, start, end }] : [];
    });
  }

  /** "Gwen: the hotel; Kit: her train": of several in a row each has what stands behind the name. */
  function listedIn(clause: string): Owned | undefined {
    const [, name = '', what = ''] = listed.exec(clause) ?? [];
    return name !== '' && people.isSomebody(name) && !isOver.test(what) ? made(name, what) : undefined;
  }

  function doerOf(said: string): Owned | undefined {
    const clause = said.replace(leadsIn, '');
    const bent = withCapitals(clause);
    if (aside.test(bent)) return undefined;
    return inClause(clause, bent) ?? behindTopic(clause, bent) ?? atEnd(bent);
  }

  /** "Support: Sneha to prepare the page": what it is about stands before who has it. */
  function behindTopic(clause: string, bent: string): Owned | undefined {
    const about = topic.exec(clause)?.[0].length ?? 0;
    return about > 0 ? inClause(clause.slice(about), withCapitals(bent.slice(about))) : undefined;
  }

  function inClause(clause: string, bent: string): Owned | undefined {
    return (
      tasks(bent) ??
      asks(bent) ??
      goesAbout(bent) ??
      owes(clause) ??
      does(bent) ??
      (tellsAttendance(bent) ? undefined : (calls(bent) ?? hands(bent)))
    );
  }

  /** "Sneha to prepare the page", "Theo said he would ring them". */
  function tasks(bent: string): Owned | undefined {
    const found = tasked.exec(bent);
    const [, name = '', within, work = ''] = found ?? [];
    return found && isDoer(name, within, work) ? ownedBy(found) : undefined;
  }

  /** "Mabel, please ring the council". */
  function asks(bent: string): Owned | undefined {
    const [, name = '', favour = ''] = asked.exec(bent) ?? [];
    return name !== '' && people.isPerson(name, true) && isAtWork(favour) ? made(name, favour) : undefined;
  }

  /** "Jude doing the window on Thursday"; "Head's learning walk" is no such thing. */
  function goesAbout(bent: string): Owned | undefined {
    const found = underWay.exec(bent);
    const [said = '', name = '', within, what = ''] = found ?? [];
    const [, verb = '', next = ''] = /^([\p{Ll}-]+)\s+(\S+)/u.exec(what) ?? [];
    const isWorking = isWorkUnderWay(verb) && (isObject(next) || people.isSomebody(name));
    if (!found || (/^[^\s]+['’]s\s/.test(said) && !isWorking && !isObject(next))) return undefined;
    const isMeant = isWorking || (isTimed(bent) && !elsewhere.test(bent));
    return isMeant && isDoer(name, within, isWorking ? 'do it' : '') ? ownedBy(found) : undefined;
  }

  /** "I need to bank the float tomorrow". */
  function owes(clause: string): Owned | undefined {
    const [, self = '', due = ''] = owed.exec(clause) ?? mine.exec(clause) ?? [];
    return self !== '' && isTimed(due) ? made(self, due) : undefined;
  }

  /** "Kev ring the grinder by Weds", "Lena sends the invoice on Friday", "Lena repairs the swing". */
  function does(bent: string): Owned | undefined {
    const [, doers = '', deed = ''] = plainly.exec(bent) ?? [];
    if (doers !== '' && isOrder(deed) && !/^\p{Ll}+ \d/u.test(deed) && people.isMet(doers) && isTimed(deed))
      return made(doers, deed);
    const found = present.exec(bent);
    const [, name = '', within, what = ''] = found ?? [];
    const isMeant = !habit.test(bent) && (isTimed(bent) || doesWork(what));
    return found && isMeant && isDoer(name, within) ? ownedBy(found) : undefined;
  }

  /** "@marek spike on sign-on". */
  function calls(bent: string): Owned | undefined {
    const [, name = '', what = ''] = handle.exec(bent) ?? [];
    return name !== '' && !isOver.test(what) && !isWhen(what) ? made(name, what) : undefined;
  }

  /** "Tash: order aprons", "Treasurer → the receipts by 15 Dec". */
  function hands(bent: string): Owned | undefined {
    const [, name = '', what = ''] = parted.exec(bent) ?? [];
    if (name === '' || !people.isMet(name) || isOver.test(what) || isWhen(what)) return undefined;
    const isHanded = isTimed(what) && !elsewhere.test(what) && !habit.test(what) && !/\bat \d/.test(what);
    const isSure = isOrder(what) || (isHanded && (isAtWork(what) || people.isSomebody(name) || /^[^→]*→/.test(bent)));
    return isSure ? made(name, what) : undefined;
  }

  /** "Proofs: Tues, Jade", "Get the hall booked (Tom)": who has it stands at the end. */
  function atEnd(bent: string): Owned | undefined {
    if (habit.test(bent) || tellsAttendance(bent) || elsewhere.test(bent)) return undefined;
    const took = takenIn(bent);
    if (took) return took;
    const [, before = '', within = '', behind = ''] = inMiddle.exec(bent) ?? [];
    if (within !== '' && people.isMet(within) && isTimed(bent)) return made(within, `${before}${behind}`);
    const [, action = '', name = ''] = isDeed(/^\p{Lu}?\p{Ll}+/u.exec(bent)?.[0].toLowerCase() ?? '')
      ? (atItsEnd.exec(bent) ?? [])
      : [];
    return action && people.isMet(name) && !isDate(bent.slice(bent.indexOf(name))) ? made(name, action) : undefined;
  }

  /** What, who and when, and nothing else; or who alone, where it is handed over by an arrow or is known to be work. */
  function takenIn(words: string, isWork = false): Owned | undefined {
    const [, what = '', arrow, rest = ''] = taken.exec(words) ?? [];
    // "Change freeze Dec 18 – Jan 4", "Physio: Grainne until Easter".
    if (what === '' || isDate(rest) || /^[^,]*\s(?:until|till|from|since)\b/.test(rest)) return undefined;
    const pieces = rest.split(/,\s+|\s[–—-]\s+/);
    const name =
      pieces.map((piece) => untimed(piece).trim()).find((piece) => named.test(piece) && people.isMet(piece)) ?? '';
    const others = pieces.map((piece) => piece.replace(name, ''));
    const isDated = others.some((piece) => piece.trim() !== '');
    if (name === '' || /['’]s?$/.test(name) || !others.every(isWhen) || !(isDated || arrow || isWork)) return undefined;
    return made(name, what);
  }

  /** Of "Office (Sunita)" it is Sunita, of "Péter (intern)" it is Péter. */
  function ownedBy([, name = '', within, what]: RegExpExecArray): Owned {
    return made(within && !personNames.has(name) && people.isMet(within) ? within : name, what);
  }

  /** Whether it is somebody who does it: one who is met, or, where it is work on something, who may be. */
  function isDoer(name: string, within: string | undefined, work = ''): boolean {
    return (
      people.isMet(name) ||
      (within !== undefined && people.isMet(within)) ||
      (worksOn(work) && people.isPerson(name, false))
    );
  }

  function ownerOf(words: string): Owned | 'unclear' | undefined {
    if (words.length > longest) return 'unclear';
    const took = takenIn(words, true);
    if (took) return took;
    const handled = handle.exec(words);
    if (handled) return /^\?*$/.test(handled[1] ?? '') ? undefined : made(handled[1], handled[2]);
    for (const [shape, isSure] of [
      [bracketed, true],
      [parted, false],
      [doing, true],
    ] as const) {
      const found = shape.exec(words);
      if (!found || !people.isPerson(found[1] as string, isSure)) continue;
      // "Tombola prizes": what ends like a verb may be a noun.
      const mayBeThing = shape === doing && /^[\p{Ll}-]+s\s/u.test(found[2] as string) && !isAtWork(found[2] as string);
      if (!mayBeThing || people.isMet(found[1] as string)) return made(found[1], found[2]);
    }
    const [, action, name] = atItsEnd.exec(words) ?? [];
    if (action && name && (name === 'me' || people.isPerson(name, true))) return made(name, action);
    const begins = /^(?:we|i)\b|^\p{L}+(?=\s*(?::|[–—-]\s|→))/iu.exec(words)?.[0];
    const isNamedLater = begins !== undefined && (/^(?:we|i)$/i.test(begins) || /s$|ing$/.test(begins));
    return isNamedLater || [...words.matchAll(/\p{Lu}\p{L}+/gu)].some(([word]) => people.isNamed(word))
      ? 'unclear'
      : undefined;
  }
}

/** The clauses of a sentence that each say who does something, as spans of it. */
function clausesOf(words: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: mark } of words.matchAll(nextDoer)) {
    // "Ann and Pat to bring the boats": the first of two who do it together.
    if (!mark.startsWith(';') && !saysDoing.test(words.slice(start, index))) continue;
    spans.push({ start, end: index });
    start = index + mark.length;
  }
  spans.push({ start, end: words.length });
  return spans;
}

// Names that people bear, and words that stand in front of "to" and a colon as well.
const alsoWords =
  /^(?:amber|art|bill|cole|dale|dev|gill|glen|lane|marsh|max|pat|poppy|ray|reed|rob|rowe|ruby|sandy|sue|van|violet)$/;

/** Names in small letters, as who types in haste writes them, with their capitals; as long as before. */
function withCapitals(words: string): string {
  return words.replace(/(^|[+&/]\s*|\band\s+)(\p{Ll}{3,})(?=\s|['’]ll|:|,)/gu, (all, before: string, word: string) => {
    const name = word.charAt(0).toUpperCase() + word.slice(1);
    return personNames.has(name) && !alsoWords.test(word) ? before + name : all;
  });
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

// "Pay slips are easier to read".
const tellsOf = /^(?:\S+ ){1,4}?(?:is|are|was|were|has|have|had|went|came|looks?|seems?)\b/;

/** Whether words begin with a verb that asks for work, "fix the gate", and not with its noun: "report on the gate". */
function isOrder(words: string): boolean {
  const [, verb = '', next = ''] = /^(?:to |will )?(\p{Ll}+)(?:\s+(\S+))?/u.exec(words) ?? [];
  return (
    isDeed(verb) &&
    !tellsOf.test(words) &&
    !/^(?:on|from|for|of|is|are|was|were|went|in|at|due|came|looks?|still|has|have|needs?|not|and|list|date|[–&+/-])$/.test(
      next,
    )
  );
}

/** Whether a word begins what is worked on: "the", "it", "20", and not "on" or "is". */
const isObject = (word: string): boolean =>
  /^(?:the|an?|this|that|these|those|it|them|him|her|us|me|my|our|your|his|their|all|both|more|new|some|one|two|three|four|five|six|seven|eight|nine|ten|\d.*|\p{Lu}.*)$/u.test(
    word,
  );

/** "repairs the swing", and not "sits at the back". */
const doesWork = (words: string): boolean => {
  const [, verb = '', next = ''] = /^(\p{Ll}+)s\s+(\S+)/u.exec(words) ?? [];
  return (isWork(verb) || isWork(verb.replace(/e$/, ''))) && isObject(next);
};

/** Whether words are work on something: "check the meters", and not "check by Friday". */
const worksOn = (words: string): boolean => {
  const [, verb = '', next = ''] = /^(\p{Ll}+)\s+(\S+)/u.exec(words) ?? [];
  return (
    (isWork(verb) || isDeed(verb)) &&
    !/^(?:by|before|on|for|asap|in|next|this|today|tomorrow|tonight|at|from|until|when|if|and|or|as)$/i.test(next)
  );
};

const made = (owner = '', action = ''): Owned => ({
  owner: /^(?:me|myself)$/i.test(owner) ? 'I' : owner.trim().replace(/^@/, '').replace(/^We$/, 'we'),
  action: action.replace(/^(?:to|will|'ll|’ll)\s+/, '').trim(),
});
