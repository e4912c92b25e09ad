import type { Finding, Question } from './finding';

/**
 * The findings that hold once grammar has answered what they ask of their sentence; those that ask nothing hold anyway.
 * @param text the text their offsets belong to
 */
export const confirmed = (
  findings: readonly Finding[],
  text: string,
  answer: (question: Question, sentence: string, words: string) => boolean,
): readonly Finding[] =>
  findings.filter(
    ({ asks, sentence, words }) => !asks || answer(asks, text.slice(sentence.start, sentence.end), words),
  );
