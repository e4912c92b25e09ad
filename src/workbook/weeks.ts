import { ageOf } from '../promises/age';
import { daysBefore, mondayOf } from '../promises/day';
import { isWaiting } from '../promises/moves';
import type { LedgerPromise } from '../promises/promise';
import { isYours } from '../promises/yours';
import type { Family } from '../rules/signal';
import type { CountedDay, Tally } from '../store/counted-day';

/** How many weeks are looked back on, this one among them. */
export const WEEKS = 8;

/** A family of signals, or the rules that the user wrote. */
export type Group = Family | 'own';

/** What was marked of one family, and what of it was mended. */
export interface Marked {
  readonly marked: number;
  readonly mended: number;
}

/** One week, counted. */
export interface Week {
  /** Its Monday, ISO date. */
  readonly monday: string;
  readonly put: number;
  readonly left: number;
  readonly strengths: number;
  readonly groups: Readonly<Record<Group, Marked>>;
  /** Promises of the user's whose day was in the week, up to today, and how many of them are kept. */
  readonly came: number;
  readonly kept: number;
}

const groups: readonly Group[] = [
  'follow-through',
  'accountability',
  'openness',
  'transparency',
  'voice',
  'strengths',
  'own',
];

/** The Monday of the earliest week that is looked back on from the ISO date `today`. */
export function firstMonday(today: string): string {
  return daysBefore(mondayOf(today), 7 * (WEEKS - 1));
}

/**
 * The last eight weeks up to the ISO date `today`, the earliest first.
 * @param familyOf the family of each signal we know; others are the user's own
 */
export function countWeeks(
  days: readonly CountedDay[],
  promises: readonly LedgerPromise[],
  today: string,
  familyOf: Readonly<Record<string, Family>>,
): readonly Week[] {
  const first = firstMonday(today);
  return Array.from({ length: WEEKS }, (_, index) => {
    const monday = daysBefore(first, -7 * index);
    const tallies = days
      .filter(({ day }) => mondayOf(day) === monday)
      .flatMap(({ signals }) => Object.entries(signals))
      .map(([signal, tally]) => ({ group: familyOf[signal] ?? ('own' as const), tally }));
    const ofGroup = (group: Group) => tallies.filter((each) => each.group === group).map(({ tally }) => tally);
    // Praise has no outcome of its own, but one that is dismissed was not seen as praise.
    const strengths = ofGroup('strengths').map((tally) => ({ ...tally, dismissed: 0 }));
    const steps = tallies.filter(({ group }) => group !== 'strengths').map(({ tally }) => tally);
    const came = promises.filter((promise) => isCounted(promise, today) && mondayOf(dayOf(promise)) === monday);
    return {
      monday,
      put: total(steps, ({ applied }) => applied),
      left: total(steps, ({ left, dismissed }) => left + dismissed),
      strengths: total(strengths, ({ open, applied, left }) => open + applied + left),
      groups: Object.fromEntries(
        groups.map((group) => [group, marked(group === 'strengths' ? strengths : ofGroup(group))]),
      ) as Record<Group, Marked>,
      came: came.length,
      kept: came.filter(({ outcome }) => outcome.state === 'kept').length,
    };
  });
}

/** What became of the user's promises, over all of the ledger. */
export interface Ends {
  readonly kept: number;
  readonly late: number;
  readonly moved: number;
  readonly past: number;
  readonly gone: number;
}

/** Counts what became of the user's promises, as seen on the ISO date `today`; each counts once. */
export function countEnds(promises: readonly LedgerPromise[], today: string): Ends {
  const yours = promises.filter(isYours);
  const kept = yours.filter(({ outcome }) => outcome.state === 'kept');
  const late = kept.filter(({ outcome, due }) => due && 'on' in outcome && outcome.on > due.slice(0, 10)).length;
  const past = yours.filter((promise) => isWaiting(promise) && ageOf(promise.due, today).age === 'late');
  const moved = yours.filter((promise) => promise.outcome.state === 'moved' && !past.includes(promise));
  return {
    kept: kept.length - late,
    late,
    moved: moved.length,
    past: past.length,
    gone: yours.filter(({ outcome }) => outcome.state === 'let-go').length,
  };
}

/** Its own day, or the day it was kept. */
function dayOf({ due, outcome, made }: LedgerPromise): string {
  return due ?? ('on' in outcome ? outcome.on : made);
}

function isCounted(promise: LedgerPromise, today: string): boolean {
  const { state } = promise.outcome;
  if (!isYours(promise) || state === 'let-go') return false;
  return state === 'kept' || (promise.due !== undefined && promise.due.slice(0, 10) <= today);
}

function marked(tallies: readonly Tally[]): Marked {
  return {
    marked: total(tallies, ({ open, applied, left, dismissed }) => open + applied + left + dismissed),
    mended: total(tallies, ({ applied }) => applied),
  };
}

function total(tallies: readonly Tally[], amount: (tally: Tally) => number): number {
  return tallies.reduce((sum, tally) => sum + amount(tally), 0);
}
