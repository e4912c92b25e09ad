import { describe, expect, it } from 'vitest';
import { type Reach, wholePhrase } from '../../src/engine/whole-phrase';
import { sentenceOf } from './sentence-of';

/** @param text with what was found between brackets */
function grown(text: string, reach: Reach): string {
  const plain = text.replace(/[[\]]/g, '');
  const sentence = sentenceOf(plain);
  const tokenAt = (at: number) =>
    Array.from({ length: sentence.length }, (_, token) => token).findIndex((token) => sentence.endOf(token) >= at);
  const found = { from: tokenAt(text.indexOf('[') + 1), to: tokenAt(text.indexOf(']') - 1) };
  const { from, to } = wholePhrase(sentence, found, reach);
  return plain.slice(sentence.startOf(from), sentence.endOf(to));
}

describe('the mark of a wording reaches', () => {
  it.each([
    [
      'over the particle of its verb',
      'Nobody should [have to spell] out when the doors open.',
      'Nobody should have to spell out',
    ],
    ['over what is done', 'Down here [we only sort] the parcels that come in.', 'we only sort the parcels'],
    ['over whom it is done to', 'It would help if [you told] us before you go home.', 'you told us'],
    [
      'over the thing and the particle behind it',
      'Then [you sent] them back, all of the chairs.',
      'you sent them back',
    ],
    ['over who it is asked of', 'And then how [would you] mend it if you had the parts?', 'would you mend it'],
    [
      'over the noun that “this” points at',
      'Look, [you walked past this] ladder on your way in.',
      'you walked past this ladder',
    ],
    [
      'over the owner of a thing and the thing',
      'We leave it out of [this year’s] fair and of the next.',
      'this year’s fair',
    ],
    ['over what was failed', 'Late on Monday [she failed] to ring the yard about it.', 'she failed to ring the yard'],
    ['back to the article', 'The lift had a [tiny mishap] with the doors on Friday night.', 'a tiny mishap'],
    [
      'back to the verb’s helper and who acts',
      'For now I’ve [kept] a copy of the letter at home.',
      'I’ve kept a copy of the letter',
    ],
    ['back to a title', 'By noon Dr [Okafor will ring] the lab about the sample.', 'Dr Okafor will ring the lab'],
    [
      'to the end of a clause whose verb is near',
      'It [seems your badge] was never made, by the look of it.',
      'It seems your badge was never made',
    ],
    [
      'over a word that is written in parts',
      'So far [we have moved our one]-to-one to the week after.',
      'we have moved our one-to-one',
    ],
  ])('%s', (_, text, marked) => {
    expect(grown(text, 'wording')).toBe(marked);
  });
});

describe('the mark of a wording does not reach', () => {
  it.each([
    [
      'into a clause that only begins',
      'Surely [it is plain to all that the last] driver locks the gate at night.',
      'it is plain to all',
    ],
    [
      'into the clause that is joined to it',
      '[It is a kind thought and we are pleased] that you came by.',
      'It is a kind thought',
    ],
    ['past the end of its clause', 'In the end [we lost the key], and the spare is at home.', 'we lost the key'],
    [
      'over what its clause only says about the time',
      'The boxes [were mislaid] in the move to the new hall.',
      'were mislaid',
    ],
    [
      'over who acts in the next clause',
      'I had [thought it was clear] your side would bring the tent.',
      'I had thought it was clear',
    ],
  ])('%s', (_, text, marked) => {
    expect(grown(text, 'wording')).toBe(marked);
  });
});

describe('the mark of a promise', () => {
  it.each([
    ['begins where its clause does', 'By noon the desk [will look] into it.', 'By noon the desk will look into it'],
    [
      'takes in a time that is none',
      'For you [I’ll look into it] at some point.',
      'For you I’ll look into it at some point',
    ],
    ['leaves out what it waits for', '[We’ll circle back] once the hall is dry.', 'We’ll circle back'],
  ])('%s', (_, text, marked) => {
    expect(grown(text, 'promise')).toBe(marked);
  });
});

describe('the mark of what a clause says is the clause', () => {
  it.each([
    ['where it begins and ends near', 'For now I’ve [kept] a copy at home.', 'For now I’ve kept a copy at home'],
    ['and not the next', '[We lost the key] and the spare is at home.', 'We lost the key'],
    ['and not the one before', 'The tent is fine, and [the poles] were left behind.', 'the poles were left behind'],
    [
      'with one that hangs on it',
      'It is plain [to all that the last] driver locks up.',
      'It is plain to all that the last driver locks up',
    ],
    ['with what hangs on it', '[I cannot say] who will be in it.', 'I cannot say who will be in it'],
    [
      'to its verb, where it goes on for long',
      '[a decision] has been taken to close the upper car park for all the weeks in which the hall is used.',
      'a decision has been taken',
    ],
    [
      'with “that” for a thing',
      'We know it matters, so let’s [leave that for] another day.',
      'let’s leave that for another day',
    ],
    [
      'over a thing and a thing',
      'Two letters [got lost between the desk] and the ward.',
      'Two letters got lost between the desk and the ward',
    ],
    ['but what it puts off for', '[We lost the key] when the hall was cleared in June.', 'We lost the key'],
  ])('%s', (_, text, marked) => {
    expect(grown(text, 'clause')).toBe(marked);
  });
});
