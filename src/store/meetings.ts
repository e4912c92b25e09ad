import * as v from 'valibot';
import { isNamedIn } from '../text/naming';
import { withStore } from './database';
import { type KeptMeeting, keptMeeting } from './kept-meeting';
import { readableRows } from './rows';

/**
 * Keeps a meeting's lists; one with the id of a kept one takes its place. All functions here reject with `StoreFailed`, and
 * this one with a `ValiError` where the row could not be read again.
 */
export function keepMeeting(meeting: KeptMeeting): Promise<void> {
  return withStore(async (store) => void (await store.put('meetings', v.parse(keptMeeting, meeting))));
}

/** All kept meetings, the latest first. */
export async function listMeetings(): Promise<readonly KeptMeeting[]> {
  const rows = await withStore((store) => store.getAll('meetings'));
  return [...readableRows(keptMeeting, rows)].sort((one, other) => other.day.localeCompare(one.day));
}

export function removeMeeting(id: string): Promise<void> {
  return withStore((store) => store.delete('meetings', id));
}

/** Erases the meetings that were kept before an ISO date. */
export function forgetMeetingsBefore(day: string): Promise<void> {
  return withStore(async (store) => {
    const change = store.transaction('meetings', 'readwrite');
    const old = await change.store.index('kept').getAllKeys(IDBKeyRange.upperBound(day, true));
    await Promise.all([...old.map((id) => change.store.delete(id)), change.done]);
  });
}

/** How many lines a meeting's lists hold. */
export const linesOf = ({ decisions, promises, questions, looseEnds }: KeptMeeting): number =>
  decisions.length + promises.length + questions.length + looseEnds.length;

/**
 * The meeting without a person: what they said, what they owe or decided, and every line that names them. Undefined where
 * they are not in it.
 */
export function withoutPerson(meeting: KeptMeeting, pattern: RegExp): KeptMeeting | undefined {
  const isOthers = (line: object) => !isNamedIn(line, pattern);
  const left: KeptMeeting = {
    ...meeting,
    title: meeting.title.replace(new RegExp(pattern, 'giu'), '…'),
    speakers: meeting.speakers.filter((speaker) => !pattern.test(speaker)),
    decisions: meeting.decisions.filter(isOthers),
    promises: meeting.promises.filter(isOthers),
    questions: meeting.questions.filter(isOthers),
    looseEnds: meeting.looseEnds.filter(isOthers),
  };
  const isChanged =
    linesOf(left) < linesOf(meeting) || left.speakers.length < meeting.speakers.length || left.title !== meeting.title;
  return isChanged ? left : undefined;
}
