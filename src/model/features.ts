import type { Kind } from '../text/kind';
import { isInside } from '../text/quotations';
import type { CueHit, Sentence } from '../text/sentence';
import type { Span } from '../text/span';
import { hashBetween } from '../text/tokens';

/** What the rules heard in a sentence: by signal, how certain. */
export interface Heard {
  readonly signal: string;
  readonly certainty: string;
}

/**
 * What the model reads of one sentence: `count` features, each a 32-bit hash, with the first and last token it speaks of;
 * -1 where it speaks of the whole. Arrays may be longer than `count`.
 */
export interface Features {
  count: number;
  hashes: Int32Array;
  from: Int16Array;
  to: Int16Array;
}

export const emptyFeatures = (): Features => ({
  count: 0,
  hashes: new Int32Array(1024),
  from: new Int16Array(1024),
  to: new Int16Array(1024),
});

const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;

const hashOf = (text: string): number => {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash | 0;
};

const join = (one: number, two: number): number => {
  const mixed = Math.imul(one ^ (two >>> 15) ^ Math.imul(two, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) | 0;
};

const start = hashOf('\u0002');
const skip = hashOf('\u0003');
const number = hashOf('#');
const beforeIt = hashOf('\u0004');
const stem = hashOf('\u0006');
const stemLength = 5;
// So many words between quotation marks are what somebody else said: all of them are one word.
const quoted = hashOf('\u0007');
const fewestQuoted = 3;
const mark = { comma: hashOf(','), pause: hashOf(':'), bracket: hashOf('('), quote: hashOf('"') };
const ends = { question: hashOf('?'), call: hashOf('!'), trail: hashOf('…'), stop: hashOf('.') };

const mostWords = 120;
// The sentence before is read by its words alone, and not for ever.
const mostBefore = 40;

/**
 * The words of a sentence as hashes, with marks between them: `tokens` says which token each is, or which it follows. Of
 * `words` words `stems` holds the first letters, which its forms share, where a word is long enough; 0 for others.
 */
interface Run {
  sentence: Sentence | undefined;
  length: number;
  readonly hashes: Int32Array;
  readonly tokens: Int16Array;
  words: number;
  readonly stems: Int32Array;
}

const emptyRun = (): Run => ({
  sentence: undefined,
  length: 0,
  hashes: new Int32Array(mostWords * 2 + 1),
  tokens: new Int16Array(mostWords * 2 + 1),
  words: 0,
  stems: new Int32Array(mostWords),
});

// Sentences are mostly read in their order: then the one before is the one that was read last.
let own = emptyRun();
let last = emptyRun();

function markBetween(text: string, from: number, to: number): number {
  // Mostly it is one space, or a comma before it.
  if (text.charCodeAt(from) === 44) return mark.comma;
  if (to - from < 2) return 0;
  const gap = text.slice(from, to);
  if (gap.includes(',')) return mark.comma;
  if (/[()]/.test(gap)) return mark.bracket;
  if (/["“”]/.test(gap)) return mark.quote;
  return /[;:—–?!]|\.\s|\s-/.test(gap) ? mark.pause : 0;
}

function endOf(tail: string): number {
  if (tail === '.') return ends.stop;
  if (tail.includes('?')) return ends.question;
  if (tail.includes('!')) return ends.call;
  return /…|\.\./.test(tail) ? ends.trail : ends.stop;
}

const startsWithDigit = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit > 47 && unit < 58;
};

function readRun(sentence: Sentence, run: Run): void {
  const text = sentence.around;
  const { hashes, tokens, stems } = run;
  const words = Math.min(sentence.length, mostWords);
  const { quotations } = sentence;
  let length = 0;
  let before = 0;
  for (let at = 0; at < words; at++) {
    const from = sentence.startOf(at);
    const to = sentence.endOf(at);
    const between = at === 0 ? 0 : markBetween(text, before, from);
    if (between !== 0) {
      hashes[length] = between;
      tokens[length++] = at - 1;
    }
    const behind = quotations.length === 0 ? at : behindQuotation(sentence, at, words, quotations);
    if (behind - at >= fewestQuoted) {
      hashes[length] = quoted;
      tokens[length++] = at;
      stems.fill(0, at, behind);
      at = behind - 1;
      before = sentence.endOf(at);
      continue;
    }
    const isNumber = startsWithDigit(text, from);
    stems[at] = isNumber || to - from < stemLength ? 0 : join(stem, hashBetween(text, from, from + stemLength));
    hashes[length] = isNumber ? number : sentence.hash(at);
    tokens[length++] = at;
    before = to;
  }
  hashes[length] = endOf(text.slice(before, sentence.end));
  tokens[length++] = words - 1;
  run.sentence = sentence;
  run.words = words;
  run.length = length;
}

/** The token behind the words that stand in one quotation with this one; the token itself where it stands in none. */
function behindQuotation(sentence: Sentence, at: number, words: number, quotations: readonly Span[]): number {
  const quotation = quotations.find((one) => isInside(one, sentence.startOf(at), sentence.endOf(at)));
  let behind = at;
  while (quotation && behind < words && sentence.endOf(behind) <= quotation.end) behind++;
  return behind;
}

/** Features that have a name, by what is said before it; names are few. */
function named(prefix: string): (name: string) => number {
  const known = new Map<string, number>();
  return (name) => {
    let hash = known.get(name);
    if (hash === undefined) {
      hash = hashOf(`\u0005${prefix}${name}`);
      known.set(name, hash);
    }
    return hash;
  };
}

const ofKind = named('');
const ofBlock = { email: named('email '), notes: named('notes '), transcript: named('transcript ') };
const ofLength = Array.from({ length: 9 }, (_, length) => hashOf(`\u0005long ${length}`));
const spoken = hashOf('\u0005speaker');
const preceded = hashOf('\u0005previous');
const ofRule = named('rule ');
const ofCertainty = new Map<string, (name: string) => number>();
const ofCue = named('cue ');
const ofCueBefore = named('cue before ');
const ofCueAfter = named('cue after ');

/** Of each certainty the rules, by their signal. */
function certain(certainty: string): (signal: string) => number {
  let known = ofCertainty.get(certainty);
  if (!known) {
    const hashes = new Map<string, number>();
    known = (signal) => {
      const hash = hashes.get(signal) ?? hashOf(`\u0005rule ${signal} ${certainty}`);
      hashes.set(signal, hash);
      return hash;
    };
    ofCertainty.set(certainty, known);
  }
  return known;
}

/**
 * Reads a sentence for the model: its words, those that somebody else said as one, alone, in pairs, in threes and in pairs with one left out; how longer words
 * begin; the words of the sentence before; the cues in it and beside it; what the rules heard in it; what kind of text and block it stands in.
 */
export function readFeatures(sentence: Sentence, kind: Kind, heard: readonly Heard[], features: Features): void {
  const { previous, next, block } = sentence;
  [own, last] = [last, own];
  if (own.sentence !== sentence) readRun(sentence, own);
  if (previous && last.sentence !== previous) readRun(previous, last);
  const { hashes, stems, length, words } = own;
  features.count = 0;
  const said = sentence.cues;
  const saidBefore = previous ? previous.cues : [];
  const saidAfter = next ? next.cues : [];
  const most = 4 * (length + 1) + words + mostBefore + 2 * heard.length + 6;
  makeRoom(features, most + said.length + saidBefore.length + saidAfter.length);
  putWords(features, own);
  for (let at = 0; at < words; at++) if (stems[at] !== 0) put(features, stems[at] as number, at, at);
  whole(features, ofKind(kind));
  whole(features, ofBlock[kind](block.kind));
  whole(features, ofLength[Math.min(8, length >> 2)] as number);
  if (length > 1) whole(features, join(ofKind(kind), hashes[0] as number));
  if (block.speaker !== undefined) whole(features, spoken);
  if (previous) {
    whole(features, preceded);
    for (let at = Math.max(0, last.length - mostBefore); at < last.length; at++)
      whole(features, join(beforeIt, last.hashes[at] as number));
  }
  for (const { signal, certainty } of heard) {
    // What a rule doubts itself says too little.
    if (certainty === 'possible') continue;
    whole(features, ofRule(signal));
    whole(features, certain(certainty)(signal));
  }
  putCues(features, ofCue, said);
  putCues(features, ofCueBefore, saidBefore);
  putCues(features, ofCueAfter, saidAfter);
}

function putWords(features: Features, { hashes, tokens, length }: Run): void {
  for (let at = -1; at < length; at++) {
    const one = at < 0 ? start : (hashes[at] as number);
    const from = at < 0 ? 0 : (tokens[at] as number);
    put(features, one, from, from);
    if (at + 1 >= length) return;
    const pair = join(one, hashes[at + 1] as number);
    put(features, pair, from, tokens[at + 1] as number);
    if (at + 2 >= length) continue;
    const three = hashes[at + 2] as number;
    put(features, join(pair, three), from, tokens[at + 2] as number);
    put(features, join(join(one, skip), three), from, tokens[at + 2] as number);
  }
}

/** Of a cue said several times in a row, once. */
function putCues(features: Features, named: (cue: string) => number, cues: readonly CueHit[]): void {
  let before = '';
  for (const { cue } of cues) {
    if (cue !== before) whole(features, named(cue));
    before = cue;
  }
}

const whole = (features: Features, hash: number): void => put(features, hash, -1, -1);

function put(features: Features, hash: number, from: number, to: number): void {
  features.hashes[features.count] = hash;
  features.from[features.count] = from;
  features.to[features.count] = to;
  features.count++;
}

function makeRoom(features: Features, most: number): void {
  if (features.hashes.length >= most) return;
  features.hashes = new Int32Array(most * 2);
  features.from = new Int16Array(most * 2);
  features.to = new Int16Array(most * 2);
}
