import * as v from 'valibot';
import { isNamedIn } from '../text/naming';
import { type AfterHours, saysWhen } from './after-hours';

/** Who decides on what, and who hears of it before the rest. */
export interface Decides {
  readonly who: string;
  readonly what: string;
  readonly first: string;
}

/** What each kind of agreement that is always there says. */
interface SaidOf {
  readonly urgent: string;
  readonly hours: AfterHours;
  readonly dropped: string;
  readonly decides: Decides;
}
export type Kind = keyof SaidOf;
export type Said = SaidOf[Kind];
export const kinds: readonly Kind[] = ['urgent', 'hours', 'dropped', 'decides'];

/** One agreement. What was agreed holds, also while something else is proposed. */
export interface Pact<What extends Said = Said> {
  /** As it is written now. */
  readonly said: What;
  /** What the team said yes to; `on` is an ISO date. */
  readonly agreed?: { readonly on: string; readonly said: What };
}

/** An agreement the user added, with a title of their own. */
export interface OwnPact extends Pact<string> {
  /** `own-` and what no other has. */
  readonly id: string;
  readonly title: string;
}

export const moments = ['missed', 'pushback', 'misstep'] as const;
export type Moment = (typeof moments)[number];
export const sides = ['mine', 'yours'] as const;
/** What I expect (`mine`) in an everyday moment, and what you can expect of me (`yours`). */
export type Expectation = Readonly<Record<(typeof sides)[number], string>>;

export type Pacts = { readonly [K in Kind]: Pact<SaidOf[K]> };

/** What a team has agreed, and what the user expects of it and of themselves. */
export interface Agreements extends Pacts {
  readonly own: readonly OwnPact[];
  readonly expectations: Readonly<Record<Moment, Expectation>>;
}

/** Characters. */
export const longest = { words: 1000, title: 80, slot: 120 } as const;
/** How many a user may add. */
export const MOST_OWN = 100;

const unexpected: Expectation = { mine: '', yours: '' };
export const noAgreements: Agreements = {
  urgent: { said: '' },
  hours: { said: { from: '', to: '', days: [1, 2, 3, 4, 5] } },
  dropped: { said: '' },
  decides: { said: { who: '', what: '', first: '' } },
  own: [],
  expectations: { missed: unexpected, pushback: unexpected, misstep: unexpected },
};

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/));
const clock = v.pipe(v.string(), v.regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/));
const pactOf = <What extends v.GenericSchema>(said: What) => ({
  said,
  agreed: v.exactOptional(v.strictObject({ on: isoDate, said })),
});

const words = text(longest.words);
const hours = v.strictObject({
  from: clock,
  to: clock,
  days: v.pipe(v.array(v.picklist([0, 1, 2, 3, 4, 5, 6])), v.maxLength(7)),
});
const slot = text(longest.slot);

/** The kinds that are always there, each as it is stored and stands in a file. */
export const pacts = {
  urgent: v.strictObject(pactOf(words)),
  hours: v.strictObject(pactOf(hours)),
  dropped: v.strictObject(pactOf(words)),
  decides: v.strictObject(pactOf(v.strictObject({ who: slot, what: slot, first: slot }))),
};
export const ownPact = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^own-[a-z0-9-]{1,60}$/)),
  title: text(longest.title),
  ...pactOf(words),
});
export const expectation = v.strictObject({ mine: words, yours: words });

/** Whether anything is said: with gaps left in it, it is not written yet. */
export function isWritten(said: Said): boolean {
  if (typeof said === 'string') return said.trim() !== '';
  if ('days' in said) return saysWhen(said);
  return [said.who, said.what, said.first].every(isWritten);
}

/** How far the team is: `changed` where other words stand there than those agreed, or none. */
export type Standing = 'unwritten' | 'proposed' | 'changed' | 'agreed';

export function standingOf({ said, agreed }: Pact): Standing {
  if (agreed) return isSame(said, agreed.said) ? 'agreed' : 'changed';
  return isWritten(said) ? 'proposed' : 'unwritten';
}

/** Whether two say the same. What comes out of a browser's storage may have its fields in another order. */
export function isSame(one: Said, other: Said): boolean {
  const inOrder = (said: Said) =>
    typeof said === 'string' ? said.trim() : JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
  return inOrder(one) === inOrder(other);
}

/** The agreement as the team said yes to it. */
export function agreedOn<One extends Pact>(pact: One, on: string): One {
  return { ...pact, agreed: { on, said: pact.said } };
}

/** The agreement as a proposal, whatever was agreed before. */
export function takenBack<One extends Pact>(pact: One): One {
  const { agreed: _, ...proposed } = pact;
  // The boundary: TypeScript does not see that what is left out may be left out.
  return proposed as One;
}

/** Whether nothing was ever written there, not even in half. */
export function isUntouched(agreements: Agreements, kind: Kind): boolean {
  const pact: Pact = agreements[kind];
  return !pact.agreed && isSame(pact.said, noAgreements[kind].said);
}

/** How many agreements and sides of expectations hold anything, be it half written. */
export function countEntries(agreements: Agreements): number {
  const expected = moments.flatMap((moment) => sides.map((side) => agreements.expectations[moment][side]));
  return (
    kinds.filter((kind) => !isUntouched(agreements, kind)).length +
    agreements.own.length +
    expected.filter(isWritten).length
  );
}

/** The agreements without what names a person, and how many entries that were. */
export function withoutPerson(
  agreements: Agreements,
  pattern: RegExp,
): { readonly left: Agreements; readonly count: number } {
  const isNamed = (value: unknown): boolean => isNamedIn(value, pattern);
  const named = kinds.filter((kind) => isNamed(agreements[kind]));
  const own = agreements.own.filter(({ id: _, ...pact }) => !isNamed(pact));
  const ofMoments = moments.map((moment) => {
    const expected = agreements.expectations[moment];
    const sidesNamed = sides.filter((side) => isNamed(expected[side]));
    return {
      moment,
      count: sidesNamed.length,
      left: { ...expected, ...Object.fromEntries(sidesNamed.map((side) => [side, ''])) },
    };
  });
  return {
    left: {
      ...agreements,
      ...Object.fromEntries(named.map((kind) => [kind, noAgreements[kind]])),
      own,
      expectations: {
        ...agreements.expectations,
        ...Object.fromEntries(ofMoments.map(({ moment, left }) => [moment, left])),
      },
    },
    count: named.length + agreements.own.length - own.length + ofMoments.reduce((sum, { count }) => sum + count, 0),
  };
}
