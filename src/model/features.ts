import type { Kind } from '../text/kind';
import type { Sentence } from '../text/sentence';

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
const mark = { comma: hashOf(','), pause: hashOf(':'), bracket: hashOf('('), quote: hashOf('"') };
const ends = { question: hashOf('?'), call: hashOf('!'), trail: hashOf('…'), stop: hashOf('.') };

/** The words of a sentence as hashes, with marks between them: `tokens` says which token each is, or which it follows. */
interface Run {
  readonly hashes: Int32Array;
  readonly tokens: Int16Array;
  /** Of each longer word its first letters, which its forms share; 0 for others. */
  readonly stems: Int32Array;
}

const runs = new WeakMap<Sentence, Run>();
const mostWords = 120;
// The sentence before is read by its words alone, and not for ever.
const mostBefore = 40;

function markBetween(gap: string): number {
  if (gap.length < 2 && gap !== ',') return 0;
  if (gap.includes(',')) return mark.comma;
  if (/[()]/.test(gap)) return mark.bracket;
  if (/["“”]/.test(gap)) return mark.quote;
  return /[;:—–?!]|\.\s|\s-/.test(gap) ? mark.pause : 0;
}

function endOf(tail: string): number {
  if (tail.includes('?')) return ends.question;
  if (tail.includes('!')) return ends.call;
  return /…|\.\./.test(tail) ? ends.trail : ends.stop;
}

function wordHash(text: string, from: number, to: number): number {
  const first = text.charCodeAt(from);
  if (first > 47 && first < 58) return number;
  let hash = seed;
  for (let at = from; at < to; at++) {
    let unit = text.charCodeAt(at);
    if (unit > 64 && unit < 91) unit |= 32;
    else if (unit === 0x2019 || unit === 0x2bc) unit = 39;
    else if (unit > 0xbf) unit = (text[at] as string).toLowerCase().charCodeAt(0);
    hash = Math.imul(hash ^ unit, prime);
  }
  return hash | 0;
}

function runOf(sentence: Sentence): Run {
  const known = runs.get(sentence);
  if (known) return known;
  const text = sentence.around;
  const words = Math.min(sentence.length, mostWords);
  const hashes: number[] = [];
  const tokens: number[] = [];
  const stems = new Int32Array(words);
  for (let at = 0; at < words; at++) {
    const from = sentence.startOf(at);
    const between = at === 0 ? 0 : markBetween(text.slice(sentence.endOf(at - 1), from));
    if (between !== 0) {
      hashes.push(between);
      tokens.push(at - 1);
    }
    const to = sentence.endOf(at);
    if (to - from >= stemLength) stems[at] = join(stem, wordHash(text, from, from + stemLength));
    hashes.push(wordHash(text, from, to));
    tokens.push(at);
  }
  hashes.push(endOf(text.slice(sentence.endOf(words - 1), sentence.end)));
  tokens.push(words - 1);
  const run = { hashes: Int32Array.from(hashes), tokens: Int16Array.from(tokens), stems };
  runs.set(sentence, run);
  return run;
}

const known = new Map<string, number>();

/** A feature by its name; names are few. */
function named(name: string): number {
  let hash = known.get(name);
  if (hash === undefined) {
    hash = hashOf(`\u0005${name}`);
    known.set(name, hash);
  }
  return hash;
}

/**
 * Reads a sentence for the model: its words alone, in pairs, in threes and in pairs with one left out; how longer words
 * begin; the words of the sentence before; the cues in it and beside it; what the rules heard in it; what kind of text and block it stands in.
 */
export function readFeatures(sentence: Sentence, kind: Kind, heard: readonly Heard[], features: Features): void {
  features.count = 0;
  const { hashes, tokens, stems } = runOf(sentence);
  const length = hashes.length;
  const token = (at: number) => (at < 0 ? 0 : (tokens[at] as number));
  for (let at = -1; at < length; at++) {
    const one = at < 0 ? start : (hashes[at] as number);
    put(features, one, token(at), token(at));
    if (at + 1 >= length) break;
    const two = hashes[at + 1] as number;
    const pair = join(one, two);
    put(features, pair, token(at), token(at + 1));
    if (at + 2 >= length) continue;
    const three = hashes[at + 2] as number;
    put(features, join(pair, three), token(at), token(at + 2));
    put(features, join(join(one, skip), three), token(at), token(at + 2));
  }
  for (let at = 0; at < stems.length; at++) if (stems[at] !== 0) put(features, stems[at] as number, at, at);
  const { previous, next, block } = sentence;
  whole(features, named(kind));
  whole(features, named(`${kind} ${block.kind}`));
  whole(features, named(`long ${Math.min(8, length >> 2)}`));
  if (length > 1) whole(features, join(named(kind), hashes[0] as number));
  if (block.speaker !== undefined) whole(features, named('speaker'));
  if (previous) {
    whole(features, named('previous'));
    const before = runOf(previous).hashes;
    for (let at = Math.max(0, before.length - mostBefore); at < before.length; at++)
      whole(features, join(beforeIt, before[at] as number));
  }
  for (const { signal, certainty } of heard) {
    whole(features, named(`rule ${signal}`));
    whole(features, named(`rule ${signal} ${certainty}`));
  }
  cues(features, 'cue', sentence);
  cues(features, 'cue before', previous);
  cues(features, 'cue after', next);
}

function cues(features: Features, where: string, sentence: Sentence | undefined): void {
  if (!sentence) return;
  let before = '';
  for (const { cue } of sentence.cues) {
    if (cue !== before) whole(features, named(`${where} ${cue}`));
    before = cue;
  }
}

const whole = (features: Features, hash: number): void => put(features, hash, -1, -1);

function put(features: Features, hash: number, from: number, to: number): void {
  if (features.count === features.hashes.length) {
    const grown = features.count * 2;
    const { hashes, from: firsts, to: lasts } = features;
    features.hashes = new Int32Array(grown);
    features.hashes.set(hashes);
    features.from = new Int16Array(grown);
    features.from.set(firsts);
    features.to = new Int16Array(grown);
    features.to.set(lasts);
  }
  features.hashes[features.count] = hash;
  features.from[features.count] = from;
  features.to[features.count] = to;
  features.count++;
}
