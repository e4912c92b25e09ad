import { expect, it } from 'vitest';
import { turnsIn } from '../../src/transcript-pages/headed-lines';

const turns = [
  { speaker: 'Tom Lee', start: 12_000, text: 'We should ship on Tuesday. Or on Wednesday.' },
  { speaker: 'Lee-O’Neill, Ana', start: 3_915_000, text: 'I will write the notes.' },
];

it.each([
  [
    'a line above the words',
    'Tom Lee 0:12\nWe should ship on Tuesday.\nOr on Wednesday.\n\nLee-O’Neill, Ana  1:05:15\nI will write the notes.',
  ],
  [
    'a line of its own each',
    'Tom Lee\n00:12\nWe should ship on Tuesday. Or on Wednesday.\nLee-O’Neill, Ana\n1:05:15\nI will write the notes.',
  ],
  [
    'the words behind them',
    'Tom Lee 00:12 We should ship on Tuesday.\nOr on Wednesday.\nLee-O’Neill, Ana · 01:05:15 I will write the notes.',
  ],
  [
    'what the page says above it',
    'Weekly sync\nShare\nTom Lee 0:12\nWe should ship on Tuesday. Or on Wednesday.\nLee-O’Neill, Ana 1:05:15\nI will write the notes.',
  ],
])('reads speakers and times with %s', (_, text) => {
  expect(turnsIn(text)).toEqual(turns);
});

it.each([
  ['prose', 'We should ship on Tuesday. I will write the notes.'],
  ['an agenda', '10:00 Welcome\n10:15 Numbers\n11:00 Lunch'],
  ['names with nothing said', 'Tom Lee 0:12\nAna Ruiz 0:15'],
  ['nothing', ''],
])('finds none in %s', (_, text) => {
  expect(turnsIn(text)).toEqual([]);
});
