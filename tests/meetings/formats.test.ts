import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/meetings/read-file';
import { readTranscript } from '../../src/meetings/transcript';
import type { Turn } from '../../src/meetings/turn';

const tom = 'We should ship on Tuesday.';
const ana = 'I will write the notes by Friday.';
const lines = (...all: readonly string[]): string => all.join('\n');

/** One file of each shape, with what such files have that no parser wishes for. */
const files: readonly { readonly format: string; readonly text: string; readonly turns: readonly Turn[] }[] = [
  {
    format: 'teams-vtt',
    text: lines(
      '\uFEFFWEBVTT\r',
      '\r',
      'NOTE the recording began late\r',
      '\r',
      '91b3f3c3-44c6-4a8b-8c0a-add105d816bd/32-0\r',
      '00:00:10.087 --> 00:00:13.130\r',
      '<v Lee, Tom>We should ship\r',
      'on <i>Tuesday</i>.</v>\r',
      '\r',
      '91b3f3c3-44c6-4a8b-8c0a-add105d816bd/41-0\r',
      '00:00:12.500 --> 00:00:16.270\r',
      '<v.first Ana Ruiz (Acme)>I will write the notes &amp; send them.</v>\r',
      '\r',
      '00:00:16.270 --> 00:00:17.000\r',
      '<v Tom Lee>Fine.</v>\r',
    ),
    turns: [
      { speaker: 'Tom Lee', start: 10_087, end: 13_130, text: tom, line: 6 },
      { speaker: 'Ana Ruiz', start: 12_500, end: 16_270, text: 'I will write the notes & send them.', line: 11 },
      { speaker: 'Tom Lee', start: 16_270, end: 17_000, text: 'Fine.', line: 14 },
    ],
  },
  {
    format: 'zoom-vtt',
    text: lines(
      'WEBVTT',
      '',
      '1',
      '00:00:02.460 --> 00:00:04.019',
      'Tom Lee: We should ship',
      '',
      '2',
      '00:00:04.100 --> 00:00:05.000',
      'Tom Lee: on Tuesday.',
      '3',
      '00:00:05.200 --> 00:00:08.000',
      'Ana Ruiz: I will write the notes by Friday.',
      '',
      '4',
      '02:59:59.000 --> 03:00:01.500',
      ': Who is this?',
    ),
    turns: [
      { speaker: 'Tom Lee', start: 2460, end: 5000, text: tom, line: 4 },
      { speaker: 'Ana Ruiz', start: 5200, end: 8000, text: ana, line: 11 },
      { speaker: '', start: 10_799_000, end: 10_801_500, text: 'Who is this?', line: 15 },
    ],
  },
  {
    format: 'other-vtt',
    text: lines(
      'WEBVTT - minutes of the day',
      '',
      'STYLE',
      '::cue { color: white }',
      '',
      '00:08.000 --> 00:12.000 align:start position:0%',
      '(Tom Lee)',
      'We should ship on Tuesday.',
      '',
      '00:12.000 --> 00:16.000',
      '(laughter)',
      '(Ana Ruiz)',
      'I will write the notes by Friday.',
    ),
    turns: [
      { speaker: 'Tom Lee', start: 8000, end: 12_000, text: tom, line: 7 },
      { speaker: 'Ana Ruiz', start: 12_000, end: 16_000, text: ana, line: 12 },
    ],
  },
  {
    format: 'other-vtt',
    text: lines('WEBVTT', '', '00:01.000 --> 00:04.000', '- We should ship.', '- On Tuesday?'),
    turns: [
      { speaker: '', start: 1000, end: 4000, text: 'We should ship.', line: 3 },
      { speaker: '', start: 1000, end: 4000, text: 'On Tuesday?', line: 4 },
    ],
  },
  {
    format: 'srt',
    text: lines(
      '1',
      '00:00:02,460 --> 00:00:04,019',
      'Tom Lee: We should ship on Tuesday.',
      '',
      '2',
      '00:00:05,200 --> 00:00:03,000',
      'Ana Ruiz: I will write the notes',
      'by Friday.',
    ),
    turns: [
      { speaker: 'Tom Lee', start: 2460, end: 4019, text: tom, line: 2 },
      { speaker: 'Ana Ruiz', start: 5200, text: ana, line: 6 },
    ],
  },
  {
    format: 'teams-docx',
    text: lines(
      'Weekly sync-20251103_100200-Meeting Transcript',
      '27m 42s',
      'Ana Ruiz started transcription',
      'Lee, Tom   0:03',
      'We should ship',
      'on Tuesday.',
      'Ana Ruiz   1:00:09',
      ana,
      'Ana Ruiz stopped transcription',
    ),
    turns: [
      { speaker: 'Tom Lee', start: 3000, text: tom, line: 4 },
      { speaker: 'Ana Ruiz', start: 3_609_000, text: ana, line: 7 },
    ],
  },
  {
    format: 'otter',
    text: lines('Tom Lee  0:02  ', tom, '', 'Speaker 1  0:05  ', ana, '', 'Transcribed by https://otter.ai'),
    turns: [
      { speaker: 'Tom Lee', start: 2000, text: tom, line: 1 },
      { speaker: 'Speaker 1', start: 5000, text: ana, line: 4 },
    ],
  },
  {
    format: 'zoom-captions',
    text: lines('[Tom Lee] 23:59:58', tom, '', '[Ana Ruiz] 00:00:04', ana),
    turns: [
      { speaker: 'Tom Lee', start: 0, text: tom, line: 1 },
      { speaker: 'Ana Ruiz', start: 6000, text: ana, line: 4 },
    ],
  },
  {
    format: 'fathom',
    text: lines(
      'Weekly sync - November 3',
      'VIEW RECORDING - 31 mins (No highlights): https://fathom.video/calls/1',
      '',
      '---',
      '',
      '0:00 - Tom Lee (Acme)',
      '  We should ship on Tuesday.',
      '',
      '0:05 - Ana Ruiz',
      '  I will write the notes by Friday.',
      '  ACTION ITEM: Write the notes - WATCH: https://fathom.video/calls/1?timestamp=5',
    ),
    turns: [
      { speaker: 'Tom Lee', start: 0, text: tom, line: 6 },
      { speaker: 'Ana Ruiz', start: 5000, text: ana, line: 9 },
    ],
  },
  {
    format: 'meet-doc',
    text: lines(
      'Weekly sync (2025-11-03 10:02 GMT+1) - Transcript',
      'Attendees',
      'Tom Lee, Ana Ruiz',
      'Transcript',
      'This editable transcript was computer generated and might contain errors.',
      '00:05:00',
      '',
      `Tom Lee: ${tom}`,
      `Ana Ruiz: ${ana}`,
      'Meeting ended after 00:34:54 👋',
    ),
    turns: [
      { speaker: 'Tom Lee', start: 300_000, text: tom, line: 7 },
      { speaker: 'Ana Ruiz', text: ana, line: 8 },
    ],
  },
  {
    format: 'gemini',
    text: lines(
      '# 📝 Notes',
      '',
      'Nov 3, 2025',
      '',
      '- [ ] [Ana Ruiz] Notes: Write the notes.',
      '',
      '## Weekly sync - Transcript',
      '',
      '### 00:00:00',
      '',
      `**Tom Lee:** ${tom}  `,
      `**Ana Ruiz:** ${ana}  `,
      '',
      '### Transcription ended after 00:25:51',
    ),
    turns: [
      { speaker: 'Tom Lee', start: 0, text: tom, line: 10 },
      { speaker: 'Ana Ruiz', text: ana, line: 11 },
    ],
  },
  {
    format: 'fireflies',
    text: JSON.stringify({
      title: 'Weekly sync',
      sentences: [
        { speaker_name: 'Tom Lee', raw_text: 'We should ship', start_time: 2.4, end_time: 4 },
        { speaker_name: 'Tom Lee', text: 'on Tuesday.', start_time: 4, end_time: 4.5 },
        { speaker_name: null, raw_text: ana, start_time: '5.2' },
        { speaker_name: 7 },
      ],
    }),
    turns: [
      { speaker: 'Tom Lee', start: 2400, end: 4500, text: tom },
      { speaker: '', start: 5200, text: ana },
    ],
  },
  {
    format: 'read-ai',
    text: JSON.stringify({
      transcript: {
        speaker_blocks: [
          { start_time: 1_762_160_520_000, end_time: 1_762_160_524_000, speaker: { name: 'Tom Lee' }, words: tom },
          { start_time: 1_762_160_525_000, speaker: { name: 'Ana Ruiz' }, words: ana },
        ],
      },
    }),
    turns: [
      { speaker: 'Tom Lee', start: 0, end: 4000, text: tom },
      { speaker: 'Ana Ruiz', start: 5000, text: ana },
    ],
  },
  {
    format: 'granola',
    text: JSON.stringify({
      transcripts: {
        u1: {
          entries: [
            { text: tom, source: 'system', start_timestamp: '2025-11-03T10:02:00Z' },
            { text: ana, source: 'microphone', start_timestamp: '2025-11-03T10:02:05Z' },
          ],
        },
      },
    }),
    turns: [
      { speaker: 'Them', start: 0, text: tom },
      { speaker: 'Me', start: 5000, text: ana },
    ],
  },
  {
    format: 'other-json',
    text: JSON.stringify({ results: { utterances: [{ speaker: 0, text: tom, start: 1 }] } }),
    turns: [{ speaker: 'Speaker 0', start: 1000, text: tom }],
  },
  {
    format: 'plain',
    text: lines(
      'Kick-off',
      '',
      `Tom Lee: ${tom}`,
      `[0:05] Ana Ruiz: ${ana}`,
      'Decision: we ship on Tuesday.',
      '',
      'tom lee: Good.',
    ),
    turns: [
      { speaker: 'Tom Lee', text: tom, line: 2 },
      { speaker: 'Ana Ruiz', start: 5000, text: `${ana} Decision: we ship on Tuesday.`, line: 3 },
      { speaker: 'Tom Lee', text: 'Good.', line: 6 },
    ],
  },
  {
    format: 'minutes',
    text: lines(
      '# Weekly sync',
      '',
      'Attendees: Tom, Ana',
      '',
      '- Decision: ship on Tuesday',
      '  - Ana to write the notes',
    ),
    turns: [
      { speaker: '', text: '# Weekly sync', line: 0 },
      { speaker: '', text: 'Attendees: Tom, Ana', line: 2 },
      { speaker: '', text: '- Decision: ship on Tuesday', line: 4 },
      { speaker: '', text: '  - Ana to write the notes', line: 5 },
    ],
  },
];

describe('a file is recognised by what it holds', () => {
  it.each(files)('$format', ({ format, text, turns }) => {
    const read = readTranscript(text);
    expect({ format: read.format, turns: read.turns }).toEqual({ format, turns });
  });
});

it('says what it left out', () => {
  const { skipped } = readTranscript(
    lines('WEBVTT', '', 'NOTE heard from the back', '', '00:01.000 --> 00:02.000', 'Tom: Hello all.', ''),
  );
  expect(skipped).toEqual({ count: 1, first: ['NOTE heard from the back'] });
});

it('finds the day of the meeting in its head', () => {
  expect(readTranscript(files.find(({ format }) => format === 'meet-doc')?.text ?? '').day).toBe('2025-11-03');
  expect(readTranscript(files.find(({ format }) => format === 'gemini')?.text ?? '').day).toBe('2025-11-03');
});

describe('a mail', () => {
  const mail = (...body: readonly string[]): string =>
    lines(
      'From: Ana <ana@example.org>',
      'Subject: =?utf-8?Q?Minutes_=E2=80=93_week_45?=',
      'Date: Mon, 3 Nov 2025 10:02:00 +0100',
      'MIME-Version: 1.0',
      '',
      ...body,
    );

  it('that carries minutes is read as minutes', () => {
    expect(readTranscript(mail('Decisions:', '- Ship on Tuesday', '- Ana writes the notes'))).toEqual({
      format: 'minutes',
      kind: 'notes',
      day: '2025-11-03',
      title: 'Minutes – week 45',
      turns: [
        { speaker: '', text: 'Decisions:', line: 0 },
        { speaker: '', text: '- Ship on Tuesday', line: 1 },
        { speaker: '', text: '- Ana writes the notes', line: 2 },
      ],
      skipped: { count: 0, first: [] },
    });
  });

  it('that is a letter is read as mail', () => {
    expect(readTranscript(mail('Hi Tom,', '', tom)).kind).toBe('email');
  });
});

const home = '../shared/fixtures';
const fixtures: readonly { file: string; kind: string; expectedTurns: readonly [string, string][] }[] = existsSync(
  `${home}/manifest.json`,
)
  ? JSON.parse(readFileSync(`${home}/manifest.json`, 'utf8'))
  : [];
const found = fixtures.filter(({ kind }) => kind === 'transcript-file');

it('reads every transcript file that lies beside the project', async () => {
  for (const { file, expectedTurns } of found) {
    const read = await readFile(file, new Uint8Array(readFileSync(`${home}/${file}`)), async () => {});
    const turns = read.state === 'read' ? read.transcript.turns.map(({ speaker, text }) => [speaker, text]) : read;
    expect({ file, turns }).toEqual({ file, turns: expectedTurns });
  }
});
