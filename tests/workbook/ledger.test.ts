import { expect, it } from 'vitest';
import type { Reflection } from '../../src/store/reflection';
import { sortLedger } from '../../src/workbook/ledger';
import { smallPromises } from '../../src/workbook/small-promises';
import { promise } from './promise';

const today = '2026-11-25';

it('promises are sorted by their day, others’ by person, and what has ended with the latest first', () => {
  const late = promise('late', { due: '2026-11-24' });
  const due = promise('due', { due: '2026-11-25T17:00', owner: 'we' });
  const soon = promise('soon', { due: '2026-12-01' });
  const later = promise('later', { due: '2026-12-02' });
  const dayless = promise('dayless');
  const sam = promise('sam', { owner: 'Sam' });
  const kept = promise('kept', { due: '2026-11-20', outcome: { state: 'kept', on: '2026-11-20' } });
  const keptLate = promise('kept late', { due: '2026-11-20', outcome: { state: 'kept', on: '2026-11-23' } });
  const gone = promise('gone', { outcome: { state: 'let-go', on: '2026-11-21' } });
  expect(sortLedger([late, due, soon, later, dayless, sam, kept, keptLate, gone], today)).toEqual({
    past: [late],
    due: [due],
    soon: [soon],
    later: [later],
    dayless: [dayless],
    owed: new Map([['Sam', [sam]]]),
    kept: [
      { promise: keptLate, on: '2026-11-23', daysLate: 3 },
      { promise: kept, on: '2026-11-20', daysLate: 0 },
    ],
    gone: [{ promise: gone, on: '2026-11-21', daysLate: 0 }],
  });
});

it('a week’s small promise stands as its row in the ledger does', () => {
  const kept = promise('kept', { outcome: { state: 'kept', on: '2026-11-12' } });
  const past = promise('past', { due: '2026-11-20' });
  const open = promise('open', { due: '2026-11-25' });
  const reflections: Reflection[] = [
    { week: '2026-11-23', answers: {}, promise: 'open' },
    { week: '2026-11-16', answers: {}, promise: 'past' },
    { week: '2026-11-09', answers: {}, promise: 'kept' },
    { week: '2026-11-02', answers: { waited: 'Priya' }, promise: 'erased since' },
  ];
  expect(smallPromises(reflections, [kept, past, open], today).slice(-4)).toEqual([
    { monday: '2026-11-02', stand: 'none' },
    { monday: '2026-11-09', stand: 'kept', promise: kept },
    { monday: '2026-11-16', stand: 'left', promise: past },
    { monday: '2026-11-23', stand: 'open', promise: open },
  ]);
});
