import type { LedgerPromise, Moved } from './promise';

/** What can become of a promise. `on` is the ISO date on which it happens. */
export type Move =
  | { readonly move: 'keep'; readonly on: string }
  | { readonly move: 'move'; readonly on: string; readonly to: string; readonly why: string }
  | { readonly move: 'let-go'; readonly on: string }
  /** A first day, which needs no reason. */
  | { readonly move: 'give-day'; readonly to: string };

/** A move that the promise's present state does not allow. */
export class IllegalMove extends Error {
  override readonly name = 'IllegalMove';
}

/** Whether the promise still waits to be kept; a promise moved to another day does. */
export function isWaiting({ outcome }: LedgerPromise): boolean {
  return outcome.state === 'open' || outcome.state === 'moved';
}

/** How a promise moved from day to day, the first move leading. */
export function movesOf({ moved = [], outcome }: LedgerPromise): readonly Moved[] {
  if (outcome.state !== 'moved') return moved;
  const { state: _, ...last } = outcome;
  return [...moved, last];
}

/**
 * The promise after a move. What was kept or let go stays so, and a new day needs a reason.
 * @throws IllegalMove
 */
export function afterMove(promise: LedgerPromise, move: Move): LedgerPromise {
  if (!isWaiting(promise)) throw new IllegalMove(`A promise that is ${promise.outcome.state} stays so.`);
  const past = movesOf(promise);
  const moved = past.length === 0 ? {} : { moved: past };
  if (move.move === 'keep') return { ...promise, ...moved, outcome: { state: 'kept', on: move.on } };
  if (move.move === 'let-go') return { ...promise, ...moved, outcome: { state: 'let-go', on: move.on } };
  if (move.move === 'give-day') {
    if (promise.due !== undefined) throw new IllegalMove('A promise that has a day moves from it with a reason.');
    return { ...promise, due: move.to };
  }
  const why = move.why.trim();
  if (why === '') throw new IllegalMove('A promise moves with a reason.');
  return { ...promise, ...moved, due: move.to, outcome: { state: 'moved', on: move.on, from: promise.due, why } };
}
