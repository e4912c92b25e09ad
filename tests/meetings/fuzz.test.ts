import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findActionLines } from '../../src/meetings/action-lines';
import { findDecisions } from '../../src/meetings/decisions';
import { findOpenQuestions } from '../../src/meetings/questions';
import { readFile } from '../../src/meetings/read-file';
import { readTranscript } from '../../src/meetings/transcript';
import { mergeTurns } from '../../src/meetings/turn';
import { writeVtt } from '../../src/meetings/write-vtt';

const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'WEBVTT',
    '00:00:01.000 --> 00:00:02.000',
    '00:00:01,000 --> ',
    '<v Tom Lee>',
    '</v>',
    '<v ',
    '(Ana Ruiz)',
    'Tom Lee: We ship.',
    'Tom Lee   0:03',
    '[Tom] 10:02:13',
    '0:05 - Ana',
    '**Tom:** ',
    '### 00:00:00',
    'Transcript',
    'From: a@b.c',
    'Content-Type: multipart/mixed; boundary="x"',
    'Content-Transfer-Encoding: base64',
    '--x',
    '{"sentences":[{"speaker_name":"Tom","raw_text":"Hi"}]}',
    '&#99999999;',
    '=E2=8',
    '\uFEFF',
    '',
  ),
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('\n'));

it('no text makes a parser throw, and every turn has words and sane times', () => {
  fc.assert(
    fc.property(text, (words) => {
      for (const { text: said, start = 0, end = start } of readTranscript(words).turns)
        expect([said.trim() === '', start >= 0, end >= start]).toEqual([false, true, true]);
    }),
    { numRuns: 500 },
  );
});

it('no JSON does either', () => {
  const shaped = fc.oneof(
    fc.record({ sentences: fc.array(fc.jsonValue()) }),
    fc.record({ transcript: fc.record({ speaker_blocks: fc.array(fc.jsonValue()) }) }),
    fc.record({ transcripts: fc.dictionary(fc.string(), fc.jsonValue()) }),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(shaped, (json) => {
      expect(readTranscript(JSON.stringify(json)).turns).toBeInstanceOf(Array);
    }),
    { numRuns: 300 },
  );
});

it('no bytes do', async () => {
  const magic = fc.constantFrom(
    [],
    [0x50, 0x4b, 3, 4],
    [0xff, 0xfe],
    [0xd0, 0xcf, 0x11, 0xe0],
    [0x25, 0x50, 0x44, 0x46],
  );
  await fc.assert(
    fc.asyncProperty(magic, fc.uint8Array({ maxLength: 400 }), async (head, rest) => {
      const { state } = await readFile('a.vtt', Uint8Array.from([...head, ...rest]), async () => {});
      expect(['read', 'refused']).toContain(state);
    }),
    { numRuns: 300 },
  );
});

it('turns written as WebVTT read back as the same turns', () => {
  const word = fc.stringMatching(/^[A-Z][a-zà-ü&<>']{1,8}$/u);
  const turn = fc.record({
    speaker: fc.constantFrom('Tom Lee', 'Ana Ruiz', 'Zoë O’Neill'),
    text: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `${words.join(' ')}.`),
    start: fc.integer({ min: 0, max: 20_000_000 }),
  });
  fc.assert(
    fc.property(fc.array(turn, { minLength: 1, maxLength: 8 }), (turns) => {
      const said = mergeTurns(turns);
      const back = readTranscript(writeVtt(said)).turns;
      expect(back.map(({ speaker, text: words, start }) => ({ speaker, text: words, start }))).toEqual(said);
    }),
  );
});

it('words that are said over and over hold up none of the lists', () => {
  const word = fc.constantFrom(
    'so,',
    'okay  ',
    'yeah',
    'mm-hmm',
    'uh-huh',
    'no',
    'Ana,',
    'Ana and',
    'to',
    'by',
    '1.1',
    '- ',
    '|',
    'because',
    'agreed',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), fc.nat(80), (words, count) => {
      const text = `${`${words.join(' ')} `.repeat(count)}x`;
      const turns = [
        { speaker: 'Ana', text: 'Who signs the annex?', line: 0 },
        { speaker: 'Tom', text, line: 1 },
        { speaker: '', text: 'Actions', line: 2 },
        { speaker: '', text, line: 3 },
      ];
      expect([
        findOpenQuestions(turns),
        findActionLines(turns, 'notes'),
        findDecisions(turns, { findings: [], promises: [], actions: [] }),
      ]).toEqual([expect.any(Array), expect.any(Array), expect.any(Array)]);
    }),
    { numRuns: 300 },
  );
});
