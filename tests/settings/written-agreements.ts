import fc from 'fast-check';
import { type Agreements, noAgreements, type OwnPact, type Pact, type Said } from '../../src/settings/agreements';

/** What a team may have after a week: one agreed, one changed since, one proposed, one with gaps, one of its own. */
export const written: Agreements = {
  ...noAgreements,
  urgent: {
    said: 'Needed the same day, and someone cannot work without it.',
    agreed: { on: '2026-11-03', said: 'Needed the same day, and someone cannot work without it.' },
  },
  hours: {
    said: { from: '19:00', to: '08:00', days: [1, 2, 3, 4, 5] },
    agreed: { on: '2026-11-03', said: { from: '18:00', to: '08:00', days: [1, 2, 3, 4, 5] } },
  },
  dropped: { said: 'Say so the same day, where it was promised.' },
  decides: { said: { who: 'Ana', what: '', first: '' } },
  own: [{ id: 'own-1', title: 'Cameras', said: 'Off is fine.', agreed: { on: '2026-11-20', said: 'Off is fine.' } }],
  expectations: {
    ...noAgreements.expectations,
    missed: { mine: 'A word before the day.', yours: 'The same.' },
    pushback: { mine: 'The reason.', yours: '' },
  },
};

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => `${part}`.padStart(2, '0')).join(':'));
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
// What is blank is not written.
const words = fc.string({ unit: 'grapheme', maxLength: 40 }).map((said) => (said.trim() ? said : ''));

function pactOf<What extends Said>(said: fc.Arbitrary<What>): fc.Arbitrary<Pact<What>> {
  const agreed = fc.record({ on: day, said });
  return fc.oneof(fc.record({ said }), fc.record({ said, agreed }));
}

/** Any agreements that can be written on the page. */
export const anyAgreements: fc.Arbitrary<Agreements> = fc.record({
  urgent: pactOf(words),
  hours: pactOf(fc.record({ from: clock, to: clock, days: fc.subarray([0, 1, 2, 3, 4, 5, 6]) })),
  dropped: pactOf(words),
  decides: pactOf(fc.record({ who: words, what: words, first: words })),
  own: fc
    .uniqueArray(fc.tuple(fc.uuid(), words, pactOf(words)), { selector: ([id]) => id, maxLength: 4 })
    .map((rows) => rows.map(([id, title, pact]): OwnPact => ({ id: `own-${id}`, title, ...pact }))),
  expectations: fc.record({
    missed: fc.record({ mine: words, yours: words }),
    pushback: fc.record({ mine: words, yours: words }),
    misstep: fc.record({ mine: words, yours: words }),
  }),
});
