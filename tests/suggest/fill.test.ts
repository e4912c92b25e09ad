import { describe, expect, it } from 'vitest';
import { fillParts, ownerWords, placeAt } from '../../src/suggest/fill';
import type { Part } from '../../src/suggest/suggestion';

const promise: readonly Part[] = [
  { slot: 'owner', value: 'I’ll', prompt: 'who' },
  { text: ' ' },
  { slot: 'action', value: 'send the corrected numbers', prompt: 'what' },
  { text: ' by ' },
  { slot: 'day', prompt: 'day' },
  { text: '.' },
];

describe('a suggestion with its slots', () => {
  it('becomes the sentence that goes into the draft', () => {
    expect(fillParts(promise, { 4: 'Friday 27 November' })).toEqual({
      text: 'I’ll send the corrected numbers by Friday 27 November.',
      empty: 0,
    });
  });

  it('counts what only the writer can say', () => {
    const apology: readonly Part[] = [
      { text: 'I’m sorry I ' },
      { slot: 'gap', value: 'sent the wrong figures', prompt: 'what you did' },
      { text: '. It ' },
      { slot: 'gap', prompt: 'what it meant for Ana' },
      { text: ', and I’ll ' },
      { slot: 'gap', prompt: 'what changes now' },
      { text: '.' },
    ];
    expect(fillParts(apology, {})).toEqual({
      text: 'I’m sorry I sent the wrong figures. It [what it meant for Ana], and I’ll [what changes now].',
      empty: 2,
    });
    expect(fillParts(apology, { 3: '  cost you\na morning, ', 5: 'check them with Sam first.' })).toEqual({
      text: 'I’m sorry I sent the wrong figures. It cost you a morning, and I’ll check them with Sam first.',
      empty: 0,
    });
  });

  it('leaves the draft’s own words as they are', () => {
    const kept: readonly Part[] = [{ text: "ben's on it, isn’t he", isKept: true }, { text: '; I’ll ask him' }];
    const straight = { startsSentence: true, apostrophe: "'" } as const;
    expect(fillParts(kept, {}, straight).text).toBe("ben's on it, isn’t he; I'll ask him");
    expect(fillParts(kept, {}, { ...straight, startsSentence: false }).text).toBe(
      "ben's on it, isn’t he; I'll ask him",
    );
  });

  it.each([' ', ''])('does not take “%s” for an answer', (blank) => {
    expect(fillParts(promise, { 1: 'x', 4: blank }).empty).toBe(1);
  });

  it('begins with a capital only where a sentence begins', () => {
    const parts: readonly Part[] = [{ slot: 'owner', value: 'We’ll', prompt: 'who' }, { text: ' call you on Monday' }];
    expect(fillParts(parts, {}, { startsSentence: false, apostrophe: '’' }).text).toBe('we’ll call you on Monday');
    expect(fillParts(parts, { 0: 'we’ll' }).text).toBe('We’ll call you on Monday');
    expect(fillParts(parts, { 0: 'Sam will' }, { startsSentence: false, apostrophe: '’' }).text).toBe(
      'Sam will call you on Monday',
    );
    expect(fillParts(parts, { 0: 'Someone will' }, { startsSentence: false, apostrophe: '’' }).text).toBe(
      'someone will call you on Monday',
    );
    expect(fillParts([{ text: 'Thanks. ' }, ...parts], {}).text).toBe('Thanks. We’ll call you on Monday');
    const plain: readonly Part[] = [{ text: 'You’ll have it on Monday' }];
    expect(fillParts(plain, {}, { startsSentence: false, apostrophe: '’' }).text).toBe('you’ll have it on Monday');
    const gap: readonly Part[] = [{ slot: 'gap', prompt: 'Who' }, { text: ' answers by Friday' }];
    expect(fillParts(gap, {}, { startsSentence: false, apostrophe: '’' }).text).toBe('[who] answers by Friday');
    const mine: readonly Part[] = [{ text: 'I can have it on Monday' }];
    expect(fillParts(mine, {}, { startsSentence: false, apostrophe: '’' }).text).toBe('I can have it on Monday');
  });

  it('writes apostrophes and quotes the way the draft does', () => {
    const parts: readonly Part[] = [{ text: "I’ll ask what “soon” means; it’s Sam's word." }];
    expect(fillParts(parts, {}, { startsSentence: true, apostrophe: "'" }).text).toBe(
      "I'll ask what \"soon\" means; it's Sam's word.",
    );
    expect(fillParts(parts, {}, { startsSentence: true, apostrophe: '’' }).text).toBe(
      'I’ll ask what “soon” means; it’s Sam’s word.',
    );
  });
});

describe('the owner of a promise', () => {
  it.each([
    ['I’ll', 'we', 'We’ll'],
    ['I’ll', 'Sam', 'Sam will'],
    ["I'll", 'Mary Ann', 'Mary Ann will'],
    ['Sam will', 'I', 'I’ll'],
    ['Mary Ann will', 'we', 'We’ll'],
    ['I will', 'we', 'We’ll'],
    ['I’m', 'we', 'We’re'],
    ['I’m', 'Sam', 'Sam is'],
    ['I’ve', 'Sam', 'Sam has'],
    ['I can', 'Sam', 'Sam can'],
    ['I', 'we', 'We'],
    ['I', 'Sam', 'Sam'],
  ])('turns “%s” to %s as “%s”', (words, owner, said) => {
    expect(ownerWords(words, owner)).toBe(said);
  });
});

describe('the place of a new sentence', () => {
  const draft = "Hi Ana,\nThanks. We'll circle back, and we'll see.\n- We’ll get to it";

  it.each([
    ["We'll circle", true],
    ["we'll see", false],
    ['Thanks', true],
    ['We’ll get', true],
    ['Ana', false],
  ])('knows whether “%s” begins a sentence', (words, startsSentence) => {
    expect(placeAt(draft, draft.indexOf(words))).toEqual({ startsSentence, apostrophe: "'" });
  });

  it.each([
    ['Ana: We’ll see', 'We’ll', true],
    ['Ana: I only type them', 'I only', true],
    ['Docs: index still missing', 'index', false],
    ['Hi Ana, Can we talk?', 'Can', true],
    ['Hi Ana, can we talk?', 'can', false],
    ['Hi Ana, Priya should know', 'Priya', false],
  ])('behind a name in “%s” is as its writer began', (text, words, startsSentence) => {
    expect(placeAt(text, text.indexOf(words)).startsSentence).toBe(startsSentence);
  });

  it('has what a sentence takes over begin small within one, but not a name', () => {
    const within = { startsSentence: false, apostrophe: "'" } as const;
    const point = (value: string): readonly Part[] => [{ slot: 'gap', value, prompt: 'your point' }, { text: '.' }];
    expect(fillParts(point('The labels peel off'), {}, within).text).toBe('the labels peel off.');
    expect(fillParts(point('Priya has the key'), {}, within).text).toBe('Priya has the key.');
  });

  it.each([
    ['We’ll see', '’'],
    ["We'll see", "'"],
    ['No hurry', "'"],
    ['He said ’no’', "'"],
  ])('takes the apostrophe from “%s”', (text, apostrophe) => {
    expect(placeAt(text, 0).apostrophe).toBe(apostrophe);
  });
});
