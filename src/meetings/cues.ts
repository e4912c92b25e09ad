import { findTime } from './clock';
import type { Gathering } from './gathering';

/** One caption: its words, a line each, without tags that only style them. */
export interface Cue {
  readonly start?: number;
  readonly end?: number;
  readonly lines: readonly string[];
  /** The line of the file that its words begin on. */
  readonly line: number;
}

const clock = '(?:\\d{1,4}:)?\\d{1,3}:\\d{2}[.,]\\d{1,3}';
const timing = new RegExp(`^\\s*(${clock})\\s*-->\\s*(${clock})?`);
const id = /^\s*(?:\d+|[\da-f]{8}-[\da-f-]{27,}\S*)\s*$/i;

export const isTiming = (line: string): boolean => line.length < 200 && timing.test(line);

/**
 * The captions of WebVTT or SubRip text, the words outside of any left out and told to `gathering`. An empty line ends a
 * caption; where a file has none, the next time does.
 */
export function* readCues(lines: readonly string[], gathering: Gathering): Generator<Cue> {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    const found = isTiming(line) ? timing.exec(line) : null;
    if (!found) {
      if (!id.test(line) && !/^WEBVTT/.test(line) && !isId(lines, at)) gathering.skip(line);
      continue;
    }
    let after = at + 1;
    while (after < lines.length && (lines[after] as string).trim() !== '' && !isTiming(lines[after] as string)) after++;
    const isNextTimed = after < lines.length && isTiming(lines[after] as string);
    const last = isNextTimed && after - 1 > at && id.test(lines[after - 1] as string) ? after - 1 : after;
    const start = findTime(found[1] ?? '');
    const end = findTime(found[2] ?? '');
    yield {
      ...(start === undefined ? {} : { start }),
      ...(end === undefined || (start !== undefined && end < start) ? {} : { end }),
      lines: lines.slice(at + 1, last),
      line: at + 1,
    };
    at = after - 1;
  }
}

/** Whether a line is the name of the caption whose time stands below it. */
const isId = (lines: readonly string[], at: number): boolean => {
  const after = lines[at + 1];
  return after !== undefined && isTiming(after);
};

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lrm: '',
  rlm: '',
};

/** Words without the tags of captions, and with their entities read. */
export function plainWords(words: string): string {
  if (!/[<{&]/.test(words)) return words;
  return words
    .replace(/<\/?[a-z\d][^<>]{0,200}>/gi, '')
    .replace(/\{\\[^{}]{0,40}\}/g, '')
    .replace(/&(?:#(\d{1,6})|(\w{1,8}));/g, (whole, code: string | undefined, name: string | undefined) =>
      code === undefined ? (entities[name ?? ''] ?? whole) : characterOf(Number(code)),
    );
}

const characterOf = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');
