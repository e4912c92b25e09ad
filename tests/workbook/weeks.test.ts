import { describe, expect, it } from 'vitest';
import type { CountedDay, Tally } from '../../src/store/counted-day';
import { countEnds, countWeeks, firstMonday, type Week } from '../../src/workbook/weeks';
import { promise } from './promise';

const today = '2026-11-25';
const familyOf = { 'vague-commitment': 'follow-through', credit: 'strengths' } as const;
const tally = (rest: Partial<Tally>): Tally => ({ open: 0, applied: 0, left: 0, dismissed: 0, ...rest });

const none: Omit<Week, 'monday'> = {
  put: 0,
  left: 0,
  strengths: 0,
  came: 0,
  kept: 0,
  groups: {
    'follow-through': { marked: 0, mended: 0 },
    accountability: { marked: 0, mended: 0 },
    openness: { marked: 0, mended: 0 },
    transparency: { marked: 0, mended: 0 },
    voice: { marked: 0, mended: 0 },
    strengths: { marked: 0, mended: 0 },
    own: { marked: 0, mended: 0 },
  },
};

describe('the last eight weeks', () => {
  it('begin on a Monday and end with this week', () => {
    expect(firstMonday(today)).toBe('2026-10-05');
    expect(countWeeks([], [], today, familyOf).map(({ monday }) => monday)).toEqual([
      '2026-10-05',
      '2026-10-12',
      '2026-10-19',
      '2026-10-26',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
    ]);
  });

  it('count steps apart from strengths, and rules nobody knows as the user’s own', () => {
    const days: CountedDay[] = [
      {
        day: '2026-11-23',
        signals: {
          'vague-commitment': tally({ open: 1, applied: 2, left: 3, dismissed: 1 }),
          credit: tally({ open: 4, dismissed: 1 }),
        },
      },
      { day: '2026-11-25', signals: { 'my-own-rule': tally({ applied: 1 }) } },
    ];
    expect(countWeeks(days, [], today, familyOf).at(-1)).toEqual({
      ...none,
      monday: '2026-11-23',
      put: 3,
      left: 4,
      strengths: 4,
      groups: {
        ...none.groups,
        'follow-through': { marked: 7, mended: 2 },
        strengths: { marked: 4, mended: 0 },
        own: { marked: 1, mended: 1 },
      },
    });
  });

  it('count a promise in the week of its day once that day has come, and never one of somebody else', () => {
    const promises = [
      promise('kept', { due: '2026-11-17', outcome: { state: 'kept', on: '2026-11-24' } }),
      promise('past', { due: '2026-11-18' }),
      promise('to come', { due: '2026-11-27' }),
      promise('let go', { due: '2026-11-18', outcome: { state: 'let-go', on: '2026-11-18' } }),
      promise('kept without a day', { outcome: { state: 'kept', on: '2026-11-24' } }),
      promise('theirs', { due: '2026-11-18', owner: 'Sam' }),
    ];
    const weeks = countWeeks([], promises, today, familyOf).slice(-2);
    expect(weeks).toEqual([
      { ...none, monday: '2026-11-16', came: 2, kept: 1 },
      { ...none, monday: '2026-11-23', came: 1, kept: 1 },
    ]);
  });
});

it('each promise comes to one end', () => {
  const moved = { state: 'moved', on: '2026-11-20', from: '2026-11-21', why: 'Sam is ill' } as const;
  const promises = [
    promise('kept', { due: '2026-11-24T12:00', outcome: { state: 'kept', on: '2026-11-24' } }),
    promise('kept without a day', { outcome: { state: 'kept', on: '2026-11-24' } }),
    promise('late', { due: '2026-11-22', outcome: { state: 'kept', on: '2026-11-24' } }),
    promise('moved', { due: '2026-11-27', outcome: moved }),
    promise('moved and past', { due: '2026-11-23', outcome: moved }),
    promise('past', { due: '2026-11-24' }),
    promise('open', { due: '2026-11-30' }),
    promise('gone', { outcome: { state: 'let-go', on: '2026-11-24' } }),
    promise('theirs', { owner: 'Sam', outcome: { state: 'kept', on: '2026-11-24' } }),
  ];
  expect(countEnds(promises, today)).toEqual({ kept: 2, late: 1, moved: 1, past: 2, gone: 1 });
});
