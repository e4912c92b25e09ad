import { describe, expect, it } from 'vitest';
import { findActionLines } from '../../src/meetings/action-lines';
import { gatherHearing, passagesOf, undatedIn, withActionDays } from '../../src/meetings/hearing';
import type { Turn } from '../../src/meetings/turn';

/** Minutes as turns: a line each, empty ones only counted. */
const minutes = (text: string): readonly Turn[] =>
  text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [{ speaker: '', text: line, line: at }]));

/** "owner: action" of each line that is to be done; a dash where nobody has it. */
const actions = (text: string) =>
  findActionLines(minutes(text), 'notes').map(({ owner = '–', action }) => `${owner}: ${action}`);

describe('a line is to be done', () => {
  it.each([
    ['TODO: book the room', '–: book the room'],
    ['AP: Priya to send the deck by Friday', 'Priya: send the deck by Friday'],
    ['Action: @sam fix the build', 'sam: fix the build'],
    ['- [ ] To do – order more badges', '–: order more badges'],
    ['4. AI: blanket warmer, get it looked at', '–: blanket warmer, get it looked at'],
  ])('by its label: “%s”', (line, action) => {
    expect(actions(`Weekly\n${line}\nThe room is cold.`)).toEqual([action]);
  });

  it('below a heading, until the list ends', () => {
    expect(
      actions(
        'Present: Ines, NR\n\n## Actions\n\n- Ines: EMC pre-scan by 4 May\n- Label stock count\n- [ ] NR to send the report by 14 May\n\nNext meeting is on Monday.',
      ),
    ).toEqual(['Ines: EMC pre-scan by 4 May', '–: Label stock count', 'NR: send the report by 14 May']);
  });

  it('with whichever sign stands between who and what, or with none for who', () => {
    expect(
      actions(
        'To do\nKirsty > share the audit tool\nMarko ▸ sign for the lift\nMbatha  price for the lease\n??? > lamp, borrow',
      ),
    ).toEqual([
      'Kirsty: share the audit tool',
      'Marko: sign for the lift',
      'Mbatha: price for the lease',
      '–: lamp, borrow',
    ]);
  });

  it('whose first word is no name, with what ends like a verb', () => {
    expect(actions('Actions\n- Raffle prizes for the fair\n- Tariq orders the stone')).toEqual([
      '–: Raffle prizes for the fair',
      'Tariq: orders the stone',
    ]);
  });

  it('in a table of who does what', () => {
    expect(
      actions(
        '| Action | Owner | Due |\n|---|---|---|\n| Confirm the keys | P. Lacey | 31 May |\n| Wifi leaflet | – | – |\n| Old rota | Sam | done |',
      ),
    ).toEqual(['P. Lacey: Confirm the keys', '–: Wifi leaflet']);
  });

  it('where somebody who is spoken of is to do it, or does it on a day to come', () => {
    expect(
      actions(
        'Present: Kofi, Colette\n\nThe soup was cold. Kofi to ask the cook.\nColette rings Shipton on Friday.\nThe clerk to order the shelter by 24 April.',
      ),
    ).toEqual([
      'Kofi: ask the cook.',
      'Colette: rings Shipton on Friday.',
      'The clerk: order the shelter by 24 April.',
    ]);
  });
});

describe('is told apart from', () => {
  it.each([
    [
      'what is done',
      'Actions\n- Visit – booked, 16th\n- [x] Bram: template\n- Kettle descaled\n- Dan: done, contracts filed',
    ],
    ['what is only hoped for', 'Present: Pat\nPat to try and get a newsletter out.'],
    ['what somebody thinks', 'Present: Kofi\nKofi wants a bell on Monday.'],
    ['what happens by itself', 'Rota for May to be seen. Batch expires on Friday.'],
    ['a plan with its points', '| Task | Owner | Points |\n|---|---|---|\n| Retry | Mina | 5 |'],
    ['the next meeting', 'Next steps\n- Next call: 19 June'],
    ['talk', 'The man said someone was to open it on Friday.'],
  ])('%s', (_, text) => {
    expect(actions(text)).toEqual([]);
  });

  it('a thing with a colon behind it, where it is not a name', () => {
    expect(actions('To do\n- Windows installer: sign it\n- Salt bin at the top – lid')).toEqual([
      '–: Windows installer: sign it',
      '–: Salt bin at the top – lid',
    ]);
  });

  it('somebody named, who may have it or not', () => {
    expect(actions('Present: Gwen\n\nTo do\n- Tablets for the ward, as Gwen said')).toEqual([]);
  });
});

it('asks for the day of the words that say it, and of a row of a table as a whole', () => {
  const turns = minutes(
    'Present: Kofi\n\nThe soup came on Monday. Kofi to ask the cook by Friday.\n\n| Task | Who | When |\n| Keys | Kofi | 31/01 |',
  );
  const hearing = gatherHearing(turns, passagesOf(turns, 'notes'), []);
  expect(undatedIn(turns, hearing)).toEqual(['Kofi to ask the cook by Friday.', '| Keys | Kofi | 31/01 |']);
  expect(withActionDays(hearing, ['2026-11-27', undefined]).actions.map(({ due }) => due)).toEqual([
    '2026-11-27',
    undefined,
  ]);
});

it('hears only the label in what was said', () => {
  const turns = [
    { speaker: 'Tom', text: 'Action: somebody books the room for May' },
    { speaker: 'Ana', text: 'Kofi to ask the cook.' },
  ];
  expect(findActionLines(turns, 'transcript')).toEqual([
    { turn: 0, start: 8, end: 39, action: 'somebody books the room for May' },
  ]);
});

it('takes no longer on a line of a book', () => {
  const long = `- ${'Priya, Ana and Tom (Mr Lee) – '.repeat(3000)}`;
  expect(findActionLines(minutes(`Actions\n${long}`), 'notes')).toEqual([]);
});
