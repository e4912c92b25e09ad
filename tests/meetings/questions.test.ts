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

  it.each([
    ['not-known', 'By when?', 'They didn’t say.'],
    ['not-known', 'How much is it?', 'No idea. Nobody counted.'],
    ['not-known', 'When might that report?', 'I don’t have that at the moment.'],
    ['put-off', 'What do we do with the navy ones?', 'Keep them for now. I’ll find out.'],
    ['put-off', 'Is it a claim of immunity?', 'I’d need to take that on notice.'],
    ['put-off', 'When do the drivers hear of it?', 'We will look into it.'],
    ['withheld', 'Why did Ingo not volunteer?', 'There was some history there, I’d rather leave it.'],
  ])('and how is told: %s, “%s” – “%s”', (how, question, reply) => {
    expect(open(`Tom: ${question}`, `Ana: ${reply}`, 'Tom: Right, the schedule.', 'Sam: It is done.')).toEqual([
      [how, question],
    ]);
  });

  it('when somebody is called by name', () => {
    expect(open('Tom: Ana, when are they due?', 'Ana: No idea.', 'Tom: Hm.')).toEqual([
      ['not-known', 'Ana, when are they due?'],
    ]);
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

  it.each([
    'I just don’t know how the lights will fit into it.',
    'Whether it is marked was left as an open question.',
    'The answer is TBD.',
    'That probably needs to be discussed later.',
  ])('when somebody says so: “%s”', (said) => {
    expect(open(`Ana: Good. ${said}`, 'Tom: True.')).toEqual([['said-open', said]]);
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
    ['one whose answer is looked up', 'Tom: The lease, is it from May or from June?', 'Ana: Let me look. June.'],
    ['one that was a good question', 'Tom: Are the temps supposed to be in the figures?', 'Ana: Good question. Yes.'],
    ['one about people', 'Tom: What worries you about the branch?', 'Ana: I don’t know anybody there.'],
    ['what was checked before', 'Tom: What was wrong with the boiler?', 'Ana: I’d checked the valve, it had stuck.'],
    ['talk of tea at the end', 'Tom: Who brought the plums?'],
    ['what is left open to all', 'Tom: I’d close the north gate and leave the south one open.', 'Ana: Fine.'],
    [
      'one that is answered later',
      'Tom: Who signs the annex on our side?',
      'Ana: Good question.',
      'Sam: The catering is ordered.',
      'Priya: I looked it up: the annex on our side is signed by Jonas.',
    ],
    ['one that the asker answers', 'Tom: Why are we late? Because the vendor was.', 'Ana: Next item, the catering.'],
    ['one that is answered in two words', 'Tom: Was something left on the table?', 'Ana: The biscuits.'],
    [
      'one that a third person answers',
      'Tom: Did we send them the date?',
      'Ana: I’d have to check.',
      'Sam: We didn’t, I have the list.',
    ],
    [
      'one whose answer says no more',
      'Tom: Will that be made public?',
      'Ana: It won’t, and I can’t say more.',
      'Tom: Right.',
    ],
    ['one that is guessed at', 'Tom: Is it likely?', 'Ana: I don’t know. I’d say better than evens.', 'Tom: Fair.'],
    ['one that somebody takes on', 'Tom: Who rings the hall?', 'Ana: I’ll ring them on Monday.', 'Tom: Thanks.'],
    [
      'one that is answered before the next is asked',
      'Tom: Are there bookings in that week?',
      'Ana: Forty-one. Scores, Pooja, what do we have?',
      'Pooja: Eight.',
    ],
    ['one in passing, at the end', 'Ana: Bye, all.', 'Tom: Is it still raining?'],
    ['a door that is open', 'Ana: The road stays open.', 'Tom: There are nine open issues on the milestone.'],
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
