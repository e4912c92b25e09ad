import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toIcs } from '../../src/calendar/ics';
import type { LedgerPromise } from '../../src/promises/promise';

const now = new Date(Date.UTC(2026, 10, 25, 10, 0, 30));

const notes: LedgerPromise = {
  id: 'p1',
  quote: 'I’ll send the notes, the plan; all of it by Friday.',
  owner: 'I',
  action: 'send the notes, the plan; all of it',
  due: '2026-11-27',
  made: '2026-11-25',
  site: 'mail.example.org',
  outcome: { state: 'open' },
};

function unfolded(ics: string): string[] {
  return ics.replaceAll('\r\n ', '').split('\r\n');
}

describe('toIcs', () => {
  it('makes a whole day of a promise with a day', () => {
    expect(toIcs([notes], now)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Handrail//Promises//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:p1@handrail',
        'DTSTAMP:20261125T100030Z',
        'DTSTART;VALUE=DATE:20261127',
        'DTEND;VALUE=DATE:20261128',
        'TRANSP:TRANSPARENT',
        'SUMMARY:send the notes\\, the plan\\; all of it',
        'DESCRIPTION:I’ll send the notes\\, the plan\\; all of it by Friday.',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('makes half an hour of local time where an hour is due', () => {
    const lines = unfolded(toIcs([{ ...notes, due: '2026-11-27T17:00' }], now));
    expect(lines.filter((line) => /^(?:DT(?:START|END)|DURATION|TRANSP)/.test(line))).toEqual([
      'DTSTART:20261127T170000',
      'DURATION:PT30M',
    ]);
  });

  it.each([
    ['2026-12-31', '20270101'],
    ['2028-02-28', '20280229'],
    ['2027-03-27', '20270328'],
  ])('ends the day of %s on %s', (due, end) => {
    expect(unfolded(toIcs([{ ...notes, due }], now))).toContain(`DTEND;VALUE=DATE:${end}`);
  });

  it.each([
    ['Priya', 'draft the brief', 'Priya: draft the brief'],
    ['we', 'draft the brief', 'draft the brief'],
    [undefined, undefined, 'I’ll look into it.'],
  ])('is titled by who and what: %s, %s', (owner, action, title) => {
    const promise: LedgerPromise = { ...notes, owner, action, quote: 'I’ll look into it.' };
    expect(unfolded(toIcs([promise], now))).toContain(`SUMMARY:${title}`);
  });

  it('leaves out a promise without a day', () => {
    expect(toIcs([{ ...notes, due: undefined }], now)).not.toContain('VEVENT');
  });

  it('asks nobody to answer', () => {
    expect(toIcs([notes], now)).not.toMatch(/METHOD|ATTENDEE|ORGANIZER/);
  });

  it('writes line breaks and backslashes so that they come back', () => {
    const lines = unfolded(toIcs([{ ...notes, quote: 'See C:\\plan\r\nby Friday\u0007' }], now));
    expect(lines).toContain('DESCRIPTION:See C:\\\\plan\\nby Friday');
  });

  it('folds long lines at 75 octets and tears no character', () => {
    const quote =
      'Ich schicke Ihnen die Übersicht für Łódź, 東京と大阪の資料 und 👩‍👩‍👧‍👦 – alles bis Freitag, größere Änderungen später.'.repeat(
        3,
      );
    const ics = toIcs([{ ...notes, quote }], now);
    const sizes = ics.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
    expect(unfolded(ics)).toContain(`DESCRIPTION:${quote.replaceAll(',', '\\,')}`);
  });

  it('keeps any quote whole and every line short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (quote) => {
        const ics = toIcs([{ ...notes, quote }], now);
        expect(ics.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
        expect(unfolded(ics)).toHaveLength(15);
      }),
    );
  });
});
