import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCalendar } from '../../src/calendar/write-calendar';

const now = new Date('2026-11-24T09:30:00Z');
const linesOf = (file: string): readonly string[] => file.split('\r\n');

it('writes a whole day and an hour, each as calendars know them', () => {
  const file = writeCalendar(
    [
      { id: 'a', title: 'Send the notes', on: '2026-11-30' },
      { id: 'b', title: 'Call Ana', on: '2026-12-31T23:45', note: '“I’ll call Ana.”' },
    ],
    now,
  );
  expect(linesOf(file)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Handrail//Handrail//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    expect.stringMatching(/^UID:[\da-f]{16}@handrail$/),
    'DTSTAMP:20261124T093000Z',
    'DTSTART;VALUE=DATE:20261130',
    'DTEND;VALUE=DATE:20261201',
    'SUMMARY:Send the notes',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'BEGIN:VEVENT',
    expect.stringMatching(/^UID:[\da-f]{16}@handrail$/),
    'DTSTAMP:20261124T093000Z',
    'DTSTART:20261231T234500',
    'DTEND:20270101T001500',
    'SUMMARY:Call Ana',
    'DESCRIPTION:“I’ll call Ana.”',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

it('gives the same thing the same UID, and another another', () => {
  const uidOf = (id: string) => /UID:([^\r]*)\r/.exec(writeCalendar([{ id, title: 'x', on: '2026-11-30' }], now))?.[1];
  expect(uidOf('notes')).toBe(uidOf('notes'));
  expect(uidOf('notes')).not.toBe(uidOf('nodes'));
});

it('leaves out what has no day it can read', () => {
  expect(writeCalendar([{ id: 'a', title: 'Soon', on: 'next week' }], now)).not.toContain('VEVENT');
});

describe('words of people', () => {
  it('are escaped', () => {
    const file = writeCalendar(
      [{ id: 'a', title: 'Bread, milk; eggs\\ham\nand\u0007 END:VEVENT', on: '2026-11-30' }],
      now,
    );
    expect(linesOf(file)).toContain('SUMMARY:Bread\\, milk\\; eggs\\\\ham\\nand END:VEVENT');
  });

  it('of any kind and length come back whole when unfolded, in lines of 75 bytes at most', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const file = writeCalendar([{ id: 'a', title, on: '2026-11-30' }], now);
        for (const line of linesOf(file)) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const summary = /SUMMARY:([^\r]*)\r\n/.exec(file.replaceAll('\r\n ', ''))?.[1] ?? '';
        const read = summary.replace(/\\([\\;,n])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));
        expect(read).toBe(title);
      }),
    );
  });
});
