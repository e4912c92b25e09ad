import { type Frame, heardBy, type Inkling, type Rule } from '../rules/rule';
import { type Fact, factNamed, ofManner, type Place, settling } from '../text/facts';
import type { Kind } from '../text/kind';
import type { Phrases } from './phrases';
import type { SecondReader } from './second-reading';
import type { Tables } from './tables';

type Holds = (place: Place) => boolean;

/** A frame of a rule, and what must hold for it, may not hold, and casts doubt on it. */
export interface RuledFrame {
  readonly rule: Rule;
  /** None where it is the rule's inkling. */
  readonly frame?: Frame;
  readonly when: readonly Holds[];
  readonly unless: readonly Holds[];
  readonly doubt: readonly Holds[];
}

/** The rules, ready to run. It holds no state of any text, so one serves a whole page. */
export interface Engine {
  readonly tables: Tables;
  readonly rules: readonly Rule[];
  /** The second reader; without one it is the rules alone. */
  readonly readAgain?: SecondReader;
  /** The rules' frames and inklings, counted through all rules in order. */
  readonly frames: readonly RuledFrame[];
  /** The frames that are of a whole line. */
  readonly lineFrames: readonly (RuledFrame & { readonly frame: Frame })[];
  /** Whether words are said in a manner that clears them, whatever the rule heard: asked, reported, taken back. */
  isCleared(rule: Rule, place: Place): boolean;
  /** Whether what is beside the words settles what the rule asks for. */
  isSettled(rule: Rule, place: Place): boolean;
  /** The phrases of frames that can mean something in a text of this kind. */
  phrasesFor(kind: Kind): Phrases;
  /** The phrases of inklings. */
  inklingsFor(kind: Kind): Phrases;
}

export function makeEngine(tables: Tables, rules: readonly Rule[], readAgain?: SecondReader): Engine {
  const asked = (names: readonly Fact[] = []) => names.map(factNamed);
  const ruled = (rule: Rule, frame: Frame): RuledFrame => ({
    rule,
    frame,
    when: asked(frame.when),
    unless: [...asked(frame.unless), ...asked(rule.unless)],
    doubt: asked(frame.doubt),
  });
  const frames = rules.flatMap((rule) =>
    heardBy(rule).map((way) =>
      isFrame(way)
        ? ruled(rule, way)
        : { rule, when: [], unless: [...asked(way.unless), ...asked(rule.unless)], doubt: [] },
    ),
  );
  const clearedBy = (facts: ReadonlySet<Fact>) => {
    const clearing = new Map(rules.map((rule) => [rule, asked(rule.unless?.filter((fact) => facts.has(fact)))]));
    return (rule: Rule, place: Place) => clearing.get(rule)?.some((holds) => holds(place)) === true;
  };
  /** Made for a kind when it is first asked for. */
  const byKind = (isWanted: (entry: RuledFrame) => boolean) => {
    const made = new Map<Kind, Phrases>();
    return (kind: Kind): Phrases => {
      const known = made.get(kind);
      if (known) return known;
      const phrases = tables.phrases((number) => {
        const entry = frames[number] as RuledFrame;
        return isWanted(entry) && canBeIn(kind, entry.frame ?? {}) && canBeIn(kind, entry.rule);
      });
      made.set(kind, phrases);
      return phrases;
    };
  };
  return {
    tables,
    rules,
    ...(readAgain ? { readAgain } : {}),
    frames,
    lineFrames: frames.filter((one): one is RuledFrame & { frame: Frame } => one.frame?.ofLine === true),
    isCleared: clearedBy(ofManner),
    isSettled: clearedBy(settling),
    phrasesFor: byKind(({ frame }) => frame !== undefined),
    inklingsFor: byKind(({ frame }) => frame === undefined),
  };
}

const isFrame = (way: Frame | Inkling): way is Frame => 'certainty' in way;

function canBeIn(
  kind: Kind,
  { when = [], unless = [] }: { readonly when?: readonly Fact[]; readonly unless?: readonly Fact[] },
): boolean {
  const isOther = (fact: Fact) => (fact === 'email' || fact === 'notes' || fact === 'transcript') && fact !== kind;
  return !when.some((fact) => fact === `not ${kind}` || isOther(fact)) && !unless.some((fact) => fact === kind);
}
