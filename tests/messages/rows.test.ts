import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { day, moment } from '../../src/messages/rows';

describe('a day of a file that is brought back', () => {
  it.each(['2026-02-28', '2024-02-29', '1999-12-31'])('may be %s', (one) => {
    expect([v.is(day, one), v.is(moment, one), v.is(moment, `${one}T23:59`)]).toEqual([true, true, true]);
  });

  it.each(['2026-00-10', '2026-02-30', '2026-13-01', '2025-02-29'])('is in no calendar: %s', (one) => {
    expect([v.is(day, one), v.is(moment, one)]).toEqual([false, false]);
  });

  it('has no hour that no clock has', () => expect(v.is(moment, '2026-11-23T25:00')).toBe(false));
});
