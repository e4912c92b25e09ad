import { browser } from 'wxt/browser';
import { type AfterHours, isAfterHours } from './after-hours';
import type { Decides } from './agreements';
import { type StoredChanges, watchStored } from './listen';

/** Under what the agreements are stored; here, so that the key comes to pages with drafts without their schema. */
export const agreementsKey = 'agreements';

/** What hints say again of what a team has agreed. */
export interface Agreed {
  readonly urgent?: string;
  readonly dropped?: string;
  readonly decides?: Decides;
  readonly hours?: AfterHours;
}

/** What of the stored agreements is agreed, and not only written. What cannot be read is not agreed. */
export function agreedFrom(stored: unknown): Agreed {
  const { urgent, dropped, decides, hours } = fieldsOf(stored);
  const [urgentSaid, droppedSaid] = [urgent, dropped].map(saidIn);
  const { who, what, first } = fieldsOf(saidIn(decides));
  const { from, to, days } = fieldsOf(saidIn(hours));
  return {
    ...(isText(urgentSaid) ? { urgent: urgentSaid } : {}),
    ...(isText(droppedSaid) ? { dropped: droppedSaid } : {}),
    ...(isText(who) && isText(what) && isText(first) ? { decides: { who, what, first } } : {}),
    ...(isText(from) && isText(to) && isDays(days) ? { hours: { from, to, days } } : {}),
  };
}

// By hand and not by a schema: every page with a draft carries this, and a schema library weighs ten times as much.
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isDays = (value: unknown): value is number[] => Array.isArray(value) && value.every(Number.isInteger);
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const saidIn = (pact: unknown): unknown => fieldsOf(fieldsOf(pact).agreed).said;

/** The hours in which nobody is expected to read or reply, where a moment lies in them. */
export function hoursAround({ hours }: Agreed, now: Date): AfterHours | undefined {
  return hours && isAfterHours(hours, now) ? hours : undefined;
}

/** What is agreed, as it is when asked, until the signal aborts; nothing before it is read. */
export function followAgreed(signal: AbortSignal): () => Agreed {
  let agreed: Agreed = {};
  let isKnown = false;
  const see = (changes: StoredChanges) => {
    agreed = agreedFrom(changes[agreementsKey]?.newValue);
    isKnown = true;
  };
  // Listened to first, so that no change falls between; what it tells is newer than what is read.
  watchStored([agreementsKey], see, signal);
  browser.storage.local.get(agreementsKey).then(
    (read) => {
      if (!isKnown) agreed = agreedFrom(read[agreementsKey]);
    },
    (problem) => console.warn('Handrail could not read what your team has agreed.', problem),
  );
  return () => agreed;
}
