import { expect, it } from 'vitest';
import { chooseMarks } from '../../src/page/at-once';
import { clear, likely, listed } from './some-hints';

const text = [likely('maybe'), clear('circle back'), clear('sorry if'), clear('was decided'), clear('mistakes')];

it('marks clear cases before likely ones, in the order of the text', () => {
  expect([...chooseMarks(text, new Set(), 3)]).toEqual(['circle back', 'sorry if', 'was decided']);
  expect([...chooseMarks(text.slice(0, 3), new Set(), 3)]).toEqual(['circle back', 'sorry if', 'maybe']);
});

it('keeps those that are marked, whatever is written before them', () => {
  const marked = new Set(['sorry if', 'mistakes']);
  expect([...chooseMarks(text, marked, 2)]).toEqual(['sorry if', 'mistakes']);
});

it('marks the next one when one is mended', () => {
  const marked = chooseMarks(text, new Set(), 2);
  expect([
    ...chooseMarks(
      text.filter(({ id }) => id !== 'circle back'),
      marked,
      2,
    ),
  ]).toEqual(['sorry if', 'was decided']);
});

it('never marks what is only listed', () => {
  expect([...chooseMarks([listed('thanks'), clear('circle back')], new Set(['thanks']), 3)]).toEqual(['circle back']);
});
