import type { Spot } from '../meetings/hearing';
import type { LooseEnd } from '../meetings/loose-ends';
import type { OpenHow } from '../meetings/questions';
import { type KeptMeeting, limits, type SaidLine } from '../store/kept-meeting';
import type { Part } from '../suggest/suggestion';
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

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
const word = (text: string) => cut(text, limits.word);
const quote = (text: string) => cut(text, limits.quote);

/** What is kept of a meeting: its lists, and who spoke, each cut to what a row may hold. `kept` is an ISO date. */
export function toKept(meeting: OpenMeeting, title: string, kept: string): KeptMeeting {
  const lists = listsOf(meeting);
  const line = (one: SaidLine): SaidLine => ({
    quote: quote(one.quote),
    speaker: word(one.speaker),
    ...(one.at === undefined ? {} : { at: one.at }),
  });
  const speakers = new Set(meeting.turns.map(({ speaker }) => word(speaker)).filter((name) => name !== ''));
  const some = <Item>(items: readonly Item[]) => items.slice(0, limits.list);
  return {
    id: meeting.id,
    title: word(title),
    day: meeting.day,
    kept,
    speakers: some([...speakers]),
    decisions: some(lists.decisions).map((one) => ({
      ...line(one),
      ...(one.who && { who: word(one.who) }),
      ...(one.why && { why: quote(one.why) }),
    })),
    promises: some(lists.promises).map((one) => ({
      ...line(one),
      ...(one.owner && { owner: word(one.owner) }),
      ...(one.action && { action: quote(one.action) }),
      ...(one.due && { due: one.due }),
    })),
    questions: some(lists.questions).map(line),
    looseEnds: some(lists.looseEnds).map(line),
  };
}
