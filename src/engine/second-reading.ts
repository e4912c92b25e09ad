import type { Model, Tipping } from '../model/model';
import type { Rule } from '../rules/rule';
import type { Certainty } from '../rules/signal';
import type { Kind } from '../text/kind';
import type { Sentence } from '../text/sentence';

/** What the rules heard in a sentence. */
interface Heard {
  readonly rule: Rule;
  readonly certainty: Certainty;
}

/** What stands of it after the second reading, or was heard only then: by the words from token `from` to `to`. */
export interface Verdict {
  readonly rule: Rule;
  readonly certainty: Certainty;
  tippedBy(): Tipping;
}

/** @param hasInkling whether a rule that heard nothing has an inkling of its signal in the sentence */
export type SecondReader = (
  sentence: Sentence,
  kind: Kind,
  heard: readonly Heard[],
  hasInkling: (rule: Rule) => boolean,
) => readonly Verdict[];

// How likely the model must find a signal for what a rule heard to be marked, in what is written and in talk, which is looser;
// for it to be listed, a missing step or praise, which interrupts nobody; to be shown to those who ask for all, where a rule
// found it clear or likely as well and where none did.
const marked = { written: 0.98, spoken: 0.9955 };
const listed = { step: 0.75, strength: 0.65 };
const shown = { heard: 0.15, unheard: 0.42 };

/**
 * Puts what the rules heard before the model. What a rule heard, be it an inkling, is marked where the model is all but
 * certain of it; what the model alone hears is at most listed; what it does not believe falls back or goes.
 */
export function makeSecondReader(model: Model, rules: readonly Rule[]): SecondReader {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const ruleOf = model.signals.map((id) => byId.get(id));
  const all = [...ruleOf.keys()];
  const problems = all.filter((signal) => ruleOf[signal]?.family !== 'strengths');
  const strengths = all.filter((signal) => !problems.includes(signal));
  return (sentence, kind, heard, hasInkling) => {
    const { chances, tippedBy } = model.read(
      sentence,
      kind,
      heard.map(({ rule, certainty }) => ({ signal: rule.id, certainty })),
    );
    // Something may well be missing in a sentence although no one signal is likely by itself: then the likeliest speaks.
    const first = likeliestOf(chances);
    const some = ofSome(chances);
    const verdicts: Verdict[] = [];
    for (const signal of some < shown.heard ? strengths : all) {
      const chance = signal === first ? some : (chances[signal] as number);
      if (chance < shown.heard) continue;
      const rule = ruleOf[signal];
      if (!rule) continue;
      const known = heard.find((one) => one.rule === rule);
      const isHeard = known !== undefined && known.certainty !== 'possible';
      if (!isHeard && chance < shown.unheard) continue;
      const sure = kind === 'transcript' ? marked.spoken : marked.written;
      const isMarked = chance >= sure && (known !== undefined || hasInkling(rule));
      const least = rule.family === 'strengths' ? listed.strength : listed.step;
      const certainty = isMarked ? 'clear' : chance >= least ? 'likely' : 'possible';
      verdicts.push({ rule, certainty, tippedBy: () => tippedBy(signal) });
    }
    // Of a rule that is newer than the model it has no opinion.
    for (const { rule, certainty } of heard)
      if (!model.signals.includes(rule.id)) verdicts.push({ rule, certainty, tippedBy: () => wholeOf(sentence) });
    return verdicts;
  };

  function wholeOf({ length }: Sentence): Tipping {
    const all = { from: 0, to: length - 1 };
    return { ...all, core: all };
  }

  /** The likeliest problem, -1 where the model knows none. */
  function likeliestOf(chances: Float64Array): number {
    let first = -1;
    for (const signal of problems)
      if (first < 0 || (chances[signal] as number) > (chances[first] as number)) first = signal;
    return first;
  }

  /** How likely it is that there is a problem at all. */
  function ofSome(chances: Float64Array): number {
    let none = 1;
    for (const signal of problems) none *= 1 - (chances[signal] as number);
    return 1 - none;
  }
}
