import { describe, expect, it } from 'vitest';
import { answer, type GrammarQuestion } from '../../src/text/grammar';

type Row = readonly [question: GrammarQuestion, sentence: string, words: string];

const yes: readonly Row[] = [
  ['passive', 'The deadline was missed by two days.', 'was missed'],
  ['passive', 'Mistakes were made.', 'Mistakes were made'],
  ['passive', 'The balls got dropped on our side.', 'got dropped'],
  ['passive', 'It has been decided that the pilot ends.', 'has been decided'],
  ['passive', 'The invoice was accidentally sent twice.', 'was accidentally sent'],
  ['passive', 'The invoice wasn’t sent.', "wasn't sent"],
  ['passive', 'The lease is being looked at.', 'is being looked at'],
  ['passive', 'The seating plan will be published tomorrow.', 'will be published'],
  ['future', 'I will send the notes.', 'will send'],
  ['future', 'We’ll circle back on that.', "We'll circle back"],
  ['future', 'We’ll circle back on that.', 'We’ll'],
  ['future', 'She won’t be joining us.', 'won’t be joining'],
  ['future', 'We’re going to fix this.', 'going to fix'],
  ['future', 'I’m not going to send it.', 'not going to send'],
  ['future', 'Will you bring the samples?', 'Will you bring'],
  ['future', 'I shall look into it.', 'shall look'],
  ['future', 'They are about to sign.', 'about to sign'],
  ['past', 'I missed the deadline.', 'missed'],
  ['past', 'We circled back with Ana.', 'circled back'],
  ['past', 'I have sent the notes.', 'have sent'],
  ['past', 'The form was sent yesterday.', 'was sent'],
  ['past', 'I didn’t tell Mark.', 'didn’t tell'],
  ['past', 'You were late again.', 'were late'],
  ['past', 'It fell through the cracks.', 'fell through'],
  ['past', 'I put it on your desk yesterday.', 'put it on your desk'],
];

const no: readonly Row[] = [
  ['passive', 'We missed the deadline.', 'missed the deadline'],
  ['passive', 'I am tired of waiting.', 'am tired'],
  ['passive', 'They have sent the notes.', 'have sent'],
  ['passive', 'We are sending the notes.', 'are sending'],
  ['passive', 'She made mistakes, and they were found.', 'made mistakes'],
  ['passive', 'The report is late.', 'is late'],
  ['passive', 'I sent the email by accident.', 'sent the email'],
  ['future', 'I sent the notes.', 'sent the notes'],
  ['future', 'I’m going to the dentist.', 'going to the dentist'],
  ['future', 'We are sending the notes.', 'are sending'],
  ['future', 'The will was read, and we cried.', 'was read'],
  ['future', 'I send the notes, and she will read them.', 'send the notes'],
  ['future', 'Could you send the notes?', 'send the notes'],
  ['past', 'I will miss the deadline.', 'will miss'],
  ['past', 'The notes will be sent.', 'will be sent'],
  ['past', 'The wiki needs to be updated.', 'to be updated'],
  ['past', 'You should have told me.', 'should have told'],
  ['past', 'By Friday we’ll have finished.', 'have finished'],
  ['past', 'I look into it every day.', 'look into it'],
  ['past', 'I put it on your desk every day.', 'put it'],
  ['past', 'The form is signed by the tenant.', 'is signed'],
  ['past', 'I missed the deadline.', 'made it'],
  ['past', 'I missed the deadline.', ' '],
];

describe('answer', () => {
  it.each(yes)('%s: "%s", asked of "%s"', (question, sentence, words) => {
    expect(answer(question, sentence, words)).toBe(true);
  });

  it.each(no)('no %s: "%s", asked of "%s"', (question, sentence, words) => {
    expect(answer(question, sentence, words)).toBe(false);
  });
});
