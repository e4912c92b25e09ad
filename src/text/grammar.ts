import nlp from 'compromise/two';
import { overlap, type Span } from './span';

type View = ReturnType<typeof nlp>;
type Pattern = ReturnType<typeof nlp.parseMatch>;

/** What can be asked about a phrase: is its verb a passive, does it speak of the future, of the past. */
export type GrammarQuestion = 'passive' | 'future' | 'past';

function read(patterns: readonly string[]): readonly Pattern[] {
  return patterns.map((pattern) => nlp.parseMatch(pattern));
}

const signs: Readonly<Record<GrammarQuestion, readonly Pattern[]>> = {
  passive: read([
    '#Passive+',
    '(be|been|being|was|were|got|get|gets) #Adverb? not? #Adverb? #PastTense',
    '(is|are) #Adverb? being #Verb',
  ]),
  future: read([
    '(will|shall) not? #Adverb? #Verb+',
    '^(will|shall) (#Pronoun|#ProperNoun)+ not? #Adverb? #Verb+',
    '(am|is|are) not? #Adverb? going to #Adverb? #Verb+',
    'gonna #Adverb? #Verb+',
    '(am|is|are) about to #Verb+',
  ]),
  past: read([
    '#PastTense',
    '(was|were|had|did)',
    '(have|has) not? #Adverb? been',
    '(put|cut|set|hit|let|shut|split|spread|quit|cost) * (yesterday|ago|last)',
  ]),
};

const countersigns: Readonly<Record<GrammarQuestion, readonly Pattern[]>> = {
  passive: [],
  // The will that is read, not the one that acts.
  future: read(['(the|a|my|your|his|her|our|their) will']),
  // "Will have sent", "should have told", "to be fixed", "is missed": a participle, not a past.
  past: read([
    '(will|shall|would|could|should|might|may|must|can|cannot|to) not? #Adverb? (have|be)? (been|be)? #Adverb? #PastTense',
    '(am|is|are|be|being|gets|get) not? #Adverb? being? #Adverb? #PastTense',
  ]),
};

function spansOf(view: View, matches: readonly Pattern[]): readonly Span[] {
  return matches.flatMap((pattern) => {
    const found: readonly { readonly offset: { readonly start: number; readonly length: number } }[] = view
      .match(pattern)
      .json({ offset: true });
    return found.map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length }));
  });
}

function fold(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/\s/g, ' ')
    .toLowerCase();
}

function spanOf(sentence: string, words: string): Span | undefined {
  const spaced = fold(words)
    .trim()
    .split(/ +/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found = new RegExp(spaced.join(' +')).exec(fold(sentence));
  // A contraction's verb stands one word on: in "We'll send it", "We'll" speaks of the sending.
  return found ? { start: found.index, end: found.index + found[0].length + 2 } : undefined;
}

/**
 * Whether the verb in `words`, read in its sentence, is a passive, a future or a past. The present perfect is a past.
 * Slow (milliseconds; the first call far more): for single sentences after a pause, never while typing.
 * @param words a phrase of `sentence`, white space and apostrophes may differ
 * @returns `false` also when `words` is not in `sentence`
 */
export function answer(question: GrammarQuestion, sentence: string, words: string): boolean {
  const phrase = words.trim() === '' ? undefined : spanOf(sentence, words);
  if (!phrase) return false;
  const view = nlp(sentence);
  const found = spansOf(view, signs[question]).filter((span) => overlap(span, phrase));
  if (found.length === 0) return false;
  const against = spansOf(view, countersigns[question]);
  return found.some((span) => !against.some((other) => overlap(span, other)));
}
