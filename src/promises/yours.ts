import type { LedgerPromise } from './promise';

/** Whether the user made the promise, alone or with others; one with somebody else's name is what the user waits for. */
export function isYours({ owner }: Pick<LedgerPromise, 'owner'>): boolean {
  return owner === undefined || /^(?:i|we)$/i.test(owner);
}
