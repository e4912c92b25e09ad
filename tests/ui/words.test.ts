import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { countWords, words } from '../../src/ui/words';
import { speakEnglish } from '../popup/english';

beforeEach(() => speakEnglish());

describe('the words of the interface', () => {
  it('puts what is told into its place', () => {
    expect(words('card_gap', 'what changes now')).toBe('To fill in: what changes now');
  });

  it.each([
    [1, '1 missing step'],
    [2, '2 missing steps'],
  ])('counts %i as people do', (count, said) => {
    expect(countWords('chip_missing', count)).toBe(said);
  });

  it('never scolds, shouts, scores or grades', () => {
    const scolding = /!|\bAI\b|\bscore\b(?!s)|\berrors?\b|\bwrong\b|\bbad\b|\bfail/i;
    expect(Object.values(messages).filter(({ message }) => scolding.test(message))).toEqual([]);
  });

  it('has both forms of everything it counts', () => {
    const stems = Object.keys(messages).flatMap((key) => /^(.*)_(?:one|other)$/.exec(key)?.[1] ?? []);
    expect(stems.filter((stem) => !(`${stem}_one` in messages && `${stem}_other` in messages))).toEqual([]);
  });
});

describe('the look', () => {
  it('writes colours down in the tokens only', () => {
    const folders = ['ui', 'page', 'popup', 'options', 'practice', 'workbook'];
    const sheets = folders.flatMap((folder) =>
      readdirSync(`src/${folder}`).flatMap((file) =>
        file.endsWith('.css') && !file.endsWith('tokens.css') ? [`src/${folder}/${file}`] : [],
      ),
    );
    const colours = sheets.flatMap(
      (sheet) => readFileSync(sheet, 'utf8').match(/#[0-9a-f]{3,8}\b(?! *\{)|\brgba?\(/gi) ?? [],
    );
    expect(colours).toEqual([]);
  });
});
