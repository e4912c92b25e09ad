import { describe, expect, it } from 'vitest';
import { findOpenQuestions } from '../../src/meetings/questions';
import type { Turn } from '../../src/meetings/turn';

/** "Tom: words" lines as turns. */
const talk = (...lines: readonly string[]): readonly Turn[] =>
  lines.map((line) => {
    const [, speaker = '', text = ''] = /^(\w+): (.*)$/.exec(line) ?? [];
    return { speaker, text };
  });

const open = (...lines: readonly string[]) => findOpenQuestions(talk(...lines)).map(({ quote, how }) => [how, quote]);

describe('a question stays open', () => {
  it('when somebody says they do not know', () => {
    expect(
      open(
        'Tom: Right, the annex. Who signs it on our side?',
        'Ana: No idea, to be honest.',
        'Sam: Next I have the schedule for the training days.',
      ),
    ).toEqual([['not-known', 'Who signs it on our side?']]);
  });

  it('when it is put off', () => {
    expect(
      open('Tom: What happens to the two pilot sites?', 'Ana: Let’s come back to that.', 'Sam: The budget is fine.'),
    ).toEqual([['put-off', 'What happens to the two pilot sites?']]);
  });

  it('when it is not told', () => {
    expect(
      open(
        'Tom: Are people losing their jobs?',
        'Ana: It’s been signed off above me, that’s all I’ve got.',
        'Tom: Right.',
      ),
    ).toEqual([['withheld', 'Are people losing their jobs?']]);
  });

  it('when the talk moves on', () => {
    expect(
      open(
        'Tom: And what happens to the two pilot sites?',
        'Ana: Okay, next item. The catering.',
        'Sam: We have two offers, both are too dear.',
      ),
    ).toEqual([['passed-over', 'And what happens to the two pilot sites?']]);
  });

  it('when another question takes its place', () => {
    expect(
      open(
        'Tom: Do we have the budget for a second trainer?',
        'Ana: When was the room in Leeds booked, by the way?',
        'Sam: In March, by Priya.',
        'Tom: Good.',
      ),
    ).toEqual([['passed-over', 'Do we have the budget for a second trainer?']]);
  });

  it('when the meeting ends with it', () => {
    expect(open('Ana: Thanks, all.', 'Tom: So who tells the customer about the delay?')).toEqual([
      ['passed-over', 'So who tells the customer about the delay?'],
    ]);
  });

  it('when somebody says that it is', () => {
    expect(open('Ana: We still don’t know who pays for the hall. Anyway.', 'Tom: True.')).toEqual([
      ['said-open', 'We still don’t know who pays for the hall.'],
    ]);
  });
});

describe('is told apart from', () => {
  it.each<readonly [string, ...string[]]>([
    ['one that is answered', 'Tom: Who signs the annex?', 'Ana: Priya does, she has the letter.'],
    ['one that is answered with a word', 'Tom: Is the annex signed by both sides?', 'Ana: Yes.'],
    [
      'one that is answered later',
      'Tom: Who signs the annex on our side?',
      'Ana: Good question.',
      'Sam: The catering is ordered.',
      'Priya: I looked it up: the annex on our side is signed by Jonas.',
    ],
    ['one that the asker answers', 'Tom: Why are we late? Because the vendor was.', 'Ana: Next item, the catering.'],
    ['one that is answered in two words', 'Tom: Was something left on the table?', 'Ana: The biscuits.'],
    ['a rhetorical one', 'Tom: How hard can it be to book a room?', 'Ana: Next item, the catering.'],
    ['a tag', 'Tom: The room is booked, isn’t it?', 'Ana: Next item, the catering.'],
    ['another tag', 'Tom: We ship on Tuesday, right?', 'Ana: Next item, the catering.'],
    ['a greeting', 'Tom: Hi all, how are you today?', 'Ana: Let’s start with the catering.'],
    ['a microphone', 'Tom: Can everybody hear me all right?', 'Ana: Let’s start with the catering.'],
    ['scheduling', 'Tom: How much time do we have for this?', 'Ana: Next item, the catering.'],
    ['a request', 'Tom: Could you share the slides again?', 'Ana: Next item, the catering.'],
    ['handing over', 'Tom: Any other comments on the annex?', 'Ana: Next item, the catering.'],
    ['asking for views', 'Tom: What do you think about the annex?', 'Ana: Next item, the catering.'],
    ['one that is reported', 'Tom: She asked who signs the annex?', 'Ana: Next item, the catering.'],
    ['one that comes back as a question', 'Tom: Who signs the annex?', 'Ana: Do you mean on our side?'],
    ['one with nobody to answer', 'Tom: Who signs the annex?', 'Tom: The catering is next.'],
  ])('%s', (_, ...lines) => {
    expect(open(...lines)).toEqual([]);
  });
});

it('says where it stands and what came instead', () => {
  expect(findOpenQuestions(talk('Tom: Fine. Who pays for the hall?', 'Ana: Mm.', 'Sam: I don’t know.'))).toEqual([
    { turn: 0, start: 6, end: 28, quote: 'Who pays for the hall?', how: 'not-known', next: 2 },
  ]);
});
