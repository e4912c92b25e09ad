import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAnalysis } from '../../src/engine/analysis';
import { freshEngine } from '../../src/engine/fresh';
import { findRepair, mayApologise, repairIn, repairSteps } from '../../src/repair/repair';
import { stepSentences } from '../../src/repair/sentences';
import { plainText } from '../../src/suggest/plain-text';

const engine = await freshEngine();

function read(text: string): Parameters<typeof findRepair> {
  const analysis = openAnalysis(engine, 'email');
  const findings = analysis.update(text.split('\n'));
  return [text, analysis.sentences(), findings];
}

const heardIn = (text: string) => findRepair(...read(text));

const slip = 'I sent you the wrong rota on Friday, and two of your people came in for nothing.';
const part = 'I had not checked it against the leave sheet.';
const plan = 'I’ll send the corrected rota by noon tomorrow.';
const check = 'I’ll ask you in two weeks whether it holds.';

describe('a mail that apologises', () => {
  it('has its steps told by its own sentences', () => {
    expect(heardIn(`Hi Oya,\n\nI’m sorry. ${slip} ${part} ${plan} ${check}\n\nBest,\nTom`)).toEqual({
      taken: { recognition: slip, responsibility: part, reassurance: plan, repetition: check },
      last: check,
    });
  });

  it.each([
    [
      'what was owned in one sentence is both named and owned',
      `I’m sorry. ${slip} ${plan}`,
      ['recognition', 'responsibility', 'reassurance'],
    ],
    [
      'a promise in general reassures nobody',
      `I’m sorry. ${slip} ${part} We’ll make sure this does not happen again.`,
      ['recognition', 'responsibility'],
    ],
    [
      'what was mended already does',
      `I’m sorry. ${slip} I’ve sent everybody the corrected rota since.`,
      ['recognition', 'responsibility', 'reassurance'],
    ],
    [
      'an apology with an “if” takes no step',
      'Sorry if the rota caused any confusion on your side last week, and thank you for bearing with the team through all of it.',
      [],
    ],
    [
      'a rhythm is a later check',
      `I’m sorry. ${slip} From now on I’ll read it through with Mina every Thursday.`,
      ['recognition', 'responsibility', 'reassurance', 'repetition'],
    ],
  ])('%s', (_, text, steps) => {
    expect(Object.keys(heardIn(text)?.taken ?? {})).toEqual(expect.arrayContaining(steps));
    expect(Object.keys(heardIn(text)?.taken ?? {})).toHaveLength(steps.length);
  });

  it('takes a further sentence behind its last step, not behind what else it says', () => {
    const rest = 'The hall is booked for the 12th, and the caretaker has the key.';
    expect(heardIn(`I’m sorry. ${slip} ${part}\n\n${rest}`)?.last).toBe(part);
  });
});

describe('a mail that does not', () => {
  it.each([
    [
      'says sorry out of manners',
      'Sorry for the late reply, I was at the dentist all morning. The minutes are attached, and the room is booked for Thursday at ten as you asked.',
    ],
    [
      'feels for somebody',
      'I’m so sorry to hear about your father. Take all the time you need; Mina has the keys and the till until you are back with us again.',
    ],
    [
      'declines',
      'Sorry, I can’t make Tuesday, as the inspectors are here all day and somebody has to walk them round. Would Wednesday at nine suit you and the others instead?',
    ],
    ['has slipped and mended in a breath', 'Sorry, I forgot the attachment. Here it is.'],
    [
      'is about other things',
      `The hall is free on Thursdays. The school lends us tables. Oya has the key. The posters are printed. Mina puts them up. Tom asks about chairs. I’m sorry about the noise on Sunday. The clock needs a battery.`,
    ],
  ])('%s', (_, text) => {
    expect(heardIn(text)).toBeUndefined();
  });

  it('is one all the same where the writer says so', () => {
    expect(repairIn(...read('The rota was not right.'))).toEqual({ taken: {}, last: 'The rota was not right.' });
    expect(repairIn(...read(''))).toEqual({ taken: {}, last: '' });
  });
});

it('quotes the draft word for word, whatever it reads', () => {
  const pieces = fc.constantFrom(
    slip,
    part,
    plan,
    check,
    'I’m sorry.',
    'Sorry,',
    '“',
    '\n',
    '> ',
    '- ',
    ' ',
    '…',
    'Hi Oya,',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), fc.boolean(), (some, isMeant) => {
      const text = some.join(' ');
      const repair = isMeant ? repairIn(...read(text)) : heardIn(text);
      for (const quote of [repair?.last ?? '', ...Object.values(repair?.taken ?? {})]) expect(text).toContain(quote);
      if (repair && !isMeant) expect(mayApologise(text)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it('offers whole sentences for each step, with gaps for what only the writer knows', () => {
  for (const step of repairSteps)
    for (const parts of stepSentences[step]) expect(plainText(parts)).toMatch(/^(?:\p{Lu}|\[).*\[.+\].*\.$/u);
});
