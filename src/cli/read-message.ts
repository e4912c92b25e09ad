import { sourceOf } from '../meetings/format';
import { isMail, readMail } from '../meetings/mail';
import { readTranscript } from '../meetings/transcript';
import type { Turn } from '../meetings/turn';
import type { Kind } from '../text/kind';

/** A file as the engine reads it. Lines keep their numbers where the format has lines. */
export interface ReadFile {
  readonly kind: Kind;
  readonly text: string;
}

/** Reads a file's text: mail, and transcripts in any of the known shapes, by what they hold; `.md` as notes, anything else as mail. */
export function readMessage(name: string, content: string): ReadFile {
  const { text, lines } = sourceOf(content);
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'eml' || isMail(text)) return { kind: 'email', text: readMail(text).text };
  const { kind, turns } = readTranscript(text);
  if (kind === 'transcript') return { kind, text: placed(turns, lines.length) };
  if (ending === 'vtt' || ending === 'srt') return { kind: 'transcript', text };
  return { kind: ending === 'md' ? 'notes' : 'email', text };
}

/** Each turn on the line of the file where it begins; one after the other where the file has none. */
function placed(turns: readonly Turn[], count: number): string {
  const lines = new Array<string>(count).fill('');
  for (const [at, { speaker, text, line = at }] of turns.entries())
    lines[line] = speaker === '' ? text : `${speaker}: ${text}`;
  return Array.from(lines, (line) => line ?? '').join('\n');
}
