import { describe, expect, it } from 'vitest';
import { listSpeakers, renameSpeakers, sameSpeakers } from '../../src/meetings/speakers';

const turns = [
  { speaker: 'Lee, Tom', text: 'We should ship.' },
  { speaker: 'ANA RUIZ', text: 'On Tuesday.' },
  { speaker: 'Tom Lee (Guest)', text: 'Yes.' },
  { speaker: 'Ana Ruiz', text: 'Good, then.' },
];

it('knows one person by several spellings, and keeps the best', () => {
  const nameOf = sameSpeakers(turns);
  expect(turns.map(({ speaker }) => nameOf(speaker))).toEqual(['Tom Lee', 'Ana Ruiz', 'Tom Lee', 'Ana Ruiz']);
});

it('leaves two people with one first name two', () => {
  const nameOf = sameSpeakers([
    { speaker: 'Tom Lee', text: 'Hi.' },
    { speaker: 'Tom', text: 'Hi.' },
  ]);
  expect([nameOf('Tom Lee'), nameOf('Tom')]).toEqual(['Tom Lee', 'Tom']);
});

describe('renaming', () => {
  it('makes several speakers one at once, and neighbouring turns with them', () => {
    const renamed = renameSpeakers(
      [
        { speaker: 'Speaker 1', start: 0, end: 1000, text: 'We should ship.' },
        { speaker: 'Speaker 2', start: 1000, end: 2000, text: 'On Tuesday.' },
        { speaker: 'Speaker 3', start: 2000, text: 'Fine.' },
      ],
      new Map([
        ['Speaker 1', 'Tom Lee'],
        ['Speaker 2', 'Tom Lee'],
        ['Speaker 3', ' '],
      ]),
    );
    expect(renamed).toEqual([
      { speaker: 'Tom Lee', start: 0, end: 2000, text: 'We should ship. On Tuesday.' },
      { speaker: 'Speaker 3', start: 2000, text: 'Fine.' },
    ]);
  });
});

it('lists who speaks in the order in which they first do, and nobody for a turn without a name', () => {
  expect(listSpeakers([...turns, { speaker: '', text: 'Noise.' }]).slice(0, 2)).toEqual(['Lee, Tom', 'ANA RUIZ']);
});
