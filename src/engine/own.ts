import { rules } from '../rules';
import { asRules, type Own, type OwnProblem, type OwnReport, type OwnRule } from '../rules/own';
import { findUnknownSlot } from '../suggest/template';
import { NotationError, parsePhrase } from '../text/notation';
import { overlap } from '../text/span';
import { TooManyWords } from '../text/tokens';
import { openAnalysis } from './analysis';
import { packTables } from './compile';
import { type Engine, makeEngine } from './engine';
import type { Finding } from './finding';
import { unpackTables } from './tables';

/**
 * An engine of what people added, to be run beside the other: its words need not be in the tables that ship, and the
 * model has no opinion of them.
 * @throws when a phrase cannot be read, or all are too many
 */
export function ownEngine(own: Own): Engine {
  const added = asRules(own, rules);
  const engine = makeEngine(unpackTables(packTables(added)), added);
  engine.phrasesFor('email');
  return engine;
}

/** What both engines heard, in the order of the text. Where both heard the same signal in the same words, people's own stands. */
export function heardTogether(ours: readonly Finding[], own: readonly Finding[]): readonly Finding[] {
  if (own.length === 0) return ours;
  const isAlsoOwn = (finding: Finding) =>
    own.some((other) => other.signal === finding.signal && overlap(other, finding));
  return [...ours.filter((finding) => !isAlsoOwn(finding)), ...own].sort((one, two) => one.start - two.start);
}

/** Looks at what people want to add: whether it can be read, and whether each rule's examples are as they say. */
export function checkOwn(own: Own): OwnReport {
  const rules = own.rules.map(problemsOf);
  const phrases = own.phrases.flatMap(({ phrase }, index) => {
    const unread = findUnread(phrase);
    return unread ? [{ index, ...unread }] : [];
  });
  const isReadable =
    phrases.length === 0 && rules.every((problems) => problems.every(({ field }) => field !== 'phrases'));
  return { rules, phrases, isTooMuch: isReadable && engineOf(own) === undefined };
}

/** Tries a rule on its own examples. Empty where it can be used. */
function problemsOf(rule: OwnRule): readonly OwnProblem[] {
  const unread = rule.phrases.flatMap((phrase, index): OwnProblem[] => {
    const problem = findUnread(phrase);
    return problem ? [{ field: 'phrases', index, ...problem }] : [];
  });
  const slots = rule.suggest.flatMap((sentence, index): OwnProblem[] => {
    const slot = findUnknownSlot(sentence);
    return slot ? [{ field: 'suggest', index, slot: slot.words, at: slot.at }] : [];
  });
  if (unread.length > 0) return [...unread, ...slots];
  const engine = engineOf({ rules: [rule], phrases: [] });
  if (!engine) return [...slots, { field: 'phrases', index: -1 }];
  const findMarked = (text: string) => openAnalysis(engine, 'email').update(text.split('\n'))[0];
  return [
    ...slots,
    ...rule.flags.flatMap((text, index): OwnProblem[] => (findMarked(text) ? [] : [{ field: 'flags', index }])),
    ...rule.leaves.flatMap((text, index): OwnProblem[] => {
      const finding = findMarked(text);
      return finding ? [{ field: 'leaves', index, words: finding.words }] : [];
    }),
  ];
}

function findUnread(phrase: string): { readonly says: string; readonly at: number } | undefined {
  try {
    parsePhrase(phrase);
    return undefined;
  } catch (problem) {
    if (!(problem instanceof NotationError)) throw problem;
    return { says: problem.message, at: problem.at };
  }
}

function engineOf(own: Own): Engine | undefined {
  try {
    return ownEngine(own);
  } catch (problem) {
    if (!(problem instanceof TooManyWords)) throw problem;
    return undefined;
  }
}
