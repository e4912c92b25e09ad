import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAfterHours } from '../../src/settings/after-hours';
import {
  agreedOn,
  countEntries,
  isSame,
  isWritten,
  noAgreements,
  type Pact,
  standingOf,
  takenBack,
  withoutPerson,
} from '../../src/settings/agreements';
import { findNamePattern } from '../../src/text/naming';
import { anyAgreements, written } from './written-agreements';

describe('an agreement', () => {
  it('is a proposal until somebody says yes, and again when its words change', () => {
    const proposed: Pact<string> = { said: 'Needed the same day.' };
    const agreed = agreedOn(proposed, '2026-11-03');
    const changed = { ...agreed, said: 'Needed by noon.' };
    expect(
      [{ said: ' \n' }, proposed, agreed, changed, { ...agreed, said: '' }, takenBack(changed)].map(standingOf),
    ).toEqual(['unwritten', 'proposed', 'agreed', 'changed', 'changed', 'proposed']);
  });

  it('is still agreed when a space was added, or the browser stored its fields in another order', () => {
    expect(isSame('Needed by noon.', 'Needed by noon. ')).toBe(true);
    expect(isSame({ who: 'Ana', what: 'hires', first: 'Sam' }, { first: 'Sam', who: 'Ana', what: 'hires' })).toBe(true);
    expect(isSame({ who: 'Ana', what: 'hires', first: 'Sam' }, { who: 'Ana', what: 'hires', first: 'Tom' })).toBe(
      false,
    );
  });

  it('is not written while a gap is left in it', () => {
    const hours = { from: '19:00', to: '08:00', days: [1] };
    expect(isWritten(hours)).toBe(true);
    expect(
      [
        { ...hours, to: '' },
        { ...hours, to: '19:00' },
        { ...hours, days: [] },
      ].map(isWritten),
    ).toEqual([false, false, false]);
    expect(isWritten({ who: 'Ana', what: 'hires', first: ' ' })).toBe(false);
  });

  it('counts, with the sides of expectations, as soon as anything is written', () => {
    expect([countEntries(noAgreements), countEntries(written)]).toEqual([0, 8]);
  });
});

describe('after hours', () => {
  const evenings = { from: '19:00', to: '08:00', days: [1, 2, 3, 4, 5] };
  // 2026-11-27 is a Friday.
  it.each([
    ['Friday evening', '2026-11-27T19:00', true],
    ['the night after it', '2026-11-28T07:59', true],
    ['the morning it ends', '2026-11-28T08:00', false],
    ['Saturday evening', '2026-11-28T22:00', false],
    ['Friday noon', '2026-11-27T12:00', false],
  ])('%s', (_, now, isAfter) => {
    expect(isAfterHours(evenings, new Date(now))).toBe(isAfter);
  });

  it('are never, while they are not written', () => {
    const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom({ from: '' }, { to: '' }, { days: [] }, { to: '19:00' }), (now, gap) => {
        expect(isAfterHours({ ...evenings, ...gap }, now)).toBe(false);
      }),
    );
  });
});

describe('erasing a person', () => {
  const ana = findNamePattern('ana') ?? /^$/;

  it('takes every agreement and side that names them, also where it was agreed in other words', () => {
    const { left, count } = withoutPerson(
      {
        ...written,
        dropped: { said: 'Say so.', agreed: { on: '2026-11-01', said: 'Tell Ana.' } },
        own: [...written.own, { id: 'own-2', title: 'When Ana is away', said: 'Sam decides.' }],
        expectations: { ...written.expectations, pushback: { mine: 'What Ana does.', yours: 'Thanks first.' } },
      },
      ana,
    );
    expect(count).toBe(4);
    expect(left).toEqual({
      ...written,
      dropped: noAgreements.dropped,
      decides: noAgreements.decides,
      expectations: { ...written.expectations, pushback: { mine: '', yours: 'Thanks first.' } },
    });
  });

  it('leaves agreements that name nobody as they are', () => {
    fc.assert(
      fc.property(anyAgreements, (agreements) => {
        expect(withoutPerson(agreements, /(?!)/)).toEqual({ left: agreements, count: 0 });
      }),
    );
  });
});
