import { describe, expect, it } from 'vitest';
import type { FoundSpan } from '../../src/engine/finding';
import { promisesOf } from '../../src/meetings/draft-promises';
import { dayOfNotes } from '../../src/meetings/notes-day';
import { readDay } from '../../src/text/when';

const now = new Date(2026, 10, 25, 10, 0);
const heard = (text: string, kind: 'email' | 'notes' = 'notes', words = '') => {
  const start = text.indexOf(words);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const findings: FoundSpan[] = words
    ? [
        {
          signal: 'specific-commitment',
          start,
          end: start + words.length,
          sentence: { start: lineStart, end: text.length },
        },
      ]
    : [];
  return promisesOf(text, kind, findings, now, readDay).map(({ owner, action, due }) => [owner, action, due]);
};

describe('notes', () => {
  it.each([
    ['Friday meeting\n- Keith re-hanging the door Mon', [['Keith', 're-hanging the door', '2026-11-30']]],
    ['- Proofs to Hallam’s: Tues, Noreen', [['Noreen', 'Proofs to Hallam’s', '2026-12-01']]],
    ['- Creasing matrix: Petra, Fri', [['Petra', 'Creasing matrix', '2026-11-27']]],
    ['Actions\nBríd – linen count – 4/12', [['Bríd', 'linen count', '2026-12-04']]],
    [
      'Stand-up\nWei: onboarding four laptops, out by noon',
      [['Wei', 'onboarding four laptops, out', '2026-11-25T12:00']],
    ],
    ['Joost: VAT on gift cards, done by noon', [['Joost', 'VAT on gift cards, done', '2026-11-25T12:00']]],
    ['Siobhán and Pat to bring the boats by Friday', [['Siobhán and Pat', 'bring the boats', '2026-11-27']]],
    ['- Gaynor chasing the printer', [['Gaynor', 'chasing the printer', undefined]]],
    ['- Jude doing the window on Thursday', [['Jude', 'doing the window', '2026-11-26']]],
    ['carla: redo step 2, tues', [['Carla', 'redo step 2', '2026-12-01']]],
    ['- [ ] @marek spike on sign-on, by Dec 9', [['marek', 'spike on sign-on', '2026-12-09']]],
    ['- me to write to the volunteers', [['I', 'write to the volunteers', undefined]]],
    ['I need to bank the float tomorrow am', [['I', 'bank the float', '2026-11-26']]],
    ['Mabel, pls ring the council about the licence', [['Mabel', 'ring the council about the licence', undefined]]],
    [
      '2. Redirects for the old blog. Owner: Stefan, due: 2 December',
      [['Stefan', 'Redirects for the old blog', '2026-12-02']],
    ],
    ['ACTION KB: chase the invoice by 30/11', [['KB', 'chase the invoice', '2026-11-30']]],
    ['- Office (Sunita) to issue the letters on 1 Dec', [['Sunita', 'issue the letters', '2026-12-01']]],
    ['- Péter (trainee) to label the flasks by Mon', [['Péter', 'label the flasks', '2026-11-30']]],
    ['Window display: Bev + Kath, w/c 7 Dec', [['Bev + Kath', 'Window display', '2026-12-07']]],
    ['Rollback plan → @hanna, asap', [['hanna', 'Rollback plan', undefined]]],
    [
      'Eoghan to draft a leaflet by 4 Dec, Niamh to check it by 9 Dec',
      [
        ['Eoghan', 'draft a leaflet', '2026-12-04'],
        ['Niamh', 'check it', '2026-12-09'],
      ],
    ],
    [
      '1 Brenda to make the scones\n2 Gordon to lend trestles by Sat',
      [
        ['Brenda', 'make the scones', undefined],
        ['Gordon', 'lend trestles', '2026-11-28'],
      ],
    ],
    ['| Item | Owner | Due |\n|---|---|---|\n| Leaflet | Jo | 4 December |', [['Jo', 'Leaflet', '2026-12-04']]],
  ])('%s: somebody has it, by the line’s own words', (text, promises) => {
    expect(heard(text)).toEqual(promises);
  });

  it.each([
    'Present: Petra, Fri 27 November',
    '- Physio: Grainne until Easter',
    '- Petra on leave until Friday',
    '- Petra is moving house next week',
    '- Head’s learning walk Weds',
    '- Posters: reprint by Friday',
    '- Change freeze Dec 18 – Jan 4',
    '- Christmas do: 19th, Murphy’s',
    '- Mrs Okafor wishes there were more time by Friday',
    '| Who | What |\n|---|---|\n| ~~Lucas~~ | ~~upgrade script~~ |',
    '- Petra will try to find a date by Friday',
    '- Joost: needs the figures by Friday',
    'Holiday closure Dec 24 to Jan 2\n- …',
    'Actions\n- Lift engineer: tbc',
    '| Item | Owner | Due |\n|---|---|---|\n| Lift engineer | | |',
  ])('%s: nobody promises anything', (text) => {
    expect(heard(text)).toEqual([]);
  });

  it('“I” is whoever the line begins with, if that is a person', () => {
    const words = 'I’ll ring Leeds on Friday';
    expect(heard(`- N: ${words}`, 'notes', words)).toEqual([['N', 'ring Leeds', '2026-11-27']]);
    expect(heard(`- PS: ${words}`, 'notes', words)).toEqual([['I', 'ring Leeds', '2026-11-27']]);
  });

  it('counts days from the day in their head', () => {
    expect(heard('Site meeting, Tues 10 November\nActions\n- Anna to send the rota by Thursday')).toEqual([
      ['Anna', 'send the rota', '2026-11-12'],
    ]);
  });
});

describe('the day of notes', () => {
  it.each([
    ['Lab meeting 2026-02-17\n- …', '2026-02-17'],
    ['HOD meeting 14/5\n- …', '2026-05-14'],
    ['Mon 2 March 2026\n- …', '2026-03-02'],
    // In no other year near is it a Tuesday.
    ['Board, Tue 9 June\n- …', '2026-06-09'],
    ['Stand-up Nov 27\n- …', '2026-11-27'],
    ['25/11/26 retro\n- …', '2026-11-25'],
    ['Sprint planning / 11-23-2026\n- …', '2026-11-23'],
    ['Kita-Team, for Joanna. 26.11.2026\n- …', '2026-11-26'],
    ['Open Door Larder – notes by Olu, 24 November\n- …', undefined],
    ['Open Door Larder – notes by Olu, 24 November 2026\n- …', '2026-11-24'],
    // The month’s number tells which of two days it is, or that only one is near.
    ['11/24 staff sync\n- …', '2026-11-24'],
    ['Stand-up 3/11\n- …', '2026-11-03'],
  ])('%s', (text, day) => {
    expect(dayOfNotes(text, now)).toEqual(day && new Date(`${day}T00:00`));
  });

  it.each([
    'Holiday closure: Dec 24 to Jan 2\n- …',
    'Next meeting 4 December\n- …',
    'Report due by 4/12\n- …',
    'Notes\n- …',
    'Won 3.1% more\n- …',
    '',
  ])('is not told by “%s”', (text) => {
    expect(dayOfNotes(text, now)).toBeUndefined();
  });
});

describe('a sentence of mail', () => {
  it.each([
    [
      'I’ll call the plumber on Monday and send you the quote by Thursday.',
      'I’ll call',
      [
        ['I', 'call the plumber', '2026-11-30'],
        ['I', 'send you the quote', '2026-11-26'],
      ],
    ],
    [
      'From tonight I will read the list aloud, and I’ll write either way by Friday.',
      'I’ll write',
      [
        ['I', 'read the list aloud', '2026-11-25'],
        ['I', 'write either way', '2026-11-27'],
      ],
    ],
    ['I’ve booked a crew and will ring the depot on Friday.', 'will ring', [['I', 'ring the depot', '2026-11-27']]],
    [
      'Delivery is expected on Monday, and Cllr Mabbutt will fit it on Friday.',
      'Mabbutt will',
      [['Cllr Mabbutt', 'fit it', '2026-11-27']],
    ],
    [
      'She has the key on Monday, so I’ll open up and ring you by noon.',
      'I’ll open',
      [['I', 'open up and ring you', '2026-11-30T12:00']],
    ],
    [
      'The surveyor visits on Thursday and will send you the report.',
      'will send',
      [['The surveyor', 'send you the report', undefined]],
    ],
    ['We’re gonna sort it by Friday.', 'We’re gonna', [['we', 'sort it', '2026-11-27']]],
    ['Mr Nair will check it with me on Friday.', 'Mr Nair will', [['Mr Nair', 'check it with me', '2026-11-27']]],
  ])('%s', (text, words, promises) => {
    expect(heard(text, 'email', words)).toEqual(promises);
  });

  it('gives what he or she will do to the one who was named before', () => {
    const text = 'Simon Vale knows the roof. He will visit on Friday.';
    const start = text.indexOf('He will');
    const findings = [{ signal: 'specific-commitment', start, end: start + 7, sentence: { start, end: text.length } }];
    expect(promisesOf(text, 'email', findings, now, readDay)[0]).toMatchObject({
      owner: 'Simon Vale',
      due: '2026-11-27',
    });
  });
});
