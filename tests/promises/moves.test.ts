import { expect, it } from 'vitest';
import { ageOf } from '../../src/promises/age';
import { daysBefore, isoDay, mondayOf } from '../../src/promises/day';
import { afterMove, IllegalMove, isWaiting, movesOf } from '../../src/promises/moves';
import type { LedgerPromise } from '../../src/promises/promise';

const open: LedgerPromise = {
  id: 'p',
  quote: 'I’ll send the agenda by Thursday.',
  due: '2026-11-26',
  made: '2026-11-23',
  site: 'mail.google.com',
  outcome: { state: 'open' },
};

it('a promise is kept, let go, or moved with a reason, and a moved one still waits', () => {
  expect(afterMove(open, { move: 'keep', on: '2026-11-25' }).outcome).toEqual({ state: 'kept', on: '2026-11-25' });
  expect(afterMove(open, { move: 'let-go', on: '2026-11-25' }).outcome).toEqual({ state: 'let-go', on: '2026-11-25' });
  const moved = afterMove(open, { move: 'move', on: '2026-11-25', to: '2026-11-30', why: ' the room is taken ' });
  expect(moved).toEqual({
    ...open,
    due: '2026-11-30',
    outcome: { state: 'moved', on: '2026-11-25', from: '2026-11-26', why: 'the room is taken' },
  });
  expect(isWaiting(moved)).toBe(true);
});

it('a promise remembers each of its moves, also once it is kept', () => {
  const once = afterMove(open, { move: 'move', on: '2026-11-25', to: '2026-11-30', why: 'the room is taken' });
  const twice = afterMove(once, { move: 'move', on: '2026-11-29', to: '2026-12-02T17:00', why: 'Sam is ill' });
  const moves = [
    { on: '2026-11-25', from: '2026-11-26', why: 'the room is taken' },
    { on: '2026-11-29', from: '2026-11-30', why: 'Sam is ill' },
  ];
  expect([open, once, twice].map(movesOf)).toEqual([[], moves.slice(0, 1), moves]);
  const kept = afterMove(twice, { move: 'keep', on: '2026-12-01' });
  expect(kept).toEqual({
    ...open,
    due: '2026-12-02T17:00',
    moved: moves,
    outcome: { state: 'kept', on: '2026-12-01' },
  });
  expect(movesOf(kept)).toEqual(moves);
});

it('what was kept or let go stays so, and nothing moves without a reason', () => {
  const kept = afterMove(open, { move: 'keep', on: '2026-11-25' });
  expect(isWaiting(kept)).toBe(false);
  expect(() => afterMove(kept, { move: 'let-go', on: '2026-11-26' })).toThrow(IllegalMove);
  expect(() => afterMove(open, { move: 'move', on: '2026-11-25', to: '2026-11-30', why: ' ' })).toThrow(IllegalMove);
});

it('a promise without a day is given one without a reason, and only then', () => {
  const { due: _, ...dayless } = open;
  expect(afterMove(dayless, { move: 'give-day', to: '2026-11-26' })).toEqual(open);
  expect(() => afterMove(open, { move: 'give-day', to: '2026-11-30' })).toThrow(IllegalMove);
});

it.each([
  [undefined, { age: 'none' }],
  ['2026-11-21', { age: 'late', days: 2 }],
  ['2026-11-23', { age: 'due' }],
  ['2026-11-23T17:00', { age: 'due' }],
  ['2026-11-24', { age: 'soon', days: 1 }],
  ['2026-11-29', { age: 'soon', days: 6 }],
  ['2026-11-30', { age: 'later', days: 7 }],
])('on Monday 23 November, %s is %j', (due, age) => {
  expect(ageOf(due, '2026-11-23')).toEqual(age);
});

it('days are local, and count back over months and clock changes', () => {
  expect(isoDay(new Date(2026, 10, 3, 23, 59))).toBe('2026-11-03');
  expect(daysBefore('2026-11-03', 6)).toBe('2026-10-28');
});

it('weeks begin on Monday', () => {
  const days = ['2026-11-22', '2026-11-23', '2026-11-29T17:00', '2027-01-01'];
  expect(days.map(mondayOf)).toEqual(['2026-11-16', '2026-11-23', '2026-11-23', '2026-12-28']);
});
