import { describe, expect, it } from 'vitest';
import { openAnalysis } from '../../src/engine/analysis';
import { checkOwn, heardTogether, ownEngine } from '../../src/engine/own';
import { rules } from '../../src/rules';
import { asRules, nothingOwn, type OwnRule } from '../../src/rules/own';
import { plainText } from '../../src/suggest/plain-text';

const touchBase: OwnRule = {
  id: 'touch-base',
  name: 'A talk without a topic',
  lands: '{Reader} cannot prepare for it.',
  phrases: ['(touch base|sync up)', 'grab {0,2} coffee'],
  unless: ['question'],
  suggest: ["{I'll} talk about [what] on {day}"],
  replaces: 'words',
  flags: ['Let’s touch base next week.'],
  leaves: ['Did you touch base with Ana?'],
};
const own = { rules: [touchBase], phrases: [] };

describe('an own rule', () => {
  it('is heard, and offers its sentence for the words it found', () => {
    const text = 'Let’s touch base next week.';
    const [finding] = openAnalysis(ownEngine(own), 'email', { reader: 'Ana' }).update([text]);
    expect(finding).toMatchObject({
      signal: 'own:touch-base',
      certainty: 'clear',
      isStrength: false,
      words: 'touch base',
      message: 'Ana cannot prepare for it.',
    });
    const [suggestion] = finding?.suggestions ?? [];
    expect(text.slice(suggestion?.start, suggestion?.end)).toBe('touch base');
    expect(plainText(suggestion?.parts ?? [])).toBe('I’ll talk about [what] on [which day]');
  });

  it.each(['We should grab a quick coffee.', 'I’d like to SYNC UP with you.'])('is heard in “%s”', (text) => {
    expect(openAnalysis(ownEngine(own), 'notes').update([text])).toHaveLength(1);
  });

  it('stays silent where it is told to', () => {
    expect(openAnalysis(ownEngine(own), 'email').update(['Did you touch base with Ana?'])).toEqual([]);
  });

  it('with HTML in every field is text and nothing else', () => {
    const html = '<img src=x onerror=alert(1)>';
    const rule = { ...touchBase, name: html, lands: html, suggest: [html] };
    const [finding] = openAnalysis(ownEngine({ rules: [rule], phrases: [] }), 'email').update(['Let’s touch base.']);
    expect([finding?.message, plainText(finding?.suggestions[0]?.parts ?? [])]).toEqual([html, html]);
  });
});

describe('a phrase for one of our rules', () => {
  const phrases = [{ signal: 'vague-commitment', phrase: '~ping you later' }];

  it('is heard as that rule, and as the clear case it was made', () => {
    const [finding] = openAnalysis(ownEngine({ rules: [], phrases }), 'email').update(['I am pinging you later.']);
    expect(finding).toMatchObject({ signal: 'vague-commitment', certainty: 'clear', words: 'pinging you later' });
  });

  it('is passed over for a rule that is there no more', () => {
    expect(asRules({ rules: [], phrases: [{ signal: 'gone', phrase: 'ping you' }] }, rules)).toEqual([]);
  });
});

it('keeps one finding where both engines heard the same signal in the same words', () => {
  const finding = (signal: string, start: number, end: number, words: string) => ({
    signal,
    start,
    end,
    words,
    phrase: words,
    certainty: 'likely' as const,
    isStrength: false,
    message: '',
    suggestions: [],
    sentence: { start: 0, end: 40 },
  });
  const blame = finding('blame', 4, 20, 'ours');
  const own = finding('vague-commitment', 0, 9, 'own');
  expect(heardTogether([finding('vague-commitment', 4, 20, 'ours'), blame], [own])).toEqual([own, blame]);
});

describe('before a rule is kept', () => {
  it('nothing is said of one whose examples hold', () => {
    expect(checkOwn(own)).toEqual({ rules: [[]], phrases: [], isTooMuch: false });
  });

  it('points at the character of a phrase that cannot be read, and of a slot that is none', () => {
    const rule = { ...touchBase, phrases: ['touch base', 'sync (up'], suggest: ['by {date}'] };
    expect(checkOwn({ rules: [rule], phrases: [{ signal: 'blame', phrase: '' }] })).toEqual({
      rules: [
        [
          { field: 'phrases', index: 1, says: 'This bracket is not closed.', at: 5 },
          { field: 'suggest', index: 0, slot: '{date}', at: 3 },
        ],
      ],
      phrases: [{ index: 0, says: 'There are no words in this phrase.', at: 0 }],
      isTooMuch: false,
    });
  });

  it('names the example that is not as it says', () => {
    const rule = { ...touchBase, flags: ['Let’s talk.'], leaves: ['We touch base on Mondays.'] };
    expect(checkOwn({ rules: [rule], phrases: [] }).rules).toEqual([
      [
        { field: 'flags', index: 0 },
        { field: 'leaves', index: 0, words: 'touch base' },
      ],
    ]);
  });

  it.each(['{I’ll}', "{I'll}", '{day}', '[anything]', 'plain'])('knows the slot in “%s”', (sentence) => {
    expect(checkOwn({ rules: [{ ...touchBase, suggest: [sentence] }], phrases: [] }).rules).toEqual([[]]);
  });

  it('says so when all phrases together are too many to look for', () => {
    const phrases = Array.from({ length: 50 }, (_, row) => Array.from({ length: 90 }, (_, at) => `a${row}x${at}`)).map(
      (words) => `(${words.join('|')})`,
    );
    expect(checkOwn({ rules: [{ ...touchBase, phrases }], phrases: [] }).rules).toEqual([
      [{ field: 'phrases', index: -1 }],
    ]);
  });

  it('has nothing to say of nothing', () => {
    expect(checkOwn(nothingOwn)).toEqual({ rules: [], phrases: [], isTooMuch: false });
  });
});
