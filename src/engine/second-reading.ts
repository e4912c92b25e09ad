import { type Appraise, byModelAlone, makeBlockReader, type Signals, toAppraise } from '../model/appraise';
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

/**
 * Reads the sentences of a block. Returns what stands of each.
 * @param heard what the rules heard in each
 * @param hasInkling whether a rule that heard nothing has an inkling of its signal in a sentence
 */
export type SecondReader = (
  sentences: readonly Sentence[],
  kind: Kind,
  heard: readonly (readonly Heard[])[],
  hasInkling: (sentence: Sentence, rule: Rule) => boolean,
) => readonly (readonly Verdict[])[];

// How likely a signal must be, all things taken together, for what a rule heard to be marked: a step missing in what is written
// or in talk, which is looser, or praise, which interrupts nobody; for it to be listed; to be shown to those who ask for all.
// Of praise that a rule heard as well less is asked, for it has seen owner, act and time, or the like, and then the model’s word
// is enough: a promise is one, and is asked about, whatever stands beside it. A clipped line of notes has few words to be sure by,
// and what is thought of it is oftener right than it says.
const marked = { written: 0.97, clipped: 0.85, spoken: 0.99, praise: 0.96 };
const listed = { step: 0.75, clipped: 0.68, praise: 0.65, heardPraise: 0.4 };
const shown = { step: 0.38, praise: 0.4 };
/** Tokens of a line that is clipped, at most. */
const longestClipped = 9;

/** The model's signals, and which of them are strengths. */
export const signalsOf = (ids: readonly string[], rules: readonly Rule[]): Signals => ({
  ids,
  isStrength: ids.map((id) => rules.find((rule) => rule.id === id)?.family === 'strengths'),
});

/**
 * Puts what the rules heard before the model. What a rule heard, be it an inkling, is marked where it is all but certain;
 * what the model alone hears is at most listed; what is not likely falls back or goes.
 */
export function makeSecondReader(
  model: Model,
  rules: readonly Rule[],
  appraise: Appraise = byModelAlone,
): SecondReader {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const ruleOf = model.signals.map((id) => byId.get(id));
  const signals = signalsOf(model.signals, rules);
  const readBlock = makeBlockReader(model, signals);
  return (sentences, kind, heard, hasInkling) => {
    const signalled = heard.map((those) => those.map(({ rule, certainty }) => ({ signal: rule.id, certainty })));
    const block = readBlock(kind, sentences, signalled);
    return block.map((read, at) => {
      const { sentence } = read;
      const isClipped = kind === 'notes' && sentence.length <= longestClipped;
      const said = kind === 'transcript' ? 'spoken' : isClipped ? 'clipped' : 'written';
      const its = heard[at] as readonly Heard[];
      const verdicts: Verdict[] = [];
      for (const signal of toAppraise(read)) {
        const rule = ruleOf[signal];
        if (!rule) continue;
        const chance = appraise(kind, block, at, signal);
        const known = its.find((one) => one.rule === rule);
        const isHeard = known !== undefined && known.certainty !== 'possible';
        const isPraise = rule.family === 'strengths';
        const about = isPraise ? (isHeard ? 'heardPraise' : 'praise') : isClipped ? 'clipped' : 'step';
        const isListed =
          chance >= listed[about] ||
          (about === 'heardPraise' && byModelAlone(kind, block, at, signal) >= listed.praise);
        if (!isListed && chance < shown[isPraise ? 'praise' : 'step']) continue;
        const isMarked =
          chance >= marked[isPraise ? 'praise' : said] && (known !== undefined || hasInkling(sentence, rule));
        const certainty = isMarked ? 'clear' : isListed ? 'likely' : 'possible';
        verdicts.push({
          rule,
          certainty,
          tippedBy: () => model.read(sentence, kind, read.heard).tippedBy(signal),
        });
      }
      // Of a rule that is newer than the model it has no opinion.
      for (const { rule, certainty } of its)
        if (!model.signals.includes(rule.id)) verdicts.push({ rule, certainty, tippedBy: () => wholeOf(sentence) });
      return verdicts;
    });
  };
}

function wholeOf({ length }: Sentence): Tipping {
  const all = { from: 0, to: length - 1 };
  return { ...all, core: all };
}
