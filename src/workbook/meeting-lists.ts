import type { Part } from '../engine/finding';
import type { Spot } from '../meetings/hearing';
import type { LooseEnd } from '../meetings/loose-ends';
import type { OpenHow } from '../meetings/questions';
import type { KeptMeeting, SaidLine } from '../store/kept-meeting';
import type { OpenMeeting } from './open-meeting';

/** Where a line stands in a meeting that lies open; kept meetings have no turns. */
interface Placed {
  readonly turn?: number;
  /** Of minutes: the line of the file, counted from 1. */
  readonly line?: number;
}

/** The lists of a meeting, open or kept, as the page shows them. */
export interface MeetingLists {
  readonly decisions: readonly (KeptMeeting['decisions'][number] & Placed)[];
  readonly promises: readonly (KeptMeeting['promises'][number] & Placed)[];
  readonly questions: readonly (SaidLine & Placed & { readonly how?: OpenHow })[];
  readonly looseEnds: readonly (SaidLine &
    Placed & { readonly mend?: readonly Part[]; readonly kind?: LooseEnd['kind'] })[];
}

/** The lists of a meeting that lies open. */
export function listsOf({ view, turns, kind }: OpenMeeting): MeetingLists {
  const said = ({ turn }: Spot): Pick<SaidLine, 'speaker' | 'at'> & Placed => {
    const { speaker = '', start, line } = turns[turn] ?? {};
    const isWritten = kind !== 'transcript' && line !== undefined;
    return { turn, speaker, ...(start !== undefined && { at: start }), ...(isWritten && { line: line + 1 }) };
  };
  return {
    decisions: view.decisions.map((one) => ({ quote: one.quote, who: one.who, why: one.why, ...said(one) })),
    promises: view.promises.map((one) => ({
      quote: one.quote,
      owner: one.owner,
      action: one.action,
      due: one.due,
      ...said(one),
    })),
    questions: view.questions.map((one) => ({ quote: one.quote, how: one.how, ...said(one) })),
    looseEnds: view.looseEnds.map((one) => ({ quote: one.quote, mend: one.mend, kind: one.kind, ...said(one) })),
  };
}

/** What is kept of a meeting: its lists, and who spoke. `kept` is an ISO date. */
export function toKept(meeting: OpenMeeting, title: string, kept: string): KeptMeeting {
  const lists = listsOf(meeting);
  const line = ({ quote, speaker, at }: SaidLine): SaidLine => ({
    quote,
    speaker,
    ...(at === undefined ? {} : { at }),
  });
  const speakers = new Set(meeting.turns.map(({ speaker }) => speaker).filter((name) => name !== ''));
  return {
    id: meeting.id,
    title,
    day: meeting.day,
    kept,
    speakers: [...speakers],
    decisions: lists.decisions.map((one) => ({
      ...line(one),
      ...(one.who && { who: one.who }),
      ...(one.why && { why: one.why }),
    })),
    promises: lists.promises.map((one) => ({
      ...line(one),
      ...(one.owner && { owner: one.owner }),
      ...(one.action && { action: one.action }),
      ...(one.due && { due: one.due }),
    })),
    questions: lists.questions.map(line),
    looseEnds: lists.looseEnds.map(line),
  };
}
