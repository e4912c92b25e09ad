import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/engine/finding';
import { carry } from '../../src/page/carry';

const draft = ['Hi Ana,', '', 'Thanks. We’ll circle back on that. See you.', 'Maya'];

function found(words: string, lines: readonly string[] = draft): Finding {
  const text = lines.join('\n');
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  return {
    ...span,
    signal: 'vague-commitment',
    certainty: 'clear',
    isStrength: false,
    words,
    phrase: words,
    message: 'Ana may not know whether to wait.',
    sentence: span,
    suggestions: [{ ...span, parts: [{ text: 'I’ll tell you on Friday' }] }],
  };
}

const promise = found('We’ll circle back on that');

describe('while the writer goes on, a finding', () => {
  it.each([
    ['in front of it on its line', ['Hi Ana,', '', 'Many thanks. We’ll circle back on that. See you.', 'Maya']],
    ['behind it on its line', ['Hi Ana,', '', 'Thanks. We’ll circle back on that. See you soon.', 'Maya']],
    ['right in front of it', ['Hi Ana,', '', 'Thanks. And We’ll circle back on that. See you.', 'Maya']],
    ['in a line above', ['Hi Ana and Bo,', '', 'Thanks. We’ll circle back on that. See you.', 'Maya']],
    ['in a new line above', ['Hi Ana,', 'Good to meet.', '', 'Thanks. We’ll circle back on that. See you.', 'Maya']],
    ['by a line taken out above', ['Hi Ana,', 'Thanks. We’ll circle back on that. See you.', 'Maya']],
    ['below', ['Hi Ana,', '', 'Thanks. We’ll circle back on that. See you.', '', 'Best', 'Maya']],
  ])('stays on its words when something changes %s', (_, after) => {
    expect(carry([promise], draft, after)).toEqual([found('We’ll circle back on that', after)]);
  });

  it('is dropped when its words change', () => {
    const after = ['Hi Ana,', '', 'Thanks. We’ll circle back on them. See you.', 'Maya'];
    expect(carry([promise], draft, after)).toEqual([]);
  });

  it.each([
    ['end', ['Hi Ana,', '', 'Thanks. We’ll circle back on thatch. See you.', 'Maya']],
    ['beginning', ['Hi Ana,', '', 'Thanks. SoWe’ll circle back on that. See you.', 'Maya']],
  ])('is dropped when the word at its %s goes on', (_, after) => {
    expect(carry([promise], draft, after)).toEqual([]);
  });

  it('offers no sentence for words that are written over', () => {
    const after = ['Hi Ana,', '', 'Thanks. We’ll circle back on all that. See you.', 'Maya'];
    const phrase = { ...promise, ...found('We’ll circle back'), suggestions: promise.suggestions };
    expect(carry([phrase], draft, after)).toEqual([{ ...phrase, suggestions: [], sentence: expect.anything() }]);
  });

  it('is the same object when nothing does', () => {
    const findings = [promise];
    expect(carry(findings, draft, [...draft])).toBe(findings);
  });

  it('never stands on other words than its own', () => {
    const lines = fc.array(fc.constantFrom('', 'a', 'We’ll circle back on that', 'b a', '. '), { maxLength: 6 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const text = before.join('\n');
        const all = [...text.matchAll(/\S+/g)].map(({ index, 0: words }) => ({
          ...found(words, before),
          start: index,
          end: index + words.length,
        }));
        const now = after.join('\n');
        for (const { start, end, words } of carry(all, before, after)) expect(now.slice(start, end)).toBe(words);
      }),
      { numRuns: 1000 },
    );
  });
});
