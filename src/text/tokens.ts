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
  /** 1 for words that a name may follow, which may begin with an initial (`to`, `with`), by id. */
  readonly leadsToName: Uint8Array;
}

/**
 * A run of tokens. Each is `tokenSize` numbers of `data`: its id, where it starts and ends in UTF-16 units of the text that
 * was read, and its hash. There may be more numbers than are used.
 */
export interface Tokens {
  count: number;
  data: Int32Array;
}

/** How many numbers a token takes. */
export const tokenSize = 4;
/** Where in a token's numbers each stands; its id is the first. */
export const startAt = 1;
export const endAt = 2;
export const hashAt = 3;

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

/** The hash of a word, folded as tokens are: in any case, without what readers do not see. */
export function hashBetween(text: string, from: number, to: number): number {
  let hash = seed;
  for (let at = from; at < to; at++) {
    const kind = kinds[text.charCodeAt(at)] ?? other;
    if (kind !== ignorable) hash = Math.imul(hash ^ kind, prime);
  }
  return hash | 0;
}

const www = hashBetween('www', 0, 3);

const abbreviations =
  'mr mrs ms dr prof st no vs approx ca eg ie etc inc ltd co jan feb mar apr jun jul aug sep sept oct nov dec tel ref fig art sec vol inst ult dt hon reg re rev fr cllr messrs'.split(
    ' ',
  );

const beforeNames = 'to by with from and for of on about ask tell told asked'.split(' ');

/** More words than a vocabulary holds. */
export class TooManyWords extends Error {
  override readonly name = 'TooManyWords';
}

/**
 * Makes a vocabulary of lower-case words; the ids follow the order given. At most 4,092 words.
 * @throws TooManyWords
 */
export function makeVocabulary(words: readonly string[]): Vocabulary {
  const all = ['', '\n', '#number', '#name', ...words];
  if (all.length > 4096) throw new TooManyWords(`The vocabulary holds at most 4,092 words, not ${words.length}.`);
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
  const leadsToName = new Uint8Array(all.length);
  for (const word of beforeNames) {
    const id = idOf.get(word);
    if (id !== undefined) leadsToName[id] = 1;
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
    leadsToName,
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
  ...beforeNames,
];

export const emptyTokens = (): Tokens => ({ count: 0, data: new Int32Array(1024) });

/** The same tokens, to be kept. */
export const copyOf = ({ count, data }: Tokens): Tokens => ({ count, data: data.slice(0, count * tokenSize) });

/** Words and stops as they were parted: where they begin and end, their hashes, and what kind of unit stands behind them. */
let parts = emptyParts(256);

function emptyParts(size: number) {
  return {
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    hashes: new Int32Array(size),
    behind: new Uint8Array(size),
  };
}

/** Makes room for the tokens of so many units: two for every three at most, as in "a. b. c." */
function makeRoom(tokens: Tokens, units: number): void {
  const most = (Math.ceil((units * 2) / 3) + 4) * tokenSize;
  // Not for every key that a long paragraph grows by.
  if (tokens.data.length < most) tokens.data = new Int32Array(Math.max(most, tokens.data.length * 2));
  if (parts.starts.length < units) parts = emptyParts(Math.max(units, parts.starts.length * 2));
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
 * Reads `text[from, to)` into `tokens` and returns how many there are. Case, curly apostrophes and soft hyphens are folded;
 * contractions are two tokens (`we'll` is `we` `'ll`); a sentence end is the token `bound`. Offsets are UTF-16 units of `text`.
 */
export function tokenise(text: string, from: number, to: number, vocabulary: Vocabulary, tokens: Tokens): number {
  makeRoom(tokens, to - from);
  const parted = partWords(text, from, to);
  tokens.count = nameWords(text, to, parted, vocabulary, tokens);
  return tokens.count;
}

// Stands behind what is no word, but a stop.
const nothing = letter + 1;

/**
 * Parts words, and stops that do not stand right behind one, and returns how many there are. It does as little as possible,
 * for it does so for every unit: what it called would be compiled into its loop and slow it to half.
 */
function partWords(text: string, from: number, to: number): number {
  // What belongs to the module would be looked up for every unit.
  const kindOf = kinds;
  const { starts, ends, hashes, behind } = parts;
  let count = 0;
  for (let at = from; at < to; at++) {
    let kind = kindOf[text.charCodeAt(at)] as number;
    if (kind <= letter) {
      if (kind === stop) {
        starts[count] = at;
        behind[count++] = nothing;
      }
      continue;
    }
    starts[count] = at;
    let hash = seed;
    for (;;) {
      do {
        hash = Math.imul(hash ^ kind, prime);
        at++;
        kind = at < to ? (kindOf[text.charCodeAt(at)] as number) : other;
      } while (kind > letter);
      if (kind !== ignorable) break;
      while (kind === ignorable && at + 1 < to) kind = kindOf[text.charCodeAt(++at)] as number;
      if (kind <= letter) break;
    }
    ends[count] = at;
    hashes[count] = hash;
    behind[count++] = kind;
  }
  return count;
}

/**
 * Makes tokens of words and stops: names words by the vocabulary, parts contractions, joins addresses, and drops stops that
 * end no sentence. Returns how many there are.
 */
function nameWords(text: string, to: number, parted: number, vocabulary: Vocabulary, tokens: Tokens): number {
  const { data } = tokens;
  const { table, hashes, clitics } = vocabulary;
  const words = parts;
  const mask = table.length - 1;
  const shift = Math.clz32(mask);
  // Where the next token is put.
  let put = 0;
  let isOpen = false;
  for (let part = 0; part < parted; part++) {
    const start = words.starts[part] as number;
    let kind = words.behind[part] as number;
    let at = start;
    if (kind !== nothing) {
      const hash = words.hashes[part] as number;
      at = words.ends[part] as number;
      data[put] = find(hash, table, hashes, mask, shift) || outside(text.charCodeAt(start));
      data[put + startAt] = start;
      data[put + endAt] = at;
      data[put + hashAt] = hash;
      put += tokenSize;
      isOpen = true;
      // Mostly a space stands behind it, or a comma.
      if (kind === other) continue;
      if ((kind === colon && isAfterScheme(text, at)) || (kind === stop && hash === www && isHost(text, at))) {
        at = endOfAddress(text, at, to);
        data[put - tokenSize] = unknown;
        data[put - tokenSize + endAt] = at;
        while (part + 1 < parted && (words.starts[part + 1] as number) < at) part++;
        kind = at < to ? (kinds[text.charCodeAt(at)] as number) : other;
      } else if (kind === apostrophe) {
        const clitic = cliticAt(text, at, to, clitics);
        if (clitic === 0) continue;
        const begun = clitic === clitics.not ? at - 1 : at;
        if (begun < at) endBeforeNot(text, begun, vocabulary, data, put - tokenSize);
        at += isLong(clitic, clitics) ? 3 : 2;
        data[put] = clitic;
        data[put + startAt] = begun;
        data[put + endAt] = at;
        data[put + hashAt] = hashes[clitic] as number;
        put += tokenSize;
        kind = words.behind[++part] as number;
      }
      if (kind !== stop) continue;
    } else if (!isOpen || kinds[text.charCodeAt(at - 1)] === stop) continue;
    if (!endsSentence(text, at, to, vocabulary, data, put - tokenSize)) continue;
    data[put] = bound;
    data[put + startAt] = at;
    data[put + endAt] = at + 1;
    put += tokenSize;
    isOpen = false;
  }
  return put / tokenSize;
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

/** Ends a token before "n't": "won't" is `will`, "can't" `can` and "shan't" `shall`. */
function endBeforeNot(text: string, end: number, vocabulary: Vocabulary, data: Int32Array, token: number): void {
  const { table, hashes, will, can, shall } = vocabulary;
  const start = data[token + startAt] as number;
  const hash = hashBetween(text, start, end);
  const written = end - start < 4 ? text.slice(start, end).toLowerCase() : '';
  const short = written === 'ca' ? can : written === 'wo' ? will : written === 'sha' ? shall : 0;
  const mask = table.length - 1;
  data[token] = short || find(hash, table, hashes, mask, Math.clz32(mask));
  data[token + endAt] = end;
  data[token + hashAt] = hash;
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

/** Whether a stop ends a sentence whose last token begins at `last` in `data`. */
function endsSentence(
  text: string,
  at: number,
  to: number,
  vocabulary: Vocabulary,
  data: Int32Array,
  last: number,
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
  const id = data[last] as number;
  const isBeside = data[last + endAt] === at;
  if (isBeside && vocabulary.isAbbreviation[id] === 1)
    return !isLower && !/^(?:mr|mrs|ms|dr|prof|st|rev|fr|cllr|messrs)$/.test(vocabulary.words[id] ?? '');
  const isInitial = isBeside && at - (data[last + startAt] as number) === 1;
  if (!isInitial) return true;
  // "Sent to J. Bishop", "agreed w. Rosa".
  const initial = text.charCodeAt(at - 1);
  const isName =
    isFullStop &&
    initial > 64 &&
    initial < 91 &&
    initial !== 73 &&
    last >= tokenSize &&
    vocabulary.leadsToName[data[last - tokenSize] as number] === 1;
  return !isLower && !isName && initial !== 119 && initial !== 99;
}
