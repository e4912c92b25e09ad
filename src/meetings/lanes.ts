import { countWords } from './speakers';
import type { Turn } from './turn';

/** Where turns stand on the way through a meeting: by time where the file has times, else by words. */
export interface Lanes {
  readonly unit: 'milliseconds' | 'words';
  /** How long the meeting is, in its unit. */
  readonly length: number;
  /** Of each turn where it begins and ends, in that unit. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

// A pace of speech, for turns that have no end.
const perWord = 400;

/** Lays the turns of a meeting along its time. Times count where four in five turns have one and they do not run back by much. */
export function layTurns(turns: readonly Turn[]): Lanes {
  const timed = turns.filter(({ start }) => start !== undefined).length;
  return timed > 1 && timed >= turns.length * 0.8 ? byTime(turns) : byWords(turns);
}

function byTime(turns: readonly Turn[]): Lanes {
  let at = 0;
  const spans = turns.map(({ start = at, end, text }, index) => {
    const next = turns[index + 1]?.start;
    const until = end ?? guessedEnd(start, text, next);
    at = Math.max(at, until);
    return { start, end: Math.max(start, until) };
  });
  return { unit: 'milliseconds', length: spans.reduce((most, { end }) => Math.max(most, end), 1), spans };
}

function guessedEnd(start: number, text: string, next: number | undefined): number {
  const guessed = start + countWords(text) * perWord;
  return next !== undefined && next > start ? Math.min(next, Math.max(guessed, start + 1000)) : guessed;
}

function byWords(turns: readonly Turn[]): Lanes {
  let at = 0;
  const spans = turns.map(({ text }) => {
    const start = at;
    at += countWords(text);
    return { start, end: at };
  });
  return { unit: 'words', length: Math.max(1, at), spans };
}
