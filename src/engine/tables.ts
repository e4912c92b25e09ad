import { PackedReader } from '../text/packed';
import { makeVocabulary, type Vocabulary } from '../text/tokens';
import { measure } from './measure';
import { type Group, isOptional, kindMask, type Phrase, Phrases, type Sequences, step, valueAt } from './phrases';
import { Stretch } from './stretch';

/** What the engine runs on: made from the rules once, at build time for what ships. */
export interface Tables {
  readonly vocabulary: Vocabulary;
  /** The phrases whose frame is wanted. They are numbered by frame: the rules' frames, counted through all rules in order. */
  phrases(isWanted: (frame: number) => boolean): Phrases;
  /** Numbered by cue: the keys of `cues`, in order. */
  readonly cues: Phrases;
  readonly cueNames: readonly string[];
}

/** How phrases are written down, in numbers. From `word` on: a word's id times two, or a shared group's number times two plus one. */
export const sign = { end: 0, or: 1, open: 2, maybe: 3, gap: 4, word: 5 } as const;

/** Reads the bytes that `packTables` makes. */
export function unpackTables(bytes: Uint8Array): Tables {
  const reader = new Reader(bytes);
  const vocabulary = makeVocabulary(reader.words());
  const cueNames = reader.names();
  reader.groups();
  const read = reader.phrases();
  const all = [...read, ...reader.phrases()];
  const sequences = reader.sequences();
  const measured = measure(all, sequences, reader.sets, vocabulary);
  const stretch = new Stretch(reader.sets, vocabulary.words.length);
  const ofRules = measured.slice(0, read.length);
  return {
    vocabulary,
    cueNames,
    cues: new Phrases(sequences, measured.slice(read.length), stretch),
    phrases: (isWanted) =>
      new Phrases(
        sequences,
        ofRules.filter(({ number }) => isWanted(number)),
        stretch,
      ),
  };
}

class Reader {
  private readonly packed: PackedReader;
  private readonly steps: number[] = [];
  /** Sets of words, by number; 0 is the empty one. */
  readonly sets: (readonly number[])[] = [[]];
  private readonly chosen: Group[] = [];
  /** The steps that stand for the shared groups. */
  private readonly shared: number[] = [];

  constructor(bytes: Uint8Array) {
    this.packed = new PackedReader(bytes);
  }

  sequences(): Sequences {
    return { steps: Int32Array.from(this.steps), groups: this.chosen };
  }

  words(): string[] {
    let before = '';
    return this.packed
      .text()
      .split(/(?=[A-Z])/)
      .map((written) => {
        before = before.slice(0, written.charCodeAt(0) - 65) + written.slice(1);
        return before;
      });
  }

  names(): string[] {
    return this.packed.text().split(' ');
  }

  groups(): void {
    const count = this.packed.number();
    for (let group = 0; group < count; group++) this.shared.push(this.group());
  }

  phrases(): Pick<Phrase, 'number' | 'sequence'>[] {
    const phrases: Pick<Phrase, 'number' | 'sequence'>[] = [];
    const count = this.packed.number();
    let number = 0;
    for (let phrase = 0; phrase < count; phrase++) {
      number += this.packed.number();
      phrases.push({ number, sequence: this.lay(this.sequence().steps) });
    }
    return phrases;
  }

  /** Reads the choices of a group, up to the sign that ends it. Returns the step that stands for them. */
  private group(): number {
    const words: number[] = [];
    const longer: number[] = [];
    for (let ended: number = sign.or; ended === sign.or; ) {
      const choice = this.sequence();
      ended = choice.ended;
      const single = choice.steps.length === 1 ? this.wordsOf(choice.steps[0] as number) : undefined;
      if (single) words.push(...single);
      else longer.push(this.lay(choice.steps));
    }
    const set = this.sets.push(words) - 1;
    if (longer.length === 0) return (set << valueAt) | step.set;
    return ((this.chosen.push({ set, longer }) - 1) << valueAt) | step.group;
  }

  /** Reads steps up to the sign that ends them. */
  private sequence(): { readonly steps: readonly number[]; readonly ended: number } {
    const steps: number[] = [];
    for (;;) {
      const read = this.packed.number();
      if (read === sign.end || read === sign.or) return { steps, ended: read };
      steps.push(read === sign.maybe ? this.step(this.packed.number()) | isOptional : this.step(read));
    }
  }

  private step(read: number): number {
    if (read === sign.gap) return (this.packed.number() << valueAt) | step.gap;
    if (read === sign.open) return this.group();
    const which = (read - sign.word) >>> 1;
    return (read - sign.word) % 2 === 0 ? (which << valueAt) | step.word : (this.shared[which] as number);
  }

  /** The words of which one is needed, where a step is no more than that. */
  private wordsOf(one: number): readonly number[] | undefined {
    const value = one >>> valueAt;
    const kind = one & (isOptional | kindMask);
    return kind === step.word ? [value] : kind === step.set ? this.sets[value] : undefined;
  }

  /** Puts a sequence behind those that are there. Returns where it begins. */
  private lay(steps: readonly number[]): number {
    const at = this.steps.length;
    this.steps.push(...steps, step.end);
    return at;
  }
}
