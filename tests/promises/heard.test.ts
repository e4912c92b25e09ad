import { describe, expect, it } from 'vitest';
import type { FoundSpan } from '../../src/engine/finding';
import { hearPromises } from '../../src/promises/heard';
import { withDays } from '../../src/promises/with-days';
import { readDay } from '../../src/text/when';

function finding(text: string, words: string, sentence = text, signal = 'specific-commitment'): FoundSpan {
  const start = text.indexOf(words);
  const at = text.indexOf(sentence);
  return {
    signal,
    start,
    end: start + words.length,
    sentence: { start: at, end: at + sentence.length },
  };
}

const heard: readonly (readonly [sentence: string, words: string, owner: string | undefined, action: string])[] = [
  ['Roof: Dilip to look into the felt by Friday.', 'Dilip to', 'Dilip', 'look into the felt'],
  ['Allergen folder: Kofi updating it by Friday.', 'Kofi updating', 'Kofi', 'updating it'],
  ['Shed roof felt – Colin – by Friday', 'felt', 'Colin', 'Shed roof felt'],
  ['Sponsor report: Helen, by Friday.', 'report', 'Helen', 'Sponsor report'],
  ['Van: Ash drives, Saturday 8 am', 'Ash drives', 'Ash', 'drives'],
  ['Chairs by Fleur, Friday', 'Chairs', 'Fleur', 'Chairs'],
  ['Cache warmer: Omar, merge today', 'Omar', 'Omar', 'Cache warmer: merge'],
  ['Meter reads low, Ewa swaps the probe Thursday', 'Ewa swaps', 'Ewa', 'swaps the probe'],
  ['Build times → Omar takes it to the guild on Thursday', 'Omar takes', 'Omar', 'takes it to the guild'],
  ['KO: Sure, we’ll sort that by Friday', 'we’ll sort', 'KO', 'sort that'],
  ['HR: I’ll ring them on Friday.', 'I’ll ring', 'I', 'ring them'],
  ['Mr Reed offered to mow the paths by Friday', 'offered to', 'Mr Reed', 'mow the paths'],
  ['I call her on Friday.', 'I call', 'I', 'call her'],
  ['Mirela trains the crew on Saturday 15.00.', 'Mirela trains', 'Mirela', 'trains the crew'],
  ['Your refund will be paid on Friday.', 'be paid', undefined, 'Your refund will be paid'],
  ['Upsell: a module for the depot by Friday', 'module', undefined, 'a module for the depot'],
  ['Newsletter: I’ll send it by Friday.', 'I’ll', 'I', 'send it'],
  ['Ola: chase the supplier by Friday', 'chase', 'Ola', 'chase the supplier'],
  ['I’ll send the notes by Friday.', 'I’ll send', 'I', 'send the notes'],
  ['I will send the notes by 5 pm today.', 'I will send', 'I', 'send the notes'],
  ['We’ll circle back on that.', 'We’ll circle back', 'we', 'circle back on that'],
  ['We’re going to fix this.', 'We’re going to fix', 'we', 'fix this'],
  ['I’m going to ring the landlord first thing tomorrow.', 'I’m going to ring', 'I', 'ring the landlord'],
  ['Ok, I’ll definitely write it up by EOD Thursday.', 'I’ll definitely write', 'I', 'write it up'],
  ['On Monday I’ll call the bakery.', 'I’ll call', 'I', 'call the bakery'],
  ['I’ll get to it when I can.', 'I’ll get', 'I', 'get to it'],
  ['I’ll check if the door is locked by noon.', 'I’ll check', 'I', 'check if the door is locked'],
  ['I’ll send the Friday deck on Thursday.', 'I’ll send', 'I', 'send the Friday deck'],
  ['I’ll pay the $12.50 on 27 November.', 'I’ll pay', 'I', 'pay the $12.50'],
  ['I’ll send a note every Friday until it ships.', 'I’ll send', 'I', 'send a note every Friday until it ships'],
  ['Let me look into it.', 'Let me look', 'I', 'look into it'],
  ['Let’s revisit this at some point.', 'Let’s revisit', 'we', 'revisit this'],
  ['Priya will update the wiki by Thursday.', 'Priya will update', 'Priya', 'update the wiki'],
  ['Sam to send the deck, Friday', 'Sam to send', 'Sam', 'send the deck'],
  ['Sam and Priya to draft the brief by 3 May', 'Priya to draft', 'Sam and Priya', 'draft the brief'],
  ['Hanna will ring you between 4 and 5 pm on Friday.', 'Hanna will', 'Hanna', 'ring you'],
  ['We’ll meet the fitter at half four on Friday.', 'We’ll meet', 'we', 'meet the fitter'],
  ['Hana will post it by noon, which I am glad of.', 'Hana will', 'Hana', 'post it, which I am glad of'],
  ['[Ana] send the deck by Friday', 'send the deck', 'Ana', 'send the deck'],
  ['Tom: fix the gate by the 15th', 'fix the gate', 'Tom', 'fix the gate'],
  ['@lee to call the vendor tomorrow', 'lee to call', 'lee', 'call the vendor'],
  ['Action: Mia Chen will book the hall by EOW', 'Mia Chen will book', 'Mia Chen', 'book the hall'],
  ['[ACTION: Mia Chen] book the hall by EOW', 'book the hall', 'Mia Chen', 'book the hall'],
  ['AI Mia, Tom: book the hall by EOW', 'book the hall', 'Mia, Tom', 'book the hall'],
  ['Action Plan: I’ll send it by Friday.', 'I’ll send', 'I', 'send it'],
  ['Mine: the glossary, Friday.', 'the glossary', 'I', 'the glossary'],
  ['Lena sends the invoice on Tuesday.', 'Lena sends', 'Lena', 'sends the invoice'],
  ['Our team will review the lease in two weeks.', 'Our team will', 'Our team', 'review the lease'],
  ['Will send the photos tonight.', 'Will send', 'I', 'send the photos'],
  ['You’ll hear from me by noon.', 'You’ll hear', 'I', "You'll hear from me"],
  ['You’ll have the draft on Monday.', 'You’ll have', 'I', "You'll have the draft"],
];

const silent: readonly (readonly [sentence: string, words: string])[] = [
  ['I might send it on Friday.', 'I might send'],
  ['We may send it on Friday.', 'We may send'],
  ['I hope to send it on Friday.', 'I hope'],
  ['I’ll try to send it on Friday.', 'I’ll try'],
  ['Hopefully I’ll send it on Friday.', 'I’ll send'],
  ['If legal signs, I’ll send it on Friday.', 'I’ll send'],
  ['I’ll send it on Friday unless Ana objects.', 'I’ll send'],
  ['If it breaks, ring me, and I’ll fix it by noon.', 'I’ll fix'],
  ['Shall I send it on Friday?', 'I send'],
];

describe('hearPromises', () => {
  it.each(heard)('%s', (sentence, words, owner, action) => {
    const [promise] = hearPromises(sentence, [finding(sentence, words)]);
    expect(promise).toEqual({ quote: sentence, start: 0, end: sentence.length, ...(owner && { owner }), action });
  });

  it.each(silent)('is no promise: %s', (sentence, words) => {
    expect(hearPromises(sentence, [finding(sentence, words)])).toEqual([]);
  });

  it('keeps two promises of one sentence apart', () => {
    const text = 'I’ll call Dana on Monday, and we’ll send the plan by Friday.';
    expect(hearPromises(text, [finding(text, 'we’ll send'), finding(text, 'I’ll call')])).toEqual([
      { quote: 'I’ll call Dana on Monday', start: 0, end: 24, owner: 'I', action: 'call Dana' },
      { quote: 'we’ll send the plan by Friday.', start: 30, end: 60, owner: 'we', action: 'send the plan' },
    ]);
  });

  it('hears one promise where two signals stand on it', () => {
    const text = 'I’ll look into it.';
    const findings = [finding(text, 'I’ll look'), finding(text, 'look into it', text, 'vague-commitment')];
    expect(hearPromises(text, findings)).toHaveLength(1);
  });

  it('leaves a promise that is taken back in one breath', () => {
    const text = 'I’ll do my best to send it by Friday.';
    expect(
      hearPromises(text, [finding(text, 'I’ll do'), finding(text, 'do my best', text, 'softened-promise')]),
    ).toEqual([]);
  });

  it('gives a speaker’s promise to the speaker, with white space folded', () => {
    const text = 'Ana: Right.\n[00:12] Tom: I’ll send  the\u00a0notes by Friday.';
    expect(hearPromises(text, [finding(text, 'I’ll send', 'I’ll send  the\u00a0notes by Friday.')])).toEqual([
      { quote: 'I’ll send the notes by Friday.', start: 25, end: 56, owner: 'Tom', action: 'send the notes' },
    ]);
  });

  it('passes over findings that promise nothing', () => {
    const text = 'Mistakes were made.';
    expect(hearPromises(text, [finding(text, 'Mistakes were made', text, 'agentless-mistake')])).toEqual([]);
  });
});

describe('withDays', () => {
  it('adds the day that the words name, and leaves it out where they name none', () => {
    const text = 'I’ll call Dana; we’ll send the plan by Friday EOD.';
    const promises = hearPromises(text, [finding(text, 'I’ll call'), finding(text, 'we’ll send')]);
    expect(withDays(promises, text, new Date(2026, 10, 25, 10, 0), readDay).map(({ due }) => due)).toEqual([
      undefined,
      '2026-11-27T17:00',
    ]);
  });
});
