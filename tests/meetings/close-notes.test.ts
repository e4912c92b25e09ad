import { expect, it } from 'vitest';
import { closeNotes, type SummaryWords } from '../../src/meetings/close-notes';

const words: SummaryWords = {
  decisions: 'Decisions',
  promises: 'Promises',
  questions: 'Questions still open',
  looseEnds: 'Loose ends',
  who: 'Who',
  why: 'Why',
  byWhen: 'By',
  group: 'The group',
  me: 'Me',
  nothing: 'Nothing was decided or promised.',
  sayDay: (day) => day,
};

it('leaves a blank for everything the meeting did not say', () => {
  const summary = closeNotes(
    {
      title: 'Northgate weekly',
      day: '2026-11-24',
      decisions: [
        {
          quote: 'Training moves to 14 January, because the annex needs ten days.',
          who: 'Ana',
          why: 'the annex needs ten days',
        },
        { quote: 'Okay, then it’s vendor B.', who: 'we' },
        { quote: 'Fewer buses: that is what people asked for.', why: 'given' },
      ],
      promises: [
        { quote: 'I’ll send the numbers by Friday.', owner: 'Tom Lee', action: 'send the numbers', due: '2026-11-27' },
        { quote: 'We’ll look into it.', owner: 'we', action: 'look into it' },
        { quote: 'Will follow up soon.' },
      ],
      questions: [{ quote: 'Who signs the annex on our side?' }],
      looseEnds: [{ quote: 'Someone should update the wiki.' }, { quote: 'The launch has moved.', kind: 'delay' }],
    },
    words,
  );
  expect(summary).toBe(`# Northgate weekly, 2026-11-24

## Decisions

- Training moves to 14 January, because the annex needs ten days.
  - Who: Ana · Why: the annex needs ten days
- Okay, then it’s vendor B.
  - Who: The group · Why: ____
- Fewer buses: that is what people asked for.
  - Who: ____

## Promises

- [ ] Tom Lee: send the numbers · By: 2026-11-27
- [ ] The group: look into it · By: ____
- [ ] ____: Will follow up soon. · By: ____

## Loose ends

- [ ] Someone should update the wiki.
  - Who: ____ · By: ____
- [ ] The launch has moved.
  - Why: ____ · By: ____

## Questions still open

- Who signs the annex on our side?
`);
});

it('says so when there is nothing to close', () => {
  const nothing = { title: 'Sync', decisions: [], promises: [], questions: [], looseEnds: [] };
  expect(closeNotes(nothing, words)).toBe('# Sync\n\nNothing was decided or promised.\n');
});

it('keeps what people said from becoming markdown', () => {
  const quote = '# [click](javascript:x) *now*\n<b>bold</b>';
  const notes = { title: 'Sync', decisions: [], promises: [], questions: [{ quote }], looseEnds: [] };
  expect(closeNotes(notes, words)).toContain('- \\# \\[click\\](javascript:x) \\*now\\* \\<b\\>bold\\</b\\>');
});
