import { findTime } from './time';
import type { PageTurn } from './transcript-page';

const name = String.raw`\p{L}[\p{L}\p{M}\d .,'’()&/-]{0,58}?`;
const time = String.raw`(?:\d{1,3}:)?\d{1,3}:\d{2}`;
const headed = new RegExp(`^(${name})[\\s·|–-]+(${time})(?:\\s+(\\S.*))?$`, 'u');
const named = new RegExp(`^${name}$`, 'u');

/** The turns of a text in which a speaker and a time stand before the words, on one line or on two; empty for any other text. */
export function turnsIn(text: string): readonly PageTurn[] {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const turns: { speaker: string; start: number; words: string[] }[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const next = findTime(lines[at + 1] ?? '');
    const [, speaker, since = '', words] = headed.exec(line) ?? [];
    const start = findTime(since);
    if (speaker !== undefined && start !== undefined) turns.push({ speaker, start, words: words ? [words] : [] });
    else if (next !== undefined && named.test(line)) {
      turns.push({ speaker: line, start: next, words: [] });
      at++;
    } else turns.at(-1)?.words.push(line);
  }
  return turns
    .filter(({ words }) => words.length > 0)
    .map(({ speaker, start, words }) => ({ speaker, start, text: words.join(' ') }));
}
