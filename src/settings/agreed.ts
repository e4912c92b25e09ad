import { browser } from 'wxt/browser';
import type { Decides } from './agreements';

const key = 'agreements';

/** What hints say again of what a team has agreed. */
export interface Agreed {
  readonly urgent?: string;
  readonly dropped?: string;
  readonly decides?: Decides;
}

/** What of the stored agreements is agreed, and not only written. What cannot be read is not agreed. */
export function agreedFrom(stored: unknown): Agreed {
  const { urgent, dropped, decides } = fieldsOf(stored);
  const [urgentSaid, droppedSaid] = [urgent, dropped].map(saidIn);
  const { who, what, first } = fieldsOf(saidIn(decides));
  return {
    ...(isText(urgentSaid) ? { urgent: urgentSaid } : {}),
    ...(isText(droppedSaid) ? { dropped: droppedSaid } : {}),
    ...(isText(who) && isText(what) && isText(first) ? { decides: { who, what, first } } : {}),
  };
}

// By hand and not by a schema: every page with a draft carries this, and a schema library weighs ten times as much.
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const saidIn = (pact: unknown): unknown => fieldsOf(fieldsOf(pact).agreed).said;

/** What is agreed, as it is when asked, until the signal aborts; nothing before it is read. */
export function followAgreed(signal: AbortSignal): () => Agreed {
  let agreed: Agreed = {};
  let isKnown = false;
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local' || !changes[key]) return;
    agreed = agreedFrom(changes[key].newValue);
    isKnown = true;
  };
  // Listened to first, so that no change falls between; what it tells is newer than what is read.
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
  browser.storage.local.get(key).then(
    (read) => {
      if (!isKnown) agreed = agreedFrom(read[key]);
    },
    (problem) => console.warn('Handrail could not read what your team has agreed.', problem),
  );
  return () => agreed;
}
