import { describe, expect, it } from 'vitest';
import { foreignLine, openBlocks, ownLines } from '../../src/text/blocks';

const own = (text: string) => text.split('\n').filter((_, at) => ownLines(text.split('\n'))[at]);

describe('the writer’s own lines', () => {
  it('leave out a quoted reply and its attribution', () => {
    expect(
      own(
        'I’ll look into it.\n\nOn Tue, 14 May 2024 at 08:52, Ana <ana@example.org> wrote:\n> We’ll circle back.\n> Ana',
      ),
    ).toEqual(['I’ll look into it.', '']);
  });

  it('leave out an attribution that was broken over two lines', () => {
    expect(own('Done.\nOn Tue, 14 May 2024 at 08:52\nAna Ruiz <ana@example.org> wrote:\n> Will you?')).toEqual([
      'Done.',
    ]);
  });

  it('keep answers between quoted lines', () => {
    expect(own('> Can you send it?\nYes, tomorrow.\n> And the other one?\nThat one, too.')).toEqual([
      'Yes, tomorrow.',
      'That one, too.',
    ]);
  });

  it.each([
    ['English', 'From: Ana Ruiz\nSent: Tuesday, 14 May 2024\nTo: Tom Lee\nSubject: Plan'],
    ['German', 'Von: Ana Ruiz\nGesendet: Dienstag, 14. Mai 2024\nAn: Tom Lee\nBetreff: Plan'],
    ['French', 'De : Ana Ruiz\nEnvoyé : mardi 14 mai 2024\nÀ : Tom Lee\nObjet : Plan'],
    ['Spanish', 'De: Ana Ruiz\nEnviado el: martes, 14 de mayo\nPara: Tom Lee\nAsunto: Plan'],
    ['Dutch', 'Van: Ana Ruiz\nVerzonden: dinsdag 14 mei\nAan: Tom Lee\nOnderwerp: Plan'],
    ['Polish', 'Od: Ana Ruiz\nWysłano: wtorek, 14 maja\nDo: Tom Lee\nTemat: Plan'],
  ])('end at the header of a mail below, in %s', (_, header) => {
    expect(own(`I’ll send it today.\n${header}\n\nWe’ll circle back.`)).toEqual(['I’ll send it today.']);
  });

  it.each(['-----Original Message-----', 'Begin forwarded message:', '---------- Forwarded message ---------'])(
    'end at “%s”',
    (line) => {
      expect(own(`See below.\n${line}\nWe’ll circle back.`)).toEqual(['See below.']);
    },
  );

  it('leave out a signature, also one that stands below the quote', () => {
    expect(
      own(
        'Thanks for this.\n\nBest regards,\nMaya\nMaya Okafor | Rollout lead\nWe’ll get back to you within one working day',
      ),
    ).toEqual(['Thanks for this.', '', 'Best regards,', 'Maya']);
    expect(own('Thanks.\n> Will you?\n-- \nMaya Okafor\nWe’ll get back to you')).toEqual(['Thanks.']);
  });

  it('keep a postscript', () => {
    expect(own('Done.\n\nCheers,\nMick\nPS I’ll look into the tills.')).toContain('PS I’ll look into the tills.');
  });

  it('leave out what stands for a quote box', () => {
    expect(own(`Fine by me.\n${foreignLine}\nOne more thing.`)).toEqual(['Fine by me.', 'One more thing.']);
  });
});

describe('blocks', () => {
  const texts = (text: string, kind: 'email' | 'notes' | 'transcript' = 'email') =>
    openBlocks(kind)
      .update(text.split('\n'))
      .map(({ block }) => [block.kind, block.text.slice(block.start, block.end)]);

  it('join lines that mail software wrapped', () => {
    expect(
      texts('Thank you for the notes on the plan, which I have read twice and which\nwe will look into.\n\nMaya'),
    ).toEqual([
      ['body', 'Thank you for the notes on the plan, which I have read twice and which\nwe will look into.'],
      ['body', 'Maya'],
    ]);
  });

  it('part list items from their bullets', () => {
    expect(texts('Actions:\n- Ana to send the plan\n* [ ] Tom to ring', 'notes')).toEqual([
      ['heading', 'Actions:'],
      ['item', 'Ana to send the plan'],
      ['item', 'Tom to ring'],
    ]);
  });

  it('know who speaks in a transcript', () => {
    const [placed] = openBlocks('transcript').update(['Priya: I’ll send it.']);
    expect(placed?.block).toMatchObject({ speaker: 'Priya', start: 7, text: 'Priya: I’ll send it.' });
  });

  it('last while their lines do', () => {
    const reader = openBlocks('email');
    const before = reader.update(['Hi Ana,', '', 'First paragraph.', '', 'Second paragraph.']);
    const after = reader.update(['Hi Ana,', '', 'First paragraph, longer.', '', 'Second paragraph.']);
    expect(after.map(({ block }) => block.text)).toEqual(['Hi Ana,', 'First paragraph, longer.', 'Second paragraph.']);
    expect(after[0]?.block).toBe(before[0]?.block);
    expect(after[2]?.block).toBe(before[2]?.block);
  });
});
