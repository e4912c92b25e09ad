import type { Span } from '../text/span';
import type { Finding } from './finding';

const fewWords = 8;

const countWords = (text: string, { start, end }: Span): number =>
  text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;

/**
 * What is worth a hint in a message: in one under eight words only what is most of the message, such as “Noted.”; what
 * holds is always told.
 * @param sentences those of the writer's own, without greeting and sign-off
 */
export function withoutAsides(
  findings: readonly Finding[],
  text: string,
  sentences: readonly Span[],
): readonly Finding[] {
  const all = sentences.reduce((sum, sentence) => sum + countWords(text, sentence), 0);
  if (all >= fewWords) return findings;
  return findings.filter(({ isStrength, sentence }) => isStrength || countWords(text, sentence) * 2 >= all);
}
