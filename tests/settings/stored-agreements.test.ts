import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { agreedFrom, followAgreed, hoursAround } from '../../src/settings/agreed';
import { noAgreements } from '../../src/settings/agreements';
import {
  agreementsFrom,
  changeAgreements,
  eraseAgreements,
  forgetUnread,
  readAgreements,
  watchAgreements,
} from '../../src/settings/stored-agreements';
import { anyAgreements, written } from './written-agreements';

const stored = { version: 1, ...written };

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('what is stored', () => {
  it('comes back as it was written, whatever was written', () => {
    fc.assert(
      fc.property(anyAgreements, (agreements) => {
        expect(agreementsFrom(JSON.parse(JSON.stringify({ version: 1, ...agreements })))).toEqual({
          agreements,
          isWhole: true,
        });
      }),
    );
  });

  it.each([
    ['is no record', 'urgent', noAgreements],
    ['is a list', [stored], noAgreements],
    ['holds one part that is none', { ...stored, urgent: { said: 7 } }, { ...written, urgent: noAgreements.urgent }],
    ['holds a row that is none', { ...stored, own: [...written.own, { id: 'x' }] }, written],
    ['holds a row twice', { ...stored, own: [...written.own, ...written.own] }, written],
    [
      'holds no expectations but words',
      { ...stored, expectations: 'all' },
      { ...written, expectations: noAgreements.expectations },
    ],
    ['was written by a newer Handrail', { ...stored, version: 2 }, written],
  ])('and %s gives what can be read, and says that it is not all', (_, broken, agreements) => {
    expect(agreementsFrom(broken)).toEqual({ agreements, isWhole: false });
  });

  it('never throws into a page, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.dictionary(fc.constantFrom(...Object.keys(stored)), fc.anything()),
        (all, parts) => {
          agreementsFrom(all);
          agreedFrom(all);
          agreementsFrom({ ...stored, ...parts });
          agreedFrom({ ...stored, ...parts });
        },
      ),
    );
  });
});

describe('a change', () => {
  it('starts from the one before it, and is told to who watches', async () => {
    const told = vi.fn();
    const stop = new AbortController();
    watchAgreements(told, stop.signal);
    await Promise.all([
      changeAgreements((all) => ({ ...all, urgent: written.urgent })),
      changeAgreements((all) => ({ ...all, dropped: written.dropped })),
    ]);
    expect(await readAgreements()).toEqual({
      agreements: { ...noAgreements, urgent: written.urgent, dropped: written.dropped },
      unread: [],
    });
    stop.abort();
    await changeAgreements(() => noAgreements);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('puts aside what could not be read, until it is let go or erased', async () => {
    const broken = { ...stored, urgent: { said: 7, note: 'Needed by noon.' } };
    await fakeBrowser.storage.local.set({ agreements: broken });
    const agreements = { ...written, urgent: noAgreements.urgent };
    expect(await readAgreements()).toEqual({ agreements, unread: [broken] });
    await changeAgreements((all) => ({ ...all, urgent: { said: 'Today.' } }));
    const since = { ...written, urgent: { said: 'Today.' } };
    expect(await readAgreements()).toEqual({ agreements: since, unread: [broken] });
    await forgetUnread();
    expect(await readAgreements()).toEqual({ agreements: since, unread: [] });
    await eraseAgreements();
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('that could not be read is let go in part, and what can be read stays', async () => {
    const aside = { urgent: { said: 'Call Ben.' }, odd: 1 };
    const broken = { ...stored, dropped: 'Tell Priya.' };
    await fakeBrowser.storage.local.set({ agreements: broken, agreementsUnread: [aside] });
    await forgetUnread((value) => JSON.stringify(value).includes('Priya'));
    const agreements = { ...written, dropped: noAgreements.dropped };
    expect(await readAgreements()).toEqual({ agreements, unread: [aside] });
    await forgetUnread((value) => JSON.stringify(value).includes('Ben'));
    expect(await fakeBrowser.storage.local.get()).toEqual({ agreements: { version: 1, ...agreements } });
  });

  it('that cannot be kept is told to who made it, and stops no other', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QuotaExceeded'));
    const first = changeAgreements((all) => ({ ...all, urgent: written.urgent }));
    const second = changeAgreements((all) => ({ ...all, dropped: written.dropped }));
    await expect(first).rejects.toThrow('QuotaExceeded');
    await second;
    expect((await readAgreements()).agreements).toEqual({ ...noAgreements, dropped: written.dropped });
  });
});

describe('what hints say again', () => {
  const decides = { who: 'Ana', what: 'hires', first: 'Sam' };
  const hours = written.hours.agreed?.said;

  it('is what was agreed, not what is proposed', () => {
    const agreed = { on: '2026-11-03', said: 'Say so.' };
    expect(
      agreedFrom({
        ...stored,
        dropped: { said: 'Say so, and say when.', agreed },
        decides: { said: decides, agreed: { on: '2026-11-03', said: decides } },
      }),
    ).toEqual({ urgent: written.urgent.said, hours, dropped: 'Say so.', decides });
    expect(agreedFrom({ ...stored, urgent: { said: 'Today.' } })).toEqual({ hours });
    expect(agreedFrom(undefined)).toEqual({});
  });

  it('are the hours too, while they last', () => {
    const evenings = { from: '19:00', to: '08:00', days: [1, 2, 3, 4, 5] };
    const agreed = agreedFrom({ hours: { said: evenings, agreed: { on: '2026-11-03', said: evenings } } });
    expect(agreed).toEqual({ hours: evenings });
    expect(hoursAround(agreed, new Date('2026-11-27T22:10'))).toEqual(evenings);
    expect(hoursAround(agreed, new Date('2026-11-27T12:00'))).toBeUndefined();
    expect(hoursAround({}, new Date('2026-11-27T22:10'))).toBeUndefined();
  });

  it('is read once, and follows every change until the signal aborts', async () => {
    await fakeBrowser.storage.local.set({ agreements: stored });
    const stop = new AbortController();
    const agreed = followAgreed(stop.signal);
    await vi.waitFor(() => expect(agreed()).toEqual({ urgent: written.urgent.said, hours }));
    await changeAgreements((all) => ({ ...all, urgent: { said: 'Today.' } }));
    expect(agreed()).toEqual({ hours });
    stop.abort();
    await changeAgreements(() => written);
    expect(agreed()).toEqual({ hours });
  });
});
