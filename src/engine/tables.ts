import type { Node } from '../text/notation';
import { makeVocabulary, type Vocabulary } from '../text/tokens';
import { Automaton, type Steps } from './automaton';

/** What the engine runs on: made from the rules once, at build time for pages. */
export interface Tables {
  readonly vocabulary: Vocabulary;
  /** An automaton of the phrases whose frame is wanted. It ends in frame numbers: the rules' frames, counted through all rules in order. */
  phrases(isWanted: (frame: number) => boolean): Automaton;
  /** Ends in cue numbers: the keys of `cues`, in order. */
  readonly cues: Automaton;
  readonly cueNames: readonly string[];
}

/** A phrase and the number it ends in. */
export interface Phrase {
  readonly nodes: readonly Node[];
  readonly number: number;
}

/** How phrases are written down, in numbers. From `word` on: a word's id times two, or a shared group's number times two plus one. */
export const sign = { end: 0, or: 1, open: 2, maybe: 3, gap: 4, word: 5 } as const;

/** Reads the bytes that `packTables` makes. */
export function unpackTables(bytes: Uint8Array): Tables {
  const reader = new Reader(bytes);
  const vocabulary = makeVocabulary(reader.words());
  const cueNames = reader.text().split(' ');
  reader.groups();
  const automaton = (steps: Steps) => new Automaton(steps, reader.sets, vocabulary.words.length);
  const begin = reader.at;
  reader.phrases(() => false);
  const cues = automaton(reader.phrases(() => true));
  return {
    vocabulary,
    cueNames,
    cues,
    phrases(isWanted) {
      reader.at = begin;
      return automaton(reader.phrases(isWanted));
    },
  };
}

/** A group as it is read: the set of its choices that are one word, and where those that are longer are written. */
interface Group {
  readonly set: number;
  readonly longer: readonly number[];
  /** Where what follows it is written. */
  readonly end: number;
}

class Reader {
  private readonly bytes: Uint8Array;
  /** Where the next number is read. */
  at = 0;
  readonly sets: { readonly words: (readonly number[])[]; readonly setsOf: (number[] | undefined)[] } = {
    words: [[]],
    setsOf: [],
  };
  private readonly single: (number | undefined)[] = [];
  private readonly shared: Group[] = [];
  /** Groups by where they are written. */
  private readonly met = new Map<number, Group>();

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  private take(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.bytes[this.at++] as number;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
      shift += 7;
    }
  }

  text(): string {
    const length = this.take();
    this.at += length;
    return new TextDecoder().decode(this.bytes.subarray(this.at - length, this.at));
  }

  words(): string[] {
    let before = '';
    return this.text()
      .split(/(?=[A-Z])/)
      .map((written) => {
        before = before.slice(0, written.charCodeAt(0) - 65) + written.slice(1);
        return before;
      });
  }

  groups(): void {
    const count = this.take();
    for (let group = 0; group < count; group++) this.shared.push(this.group());
  }

  /** Reads the choices of a group, up to the sign that ends it. */
  private group(): Group {
    const known = this.met.get(this.at);
    if (known) {
      this.at = known.end;
      return known;
    }
    const at = this.at;
    const words: number[] = [];
    const longer: number[] = [];
    for (let read: number = sign.or; read === sign.or; ) {
      const begin = this.at;
      const only = this.only();
      read = this.take();
      if (only && (read === sign.or || read === sign.end)) {
        words.push(...only);
        continue;
      }
      longer.push(begin);
      this.at = begin;
      read = this.skip();
    }
    const group = { set: this.setOf(words), longer, end: this.at };
    this.met.set(at, group);
    return group;
  }

  /** The words of which one may stand next, where what is read next is a word, or a group of single words. */
  private only(): readonly number[] | undefined {
    const read = this.take();
    if (read === sign.open) {
      const { set, longer } = this.group();
      return longer.length === 0 ? this.sets.words[set] : undefined;
    }
    if (read < sign.word) return undefined;
    const which = (read - sign.word) >>> 1;
    if ((read - sign.word) % 2 === 0) return [which];
    const { set, longer } = this.shared[which] as Group;
    return longer.length === 0 ? this.sets.words[set] : undefined;
  }

  /** The number of a set of words; a single word has the same number every time. */
  private setOf(words: readonly number[]): number {
    const [word] = words;
    if (word === undefined) return 0;
    const known = this.single[word];
    if (words.length === 1 && known !== undefined) return known;
    const number = this.sets.words.push(words) - 1;
    if (words.length === 1) this.single[word] = number;
    for (const one of words) {
      const sets = this.sets.setsOf[one];
      if (sets) sets.push(number);
      else this.sets.setsOf[one] = [number];
    }
    return number;
  }

  /** Passes over a phrase, or over one choice of a group, and returns the sign that ends it. */
  private skip(): number {
    for (let deep = 0; ; ) {
      const read = this.take();
      if (deep === 0 && (read === sign.end || read === sign.or)) return read;
      if (read === sign.end) deep--;
      else if (read === sign.open) deep++;
      else if (read === sign.gap) this.take();
    }
  }

  /** All phrases whose number is wanted, as the steps of one automaton; step 0 stands before them. */
  phrases(isWanted: (number: number) => boolean): Steps {
    const set: number[] = [];
    const gap: number[] = [];
    const next: number[] = [];
    const free: (number[] | undefined)[] = [];
    const end: number[] = [];
    const open = (): number => {
      set.push(0);
      gap.push(0);
      next.push(0);
      end.push(-1);
      return free.push(undefined) - 1;
    };
    const lead = (from: number, to: number) => {
      const known = free[from];
      if (known) known.push(to);
      else free[from] = [to];
    };
    /** A step has one way out; from one that has it already, another is led to for free. */
    const unused = (from: number): number => {
      if (set[from] === 0 && gap[from] === 0) return from;
      const out = open();
      lead(from, out);
      return out;
    };
    const leave = (from: number, by: number, to: number) => {
      if (by === 0) return;
      const out = unused(from);
      set[out] = by;
      next[out] = to;
    };
    /** Lays a sequence from a step on, up to the sign that ends it; returns the last step. */
    const lay = (from: number): number => {
      let here = from;
      for (;;) {
        let read = this.take();
        if (read === sign.end || read === sign.or) return here;
        const isOptional = read === sign.maybe;
        if (isOptional) read = this.take();
        const target = open();
        const which = (read - sign.word) >>> 1;
        if (read === sign.gap) {
          const out = unused(here);
          gap[out] = this.take() + 1;
          next[out] = target;
        } else if (read === sign.open) choose(this.group(), here, target);
        else if ((read - sign.word) % 2 === 1) choose(this.shared[which] as Group, here, target);
        else leave(here, this.setOf([which]), target);
        if (isOptional) lead(here, target);
        here = target;
      }
    };
    const choose = ({ set: words, longer }: Group, from: number, to: number) => {
      leave(from, words, to);
      const back = this.at;
      for (const choice of longer) {
        this.at = choice;
        lead(lay(from), to);
      }
      this.at = back;
    };
    const root = open();
    const count = this.take();
    let number = 0;
    for (let phrase = 0; phrase < count; phrase++) {
      number += this.take();
      if (isWanted(number)) end[lay(root)] = number;
      else this.skip();
    }
    if (set.length > 65_535) throw new Error(`An automaton holds at most 65,535 steps, not ${set.length}.`);
    return {
      set: Uint16Array.from(set),
      gap: Uint8Array.from(gap),
      next: Uint16Array.from(next),
      free,
      end: Int32Array.from(end),
    };
  }
}
