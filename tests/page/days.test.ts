import { describe, expect, it } from 'vitest';
import { dayChoices, dayWords } from '../../src/page/days';

const brief = (now: string, locale?: string) =>
  dayChoices(new Date(`${now}T10:00`), locale).map(
    ({ label, iso, isSuggested }) => `${label} ${iso}${isSuggested ? ' *' : ''}`,
  );

describe('the days a promise can be made for', () => {
  it('says each day short on the chip and whole in the sentence', () => {
    expect(dayChoices(new Date('2026-11-24T23:59'))).toEqual([
      { label: 'Tomorrow', words: 'Wednesday 25 November', iso: '2026-11-25', isSuggested: false },
      { label: 'Fri 27', words: 'Friday 27 November', iso: '2026-11-27', isSuggested: true },
      { label: 'Mon 30', words: 'Monday 30 November', iso: '2026-11-30', isSuggested: false },
    ]);
  });

  it.each([
    ['2026-11-23', ['Tomorrow 2026-11-24', 'Fri 27 2026-11-27 *', 'Mon 30 2026-11-30']],
    ['2026-11-25', ['Tomorrow 2026-11-26', 'Fri 27 2026-11-27 *', 'Mon 30 2026-11-30']],
    ['2026-11-26', ['Tomorrow 2026-11-27', 'Mon 30 2026-11-30 *', 'Fri 4 2026-12-04']],
    ['2026-11-27', ['Mon 30 2026-11-30', 'Tue 1 2026-12-01 *', 'Fri 4 2026-12-04']],
    ['2026-11-28', ['Mon 30 2026-11-30', 'Tue 1 2026-12-01 *', 'Fri 4 2026-12-04']],
    ['2026-11-29', ['Tomorrow 2026-11-30', 'Tue 1 2026-12-01 *', 'Fri 4 2026-12-04']],
    ['2026-12-31', ['Tomorrow 2027-01-01', 'Mon 4 2027-01-04 *', 'Fri 8 2027-01-08']],
  ])('never falls on a weekend and leaves a whole day to do it in, from %s', (now, choices) => {
    expect(brief(now)).toEqual(choices);
  });

  it('puts the month first where the writer does', () => {
    expect(dayChoices(new Date('2026-11-24T09:00'), 'en-US').map(({ label, words }) => [label, words])).toEqual([
      ['Tomorrow', 'Wednesday, November 25'],
      ['Fri 27', 'Friday, November 27'],
      ['Mon 30', 'Monday, November 30'],
    ]);
  });

  it('stays English in a browser that is not, because the sentence is', () => {
    expect(brief('2026-11-24', 'de-DE')).toEqual(brief('2026-11-24'));
  });
});

describe('a day in a sentence', () => {
  const now = new Date('2026-11-24T09:00');

  it.each([
    ['2026-11-27', 'en-GB', 'Friday 27 November'],
    ['2026-11-27T17:00', 'en-GB', 'Friday 27 November'],
    ['2027-02-01', 'en-GB', 'Monday 1 February'],
    ['2028-02-29', 'en-GB', 'Tuesday 29 February 2028'],
    ['2028-02-29', 'en-US', 'Tuesday, February 29, 2028'],
  ])('says %s in %s as “%s”', (iso, locale, words) => {
    expect(dayWords(iso, now, locale)).toBe(words);
  });

  it.each(['2026-02-30', 'Friday', '', '2026-11'])('refuses “%s”', (iso) => {
    expect(() => dayWords(iso, now)).toThrow(RangeError);
  });
});
