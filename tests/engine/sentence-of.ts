import { openAnalysis } from '../../src/engine/analysis';
import { freshRules } from '../../src/engine/fresh';
import type { Sentence } from '../../src/text/sentence';

const engine = freshRules();

/** The first sentence of a mail's text. */
export function sentenceOf(text: string): Sentence {
  const analysis = openAnalysis(engine, 'email');
  analysis.update([text]);
  const [{ sentence } = {}] = analysis.sentences();
  if (!sentence) throw new Error('There is a sentence in it.');
  return sentence;
}
