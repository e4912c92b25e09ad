import { describe, expect, it } from 'vitest';
import { aimIn, isFact, leaversIn, plainly } from '../../src/suggest/fact';

describe('a charged sentence', () => {
  it.each([
    ["I must say I'm surprised that the gate was open, for the third time", 'the gate was open'],
    ['As I have said in two mails, the badges go to Ines', 'the badges go to Ines'],
    ['Before anybody points at us, the lift was out', 'the lift was out'],
    ['I have printed the rota, in case it is ever denied', 'I have printed the rota'],
    ['The van was late, as usual, and nobody rang', 'The van was late and nobody rang'],
    ["The hinge came loose, so that's not on us", 'The hinge came loose'],
    ['Now before everyone starts, I had two wards to cover', 'I had two wards to cover'],
    ['I had two wards to cover, what was I supposed to do', 'I had two wards to cover'],
    ['The boiler was off on Sunday, let no one say otherwise', 'The boiler was off on Sunday'],
    ['We asked for a second key, of which a copy is kept', 'We asked for a second key'],
  ])('“%s” says “%s”', (said, fact) => {
    expect(plainly(said)).toBe(fact);
  });

  it.each(['You never once cared', 'Ask the porters', 'Whoever left it should be ashamed', 'Not our best day'])(
    '“%s” tells nothing that both could see',
    (said) => {
      expect(isFact(said)).toBe(false);
    },
  );
});

it('says what somebody was only trying to do', () => {
  expect(aimIn('I was only trying to help the new clerk, and now this')).toBe('help the new clerk');
});

it.each([
  ['We are parting ways with nine colleagues in the print room', 'nine colleagues in the print room'],
  ['Around thirty staff will be transitioning out', 'Around thirty staff'],
  ['We are reshaping the print room', ''],
])('of “%s” says who is to go', (said, who) => {
  expect(leaversIn(said)).toBe(who);
});
