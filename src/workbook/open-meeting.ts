import {
  gatherHearing,
  type HeardPassage,
  type Hearing,
  passagesOf,
  undatedIn,
  withActionDays,
} from '../meetings/hearing';
import { inSteps } from '../meetings/in-steps';
import { type FileReading, readFile, readPasted, refuseEarly } from '../meetings/read-file';
import { shownTranscript } from '../meetings/transcript';
import type { Turn } from '../meetings/turn';
import { type MeetingView, viewMeeting } from '../meetings/view';
import type { MeetingRead } from '../messages/handed-over';
import { send } from '../messages/send';
import type { Kind } from '../text/kind';
import { pause } from '../ui/pause';

/** A meeting as it lies open. It is in memory alone. */
export interface OpenMeeting {
  readonly id: string;
  readonly title: string;
  /** ISO date. */
  readonly day: string;
  readonly kind: Kind;
  readonly format: string;
  readonly skipped: { readonly count: number; readonly first: readonly string[] };
  readonly turns: readonly Turn[];
  /** The user's name among the speakers. */
  readonly own?: string | undefined;
  readonly hearing: Hearing;
  readonly view: MeetingView;
}

const headLength = 4096;

/** Where a meeting comes from: a file, text that was pasted, or a page that it was read on. */
export type MeetingSource = File | string | MeetingRead;

/** Reads a meeting from where it comes; a file that is not worth it is refused by its first bytes. */
export async function readSource(source: MeetingSource): Promise<FileReading> {
  if (typeof source === 'string') return readPasted(source, pause);
  if (!(source instanceof File)) return readShown(source);
  const early = refuseEarly(new Uint8Array(await source.slice(0, headLength).arrayBuffer()), source.size);
  if (early) return { state: 'refused', why: early };
  return readFile(source.name, new Uint8Array(await source.arrayBuffer()), pause);
}

async function readShown(shown: MeetingRead): Promise<FileReading> {
  if ('turns' in shown)
    return { state: 'read', title: shown.title, transcript: shownTranscript(shown.turns, shown.isPart) };
  const read = await readPasted(shown.text, pause);
  return read.state === 'read' ? { ...read, title: read.title || shown.title } : read;
}

/**
 * Has a meeting heard, passage by passage. Rejects as `send` does, and with the signal's reason once it is aborted.
 * @param day ISO date of the meeting, from which days such as "Friday" are counted
 * @param onProgress told the share that is done
 */
export async function hearMeeting(
  turns: readonly Turn[],
  kind: Kind,
  day: string,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Hearing> {
  await pause();
  const passages = passagesOf(turns, kind);
  const now = Date.parse(`${day}T09:00`);
  const heard: HeardPassage[] = [];
  for (const [at, { lines }] of passages.entries()) {
    heard.push(await send('hearPassage', { kind, lines, now }));
    signal.throwIfAborted();
    onProgress((at + 1) / passages.length);
  }
  await pause();
  const hearing = gatherHearing(turns, passages, heard);
  await pause();
  const quotes = undatedIn(turns, hearing);
  if (quotes.length === 0) return hearing;
  const days = await send('readDays', { quotes, now });
  signal.throwIfAborted();
  return withActionDays(hearing, days);
}

/** Looks at a meeting in steps, so that the page can breathe between them. */
export async function lookAtMeeting(
  turns: readonly Turn[],
  hearing: Hearing,
  own: string | undefined,
): Promise<MeetingView> {
  const view = await inSteps(viewMeeting(turns, hearing, own), pause);
  await pause();
  return view;
}
