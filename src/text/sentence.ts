import type { Block } from './blocks';
import type { Folded } from './fold';
import type { Span } from './span';
import { bound, endAt, hashAt, startAt, type Tokens, tokenSize, type Vocabulary } from './tokens';

/** The first and the last of some tokens of a sentence. */
export interface TokenRun {
  readonly from: number;
  readonly to: number;
}

/** A cue found in a sentence. */
export interface CueHit extends TokenRun {
  readonly cue: string;
}

/**
 * One sentence, as rules see it. Tokens are counted from 0 at its first word; offsets are UTF-16 units of its block's
 * text, folded.
 */
export class Sentence implements Span {
  private readonly passage: Passage;
  /** Which token of its block it begins with. */
  readonly first: number;
  /** Which sentence of its block it is, counted from 0. */
  readonly order: number;
  /** How many tokens it has. */
  readonly length: number;
  readonly start: number;
  readonly end: number;
  private knownCues: readonly CueHit[] | undefined;
  private knownText: string | undefined;
  private knownQuotations: readonly Span[] | undefined;

  constructor(passage: Passage, order: number, first: number, after: number, end: number) {
    this.passage = passage;
    this.order = order;
    this.first = first;
    this.length = after - first;
    this.start = passage.tokens.data[first * tokenSize + startAt] ?? 0;
    this.end = end;
  }

  /** The text its offsets belong to, and the way back to the block's own. */
  get folded(): Folded {
    return this.passage.folded;
  }

  get block(): Block {
    return this.passage.block;
  }

  get text(): string {
    this.knownText ??= this.passage.folded.text.slice(this.start, this.end);
    return this.knownText;
  }

  /** The stretches between quotation marks that reach into it. */
  get quotations(): readonly Span[] {
    this.knownQuotations ??= reachingInto(this.passage.quotations, this);
    return this.knownQuotations;
  }

  /** The text of the block it stands in. */
  get around(): string {
    return this.passage.folded.text;
  }

  /** The token as the vocabulary spells it; a word outside it as it stands, in lower case. Empty outside the sentence. */
  word(at: number): string {
    if (at < 0 || at >= this.length) return '';
    const { tokens, vocabulary } = this.passage;
    const id = tokens.data[(this.first + at) * tokenSize] as number;
    if (id > 3) return vocabulary.words[id] as string;
    return this.raw(at).toLowerCase();
  }

  /** The hash of the token, as the tokeniser folds it. */
  hash(at: number): number {
    return this.passage.tokens.data[(this.first + at) * tokenSize + hashAt] as number;
  }

  /** The token as it is written. */
  raw(at: number): string {
    return this.passage.folded.text.slice(this.startOf(at), this.endOf(at));
  }

  startOf(at: number): number {
    return this.passage.tokens.data[(this.first + at) * tokenSize + startAt] ?? this.end;
  }

  endOf(at: number): number {
    return this.passage.tokens.data[(this.first + at) * tokenSize + endAt] ?? this.end;
  }

  /** What stands between a token and the next. */
  between(at: number): string {
    return this.around.slice(this.endOf(at), this.startOf(at + 1));
  }

  /** Which token a token of the block is, counted in this sentence. */
  within(token: number): number {
    return token - this.first;
  }

  get cues(): readonly CueHit[] {
    this.knownCues ??= this.passage.findCues(this.first, this.first + this.length);
    return this.knownCues;
  }

  has(cue: string): boolean {
    return this.cues.some((hit) => hit.cue === cue);
  }

  /** Whether it is one of a list of what is to be done: below “Actions”. */
  get isListed(): boolean {
    return this.passage.isListed();
  }

  get previous(): Sentence | undefined {
    return this.passage.beside(this, -1);
  }

  get next(): Sentence | undefined {
    return this.passage.beside(this, 1);
  }
}

/** A block with its tokens and sentences; made only for blocks in which something was found, or beside one. */
export interface Passage {
  readonly block: Block;
  readonly folded: Folded;
  readonly quotations: readonly Span[];
  readonly tokens: Tokens;
  readonly vocabulary: Vocabulary;
  readonly sentences: readonly Sentence[];
  /** Whether its block is one of a list of what is to be done. */
  isListed(): boolean;
  /** Cues in `[from, to)`, tokens of the block; hits are counted from `from`. */
  findCues(from: number, to: number): readonly CueHit[];
  /** The sentence before (-1) or after (1), in this block or the block beside it. */
  beside(sentence: Sentence, step: -1 | 1): Sentence | undefined;
}

// What goes on for longer is a table or a log, whatever it ends with, and is read piece by piece: looking through the whole
// of it for everything that is found in it would take for ever.
const longest = 400;

/** Parts a block's tokens into sentences. */
export function readSentences(passage: Passage): Sentence[] {
  const { tokens, folded } = passage;
  const { data, count } = tokens;
  const sentences: Sentence[] = [];
  const put = (first: number, after: number, end: number) =>
    sentences.push(new Sentence(passage, sentences.length, first, after, end));
  let first = 0;
  for (let at = 0; at <= count; at++) {
    const isOver = at === count || data[at * tokenSize] === bound;
    if (!isOver && at - first < longest) continue;
    const start = data[at * tokenSize + startAt] as number;
    if (at > first)
      put(first, at, at === count ? trimmedEnd(folded.text) : isOver ? afterStop(folded.text, start) : start);
    first = isOver ? at + 1 : at;
  }
  return sentences;
}

/** Those of some spans, which stand in order and apart, that reach into another. */
function reachingInto(spans: readonly Span[], { start, end }: Span): readonly Span[] {
  let low = 0;
  for (let high = spans.length; low < high; ) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as Span).end < start) low = middle + 1;
    else high = middle;
  }
  let behind = low;
  while (behind < spans.length && (spans[behind] as Span).start < end) behind++;
  return low === behind ? nowhere : spans.slice(low, behind);
}

const nowhere: readonly Span[] = [];

function afterStop(text: string, stop: number): number {
  let end = stop + 1;
  while (end < text.length && /[.!?…"'”’)\]*]/.test(text[end] as string)) end++;
  return end;
}

function trimmedEnd(text: string): number {
  let at = text.length;
  while (at > 0 && text.charCodeAt(at - 1) <= 32) at--;
  return at;
}
