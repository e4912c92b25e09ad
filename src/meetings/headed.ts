import type { Reading, Source } from './format';
import { Gathering } from './gathering';

/** A line that says who speaks on the lines below it, and maybe since when. */
export interface Head {
  readonly speaker: string;
  readonly start?: number;
}

type FindHead = (line: string) => Head | undefined;

const longestHead = 200;
// Lines read in one step: a few milliseconds.
const stretch = 300;

/** How many heads a text has with words right below them; an agenda's lines of times have none. */
export function countHeads({ lines }: Source, findHead: FindHead): number {
  const isHead = (line: string | undefined) =>
    line !== undefined && line.length < longestHead && findHead(line) !== undefined;
  const isWords = (line: string | undefined) => line !== undefined && line.trim() !== '' && !isHead(line);
  return lines.filter((line, at) => isHead(line) && isWords(lines[at + 1])).length;
}

/**
 * Text whose turns stand below a line of their own that names the speaker.
 * @param findHead the speaker that a line names, undefined for a line of words
 * @param isNoise a line that is nobody's words, trimmed
 */
export function* readHeaded(
  { lines }: Source,
  findHead: FindHead,
  isNoise: (line: string) => boolean,
): Generator<void, Reading> {
  const gathering = new Gathering();
  let head: Head | undefined;
  for (const [line, words] of lines.entries()) {
    if (line % stretch === stretch - 1) yield;
    if (words.trim() === '') continue;
    const found = words.length < longestHead ? findHead(words) : undefined;
    if (found) head = found;
    else if (!head || isNoise(words.trim())) gathering.skip(words);
    else gathering.say({ ...head, text: words, line });
  }
  return gathering.reading();
}
