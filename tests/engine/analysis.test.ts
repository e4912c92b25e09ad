import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAnalysis } from '../../src/engine/analysis';
import { loadEngine } from '../../src/engine/built';
import { freshEngine } from '../../src/engine/fresh';
import { rules } from '../../src/rules';

const engine = freshEngine();

const seen = (text: string, kind: 'email' | 'notes' | 'transcript' = 'email', from = engine) =>
  openAnalysis(from, kind)
    .update(text.split('\n'))
    .map(({ signal, start, end, certainty }) => ({ signal, certainty, start, end }));
const signals = (text: string) => seen(text).map(({ signal, certainty }) => `${signal} ${certainty}`);

const examples = rules.flatMap((rule) =>
  [...rule.flags, ...rule.leaves]
    .filter(({ kind, previous, next }) => !kind && !previous && !next)
    .map(({ text }) => text),
);
const paragraph = fc
  .array(fc.constantFrom(...examples), { minLength: 1, maxLength: 4 })
  .map((sentences) => sentences.map((one) => (/[.?!…,;:]$/.test(one) ? one : `${one}.`)).join(' '));
const mail = fc.array(paragraph, { minLength: 1, maxLength: 5 }).map((paragraphs) => paragraphs.join('\n\n'));

describe('the same words give the same findings', () => {
  it('whatever the apostrophes, spaces and soft hyphens', () => {
    fc.assert(
      fc.property(mail, (text) => {
        const plain = signals(text);
        expect(signals(text.replaceAll('’', "'"))).toEqual(plain);
        expect(signals(text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0'))).toEqual(plain);
        expect(signals(text.replace(/(?<=\p{L}) (?=\p{L})/gu, '  '))).toEqual(plain);
        expect(signals(text.replace(/(?<=[a-z]{2})(?=[a-z]{2})/g, '\u00ad'))).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  it('one place further on when one character stands before', () => {
    fc.assert(
      fc.property(mail, (text) => {
        const shifted = seen(`\n${text}`).map((finding) => ({
          ...finding,
          start: finding.start - 1,
          end: finding.end - 1,
        }));
        expect(shifted).toEqual(seen(text));
      }),
      { numRuns: 60 },
    );
  });

  it('typed key by key as read at once', () => {
    fc.assert(
      fc.property(mail, mail, (text, typed) => {
        const analysis = openAnalysis(engine, 'email');
        const lines = text.split('\n');
        analysis.update(lines);
        const at = Math.floor(lines.length / 2);
        for (const cut of [0, 3, 9, typed.length])
          analysis.update([...lines.slice(0, at), ...typed.slice(0, cut).split('\n'), ...lines.slice(at)]);
        const whole = [...lines.slice(0, at), ...typed.split('\n'), ...lines.slice(at)];
        const read = analysis
          .update(whole)
          .map(({ signal, certainty, start, end }) => ({ signal, certainty, start, end }));
        expect(read).toEqual(seen(whole.join('\n')));
      }),
      { numRuns: 60 },
    );
  });

  it('from the tables made at build time as from the rules themselves', async () => {
    const built = await loadEngine();
    for (const text of examples) expect(seen(text, 'email', built)).toEqual(seen(text));
  });
});

describe('what is not the writer’s is not heard', () => {
  it.each([
    ['a quoted reply', 'Thanks.\n\n> We’ll circle back on that.\n> I’ll look into it.'],
    ['a greeting and a sign-off', 'Dear sorry if anyone,\n\nBest,\nMaya'],
    ['words in quotation marks', 'The old notes say “we’ll circle back on that” and nothing more.'],
    ['code', '```\nI’ll look into it.\n```'],
  ])('in %s', (_, text) => {
    expect(signals(text)).toEqual([]);
  });
});

it.each([
  ['nothing', ''],
  ['only emoji', '😀😃👩‍👩‍👧‍👦🎉'],
  ['right-to-left text', 'שלום, אחזור אליך בקרוב'],
  ['zero-width joiners', 'We\u200d’ll\u200d circle\u200d back'],
  ['lone surrogates', '\ud83d We’ll circle back \udc00'],
  ['a line of 200,000 letters', 'a'.repeat(200_000)],
])('reads %s without harm', (_, text) => {
  expect(() => seen(text)).not.toThrow();
});

it('never throws, and stays inside the text, whatever it reads', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom('email' as const, 'notes' as const, 'transcript' as const),
      (text, kind) => {
        for (const { start, end } of seen(text, kind))
          expect(0 <= start && start < end && end <= text.length).toBe(true);
      },
    ),
  );
});
