import { mostWords } from '../text/notation';
import { bound, type Tokens, tokenSize } from '../text/tokens';

/** Of sets with more words than this it is asked for each token whether it is in them, not for each word where it stands. */
const fewWords = 16;

/** Some tokens of a sentence, a bit of a number for each, and where among them words and sets of words stand: the lowest bit is the first token. */
export class Stretch {
  data: Tokens['data'] = new Int32Array(0);
  begin = 0;
  end = 0;
  /** All its tokens. */
  all = 0;
  readonly placesOfWord: Int32Array;
  /** The words of all sets in a row; those of a set begin at `wordsFrom[set]`. */
  private readonly words: Uint16Array;
  private readonly wordsFrom: Int32Array;
  /** Of sets of many words, a bit for each word of the vocabulary. */
  private readonly holds: readonly (Int32Array | undefined)[];
  private readonly knownPlaces: Int32Array;
  /** In which stretch the places of a set were last asked for; they are counted. */
  private readonly knownIn: Int32Array;
  private count = 0;

  /** @param size how many words the vocabulary has */
  constructor(sets: readonly (readonly number[])[], size: number) {
    this.placesOfWord = new Int32Array(size);
    this.words = new Uint16Array(sets.reduce((sum, words) => sum + words.length, 0));
    this.wordsFrom = new Int32Array(sets.length + 1);
    let end = 0;
    for (const [set, words] of sets.entries()) {
      this.words.set(words, end);
      end += words.length;
      this.wordsFrom[set + 1] = end;
    }
    this.holds = sets.map((words) => (words.length > fewWords ? bitsOf(words, size) : undefined));
    this.knownPlaces = new Int32Array(sets.length);
    this.knownIn = new Int32Array(sets.length);
  }

  /** Takes the tokens `[begin, to)`, up to the end of the sentence, and no more than `mostWords`. */
  open(data: Tokens['data'], begin: number, to: number): void {
    const { placesOfWord } = this;
    const farthest = Math.min(to, begin + mostWords);
    let end = begin;
    for (; end < farthest; end++) {
      const word = data[end * tokenSize] as number;
      if (word === bound) break;
      placesOfWord[word] = (placesOfWord[word] as number) | (1 << (end - begin));
    }
    this.data = data;
    this.begin = begin;
    this.end = end;
    this.all = firstBits(end - begin);
    this.count = (this.count + 1) | 0;
  }

  close(): void {
    const { data, placesOfWord } = this;
    for (let at = this.begin; at < this.end; at++) placesOfWord[data[at * tokenSize] as number] = 0;
  }

  placesOfSet(set: number): number {
    if (this.knownIn[set] === this.count) return this.knownPlaces[set] as number;
    const holds = this.holds[set];
    const places = holds ? this.placesOfMany(holds) : this.placesOfFew(set);
    this.knownIn[set] = this.count;
    this.knownPlaces[set] = places;
    return places;
  }

  private placesOfFew(set: number): number {
    const { words, placesOfWord } = this;
    const last = this.wordsFrom[set + 1] as number;
    let places = 0;
    for (let at = this.wordsFrom[set] as number; at < last; at++) places |= placesOfWord[words[at] as number] as number;
    return places;
  }

  private placesOfMany(holds: Int32Array): number {
    const { data, begin, end } = this;
    let places = 0;
    for (let at = begin; at < end; at++) {
      const word = data[at * tokenSize] as number;
      places |= (((holds[word >>> 5] as number) >>> (word & 31)) & 1) << (at - begin);
    }
    return places;
  }
}

/** The lowest bits, up to 31. */
export const firstBits = (count: number): number => 0x7fffffff >>> (31 - count);

function bitsOf(words: readonly number[], size: number): Int32Array {
  const bits = new Int32Array((size + 31) >>> 5);
  for (const word of words) bits[word >>> 5] = (bits[word >>> 5] as number) | (1 << (word & 31));
  return bits;
}
