import { readDocx } from './docx';
import { findDay, titleFrom } from './heading';
import { inSteps } from './in-steps';
import { type Transcript, transcribe } from './transcript';

/** Why a file could not be opened. */
export type Refusal =
  | 'empty'
  | 'too-large'
  | 'recording'
  | 'pdf'
  | 'locked'
  | 'old-word'
  | 'other-archive'
  | 'too-much'
  | 'damaged'
  | 'not-text';

export type FileReading =
  | { readonly state: 'read'; readonly transcript: Transcript; readonly title: string }
  | { readonly state: 'refused'; readonly why: Refusal };

/** The largest file that is opened, in bytes: a day of talk has a tenth of it. */
export const largestFile = 50_000_000;
const largestText = 20_000_000;

const refused = (why: Refusal): FileReading => ({ state: 'refused', why });

/**
 * Reads a file, whatever it is. It is recognised by what it holds; its name only lends title and day.
 * @param bytes the whole file, `largestFile` at most
 * @param pause awaited every few milliseconds of work
 */
export async function readFile(name: string, bytes: Uint8Array, pause: () => Promise<void>): Promise<FileReading> {
  const early = refuseEarly(bytes, bytes.length);
  if (early) return refused(early);
  const shape = shapeOf(bytes);
  if (shape === 'zip') {
    const word = await readDocx(bytes, pause);
    return word.state === 'read' ? fromText(name, word.text, pause) : word;
  }
  if (shape !== 'text') return refused(shape);
  const text = decodeText(bytes);
  return text === undefined ? refused('not-text') : fromText(name, text, pause);
}

/**
 * Why a file is not worth reading to its end; undefined where it is.
 * @param head its first bytes, a few hundred
 * @param size all its bytes
 */
export function refuseEarly(head: Uint8Array, size: number): Refusal | undefined {
  const shape = shapeOf(head);
  if (shape === 'recording' || shape === 'pdf') return shape;
  return size > largestFile || (shape === 'text' && size > largestText) ? 'too-large' : undefined;
}

/** Reads text that was pasted. */
export const readPasted = async (text: string, pause: () => Promise<void>): Promise<FileReading> =>
  text.length > largestText ? refused('too-large') : fromText('', text, pause);

async function fromText(name: string, text: string, pause: () => Promise<void>): Promise<FileReading> {
  if (!/[\p{L}\p{N}]/u.test(text)) return refused('empty');
  const transcript = await inSteps(transcribe(text), pause);
  const day = findDay(name) ?? transcript.day;
  return {
    state: 'read',
    transcript: day === undefined ? transcript : { ...transcript, day },
    title: transcript.title ?? (name === '' ? '' : titleFrom(name)),
  };
}

const begins = (bytes: Uint8Array, mark: string, at = 0): boolean =>
  [...mark].every((character, index) => bytes[at + index] === character.charCodeAt(0));

/** What a file is, by its first bytes. */
function shapeOf(bytes: Uint8Array): 'text' | 'zip' | Refusal {
  if (bytes.length === 0) return 'empty';
  if (begins(bytes, 'PK\x03\x04') || begins(bytes, 'PK\x05\x06')) return 'zip';
  if (begins(bytes, '\xD0\xCF\x11\xE0')) return isLocked(bytes) ? 'locked' : 'old-word';
  if (begins(bytes, '%PDF')) return 'pdf';
  const isRecording =
    begins(bytes, 'ftyp', 4) ||
    begins(bytes, '\x1A\x45\xDF\xA3') ||
    begins(bytes, 'RIFF') ||
    begins(bytes, 'OggS') ||
    begins(bytes, 'ID3') ||
    begins(bytes, 'fLaC') ||
    begins(bytes, '\x00\x00\x01\xBA') ||
    (bytes[0] === 0xff && (bytes[1] ?? 0) >= 0xf2 && bytes[1] !== 0xfe && bytes[1] !== 0xff);
  return isRecording ? 'recording' : 'text';
}

/** Office keeps a document with a password in a stream of this name, in UTF-16. */
function isLocked(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((character) => [character.charCodeAt(0), 0]);
  const first = name[0] as number;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/** Text in UTF-8, UTF-16 (with or without its mark) or, failing that, Windows' Latin; undefined where it is no text. */
function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes);
  if (bytes.subarray(0, 4096).some(isNoLetter)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8, so from an older program.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A byte that no text has, in any encoding of single bytes. */
const isNoLetter = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32 && byte !== 27);

/** The encoding that its mark says, or the zeros that UTF-16 puts beside the letters of Latin text. */
function encodingOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 200);
  if (head.length < 4) return undefined;
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] as number) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 4 && even === 0) return 'utf-16le';
  return even > head.length / 4 && odd === 0 ? 'utf-16be' : undefined;
}
