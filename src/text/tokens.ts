/** Ids below `firstWord` are not words of the vocabulary. */
export const unknown = 0;
/** The end of a sentence. */
export const bound = 1;
/** A word that starts with a digit and is not in the vocabulary. */
export const number = 2;
/** A word with a capital letter that is not in the vocabulary. */
export const name = 3;
export const firstWord = 4;

/** The words that rules speak of, each with a small number, found by hash without making a string. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** Open addressing, a power of two; 0 is empty. */
  readonly table: Uint16Array;
  readonly hashes: Int32Array;
  readonly idOf: ReadonlyMap<string, number>;
  readonly clitics: {
    readonly not: number;
    readonly will: number;
    readonly have: number;
    readonly are: number;
    readonly am: number;
    readonly had: number;
    readonly is: number;
  };
  readonly will: number;
  readonly can: number;
  readonly shall: number;
  /** 1 for words that stand before a full stop that ends no sentence (`mr`, `approx`), by id. */
  readonly isAbbreviation: Uint8Array;
}

/** A run of tokens; offsets are UTF-16 units of the text that was read. Arrays may be longer than `count`. */
export interface Tokens {
  count: number;
  ids: Uint16Array;
  starts: Int32Array;
  ends: Int32Array;
}

// What a UTF-16 unit is: above `letter`, a letter or digit folded to lower case; else one of these.
const ignorable = 0;
const other = 1;
const apostrophe = 2;
const stop = 3;
const colon = 4;
const letter = 4;

const kinds = new Uint8Array(65536);
for (let unit = 0; unit < 250; unit++) kinds[unit] = letter + 1 + unit;
for (let known = 250; known < 65536; known *= 2) kinds.copyWithin(known, 0, known);
kinds.fill(other, 0, 0xc0);
kinds.fill(other, 0x2000, 0x2c00);
kinds.fill(other, 0x3000, 0x3040);
kinds.fill(other, 0xd800, 0xe000);
kinds.fill(other, 0xfe00, 0x10000);
kinds[0xd7] = kinds[0xf7] = other;
for (let unit = 48; unit < 58; unit++) kinds[unit] = unit;
for (let unit = 65; unit < 91; unit++) kinds[unit] = unit | 32;
for (let unit = 97; unit < 123; unit++) kinds[unit] = unit;
// Latin-1 letters fold as ASCII does, so that É and é are one.
for (let unit = 0xc0; unit < 0xdf; unit++) if (unit !== 0xd7) kinds[unit] = kinds[unit | 32] ?? other;
for (const unit of [0x27, 0x2019, 0x2018, 0x2bc, 0xb4]) kinds[unit] = apostrophe;
for (const unit of [0x2e, 0x21, 0x3f, 0x2026]) kinds[unit] = stop;
kinds[0x3a] = colon;
// Soft hyphens, joiners and byte-order marks are not seen by readers, so they part no word.
for (const unit of [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff]) kinds[unit] = ignorable;
// What says which way letters run.
kinds.fill(ignorable, 0x202a, 0x202f);
kinds.fill(ignorable, 0x2066, 0x206a);

const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;
const spread = 0x9e3779b1;

function hashBetween(text: string, from: number, to: number): number {
  let hash = seed;
  for (let at = from; at < to; at++) {
    const kind = kinds[text.charCodeAt(at)] ?? other;
    if (kind !== ignorable) hash = Math.imul(hash ^ kind, prime);
  }
  return hash | 0;
}

const www = hashBetween('www', 0, 3);

const abbreviations =
  'mr mrs ms dr prof st no vs approx ca eg ie etc inc ltd co jan feb mar apr jun jul aug sep sept oct nov dec tel ref fig art sec vol'.split(
    ' ',
  );

/** Makes a vocabulary of lower-case words; the ids follow the order given. At most 4,092 words. */
export function makeVocabulary(words: readonly string[]): Vocabulary {
  const all = ['', '\n', '#number', '#name', ...words];
  if (all.length > 4096) throw new Error(`The vocabulary holds at most 4,092 words, not ${words.length}.`);
  const size = 1 << Math.ceil(Math.log2(all.length * 3));
  const table = new Uint16Array(size);
  const hashes = new Int32Array(all.length);
  const idOf = new Map<string, number>();
  const isAbbreviation = new Uint8Array(all.length);
  all.forEach((word, id) => {
    idOf.set(word, id);
    if (id < firstWord) return;
    const hash = hashBetween(word, 0, word.length);
    hashes[id] = hash;
    let slot = Math.imul(hash, spread) >>> (32 - Math.log2(size));
    while (table[slot] !== 0) slot = (slot + 1) & (size - 1);
    table[slot] = id;
  });
  for (const word of abbreviations) {
    const id = idOf.get(word);
    if (id !== undefined) isAbbreviation[id] = 1;
  }
  const id = (word: string) => idOf.get(word) ?? unknown;
  return {
    words: all,
    table,
    hashes,
    idOf,
    clitics: {
      not: id("n't"),
      will: id("'ll"),
      have: id("'ve"),
      are: id("'re"),
      am: id("'m"),
      had: id("'d"),
      is: id("'s"),
    },
    will: id('will'),
    can: id('can'),
    shall: id('shall'),
    isAbbreviation,
  };
}

/** Words every vocabulary needs, because the tokeniser itself makes or asks for them. */
export const tokeniserWords: readonly string[] = [
  "n't",
  "'ll",
  "'ve",
  "'re",
  "'m",
  "'d",
  "'s",
  'will',
  'can',
  'shall',
  ...abbreviations,
];

export function emptyTokens(): Tokens {
  return { count: 0, ids: new Uint16Array(256), starts: new Int32Array(256), ends: new Int32Array(256) };
}

/** Makes room for the tokens of so many units: two for every three at most, as in "a. b. c." */
function makeRoom(tokens: Tokens, units: number): void {
  const most = Math.ceil((units * 2) / 3) + 4;
  if (tokens.ids.length >= most) return;
  // Not for every key that a long paragraph grows by.
  const size = Math.max(most, tokens.ids.length * 2);
  tokens.ids = new Uint16Array(size);
  tokens.starts = new Int32Array(size);
  tokens.ends = new Int32Array(size);
}

const isSpace = (unit: number) => unit <= 32 || unit === 0xa0 || unit === 0x2028 || unit === 0x3000;
const isCloser = (unit: number) =>
  unit === 0x29 ||
  unit === 0x22 ||
  unit === 0x27 ||
  unit === 0x201d ||
  unit === 0x2019 ||
  unit === 0x5d ||
  unit === 0xbb ||
  unit === 0x2a;

/**
 * Reads `text[from, to)` into `tokens` in one pass and returns how many there are. Case, curly apostrophes and soft
 * hyphens are folded; contractions are two tokens (`we'll` is `we` `'ll`); a sentence end is the token `bound`.
 * Offsets are UTF-16 units of `text`.
 */
export function tokenise(text: string, from: number, to: number, vocabulary: Vocabulary, tokens: Tokens): number {
  makeRoom(tokens, to - from);
  const { ids, starts, ends } = tokens;
  const { table, hashes, clitics } = vocabulary;
  const mask = table.length - 1;
  const shift = Math.clz32(mask);
  let count = 0;
  let at = from;
  let isOpen = false;

  while (at < to) {
    let kind = kinds[text.charCodeAt(at)] as number;
    if (kind <= letter) {
      // Of several stops in a row, the first decides.
      if (
        kind === stop &&
        isOpen &&
        kinds[text.charCodeAt(at - 1)] !== stop &&
        endsSentence(text, at, to, vocabulary, tokens, count)
      ) {
        ids[count] = bound;
        starts[count] = at;
        ends[count] = ++at;
        count++;
        isOpen = false;
        continue;
      }
      at++;
      continue;
    }
    let start = at;
    let hash = seed;
    for (;;) {
      hash = Math.imul(hash ^ kind, prime);
      at++;
      if (at >= to) {
        kind = other;
        break;
      }
      kind = kinds[text.charCodeAt(at)] as number;
      if (kind > letter) continue;
      if (kind !== ignorable) break;
      while (kind === ignorable && at + 1 < to) kind = kinds[text.charCodeAt(++at)] as number;
      if (kind <= letter) break;
    }
    isOpen = true;

    let id = find(hash, table, hashes, mask, shift) || outside(text.charCodeAt(start));
    // Mostly a space stands behind it, or a comma.
    if (kind !== other) {
      if ((kind === colon && isAfterScheme(text, at)) || (kind === stop && hash === www && isHost(text, at))) {
        at = endOfAddress(text, at, to);
        id = unknown;
      } else if (kind === apostrophe) {
        const clitic = cliticAt(text, at, to, clitics);
        if (clitic !== 0) {
          const isNot = clitic === clitics.not;
          const begun = isNot ? at - 1 : at;
          ids[count] = isNot ? negatedIn(text, start, begun, vocabulary) : id;
          starts[count] = start;
          ends[count++] = begun;
          id = clitic;
          start = begun;
          at += isLong(clitic, clitics) ? 3 : 2;
        }
      }
    }
    ids[count] = id;
    starts[count] = start;
    ends[count++] = at;
  }
  tokens.count = count;
  return count;
}

/** The clitic at an apostrophe: `'s` in "it's", `n't` in "don't", whose n stands before it; 0 where there is none. */
function cliticAt(text: string, at: number, to: number, clitics: Vocabulary['clitics']): number {
  if (at + 1 >= to) return 0;
  const endsBefore = (end: number) => end >= to || (kinds[text.charCodeAt(end)] as number) <= letter;
  const first = text.charCodeAt(at + 1) | 32;
  if (endsBefore(at + 2)) {
    if (first === 116 && (text.charCodeAt(at - 1) | 32) === 110) return clitics.not;
    return first === 115 ? clitics.is : first === 109 ? clitics.am : first === 100 ? clitics.had : 0;
  }
  if (!endsBefore(at + 3)) return 0;
  const second = text.charCodeAt(at + 2) | 32;
  if (first === 108) return second === 108 ? clitics.will : 0;
  if (second !== 101) return 0;
  return first === 118 ? clitics.have : first === 114 ? clitics.are : 0;
}

/** Whether a clitic has two letters. */
const isLong = (id: number, { will, have, are }: Vocabulary['clitics']): boolean =>
  id === will || id === have || id === are;

/** The word before "n't": "won't" is `will`, "can't" `can` and "shan't" `shall`. */
function negatedIn(text: string, from: number, to: number, vocabulary: Vocabulary): number {
  const { table, hashes, will, can, shall } = vocabulary;
  if (to - from < 4) {
    const written = text.slice(from, to).toLowerCase();
    if (written === 'ca') return can;
    if (written === 'wo') return will;
    if (written === 'sha') return shall;
  }
  const mask = table.length - 1;
  return find(hashBetween(text, from, to), table, hashes, mask, Math.clz32(mask));
}

/** Whether "://" stands at an offset: what comes behind it is nobody's words. */
const isAfterScheme = (text: string, at: number): boolean =>
  text.charCodeAt(at + 1) === 0x2f && text.charCodeAt(at + 2) === 0x2f;

/** Whether a dot stands at an offset, and a name behind it. */
const isHost = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 0x2e && (kinds[text.charCodeAt(at + 1)] ?? other) > letter;

/** Where an address ends: at white space or a closing mark, without the stop of its sentence. */
function endOfAddress(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && !isSpace(text.charCodeAt(end)) && !/[<>"”»]/.test(text[end] as string)) end++;
  while (end > from && /[.,;:!?…'’)\]*]/.test(text[end - 1] as string)) end--;
  return end;
}

function find(hash: number, table: Uint16Array, hashes: Int32Array, mask: number, shift: number): number {
  let slot = Math.imul(hash, spread) >>> shift;
  for (;;) {
    const id = table[slot] as number;
    if (id === 0 || hashes[id] === hash) return id;
    slot = (slot + 1) & mask;
  }
}

/** What a word outside the vocabulary is, by its first unit. */
function outside(unit: number): number {
  if (unit < 58 && unit > 47) return number;
  return (unit > 64 && unit < 91) || (unit >= 0xc0 && unit < 0xdf) ? name : unknown;
}

function endsSentence(
  text: string,
  at: number,
  to: number,
  vocabulary: Vocabulary,
  tokens: Tokens,
  count: number,
): boolean {
  let next = at + 1;
  const isFullStop = text.charCodeAt(at) === 0x2e;
  let stops = 1;
  while (next < to && kinds[text.charCodeAt(next)] === stop) {
    next++;
    stops++;
  }
  while (next < to && isCloser(text.charCodeAt(next))) next++;
  if (next >= to) return true;
  if (!isSpace(text.charCodeAt(next))) return false;
  const trails = stops > 2 || text.charCodeAt(at) === 0x2026;
  if (!isFullStop && !trails) return true;
  let first = next;
  while (first < to && isSpace(text.charCodeAt(first))) first++;
  const unit = text.charCodeAt(first);
  const isLower = (unit > 96 && unit < 123) || (unit > 47 && unit < 58);
  // "I hear you... but" goes on; "I hear you... But" is a new sentence.
  if (trails) return !isLower;
  const last = count - 1;
  const id = tokens.ids[last] as number;
  if (vocabulary.isAbbreviation[id] === 1 && (tokens.ends[last] as number) === at)
    return !isLower && !/^(?:mr|mrs|ms|dr|prof|st)$/.test(vocabulary.words[id] ?? '');
  const isInitial =
    (tokens.ends[last] as number) - (tokens.starts[last] as number) === 1 && (tokens.ends[last] as number) === at;
  return !(isInitial && isLower);
}
