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
  const automaton = (steps: Steps) => new Automaton(steps, vocabulary.words.length);
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

/** A group as it is written: the bytes from here on, read again for every place it stands in. */
class Reader {
  private readonly bytes: Uint8Array;
  /** Where the next number is read. */
  at = 0;
  private readonly groupsAt: number[] = [];

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
    for (let group = 0; group < count; group++) {
      this.groupsAt.push(this.at);
      this.skip();
    }
  }

  /** Passes over a phrase, or over the choices of a group. */
  private skip(): void {
    for (let deep = 1; deep > 0; ) {
      const read = this.take();
      if (read === sign.end) deep--;
      else if (read === sign.open) deep++;
      else if (read === sign.gap) this.take();
    }
  }

  /** All phrases whose number is wanted, as the steps of one automaton; step 0 stands before them. */
  phrases(isWanted: (number: number) => boolean): Steps {
    const word: number[] = [];
    const gap: number[] = [];
    const next: number[] = [];
    const free: (number[] | undefined)[] = [];
    const end: number[] = [];
    const open = (): number => {
      word.push(0);
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
    /** Lays a sequence from a step on, up to the sign that ends it; returns the last step and that sign. */
    const lay = (from: number): [step: number, sign: number] => {
      let here = from;
      for (;;) {
        let read = this.take();
        if (read === sign.end || read === sign.or) return [here, read];
        const isOptional = read === sign.maybe;
        if (isOptional) read = this.take();
        // A step has one way out; one that has it already is left for free.
        const out = open();
        lead(here, out);
        const target = open();
        if (read === sign.gap) {
          gap[out] = this.take() + 1;
          next[out] = target;
        } else if (read === sign.open) choose(out, target);
        else if ((read - sign.word) % 2 === 1) {
          const back = this.at;
          this.at = this.groupsAt[(read - sign.word - 1) / 2] as number;
          choose(out, target);
          this.at = back;
        } else {
          word[out] = (read - sign.word) / 2;
          next[out] = target;
        }
        if (isOptional) lead(out, target);
        here = target;
      }
    };
    const choose = (from: number, to: number) => {
      for (;;) {
        const [last, read] = lay(from);
        lead(last, to);
        if (read === sign.end) return;
      }
    };
    const root = open();
    const count = this.take();
    let number = 0;
    for (let phrase = 0; phrase < count; phrase++) {
      number += this.take();
      if (!isWanted(number)) {
        this.skip();
        continue;
      }
      const [last] = lay(root);
      const ending = open();
      end[ending] = number;
      lead(last, ending);
    }
    return {
      word: Uint16Array.from(word),
      gap: Uint8Array.from(gap),
      next: Int32Array.from(next),
      free,
      end: Int32Array.from(end),
    };
  }
}
