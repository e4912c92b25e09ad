import { describe, expect, it } from 'vitest';
import { openAnalysis } from '../../src/engine/analysis';
import { freshEngine } from '../../src/engine/fresh';
import { plainText } from '../../src/engine/suggest';
import { rules } from '../../src/rules';
import type { FlagExample, LeaveExample } from '../../src/rules/rule';

const engine = freshEngine();

function findingsIn(example: FlagExample | LeaveExample) {
  const before = example.previous ? `${example.previous}\n` : '';
  const text = before + example.text + (example.next ? `\n${example.next}` : '');
  return openAnalysis(engine, example.kind ?? 'email')
    .update(text.split('\n'))
    .filter((finding) => finding.start >= before.length && finding.end <= before.length + example.text.length)
    .map(({ signal, suggestions, start, end }) => ({
      signal,
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

  it('offers whole sentences, with its gaps in brackets', () => {
    const [example] = rule.flags;
    const [finding] = example ? findingsIn(example).filter((one) => one.signal === id) : [];
    const texts = finding?.suggestions.map((one) => plainText(one.parts)) ?? [];
    if (rule.family === 'strengths') expect(texts).toEqual([]);
    else expect(texts.length).toBeGreaterThanOrEqual(2);
    for (const one of texts) expect(one).not.toMatch(/[{}]|\bundefined\b|\s{2}/);
  });

  it('stays silent on the sentence its card shows', () => {
    expect(findingsIn({ text: rule.silent, because: '' }).filter((finding) => finding.signal === id)).toEqual([]);
  });
});

it('has every rule once, each in a family', () => {
  const ids = rules.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
});
