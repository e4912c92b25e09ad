import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '../../public/_locales/en/messages.json';
import { dateWords } from '../../src/ui/age-words';
import { weekdays } from '../../src/ui/weekdays';
import { countWords, listWords, numberWords, words } from '../../src/ui/words';
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

describe('what stands in an English sentence', () => {
  const say = () => [
    countWords('ledger_open', 1),
    countWords('ledger_open', 1234),
    numberWords(0.25, { style: 'percent' }),
    listWords(['1 decision', '2 promises', '1 open question']),
    dateWords('2026-11-27', { weekday: 'long', day: 'numeric', month: 'long' }),
    weekdays()[0]?.long,
  ];

  it.each(['de', 'de-DE', 'ja', 'ar-EG', 'pl', 'fr', 'eng'])('is English in a browser that speaks %s', (tongue) => {
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(tongue);
    expect(say()).toEqual([
      '1 promise is open.',
      '1,234 promises are open.',
      '25%',
      '1 decision, 2 promises and 1 open question',
      'Friday 27 November',
      'Monday',
    ]);
  });

  it('is in the reader’s own kind of English', () => {
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-US');
    expect(say().slice(3)).toEqual(['1 decision, 2 promises, and 1 open question', 'Friday, November 27', 'Monday']);
  });

  it('is asked of one function, and never of the browser', () => {
    const folders = ['ui', 'page', 'popup', 'options', 'practice', 'workbook', 'settings'];
    const files = folders.flatMap((folder) => readdirSync(`src/${folder}`).map((file) => `src/${folder}/${file}`));
    const foreign = /getUILanguage|toLocale(?:Date|Time)?String\((?:\)|undefined)|Intl\.\w+\((?:\)|undefined)/;
    const asking = files.filter((file) => /\.tsx?$/.test(file) && foreign.test(readFileSync(file, 'utf8')));
    expect(asking).toEqual(['src/ui/words.ts']);
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
