import { expect, it } from 'vitest';
import type { Certainty } from '../../src/rules/signal';
import { withoutRepeats } from '../../src/suggest/repeats';

const offering = (certainty: Certainty, ...texts: string[]) => ({
  certainty,
  suggestions: texts.map((text) => ({ start: 0, end: 1, parts: [{ text }] })),
});
const first = (findings: readonly ReturnType<typeof offering>[]) =>
  withoutRepeats(findings).map(([one]) => one?.parts.map((part) => ('text' in part ? part.text : '')).join(''));

it('offers each sentence first but once, while there is another', () => {
  const twice = offering('clear', 'Can we talk on Monday?', 'What did you see?');
  expect(first([twice, twice, twice])).toEqual([
    'Can we talk on Monday?',
    'What did you see?',
    'Can we talk on Monday?',
  ]);
});

it('keeps all that is offered', () => {
  const one = offering('likely', 'One.', 'Two.', 'Three.');
  expect(withoutRepeats([one, one])[1]).toHaveLength(3);
});

it('lets what is only possible take no sentence from another', () => {
  expect(first([offering('possible', 'One.', 'Two.'), offering('clear', 'One.', 'Two.')])).toEqual(['One.', 'One.']);
});
