import { describe, expect, it } from 'vitest';
import { hurdleIn, seenIn } from '../../src/suggest/reproach';

describe('a reproach', () => {
  it.each([
    ['You might have gone and told the tenant yourself', 'what got in the way of telling the tenant yourself'],
    [
      'You could have mentioned it last week instead of letting me guess',
      'what got in the way of mentioning it last week',
    ],
    ['You never answer the phone', 'what gets in the way of answering the phone'],
  ])('for what was left undone, “%s”, asks “%s”', (said, asked) => {
    expect(hurdleIn(said)).toBe(asked);
  });

  it('for what was done names it, and not the going', () => {
    expect(seenIn('It puzzles me that you went and showed the sheet to the landlord')).toBe(
      'showing the sheet to the landlord',
    );
  });

  it('that is no more than a verdict asks nothing', () => {
    expect(seenIn('I see that you ruined the whole evening')).toBe('');
  });
});
