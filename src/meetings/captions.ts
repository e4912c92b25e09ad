import { plainWords, readCues } from './cues';
import type { Reading, Source } from './format';
import { Gathering } from './gathering';
import { findLabel } from './label';

// Captions read in one step: a few milliseconds.
const stretch = 150;
const voice = /<v(?:\.[^\s>]{1,60})*\s+([^<>]{1,100})>/;
// "(Tom Lee)" on a line of its own names who speaks; "(laughter)" does not.
const bracketed = /^\s*\((\p{Lu}[^()]{0,58})\)\s*$/u;
const sound = /^\s*[([](?!\p{Lu}\p{Ll})[^()[\]]{0,40}[)\]]\s*$/u;
const unnamed = /^\s*:\s+/;
const dash = /^\s*(?:[-–]|>>+)\s*/;

/**
 * What captions say, whichever way they name speakers: `<v Tom Lee>`, `Tom Lee: …`, or `(Tom Lee)` on a line of its own. A
 * caption without a name goes on with the speaker before it; a dash without a name begins somebody unnamed.
 */
export function* readCaptions({ lines }: Source): Generator<void, Reading> {
  const gathering = new Gathering();
  let speaker = '';
  let count = 0;
  for (const { lines: said, line, ...times } of readCues(lines, gathering)) {
    if (count++ % stretch === stretch - 1) yield;
    for (const [at, raw] of said.entries()) {
      for (const [part, words] of partsOf(raw).entries()) {
        const named = voice.exec(words);
        if (named) speaker = plainWords(named[1] ?? '').trim();
        const plain = plainWords(named ? words.slice(named.index + named[0].length) : words);
        const text = named ? plain : textOf(plain, at + part === 0);
        if (text !== '') gathering.say({ speaker, ...times, text, line: line + at });
      }
    }
  }
  return gathering.reading();

  /** What is said in a line without a tag; sets who says it. */
  function textOf(words: string, isFirst: boolean): string {
    if (sound.test(words)) {
      gathering.skip(words);
      return '';
    }
    const alone = bracketed.exec(words);
    if (alone) {
      speaker = alone[1] ?? '';
      return '';
    }
    const bare = words.replace(dash, '');
    const label = findLabel(bare);
    if (label) {
      speaker = label.speaker;
      return label.text;
    }
    if ((isFirst && unnamed.test(words)) || (bare !== words && bare.trim() !== '')) speaker = '';
    return bare.replace(unnamed, '');
  }
}

/** A line, parted before each voice tag in it. */
const partsOf = (line: string): readonly string[] =>
  line.indexOf('<v', 1) < 0 ? [line] : line.split(/(?=<v[.\s])/).filter((part) => part.trim() !== '');
