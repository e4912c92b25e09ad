import type { Kind } from '../text/kind';
import { fathom } from './fathom';
import { fireflies } from './fireflies';
import { type Format, type Skipped, type Source, sourceOf } from './format';
import { gemini } from './gemini';
import { granola } from './granola';
import { findDay } from './heading';
import { atOnce } from './in-steps';
import { isMail, readMail } from './mail';
import { meetDoc } from './meet-doc';
import { minutes } from './minutes';
import { otherJson } from './other-json';
import { otherVtt } from './other-vtt';
import { otter } from './otter';
import { plain } from './plain';
import { readAi } from './read-ai';
import { sameSpeakers } from './speakers';
import { srt } from './srt';
import { teamsDocx } from './teams-docx';
import { teamsVtt } from './teams-vtt';
import { mergeTurns, type Turn } from './turn';
import { zoomCaptions } from './zoom-captions';
import { zoomVtt } from './zoom-vtt';

/** What a file of a meeting holds. */
export interface Transcript {
  /** The shape it was recognised by; of a mail, the shape of its words. */
  readonly format: string;
  /** How the engine is to read it: what was said, or what was written down. */
  readonly kind: Kind;
  readonly turns: readonly Turn[];
  readonly skipped: Skipped;
  /** The day of the meeting, an ISO date, where its head says it. */
  readonly day?: string;
  readonly title?: string;
}

const formats: readonly Format[] = [
  fireflies,
  readAi,
  granola,
  otherJson,
  teamsVtt,
  zoomVtt,
  otherVtt,
  srt,
  gemini,
  meetDoc,
  zoomCaptions,
  fathom,
  teamsDocx,
  otter,
  plain,
];

// The date stands at the top, if anywhere.
const headLength = 600;

/**
 * Reads a transcript, minutes or a mail, whichever the text is; nothing throws. Names of one person are made one, and
 * neighbouring turns of one speaker.
 */
export function readTranscript(text: string): Transcript {
  return atOnce(transcribe(text));
}

/** The same, as a generator that yields between its steps, so that whoever runs it can let a page breathe. */
export function* transcribe(text: string): Generator<void, Transcript> {
  const source = sourceOf(text);
  if (isMail(source.text)) return yield* fromMail(source.text);
  yield;
  const format = yield* findFormat(source);
  const read = yield* readAs(format, source);
  return { ...read, ...dayIn(source.text) };
}

function* findFormat(source: Source): Generator<void, Format | undefined> {
  for (const format of formats) {
    yield;
    if (format.matches(source)) return format;
  }
  return undefined;
}

const dayIn = (text: string): { readonly day?: string } => {
  const day = findDay(text.slice(0, headLength));
  return day === undefined ? {} : { day };
};

function* fromMail(text: string): Generator<void, Transcript> {
  const { subject, date, text: words } = readMail(text);
  const source = sourceOf(words);
  const read = yield* readAs(yield* findFormat(source), source);
  const day = findDay(date ?? '');
  const kind = read.kind === 'notes' && !hasPoints(words) ? 'email' : read.kind;
  return { ...read, kind, ...(day === undefined ? dayIn(words) : { day }), ...(subject && { title: subject }) };
}

/** Whether a mail's words are minutes rather than a letter: points, or a heading that minutes have. */
const hasPoints = (words: string): boolean =>
  (words.match(/^\s*(?:[-*•]|\d{1,2}[.)])\s+\S/gm)?.length ?? 0) > 1 ||
  /^[\s#*]*(?:attendees|present|apologies|decisions?|actions?(?: items?)?|agreed|minutes)\b[^.?!]{0,40}:?\**\s*$/im.test(
    words,
  );

function* readAs(format: Format | undefined, source: Source): Generator<void, Transcript> {
  const read = format && (yield* format.read(source));
  yield;
  if (read && read.turns.length > 0)
    return { format: format.id, kind: 'transcript', turns: asTurns(read.turns), skipped: read.skipped };
  return { format: minutes.id, kind: 'notes', ...(yield* minutes.read(source)) };
}

function asTurns(turns: readonly Turn[]): readonly Turn[] {
  const nameOf = sameSpeakers(turns);
  return mergeTurns(turns.map((turn) => ({ ...turn, speaker: nameOf(turn.speaker) })));
}

/** A transcript of turns that a page showed, all of them or those in view. */
export function shownTranscript(turns: readonly Turn[], isPart: boolean): Transcript {
  const format = isPart ? 'page-part' : 'page';
  return { format, kind: 'transcript', turns: asTurns(turns), skipped: { count: 0, first: [] } };
}
