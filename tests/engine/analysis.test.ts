import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAnalysis } from '../../src/engine/analysis';
import { loadEngine } from '../../src/engine/built';
import { packTables } from '../../src/engine/compile';
import { type Engine, makeEngine } from '../../src/engine/engine';
import { freshEngine, freshRules } from '../../src/engine/fresh';
import { inflate } from '../../src/engine/inflate';
import { makeSecondReader } from '../../src/engine/second-reading';
import { unpackTables } from '../../src/engine/tables';
import learnt from '../../src/model/learnt';
import { type Model, makeModel } from '../../src/model/model';
import { unpackWeights } from '../../src/model/weights';
import { rules } from '../../src/rules';
import type { Rule } from '../../src/rules/rule';
import { openBlocks, ownLines } from '../../src/text/blocks';
import type { Kind } from '../../src/text/kind';
import type { Span } from '../../src/text/span';
import { drafts, isKeptApart } from '../gold/sets';

const alone = freshRules();
const engine = await freshEngine();
const engines = [
  ['the rules alone', alone],
  ['the rules and the model', engine],
] as const;

interface Text {
  readonly kind: Kind;
  readonly text: string;
}

const seen = (text: string, kind: Kind = 'email', from: Engine = engine) =>
  openAnalysis(from, kind)
    .update(text.split('\n'))
    .map(({ signal, start, end, certainty }) => ({ signal, certainty, start, end }));

const moved = <Placed extends Span>(placed: Placed, units: number): Placed => ({
  ...placed,
  start: placed.start + units,
  end: placed.end + units,
});

/** What is heard, and in which words, whatever the white space, the soft hyphens and the apostrophes. */
const heard = ({ kind, text }: Text, from: Engine) =>
  seen(text, kind, from).map(({ signal, certainty, start, end }) => {
    const words = text.slice(start, end).replaceAll('\u00ad', '').replaceAll('’', "'").replace(/\s+/g, ' ');
    return `${signal} ${certainty}: ${words}`;
  });

const examples = rules.flatMap((rule) =>
  [...rule.flags, ...rule.leaves]
    .filter(({ kind, previous, next }) => !kind && !previous && !next)
    .map(({ text }) => text),
);
const read = drafts().filter(({ id }) => !isKeptApart(id));
const paragraph = fc
  .array(fc.constantFrom(...examples), { minLength: 1, maxLength: 4 })
  .map((sentences) => sentences.map((one) => (/[.?!…,;:]$/.test(one) ? one : `${one}.`)).join(' '));
const mail = fc.array(paragraph, { minLength: 1, maxLength: 5 }).map((paragraphs) => paragraphs.join('\n\n'));
const text: fc.Arbitrary<Text> = fc.oneof(
  mail.map((one) => ({ kind: 'email' as const, text: one })),
  fc.constantFrom(...read).map(({ kind, text: one }) => ({ kind, text: one })),
);

/** What people type: sentences, and lines that change whose the lines beside them are. */
const typing = fc.oneof(
  { weight: 2, arbitrary: paragraph },
  fc.constantFrom(
    '\n\nThanks,\nMaya\n\n',
    '\n- Ana to send the plan\n- Tom to ring\n',
    '\nOn Tue, 14 May 2024 at 08:52\nAna Ruiz <ana@example.org> wrote:\n> Will you send it?\n',
    '\nFrom: Ana Ruiz\nSent: 14 May 2024\nTo: Tom Lee\nSubject: Plan\n',
    '\n```\nnpm test\n```\n',
    '\nRun:\n\tnpm test\n',
    '\nWhat | Who\n--- | ---\nPlan | Ana\n',
    '\nThis email is confidential and intended for\nyou alone.\n',
    '\nPriya Shah  00:12\n',
    '\n[00:12] Tom Lee: We’ll look into it.\n',
    '\nNEXT STEPS\n----\n',
  ),
);

/** The paragraphs of a mail above its sign-off, its quotes and its signature: what ends there ends the whole, too. */
function bodyOf(one: string): readonly string[] {
  const paragraphs = one.split('\n\n');
  const isBody = (part: string) =>
    ownLines(part.split('\n')).every(Boolean) &&
    openBlocks('email')
      .update(part.split('\n'))
      .every(({ block }) => block.kind !== 'signoff');
  const end = paragraphs.findIndex((part) => !isBody(part));
  return end < 0 ? paragraphs : paragraphs.slice(0, end);
}

/** The paragraphs of a mail, parted between two of them. */
const parted = fc
  .tuple(
    text
      .filter(({ kind, text: one }) => kind === 'email' && bodyOf(one).length > 1)
      .map(({ text: one }) => bodyOf(one)),
    fc.nat(),
  )
  .map(([paragraphs, place]) => {
    const at = 1 + (place % (paragraphs.length - 1));
    return [paragraphs.slice(0, at), paragraphs.slice(at)] as const;
  });

/**
 * Breaks lines as mail programs do; quoted lines and tables are left as they are. In notes a line that ends with its sentence
 * makes a point of its own, so there none is broken behind one.
 */
const wrapped = (one: string, kind: Kind): string => {
  const broken = kind === 'notes' ? /(?=.{73}).{1,72}(?<=[^\s.!?])(?: |$)/g : /(?=.{73}).{1,72}(?<=\S)(?: |$)/g;
  return one
    .split('\n')
    .map((line) => (/^\s*[>|]/.test(line) ? line : line.replace(broken, (part) => `${part.trimEnd()}\n`)))
    .join('\n');
};

const runs = { numRuns: 30 };

describe.each(engines)('the same words give the same findings, by %s', (_, from) => {
  it.each([
    ['with straight apostrophes', (one: string) => one.replace(/(?<=\p{L})’(?=\p{L})/gu, "'")],
    ['with curly apostrophes', (one: string) => one.replace(/(?<=\p{L})'(?=\p{L})/gu, '’')],
    ['with non-breaking spaces', (one: string) => one.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0')],
    ['with double spaces', (one: string) => one.replace(/(?<=\p{L}) (?=\p{L})/gu, '  ')],
    ['with soft hyphens', (one: string) => one.replace(/(?<=[a-z]{2})(?=[a-z]{2})/g, '\u00ad')],
    ['wrapped at 72 columns', wrapped],
  ])('%s', (_, spelt) => {
    fc.assert(
      fc.property(text, ({ kind, text: one }) => {
        expect(heard({ kind, text: spelt(one, kind) }, from)).toEqual(heard({ kind, text: one }, from));
      }),
      runs,
    );
  });

  it('one place further on when one character stands before', () => {
    fc.assert(
      fc.property(text, ({ kind, text: one }) => {
        expect(seen(`\n${one}`, kind, from)).toEqual(seen(one, kind, from).map((finding) => moved(finding, 1)));
      }),
      runs,
    );
  });

  it('whole as in two mails, but for the paragraphs where it was parted', () => {
    fc.assert(
      fc.property(parted, ([before, after]) => {
        const first = before.join('\n\n');
        const second = after.join('\n\n');
        const lastOfFirst = first.length - (before.at(-1) as string).length;
        const behind = first.length + 2 + (after[0] as string).length;
        const whole = seen(`${first}\n\n${second}`, 'email', from);
        const apart = [
          ...seen(first, 'email', from),
          ...seen(second, 'email', from).map((finding) => moved(finding, first.length + 2)),
        ];
        const isAway = ({ start, end }: Span) => end <= lastOfFirst || start >= behind;
        expect(apart.filter(isAway)).toEqual(whole.filter(isAway));
      }),
      runs,
    );
  });

  it('typed key by key, and taken back, as read at once', () => {
    fc.assert(
      fc.property(text, typing, fc.nat(), ({ kind, text: one }, typed, place) => {
        const at = place % (one.length + 1);
        const analysis = openAnalysis(from, kind);
        const read = (written: number) =>
          analysis
            .update(`${one.slice(0, at)}${typed.slice(0, written)}${one.slice(at)}`.split('\n'))
            .map(({ signal, certainty, start, end }) => ({ signal, certainty, start, end }));
        for (let key = 0; key < typed.length; key++) read(key);
        expect(read(typed.length)).toEqual(seen(`${one.slice(0, at)}${typed}${one.slice(at)}`, kind, from));
        for (let key = typed.length - 1; key > 0; key--) read(key);
        expect(read(0)).toEqual(seen(one, kind, from));
      }),
      runs,
    );
  });
});

it('hears a list by its heading, also when that changes', () => {
  const items = ['- order tips', '- book the seminar room', '- Enrique: rewrite the manual'];
  const analysis = openAnalysis(engine, 'notes');
  const read = (heading: string) =>
    analysis
      .update([heading, ...items])
      .map(({ signal, certainty, start, end }) => ({ signal, certainty, start, end }));
  for (const heading of ['Actions', 'Shopping', 'Next steps:']) {
    expect(read(heading)).toEqual(seen([heading, ...items].join('\n'), 'notes'));
    const nobodys = read(heading).filter(
      ({ signal, certainty }) => signal === 'ownerless-action' && certainty === 'clear',
    );
    expect(nobodys.length).toBe(heading === 'Shopping' ? 1 : 2);
  }
});

it('hears from the tables made at build time what it hears from the rules themselves', async () => {
  const built = await loadEngine();
  for (const one of examples) expect(seen(one, 'email', built)).toEqual(seen(one));
});

it('hears a rule that the model has not learnt yet', async () => {
  const [one] = rules;
  const newer = [{ ...(one as Rule), id: 'newer-than-the-model' }];
  const model = makeModel(unpackWeights(await inflate(learnt)));
  const both = makeEngine(unpackTables(packTables(newer)), newer, makeSecondReader(model, newer));
  expect(seen('We’ll circle back on that.', 'email', both)).toEqual([
    { signal: 'newer-than-the-model', certainty: 'clear', start: 0, end: 25 },
  ]);
});

describe('an inkling', () => {
  const [one] = rules;
  const ruled = [{ ...(one as Rule), id: 'of-kettles', frames: [], inkling: { phrases: ['kettle'] } }];
  const tables = unpackTables(packTables(ruled));
  const sureBy = (chance: number): Model => ({
    signals: ['of-kettles'],
    read: () => ({
      odds: Float64Array.of(Math.log(chance / (1 - chance))),
      tippedBy: () => ({ from: 1, to: 4, core: { from: 3, to: 4 } }),
    }),
  });
  const heardBy = (text: string, chance: number) =>
    seen(text, 'email', makeEngine(tables, ruled, makeSecondReader(sureBy(chance), ruled)));

  it('finds nothing by itself', () => {
    expect(seen('Nobody filled the big kettle.', 'email', makeEngine(tables, ruled))).toEqual([]);
    expect(heardBy('Nobody filled the big kettle.', 0.1)).toEqual([]);
  });

  it('stands for a mark, on the phrase round the words that tipped the model, where that is all but certain', () => {
    expect(heardBy('Nobody filled the big kettle in time for the talk.', 0.995)).toEqual([
      { signal: 'of-kettles', certainty: 'clear', start: 0, end: 36 },
    ]);
    expect(heardBy('Nobody filled the big teapot.', 0.995)).toMatchObject([{ certainty: 'likely' }]);
    expect(heardBy('Nobody filled the big kettle.', 0.9)).toMatchObject([{ certainty: 'likely' }]);
  });
});

it('praises a promise that the rules find whole, however vague the model thinks its words', () => {
  const ruled = rules.filter(({ id }) => id === 'vague-commitment' || id === 'specific-commitment');
  const oddsOf = (chance: number) => Math.log(chance / (1 - chance));
  const model: Model = {
    signals: ['vague-commitment', 'specific-commitment'],
    read: ({ length }) => {
      const all = { from: 0, to: length - 1 };
      return { odds: Float64Array.of(oddsOf(0.96), oddsOf(0.8)), tippedBy: () => ({ ...all, core: all }) };
    },
  };
  const both = makeEngine(unpackTables(packTables(ruled)), ruled, makeSecondReader(model, ruled));
  expect(seen('We will circle back on 2 December.', 'email', both)).toMatchObject([{ signal: 'specific-commitment' }]);
  expect(seen('We will circle back on this.', 'email', both)).toMatchObject([{ signal: 'vague-commitment' }]);
});

describe('words that a hint speaks of', () => {
  const one = rules.find(({ marks }) => !marks);
  const heardAs = (id: string, family: Rule['family'], certainty: 'clear' | 'likely', phrase: string): Rule => ({
    ...(one as Rule),
    id,
    family,
    frames: [{ certainty, phrases: [phrase] }],
  });
  const signalsIn = (text: string, ...ruled: Rule[]) =>
    seen(text, 'email', makeEngine(unpackTables(packTables(ruled)), ruled)).map(({ signal }) => signal);
  const hint = heardAs('of-kettles', 'openness', 'likely', 'the kettle');

  it('are not praised, unless the praise is surer', () => {
    const praise = (certainty: 'clear' | 'likely') => heardAs('praise', 'strengths', certainty, 'kettle again');
    expect(signalsIn('You left the kettle again.', hint, praise('likely'))).toEqual(['of-kettles']);
    expect(signalsIn('You left the kettle again.', hint, praise('clear'))).toEqual(['of-kettles', 'praise']);
  });

  it('leave praise of others in the sentence', () => {
    expect(signalsIn('You left the kettle again.', hint, heardAs('praise', 'strengths', 'likely', 'you left'))).toEqual(
      ['praise', 'of-kettles'],
    );
  });
});

describe('what is not the writer’s is neither marked nor listed', () => {
  it.each([
    ['a quoted reply', 'Thanks.\n\n> We’ll circle back on that.\n> I’ll look into it.'],
    ['a greeting and a sign-off', 'Dear sorry if anyone,\n\nBest,\nMaya'],
    ['words in quotation marks', 'The old notes say “we’ll circle back on that” and nothing more.'],
    ['code', '```\nI’ll look into it.\n```'],
    ['code in a sentence', 'The button says `We’ll circle back on that` in the new build.'],
    ['an address', 'The page is https://example.org/we-will-circle-back now.'],
  ])('in %s', (_, one) => {
    for (const [, from] of engines)
      expect(seen(one, 'email', from).filter(({ certainty }) => certainty !== 'possible')).toEqual([]);
  });
});

it.each([
  ['nothing', ''],
  ['only emoji', '😀😃👩‍👩‍👧‍👦🎉'],
  ['right-to-left text', 'שלום, אחזור אליך בקרוב'],
  ['zero-width joiners', 'We\u200d’ll\u200d circle\u200d back'],
  ['lone surrogates', '\ud83d We’ll circle back \udc00'],
  ['a line of 200,000 letters', 'a'.repeat(200_000)],
  ['a table of 40,000 cells', '"We’ll circle back on that one", "we need to fix the door", '.repeat(20_000)],
])('reads %s without harm', (_, one) => {
  expect(() => seen(one)).not.toThrow();
});

it('lists a promise with its day, whatever stands beside it', () => {
  const promise = 'We’ll circle back on the numbers by Friday, December 4.';
  for (const one of [promise, `${promise}\nMistakes were made in the sheet.`, `${promise}\n\nMistakes were made.`])
    expect(seen(one)).toContainEqual(expect.objectContaining({ signal: 'specific-commitment', certainty: 'likely' }));
});

it('hears a phrase in a log that knows no full stop, where it stands', () => {
  const log = 'the door in the hall was open and after that it was shut; '.repeat(300);
  const start = log.length;
  expect(seen(`${log}and we’ll circle back on that`, 'email', alone)).toMatchObject([
    { signal: 'vague-commitment', start: start + 4 },
  ]);
});

it('never throws, and stays inside the text, whatever it reads', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom('email' as const, 'notes' as const, 'transcript' as const),
      (one, kind) => {
        for (const { start, end } of seen(one, kind)) expect(0 <= start && start < end && end <= one.length).toBe(true);
      },
    ),
  );
});
