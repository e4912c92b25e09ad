import type { LedgerPromise } from '../../src/promises/promise';

/** A promise of yours that waits, without a day. */
export const promise = (id: string, rest: Partial<LedgerPromise> = {}): LedgerPromise => ({
  id,
  quote: 'I’ll send the agenda.',
  made: '2026-11-16',
  site: 'mail.google.com',
  outcome: { state: 'open' },
  ...rest,
});
