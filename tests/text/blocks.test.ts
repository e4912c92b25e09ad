import { describe, expect, it } from 'vitest';
import { foreignLine, openBlocks, ownLines } from '../../src/text/blocks';
import type { Kind } from '../../src/text/kind';

const own = (text: string, kind: Kind = 'email') => {
  const isOwn = ownLines(text.split('\n'), kind);
  return text.split('\n').filter((line, at) => isOwn[at] && line !== '');
};

describe('the writer’s own lines', () => {
  const quote = '> Will you send it?\n>> We’ll circle back.\n> > > And who pays?\n>\n> Ana';

  it.each([
    ['Gmail', 'On Tue, 14 May 2024 at 08:52, Ana <ana@example.org> wrote:'],
    ['Gmail, broken before the address', 'On Tue, 14 May 2024 at 08:52\nAna Ruiz <ana@example.org> wrote:'],
    ['Gmail, broken in the address', 'On Tue, May 14, 2024 at 8:52 AM Ana Ruiz <\nana.ruiz@example.org> wrote:'],
    ['Gmail, broken before the verb', 'On Tue, May 14, 2024 at 8:52 a.m.\nAna Ruiz <ana@example.org>\nwrote:'],
    ['Apple Mail', 'On 14 May 2024, at 08:52, Ana Ruiz <ana@example.org> wrote:'],
    ['Gmail in German', 'Am Di., 14. Mai 2024 um 08:52 Uhr schrieb Ana Ruiz <ana@example.org>:'],
    ['Gmail in French', 'Le mar. 14 mai 2024 à 08:52, Ana Ruiz <ana@example.org> a écrit :'],
    ['Gmail in Spanish', 'El mar, 14 may 2024 a las 8:52, Ana Ruiz (<ana@example.org>) escribió:'],
    ['Gmail in Dutch', 'Op di 14 mei 2024 om 08:52 schreef Ana Ruiz <ana@example.org>:'],
    ['Gmail in Polish', 'wt., 14 maj 2024 o 08:52 Ana Ruiz <ana@example.org> napisał(a):'],
    ['a list', 'Ana Ruiz wrote:'],
  ])('leave out a quoted reply and its attribution, as of %s', (_, attribution) => {
    expect(own(`I’ll look into it.\n\n${attribution}\n\n${quote}`)).toEqual(['I’ll look into it.']);
    expect(own(`${attribution}\n${quote}\n\nYes, by noon.\n\nMaya`)).toEqual(['Yes, by noon.', 'Maya']);
  });

  it.each([
    ['English', 'On Tue, 14 May 2024 at 08:52, Ana Ruiz\n<ana@example.org> wrote:'],
    ['German', 'Am Di., 14. Mai 2024 um 08:52 Uhr schrieb Ana Ruiz <ana@example.org>:'],
    ['Dutch', 'Op di 14 mei 2024 om 08:52 schreef Ana Ruiz <ana@example.org>:'],
    ['Finnish', 'ti 14. toukok. 2024 klo 8.52 Ana Ruiz (ana@example.org) kirjoitti:'],
    ['Turkish', 'Ana Ruiz <ana@example.org>, 14 May 2024 Sal, 08:52 tarihinde şunu yazdı:'],
    ['Czech', 'út 14. 5. 2024 v 8:52 odesílatel Ana Ruiz <ana@example.org> napsal:'],
    ['Hungarian', 'Ana Ruiz <ana@example.org> ezt írta (időpont: 2024. máj. 14., K, 8:52):'],
    ['Hebrew', '‫בתאריך יום ג׳, 14 במאי 2024 ב-8:52 מאת ‪Ana Ruiz‬‏ <‪ana@example.org‬‏>:‬'],
    ['Arabic', 'في الثلاثاء، 14 مايو 2024 في 8:52 ص Ana Ruiz <ana@example.org> كتب:'],
    ['Chinese', 'Ana Ruiz <ana@example.org> 于2024年5月14日周二 08:52写道：'],
    ['any other', '14.05.2024, 08:52, "Ana Ruiz" <ana@example.org>:'],
  ])('end at an attribution with no marks below it, in %s', (_, attribution) => {
    expect(own(`Done.\n\n${attribution}\n\nWe’ll circle back.\n\nAna`)).toEqual(['Done.']);
  });

  it('go on after what somebody wrote without a day or an address', () => {
    expect(own('Here is what the vendor wrote:\n\nThe part is late.\n\nWe’ll look into it.')).toEqual([
      'Here is what the vendor wrote:',
      'The part is late.',
      'We’ll look into it.',
    ]);
  });

  it('go on after a line of the writer’s own with an address in it', () => {
    expect(own('Please ask Ana <ana@example.org> about these:\n\nthe part, and when it comes.')).toEqual([
      'Please ask Ana <ana@example.org> about these:',
      'the part, and when it comes.',
    ]);
  });

  it('keep a line that begins with a day above an attribution', () => {
    expect(
      own('On Tuesday 14 May I’ll send it.\nOn Mon, 13 May 2024 at 08:52, Ana wrote:\n> Will you send it?'),
    ).toEqual(['On Tuesday 14 May I’ll send it.']);
  });

  it('keep answers between quoted lines', () => {
    expect(
      own(
        'See below.\n\nOn Tue, 14 May 2024 at 08:52, Ana wrote:\n> Can you send it?\n\nYes, tomorrow.\n\n> And the other one?\n>> The big one?\nWe’ll circle back on that.\n> Ana\n\nBest,\nMaya\nRollout lead',
      ),
    ).toEqual(['See below.', 'Yes, tomorrow.', 'We’ll circle back on that.', 'Best,', 'Maya']);
  });

  it.each([
    ['English', 'From: Ana Ruiz\nSent: Tuesday, 14 May 2024\nTo: Tom Lee\nSubject: Plan'],
    ['German', 'Von: Ana Ruiz\nGesendet: Dienstag, 14. Mai 2024\nAn: Tom Lee\nBetreff: Plan'],
    ['French', 'De : Ana Ruiz\nEnvoyé : mardi 14 mai 2024\nÀ : Tom Lee\nObjet : Plan'],
    ['Spanish', 'De: Ana Ruiz\nEnviado el: martes, 14 de mayo\nPara: Tom Lee\nAsunto: Plan'],
    ['Dutch', 'Van: Ana Ruiz\nVerzonden: dinsdag 14 mei\nAan: Tom Lee\nOnderwerp: Plan'],
    ['Polish', 'Od: Ana Ruiz\nWysłano: wtorek, 14 maja\nDo: Tom Lee\nTemat: Plan'],
    ['Outlook’s bold type', '*From:* Ana Ruiz\n*Sent:* 14 May 2024\n*To:* Tom Lee\n*Subject:* Plan'],
    ['lines set apart', 'From: Ana Ruiz\n\nSent: 14 May 2024\n\nTo: Tom Lee\n\nSubject: Plan'],
  ])('end at the header of a mail below, in %s', (_, header) => {
    expect(own(`I’ll send it today.\n${header}\n\nWe’ll circle back.`)).toEqual(['I’ll send it today.']);
    expect(own(`I’ll send it today.\n\n________________________________\n${header}\n\nWe’ll circle back.`)).toEqual([
      'I’ll send it today.',
    ]);
  });

  it.each([
    '-----Original Message-----',
    '----- Original Message -----',
    '-----Ursprüngliche Nachricht-----',
    '-----Mensaje original-----',
    '-----Message d’origine-----',
    '-----Oorspronkelijk bericht-----',
    'Begin forwarded message:',
    '---------- Forwarded message ---------',
  ])('end at “%s”', (line) => {
    expect(own(`See below.\n\n${line}\nFrom: Ana Ruiz\n\nWe’ll circle back.`)).toEqual(['See below.']);
  });

  it.each([
    [
      'after a sign-off',
      'Thanks for this.\n\nBest regards,\nMaya\nMaya Okafor | Rollout lead\nWe’ll get back to you within one working day',
      ['Thanks for this.', 'Best regards,', 'Maya'],
    ],
    [
      'after a sign-off with the name beside it',
      'It is attached.\n\nBest, Maya\nRollout lead\nWe’ll get back to you',
      ['It is attached.', 'Best, Maya'],
    ],
    ['after a dash and a name', 'It is attached.\n\n— Maya\nRollout lead', ['It is attached.', '— Maya']],
    ['after “-- ”', 'It is attached.\n\n-- \nMaya Okafor\nWe’ll get back to you', ['It is attached.']],
    ['after “--” with its space lost', 'It is attached.\n--\nMaya Okafor\nWe’ll get back to you', ['It is attached.']],
    [
      'below the quote',
      'That works.\n\nOn Tue, 14 May 2024 at 08:52, Ana wrote:\n> Will you?\n\n-- \nMaya Okafor\nWe’ll get back to you',
      ['That works.'],
    ],
    ['of a phone', 'Will do.\n\nSent from my iPhone', ['Will do.']],
    ['of a program', 'Will do.\n\nGet Outlook for iOS', ['Will do.']],
  ])('leave out a signature %s', (_, text, lines) => {
    expect(own(text)).toEqual(lines);
  });

  it.each([
    'Mit freundlichen Grüßen',
    'Viele Grüsse,',
    'LG',
    'Bien cordialement,',
    'Un saludo',
    'Cordiali saluti',
    'Abraços,',
    'Met vriendelijke groet,',
    'Pozdrawiam',
    'Med vänliga hälsningar',
    'С уважением,',
  ])('leave out a signature after “%s”', (signoff) => {
    expect(own(`It is attached.\n\n${signoff}\nMaya Okafor\nWe’ll get back to you within one working day`)).toEqual([
      'It is attached.',
      signoff,
      'Maya Okafor',
    ]);
  });

  it('go on after a “Thanks.” that does not end the mail', () => {
    expect(own('Hi Ana,\n\nThank you!\n\nThe plan is in.\n\nWe’ll look into the rest.\n\nMaya')).toEqual([
      'Hi Ana,',
      'Thank you!',
      'The plan is in.',
      'We’ll look into the rest.',
      'Maya',
    ]);
  });

  it.each([
    [
      'of confidence, to the end of its paragraph',
      'This email and any attachments are confidential and intended solely for\nthe addressee. If you are not the intended recipient, let us know and\nwe will look into it.',
    ],
    ['that says so', 'CONFIDENTIALITY NOTICE: This is private. We’ll report any misuse.'],
    ['of paper', 'Please consider the environment before printing. We’ll all be better off.'],
  ])('leave out a disclaimer %s', (_, disclaimer) => {
    expect(own(`I’ll send it today.\n\n${disclaimer}\n\nMaya`)).toEqual(['I’ll send it today.', 'Maya']);
  });

  it.each([
    ['between fences', '```sh\n# we’ll look into it\n```'],
    ['between fences, with another fence in it', '~~~\n```\nWe’ll look into it.\n```\n~~~'],
    ['set in by four spaces', '\n    npm run build\n    # we’ll look into it\n'],
    ['set in by a tab', '\tnote = "we’ll look into it"'],
  ])('leave out code %s', (_, code) => {
    expect(own(`Try this:\n${code}\nIt works here.`)).toEqual(['Try this:', 'It works here.']);
  });

  it('keep prose that is set in', () => {
    const text =
      '    Thank you for the notes, which I have read twice and with\n    much gain.\n- Ana to send the plan to everybody who was in the room, and\n    to the board';
    expect(own(text)).toEqual(text.split('\n'));
  });

  it('leave out the end of a quoted line that was broken off without its mark, and keep an answer there', () => {
    const quoted = '> I was told at the open day that it would be £260 and that this was the';
    expect(own(`Yes.\n\n${quoted}\nlast time it would rise.\n> Ana`)).toEqual(['Yes.']);
    expect(own(`${quoted}\nThat was last year.\n> Ana`)).toEqual(['That was last year.']);
  });

  it('keep points behind arrows in notes, and leave quotes out there, too', () => {
    const points = '> ask the depot\n> we’ll circle back';
    expect(own(`Actions:\n${points}`, 'notes')).toEqual(['Actions:', ...points.split('\n')]);
    expect(own(`The depot wrote:\n${points}`, 'notes')).toEqual([]);
    expect(own(`Actions:\n${points}`)).toEqual(['Actions:']);
  });

  it('keep a postscript', () => {
    expect(own('Done.\n\nCheers,\nMick\nPS I’ll look into the tills.')).toContain('PS I’ll look into the tills.');
  });

  const memo = 'From: Ana Ruiz\nTo: All branches\nSubject: Keys';

  it.each([
    ['below its header', `${memo}\n\nThe keys are with Tom.`],
    ['below its header, behind an empty line', `\n${memo}\n\nThe keys are with Tom.`],
    ['with its labels in capitals', 'FROM: Ana Ruiz\nTO: All branches\nSUBJECT: Keys\n\nThe keys are with Tom.'],
  ])('are those of a memo, %s', (_, text) => {
    expect(own(text).filter((line) => line !== '')).toEqual(['The keys are with Tom.']);
  });

  it.each([
    [
      'that says when it was sent',
      'From: Ana Ruiz\nSent: 14 May 2024\nTo: Tom Lee\nSubject: Keys\n\nThe keys are with Tom.',
    ],
    ['that has an address', 'From: Ana Ruiz <ana@example.org>\nTo: Tom Lee\nSubject: Keys\n\nThe keys are with Tom.'],
    ['below words of one’s own', `See below.\n\n${memo}\n\nThe keys are with Tom.`],
  ])('are not those of a mail %s', (_, text) => {
    expect(own(text)).not.toContain('The keys are with Tom.');
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

  it('of a table of tasks in notes are those that nobody has', () => {
    const head = ['| Task | Owner | Due |', '|---|---|---|'];
    const open = ['| Chase the permit |  | 20 May |', '| Book the drill | TBC |', '| Van insurance || 1 June |'];
    const taken = ['| Order the skip | Dan | Friday |', '| Sign the lease | ? | done |'];
    const rows = [...head, ...open, ...taken];
    const wordsOf = (lines: readonly string[], kind: Kind) =>
      openBlocks(kind)
        .update(lines)
        .map(({ block: { text, start } }) => text.slice(start));
    expect(wordsOf(rows, 'notes')).toEqual(['Chase the permit', 'Book the drill', 'Van insurance']);
    expect(wordsOf(rows, 'email')).toEqual([]);
    expect(wordsOf(['| Town | Owner |', '|---|---|', '| Leeds | |'], 'notes')).toEqual([]);
  });

  it('leave out tables, lines that part others, and addresses on their own line', () => {
    expect(
      texts(
        'The state:\n| What | Who |\n| --- | --- |\n| We’ll look into it | Ana |\n\nWhat | Who\n--- | ---\nWe’ll look into it | Ana\n\nWhat\tWho\tWhen\n=====\nThe ticket is here.\n<https://example.org/we-will-look-into-it>\nIt is open.',
      ),
    ).toEqual([
      ['heading', 'The state:'],
      ['body', 'The ticket is here.'],
      ['body', 'It is open.'],
    ]);
  });

  it('join what was wrapped where a sentence ends, a list might begin, or somebody is thanked', () => {
    const text =
      'Are we all aligned on the wording? Which file do you want me to send?\nThe plan is long, but all you need for the meeting tomorrow is on page\n4. It would help me if you looked at that one now, and for that I say\nthank you.';
    expect(texts(text)).toEqual([['body', text]]);
    expect(texts('All you need for the meeting tomorrow morning is here, on your own desk.\nthanks\nm')).toEqual([
      ['body', 'All you need for the meeting tomorrow morning is here, on your own desk.'],
      ['signoff', 'thanks'],
      ['body', 'm'],
    ]);
  });

  it('leave a point of its own apart from the long line before', () => {
    const long = 'Niamh thinks the whole of the archive should be across by the 26th of the month';
    expect(texts(`${long}\nTraining: 19 and 21 March`)).toEqual([
      ['body', long],
      ['body', 'Training: 19 and 21 March'],
    ]);
  });

  it('join in notes what ends a sentence at the end of a full line only where software breaks lines', () => {
    const full = 'The depot asked for the plan again, and Niamh has sent it on to them.';
    const point = 'Freight goes by rail from now on.';
    expect(texts(`${full}\n${point}`, 'notes')).toEqual([
      ['body', full],
      ['body', point],
    ]);
    const broken =
      'The rail line is open from the sixth, and the depot has a siding of\nits own; the crane is ordered and the driver of it is to be trained by\nthe yard.';
    expect(texts(`${broken}\n\n${full}\n${point}`, 'notes')).toEqual([
      ['body', broken],
      ['body', `${full}\n${point}`],
    ]);
  });

  it('begin anew in notes with a capital, though no stop ends the line before', () => {
    const open = 'Mr Achebe will do the needful for the stage permit by 27 Nov';
    expect(texts(`${open}\nCostume list still with the tailor`, 'notes').map(([, text]) => text)).toHaveLength(2);
  });

  it('begin anew in notes behind a line that has room for the next word', () => {
    const lines = [
      'Pest: one mouse in the outside trap, hole filled by Vlado',
      'trap plan to be renewed',
      'Cooling: two of 1,411 batches over ninety minutes, one of them for the pump',
    ];
    expect(texts(lines.join('\n'), 'notes').map(([, text]) => text)).toEqual(lines);
  });

  it('begin anew in notes with a line that says what it is about, or whose it is', () => {
    const open = 'Wei – revisions for the reviewer, maybe done by next week if all goes well';
    expect(
      texts(`${open}\nFreezer -80: somebody checks the seal\nWei – slides`, 'notes').map(([, text]) => text),
    ).toEqual([open, 'Freezer -80: somebody checks the seal', 'Wei – slides']);
  });

  it('keep an address that was wrapped in its sentence', () => {
    const text =
      'The plan that we spoke of on Monday is where it always was, at\nhttps://example.org/plans/2024/the-pilot and in the folder of the\nteam.';
    expect(texts(text)).toEqual([['body', text]]);
  });

  it('know greeting and sign-off', () => {
    expect(texts('Dear Mr. O’Neill,\n\nThe plan is attached.\n\nYours sincerely\n\nMaya Okafor\nRollout lead')).toEqual(
      [
        ['greeting', 'Dear Mr. O’Neill,'],
        ['body', 'The plan is attached.'],
        ['signoff', 'Yours sincerely'],
        ['body', 'Maya Okafor'],
      ],
    );
    expect(texts('Hi team!\nThanks for the plan, I’ll look into it.\nThanks!\nM.')).toEqual([
      ['greeting', 'Hi team!'],
      ['body', 'Thanks for the plan, I’ll look into it.'],
      ['signoff', 'Thanks!'],
      ['body', 'M.'],
    ]);
  });

  it.each(['-', '*', '•', '–', '1.', '12)', 'a.', 'b)', 'C)', 'iii.', '(2)', '[ ]', '[x]', '☐', '- [ ]', '→'])(
    'part a list item from its “%s”',
    (bullet) => {
      expect(texts(`Actions:\n${bullet} Ana to send the plan\n  ${bullet} Tom to ring`, 'notes')).toEqual([
        ['heading', 'Actions:'],
        ['item', 'Ana to send the plan'],
        ['item', 'Tom to ring'],
      ]);
    },
  );

  it('keep a list item together that goes on', () => {
    expect(
      texts(
        '- Ana to send the plan to everybody who was in the room, and\n  to the board\n- Tom to ring\n  and ask',
        'notes',
      ),
    ).toEqual([
      ['item', 'Ana to send the plan to everybody who was in the room, and\n  to the board'],
      ['item', 'Tom to ring\n  and ask'],
    ]);
  });

  it('know the headings of notes', () => {
    expect(
      texts(
        '# Standup\nActions:\n**Risks**\nOPEN POINTS\nNext steps\n----------\n---- Any other business ----\n-------------------------\nAna to send the plan\n---\nTom to ring',
        'notes',
      ),
    ).toEqual([
      ['heading', '# Standup'],
      ['heading', 'Actions:'],
      ['heading', '**Risks**'],
      ['heading', 'OPEN POINTS'],
      ['heading', 'Next steps'],
      ['heading', '---- Any other business ----'],
      ['body', 'Ana to send the plan'],
      ['body', 'Tom to ring'],
    ]);
  });

  it.each([
    ['Priya: I’ll send it.', 'Priya'],
    ['Dr. Priya O’Neill: I’ll send it.', "Dr. Priya O'Neill"],
    ['[00:12] Priya Shah: I’ll send it.', 'Priya Shah'],
    ['00:12 Priya: I’ll send it.', 'Priya'],
    ['[10:02 AM] Priya: I’ll send it.', 'Priya'],
    ['Priya (00:12:40): I’ll send it.', 'Priya'],
    ['Priya [00:12]: I’ll send it.', 'Priya'],
    ['**Priya:** I’ll send it.', 'Priya'],
    ['Speaker 2: I’ll send it.', 'Speaker 2'],
    ['<v Priya Shah>I’ll send it.</v>', 'Priya Shah'],
    ['Priya Shah  00:12\nI’ll send it.', 'Priya Shah'],
    ['Priya van Dam 0:12:40\n\nI’ll send it.', 'Priya van Dam'],
    ['Priya Shah (10:12 AM)\nI’ll send it.', 'Priya Shah'],
    ['Speaker 2 | 00:12\nI’ll send it.', 'Speaker 2'],
    ['00:12 Priya Shah\nI’ll send it.', 'Priya Shah'],
    ['[00:12] Priya Shah\nI’ll send it.', 'Priya Shah'],
    ['>> PRIYA SHAH: I’ll send it.', 'PRIYA SHAH'],
    ['>> I’ll send it.', undefined],
    ['>>> I’ll send it.', undefined],
  ])('know who speaks in “%s”', (text, speaker) => {
    expect(
      openBlocks('transcript')
        .update(text.split('\n'))
        .map(({ block }) => [block.speaker, block.text.slice(block.start, block.end)]),
    ).toEqual([[speaker, 'I’ll send it.']]);
  });

  it('know who speaks for as long as the turn lasts', () => {
    const reader = openBlocks('transcript');
    const said = (lines: readonly string[]) =>
      reader.update(lines).map(({ block }) => [block.speaker, block.text.slice(block.start, block.end)]);
    const lines = ['Priya Shah  00:12', 'I’ll send it.', 'By noon.', '', 'Tom Lee  00:20', 'Fine.', 'Ana: Fine.'];
    expect(said(lines)).toEqual([
      ['Priya Shah', 'I’ll send it.'],
      ['Priya Shah', 'By noon.'],
      ['Tom Lee', 'Fine.'],
      ['Ana', 'Fine.'],
    ]);
    expect(said(['Priya Shaw  00:12', ...lines.slice(1)])).toEqual([
      ['Priya Shaw', 'I’ll send it.'],
      ['Priya Shaw', 'By noon.'],
      ['Tom Lee', 'Fine.'],
      ['Ana', 'Fine.'],
    ]);
  });

  it('end a turn that fills its line where another one speaks', () => {
    const full = 'I can have it by noon tomorrow, if the printer is mended by then.';
    expect(texts(`Priya: ${full}\nTom: Fine. I’ll ring them.`, 'transcript')).toEqual([
      ['body', full],
      ['body', 'Fine. I’ll ring them.'],
    ]);
    expect(texts(`Priya: ${full}\nI’ll ring them.`, 'transcript')).toEqual([['body', `${full}\nI’ll ring them.`]]);
  });

  it('leave the times and numbers of captions out', () => {
    expect(
      texts('WEBVTT\n\n1\n00:00:02.840 --> 00:00:06.605\nPriya: I’ll send it.\n\n00:00:07\n\nTom: Fine.', 'transcript'),
    ).toEqual([
      ['body', 'I’ll send it.'],
      ['body', 'Fine.'],
    ]);
  });

  it('begin anew where captions say that somebody else speaks, and take nothing for theirs in a mail', () => {
    const captions = '>> I can’t find it.\n>> It’s in the second drawer.';
    expect(texts(captions, 'transcript')).toEqual([
      ['body', 'I can’t find it.'],
      ['body', 'It’s in the second drawer.'],
    ]);
    expect(texts(`${captions}\nThank you.`)).toEqual([['signoff', 'Thank you.']]);
    expect(texts(captions, 'notes')).toEqual([]);
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
