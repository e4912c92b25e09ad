import type { Rule } from './rule';

/** What an own rule may ask of the words round its phrases: each is a name of `text/facts.ts`. */
export const ownFacts = ['question', 'quoted', 'negated', 'time', 'reason'] as const;

/** A rule that people wrote themselves: phrases of `text/notation.ts`, and sentences that show what it does. */
export interface OwnRule {
  /** Lower case letters, digits and hyphens. */
  readonly id: string;
  readonly name: string;
  /** How it may land, one line; `{Reader}` is the reader's name. */
  readonly lands: string;
  readonly phrases: readonly string[];
  /** Where it stays silent. */
  readonly unless: readonly (typeof ownFacts)[number][];
  /** Sentences to write instead, with the slots of `Rule`. */
  readonly suggest: readonly string[];
  /** What a suggestion takes the place of. */
  readonly replaces: 'words' | 'clause' | 'sentence';
  /** Sentences it marks. */
  readonly flags: readonly string[];
  /** Sentences it leaves alone. */
  readonly leaves: readonly string[];
}

/** A phrase that one of the rules marks as well, because somebody wants it to. */
export interface OwnPhrase {
  readonly signal: string;
  readonly phrase: string;
}

/** All that people add to what Handrail hears by itself. */
export interface Own {
  readonly rules: readonly OwnRule[];
  readonly phrases: readonly OwnPhrase[];
}

export const nothingOwn: Own = { rules: [], phrases: [] };

/** What keeps a rule from being used: a phrase or a suggestion that cannot be read, or an example that is not as it says. */
export type OwnProblem =
  /** `says` is the notation's own sentence, `at` a UTF-16 offset in the phrase. */
  | { readonly field: 'phrases'; readonly index: number; readonly says: string; readonly at: number }
  | { readonly field: 'suggest'; readonly index: number; readonly slot: string; readonly at: number }
  | { readonly field: 'flags'; readonly index: number }
  /** `words` are those that it marks. */
  | { readonly field: 'leaves'; readonly index: number; readonly words: string }
  /** Its phrases together are more than can be looked for. */
  | { readonly field: 'phrases'; readonly index: -1 };

/** What is to be said of rules and phrases before they are kept. */
export interface OwnReport {
  /** By rule. */
  readonly rules: readonly (readonly OwnProblem[])[];
  /** Phrases for rules of Handrail's that cannot be read. */
  readonly phrases: readonly { readonly index: number; readonly says: string; readonly at: number }[];
  /** All together are more than can be looked for at once. */
  readonly isTooMuch: boolean;
}

const prefix = 'own:';

/** The signal of an own rule's findings; no rule of Handrail's has such a name. */
export const ownSignal = (id: string): string => prefix + id;

export const isOwnSignal = (signal: string): boolean => signal.startsWith(prefix);

/** What people added, as rules that the engine can run. A phrase for a rule that is not among `known` is passed over. */
export function asRules({ rules, phrases }: Own, known: readonly Rule[]): readonly Rule[] {
  const more = known.flatMap((rule): Rule[] => {
    const own = phrases.filter(({ signal }) => signal === rule.id).map(({ phrase }) => phrase);
    if (own.length === 0) return [];
    // What ships has no phrases of a rule's own any more, its inklings' included.
    const { unless: _, inkling: __, ...rest } = rule;
    return [{ ...rest, marks: 'words', frames: [{ certainty: 'clear', phrases: own }] }];
  });
  return [...rules.map(asRule), ...more];
}

function asRule({ id, name, lands, phrases, unless, suggest, replaces }: OwnRule): Rule {
  return {
    id: ownSignal(id),
    family: 'openness',
    name,
    lands,
    about: '',
    source: '',
    silent: '',
    frames: [{ certainty: 'clear', phrases, unless }],
    marks: 'words',
    replaces,
    // Typed on a keyboard, the apostrophe is straight.
    suggest: suggest.map((sentence) => sentence.replaceAll("{I'll}", '{I’ll}')),
    flags: [],
    leaves: [],
  };
}
