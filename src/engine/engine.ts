import type { Frame, Rule } from '../rules/rule';
import type { Fact } from '../text/facts';
import type { Kind } from '../text/kind';
import type { Phrases } from './phrases';
import type { SecondReader } from './second-reading';
import type { Tables } from './tables';

/** The rules, ready to run. It holds no state of any text, so one serves a whole page. */
export interface Engine {
  readonly tables: Tables;
  readonly rules: readonly Rule[];
  /** The second reader; without one it is the rules alone. */
  readonly readAgain?: SecondReader;
  /** The rules' frames, counted through all rules in order. */
  readonly frames: readonly { readonly rule: Rule; readonly frame: Frame }[];
  /** The phrases that can mean something in a text of this kind. */
  phrasesFor(kind: Kind): Phrases;
}

export function makeEngine(tables: Tables, rules: readonly Rule[], readAgain?: SecondReader): Engine {
  const frames = rules.flatMap((rule) => rule.frames.map((frame) => ({ rule, frame })));
  const made = new Map<Kind, Phrases>();
  return {
    tables,
    rules,
    ...(readAgain ? { readAgain } : {}),
    frames,
    phrasesFor(kind) {
      const known = made.get(kind);
      if (known) return known;
      const phrases = tables.phrases((number) => {
        const { rule, frame } = frames[number] as Engine['frames'][number];
        return canBeIn(kind, frame) && canBeIn(kind, rule);
      });
      made.set(kind, phrases);
      return phrases;
    },
  };
}

function canBeIn(
  kind: Kind,
  { when = [], unless = [] }: { readonly when?: readonly Fact[]; readonly unless?: readonly Fact[] },
): boolean {
  const isOther = (fact: Fact) => (fact === 'email' || fact === 'notes' || fact === 'transcript') && fact !== kind;
  return !when.some((fact) => fact === `not ${kind}` || isOther(fact)) && !unless.some((fact) => fact === kind);
}
