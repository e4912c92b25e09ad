import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { largestFile, readFile, readPasted, refuseEarly } from '../../src/meetings/read-file';

const pause = async () => {};
const read = (name: string, bytes: Uint8Array) => readFile(name, bytes, pause);

const speech = 'Tom Lee: We should ship on Tuesday.\nAna Ruiz: I will write the résumé by Friday.';
const turns = [
  { speaker: 'Tom Lee', text: 'We should ship on Tuesday.', line: 0 },
  { speaker: 'Ana Ruiz', text: 'I will write the résumé by Friday.', line: 1 },
];

const utf16 = (text: string, isBigEndian: boolean): Uint8Array => {
  const units = new Uint8Array(text.length * 2);
  const view = new DataView(units.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !isBigEndian);
  return units;
};

const paragraph = (...runs: readonly string[]): string => `<w:p w14:paraId="1">${runs.join('')}</w:p>`;
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const docx = (...paragraphs: readonly string[]): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document><w:body>${paragraphs.join('')}</w:body></w:document>`),
    'word/media/image1.png': new Uint8Array(5000),
  });

describe('the same words in any encoding', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(speech)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${speech}`)],
    ['UTF-16', utf16(`\uFEFF${speech}`, false)],
    ['UTF-16, the other way round', utf16(`\uFEFF${speech}`, true)],
    ['UTF-16 without its mark', utf16(speech, false)],
    ['Windows’ Latin', Uint8Array.from(speech, (unit) => unit.charCodeAt(0))],
  ])('%s', async (_, bytes) => {
    const file = await read('Kick-off.txt', bytes);
    expect(file.state === 'read' && file.transcript.turns).toEqual(turns);
  });
});

it('takes title and day from the name of the file', async () => {
  const file = await read('Weekly sync-20251103_100200-Meeting Transcript.txt', strToU8(speech));
  expect(file.state === 'read' && [file.title, file.transcript.day]).toEqual(['Weekly sync', '2025-11-03']);
});

describe('a Word file', () => {
  it('of Teams gives its turns', async () => {
    const bytes = docx(
      paragraph(run('Weekly sync-20251103_100200-Meeting Transcript')),
      paragraph(run('Ana Ruiz'), run(' started transcription')),
      paragraph(run('Lee, Tom'), run('   0:03'), '<w:r><w:br/></w:r>', run('We should ship &amp; on Tuesday.')),
      paragraph(run('Ana Ruiz   0:09'), '<w:r><w:br/></w:r>', run('I will write the notes.')),
    );
    const file = await read('talk.docx', bytes);
    expect(file.state === 'read' && file.transcript.turns).toEqual([
      { speaker: 'Tom Lee', start: 3000, text: 'We should ship & on Tuesday.', line: 3 },
      { speaker: 'Ana Ruiz', start: 9000, text: 'I will write the notes.', line: 5 },
    ]);
  });

  it('of minutes keeps its headings and points', async () => {
    const bytes = docx(
      paragraph('<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>', run('Decisions')),
      paragraph('<w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr>', run('Ship on Tuesday')),
    );
    const file = await read('minutes.docx', bytes);
    expect(file.state === 'read' && file.transcript.turns.map(({ text }) => text)).toEqual([
      '# Decisions',
      '- Ship on Tuesday',
    ]);
  });

  it('that unpacks to more than any meeting holds is not unpacked to its end', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(50_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await read('bomb.docx', bomb)).toEqual({ state: 'refused', why: 'too-much' });
  });

  it('that is cut off is said to be damaged', async () => {
    const whole = docx(paragraph(run('We ship on Tuesday. '.repeat(5000).split('').reverse().join(''))));
    expect(await read('half.docx', whole.subarray(0, 200))).toEqual({ state: 'refused', why: 'damaged' });
  });
});

describe('what cannot be opened gets its own word', () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)];
  it.each([
    ['a Word file with a password', [...ole, ...utf16('EncryptedPackage', false)], 'locked'],
    ['a Word file from before 2007', ole, 'old-word'],
    ['a video', [0, 0, 0, 32, ...strToU8('ftypisom'), 0, 0, 2, 0], 'recording'],
    ['a sound recording', [...strToU8('ID3'), 4, 0, 0], 'recording'],
    ['a PDF', [...strToU8('%PDF-1.7')], 'pdf'],
    ['an archive that is no Word file', [...zipSync({ 'a.txt': strToU8('Hello') })], 'other-archive'],
    ['a program', [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0], 'not-text'],
    ['nothing', [], 'empty'],
    ['white space', [32, 10, 32], 'empty'],
  ] as const)('%s', async (_, bytes, why) => {
    expect(await read('meeting.docx', Uint8Array.from(bytes))).toEqual({ state: 'refused', why });
  });

  it.each([
    ['WEBVTT', 'too-large'],
    ['PK\x03\x04', 'too-large'],
    ['\0\0\0 ftypisom', 'recording'],
  ])('a file of 200 MB, by its first bytes alone', (head, why) => {
    expect(refuseEarly(strToU8(head), 200_000_000)).toBe(why);
  });

  it('but nothing is refused early that can be read', () => {
    expect(refuseEarly(strToU8('WEBVTT'), 2_000_000)).toBeUndefined();
    expect(refuseEarly(strToU8('PK\x03\x04'), largestFile)).toBeUndefined();
  });

  it('text that was pasted and says nothing', async () => {
    expect(await readPasted(' \n ', pause)).toEqual({ state: 'refused', why: 'empty' });
  });
});
