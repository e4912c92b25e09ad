import { describe, expect, it } from 'vitest';
import { openAnalysis } from '../../src/engine/analysis';
import type { Engine } from '../../src/engine/engine';
import { freshEngine, freshRules } from '../../src/engine/fresh';
import { rules } from '../../src/rules';
import type { FlagExample, LeaveExample } from '../../src/rules/rule';
import { plainText } from '../../src/suggest/plain-text';

const alone = freshRules();
const engine = await freshEngine();

function findingsIn(example: FlagExample | LeaveExample, from: Engine = alone) {
  const before = example.previous ? `${example.previous}\n` : '';
  const text = before + example.text + (example.next ? `\n${example.next}` : '');
  return openAnalysis(from, example.kind ?? 'email')
    .update(text.split('\n'))
    .filter((finding) => finding.start >= before.length && finding.end <= before.length + example.text.length)
    .map(({ signal, certainty, message, suggestions, start, end }) => ({
      signal,
      certainty,
      message,
      suggestions,
      start: start - before.length,
      end: end - before.length,
    }));
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(
    rule.flags.filter((example) => example.knownMiss === undefined).map((example) => [example.text, example] as const),
  )('sees “%s”', (text, example) => {
    const found = findingsIn(example).filter((finding) => finding.signal === id);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(example.marks);
  });

  it.each(rule.leaves.map((example) => [example.text, example] as const))('leaves “%s” alone', (_, example) => {
    expect(findingsIn(example).filter((finding) => finding.signal === id)).toEqual([]);
  });

  it('has at least a dozen of each, and no more flags than leaves', () => {
    expect(rule.flags.length).toBeGreaterThanOrEqual(12);
    expect(rule.leaves.length).toBeGreaterThanOrEqual(rule.flags.length);
  });

  it('offers whole sentences, with its gaps in brackets', () => {
    for (const example of rule.flags) {
      const found = findingsIn(example).filter((one) => one.signal === id);
      for (const { message, suggestions } of found) {
        expect(message).not.toMatch(/[{}]/);
        const texts = suggestions.map((one) => plainText(one.parts));
        if (rule.family === 'strengths') expect(texts).toEqual([]);
        else expect(new Set(texts).size).toBeGreaterThanOrEqual(2);
        for (const one of texts) expect(one).not.toMatch(/[{}]|\bundefined\b|\s{2}/);
      }
    }
  });

  it('stays silent on the sentence its card shows', () => {
    const shown = { text: rule.silent, because: '' };
    expect(findingsIn(shown).filter((finding) => finding.signal === id)).toEqual([]);
    // What is only possible is shown to nobody who did not ask for it.
    const listed = findingsIn(shown, engine).filter(({ certainty }) => certainty !== 'possible');
    expect(listed.filter((finding) => finding.signal === id)).toEqual([]);
  });
});

it('has every rule once, each in a family', () => {
  const ids = rules.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
});
