import { describe, expect, it } from 'vitest';
import { shareAirtime } from '../../src/meetings/airtime';
import { findEchoes } from '../../src/meetings/echoes';
import { findInterruptions } from '../../src/meetings/interruptions';
import { layTurns } from '../../src/meetings/lanes';

describe('an idea that landed only when said again', () => {
  const lena = { speaker: 'Lena Berg', text: 'We could move the weekly training to the new annex building.' };
  const nothing = { speaker: 'Tom', text: 'The catering is ordered for Monday.' };
  const marc = { speaker: 'Marc', text: 'What if the weekly training moved to the annex building?' };
  const praise = { speaker: 'Tom', text: 'Great idea, let’s do that.' };

  it('is shown with both tellings', () => {
    expect(findEchoes([lena, nothing, nothing, marc, praise])).toEqual([
      {
        first: { turn: 0, start: 0, end: 60, quote: lena.text },
        again: { turn: 3, start: 0, end: 56, quote: marc.text },
      },
    ]);
  });

  it.each([
    ['was taken up at once', [lena, praise, nothing, marc, praise]],
    ['nobody took up either time', [lena, nothing, nothing, marc, nothing]],
    ['was said again by the same person', [lena, nothing, nothing, { ...marc, speaker: 'Lena Berg' }, praise]],
    ['was credited', [lena, nothing, nothing, { ...marc, text: `As Lena said, ${marc.text}` }, praise]],
    [
      'is another idea',
      [lena, nothing, nothing, { ...marc, text: 'What if the budget for coffee doubled in May?' }, praise],
    ],
  ])('is none when it %s', (_, turns) => {
    expect(findEchoes(turns)).toEqual([]);
  });
});

describe('a turn is cut off', () => {
  const ana = { speaker: 'Ana', text: 'I think we should wait until the' };
  const tom = { speaker: 'Tom', text: 'No, we ship on Tuesday as planned.' };

  it.each([
    ['its words break off', { ...ana, text: 'I think we should—' }, tom, true],
    ['the next begins before its unfinished end', { ...ana, start: 0, end: 4000 }, { ...tom, start: 2000 }, true],
    [
      'not when it was finished',
      { ...ana, text: 'We should wait.', start: 0, end: 4000 },
      { ...tom, start: 2000 },
      false,
    ],
    ['not by a nod', { ...ana, start: 0, end: 4000 }, { speaker: 'Tom', text: 'Mm-hmm.', start: 2000 }, false],
    ['not by a quick answer', { ...ana, start: 0, end: 4000 }, { ...tom, start: 3800 }, false],
    ['not by its own speaker', { ...ana, text: 'I think we should—' }, { ...tom, speaker: 'Ana' }, false],
  ])('when %s', (_, first, next, isCut) => {
    expect(findInterruptions([first, next])).toEqual(isCut ? [{ turn: 0, by: 1 }] : []);
  });
});

describe('airtime', () => {
  const turns = ['Ana', 'Tom', 'Sam', 'Priya', 'Jonas'].map((speaker, at) => ({
    speaker,
    text: 'One two three four.',
    start: at * 10_000,
    end: at * 10_000 + (at + 1) * 1000,
  }));

  it('is one’s own by name, and of the others an unnamed spread', () => {
    expect(shareAirtime(turns, 'Tom')).toEqual({
      unit: 'milliseconds',
      total: 15_000,
      speakers: 5,
      own: 2000,
      ownOverTime: [0, 0, 1, 0, 0, 0, 0, 0, 0, 0],
      spread: { least: 1 / 15, middle: 4 / 15, most: 5 / 15 },
    });
  });

  it('of two others is no spread: it would say who is who', () => {
    expect(shareAirtime(turns.slice(0, 3), 'Tom').spread).toBeUndefined();
  });

  it('is counted in words where there are no times', () => {
    expect(layTurns(turns.map(({ speaker, text }) => ({ speaker, text })))).toEqual({
      unit: 'words',
      length: 20,
      spans: [0, 4, 8, 12, 16].map((start) => ({ start, end: start + 4 })),
    });
  });
});
