import { describe, expect, it } from 'vitest';
import { findDecisions } from '../../src/meetings/decisions';
import type { MeetingFinding } from '../../src/meetings/hearing';

/** What is decided in the lines of minutes, with what the engine heard in them. */
const decided = (text: string, findings: readonly MeetingFinding[] = []) =>
  findDecisions(
    text.split('\n').flatMap((line, at) => (line === '' ? [] : [{ speaker: '', text: line, line: at }])),
    { findings, promises: [], actions: [] },
  ).map(({ quote, who, why }) => ({ quote, who, why }));

const heard = (signal: string, certainty: MeetingFinding['certainty'], words: string): MeetingFinding => ({
  turn: 0,
  start: 0,
  end: words.length,
  signal,
  certainty,
  isByRule: false,
  isStrength: false,
  words,
  message: '',
  sentence: { start: 0, end: words.length },
  suggestions: [],
});

describe('a decision says so itself', () => {
  it.each([
    ['Decision: ship on Tuesday'],
    ['- Agreed: 80 words'],
    ['Resolved to take the oak one.'],
    ['DECIDED – the fence stays'],
    ['It was agreed to open the outer trot only.'],
    ['The committee resolved to limit new sheds.'],
    ['4. Agreed to sign.'],
  ])('%s', (line) => {
    expect(decided(line).map(({ quote }) => quote)).toEqual([line.replace(/^(?:- |4\. )/, '')]);
  });

  it.each([
    ['Then it’s brown, because nobody will miss the green.', 'nobody will miss the green'],
    [
      'Okay, let’s rotate by sprint, since we can tell from the ticket who it is.',
      'we can tell from the ticket who it is',
    ],
  ])('in what talk concludes: %s', (line, why) => {
    expect(decided(line).map((one) => [one.quote, one.why])).toEqual([[line, why]]);
  });

  it('below a heading, with the why that stands beside it', () => {
    expect(
      decided('Decisions\n- Floor in oak. Because the hall is damp.\n- Freeze on 20 Sept.\n\nThe soup was cold.'),
    ).toEqual([
      { quote: 'Floor in oak.', who: undefined, why: 'Because the hall is damp' },
      { quote: 'Freeze on 20 Sept.', who: undefined, why: undefined },
    ]);
  });
});

it('the rows of a decision log say who decided and why, each in its column', () => {
  const log = [
    '| No | Date | **Decision** | Decided by | Reason |',
    '|----|------|--------------|------------|--------|',
    '| 4 | 12 May | Lift stays open | Trustees | two of the choir use wheelchairs |',
    '| 5 | 12 May | Bar licence not renewed | n/a | - |',
    '| 6 | 12 May | Not yet decided: the curtains | Joan | |',
  ];
  expect(decided([...log, '', 'We agreed to meet on Mondays.'].join('\n'))).toEqual([
    { quote: 'Lift stays open', who: 'Trustees', why: 'two of the choir use wheelchairs' },
    { quote: 'Bar licence not renewed', who: undefined, why: undefined },
    { quote: 'We agreed to meet on Mondays.', who: 'we', why: undefined },
  ]);
});

it.each([
  'We cannot lend the van, because the insurance runs out.',
  'The bar opens at seven, since the band needs an hour.',
  'The ferry went early.',
])('a reason for what is so, or happened, makes no decision of it: %s', (line) => {
  expect(decided(line, [heard('rationale', 'likely', line)])).toEqual([]);
});

describe('is no decision', () => {
  it.each([
    'If it was agreed to open it, then not here.',
    'Decided by: hall committee, 5–1.',
    'It was not agreed to anything.',
    'Was it decided to open it?',
    'The committee voted in March that we carry two girls.',
    'So in the valley it is damp, because the river is near.',
    'Then is it brown, because nobody sees the green?',
  ])('%s', (line) => {
    expect(decided(line)).toEqual([]);
  });

  it('what is kept from somebody, though it was agreed', () => {
    const line = 'Agreed not to bring the union in on this.';
    expect(decided(line, [heard('side-channel', 'likely', line)])).toEqual([]);
  });
});

describe('what the engine finds only possible', () => {
  const reasoned = 'Night works are limited to 22 h, because the hospital is near.';
  const told = 'Hafsa said that the light is off because the lamp broke.';

  it('counts in minutes where its reason stands in it', () => {
    expect(decided(reasoned, [heard('rationale', 'possible', reasoned)])).toEqual([
      { quote: reasoned, who: undefined, why: 'the hospital is near' },
    ]);
  });

  it('does not where somebody only tells of it', () => {
    expect(decided(told, [heard('rationale', 'possible', told)])).toEqual([]);
  });
});
