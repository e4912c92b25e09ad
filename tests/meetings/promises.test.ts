import { describe, expect, it } from 'vitest';
import type { Hearing } from '../../src/meetings/hearing';
import { listPromises } from '../../src/meetings/promises';

const nothing: Hearing = { findings: [], promises: [], actions: [] };

/** Each promise that is listed of one line, where the engine heard one in it. */
const listed = (text: string, speaker: string, { actions }: Pick<Hearing, 'actions'> = nothing) =>
  listPromises([{ speaker, text }], {
    findings: [],
    promises: [{ turn: 0, start: 0, end: text.length, quote: text }],
    actions,
  }).map(({ quote, owner }) => ({ quote, owner }));

describe('what is heard as a promise', () => {
  it.each([
    'I’ll share my screen.',
    'We’ll go through the list.',
    'We’re going to get started.',
    'I’ll read them out.',
  ])('is none where it is done in the next breath: %s', (line) => {
    expect(listed(line, 'Tom')).toEqual([]);
  });

  it.each(['I’ll go through the list tomorrow.', 'I’ll share it by Friday.', 'I’ll send the list.'])(
    'stays one where it is for later: %s',
    (line) => {
      expect(listed(line, 'Tom')).toEqual([{ quote: line, owner: undefined }]);
    },
  );

  it('is none where a line of tasks names nobody', () => {
    const line = 'Update the contact list';
    const action = { turn: 0, start: 0, end: line.length, action: line };
    expect(listed(line, '', { actions: [action] })).toEqual([]);
  });

  it('takes its owner from the line of tasks where its words have none', () => {
    const line = 'Contact list (Mina)';
    const action = { turn: 0, start: 0, end: line.length, owner: 'Mina', action: 'Contact list' };
    expect(listed(line, '', { actions: [action] })).toEqual([{ quote: line, owner: 'Mina' }]);
  });
});

it('a line of tasks that names somebody is a promise, though nobody heard one', () => {
  const line = { turn: 0, start: 2, end: 12, owner: 'Mina', action: 'posters', due: '2026-12-04' };
  expect(listPromises([{ speaker: '', text: '- Mina: posters' }], { ...nothing, actions: [line] })).toEqual([
    { turn: 0, start: 2, end: 12, quote: 'Mina: post', owner: 'Mina', action: 'posters', due: '2026-12-04' },
  ]);
});
