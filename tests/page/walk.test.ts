import { expect, it } from 'vitest';
import { findStep, footOf } from '../../src/page/walk';
import { clear, likely, listed } from './some-hints';

const first = clear('circle back', 4);
const second = likely('perhaps', 30);
const third = clear('sorry if', 50);
// Listed as lists are: what matters most first.
const hints = [first, third, second, listed('thanks', 20)];

it.each([
  ['the first', { start: -1, id: '' }, 'next', first],
  ['the one behind the caret', { start: 10, id: '' }, 'next', second],
  ['the one before the caret', { start: 40, id: '' }, 'previous', second],
  ['the next, over what holds', footOf(first), 'next', second],
  ['the first after the last', footOf(third), 'next', first],
  ['the last before the first', footOf(first), 'previous', third],
] as const)('leads to %s', (_name, from, way, expected) => {
  expect(findStep(hints, from, way)).toBe(expected);
});

it('passes over none of two that begin at one place', () => {
  const both = [clear('a', 4), clear('b', 4)];
  expect(findStep(both, footOf(both[0] as typeof first), 'next')).toBe(both[1]);
  expect(findStep(both, footOf(both[1] as typeof first), 'previous')).toBe(both[0]);
});

it('leads nowhere where nothing is missing', () => {
  expect(findStep([listed('thanks')], { start: 0, id: '' }, 'next')).toBeUndefined();
});
