import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { nothingOwn, type Own } from '../rules/own';
import { watchStored } from './listen';
import { ownRule } from './rule-file';

const key = 'own';
const ownPhrase = v.object({ signal: v.string(), phrase: v.string() });

/** What is stored: the rules, and entries that could not be read, as they came. */
interface Stored {
  readonly own: Own;
  readonly unread: readonly unknown[];
}

const nothingStored: Stored = { own: nothingOwn, unread: [] };
const lists = v.object({
  rules: v.array(v.unknown()),
  phrases: v.array(v.unknown()),
  unread: v.optional(v.array(v.unknown()), []),
});

function storedFrom(stored: unknown): Stored {
  const parsed = v.safeParse(lists, stored);
  if (!parsed.success) return stored === undefined ? nothingStored : { ...nothingStored, unread: [stored] };
  const { rules, phrases, unread: before } = parsed.output;
  const unread = [...before];
  const readable = <Schema extends v.GenericSchema>(schema: Schema, rows: readonly unknown[]) =>
    rows.flatMap((row) => {
      const one = v.safeParse(schema, row);
      if (!one.success) unread.push(row);
      return one.success ? [one.output] : [];
    });
  return { own: { rules: readable(ownRule, rules), phrases: readable(ownPhrase, phrases) }, unread };
}

/** What is stored of people's own rules; one that cannot be read is left out, which is said on the console. */
export function ownFrom(stored: unknown): Own {
  const { own, unread } = storedFrom(stored);
  if (unread.length > 0) console.warn('Handrail left out a rule of your own that it could not read.');
  return own;
}

const read = async (): Promise<unknown> => (await browser.storage.local.get(key))[key];

export const readOwn = async (): Promise<Own> => ownFrom(await read());

/** What is kept of own rules although it cannot be read: an older or a newer Handrail wrote it. */
export const readUnreadOwn = async (): Promise<readonly unknown[]> => storedFrom(await read()).unread;

/** Calls back with people's own rules after every change, from whichever page, until the signal aborts. */
export function watchOwn(onChange: (own: Own) => void, signal: AbortSignal): void {
  watchStored([key], (changes) => onChange(ownFrom(changes[key]?.newValue)), signal);
}

/** One change after the other, whichever page makes it. */
const change = (make: (stored: Stored) => Stored): Promise<void> =>
  navigator.locks.request(key, async () => {
    const { own, unread } = make(storedFrom(await read()));
    await browser.storage.local.set({ [key]: unread.length > 0 ? { ...own, unread } : own });
  });

/** Stores what `make` makes of the own rules as they are then. What could not be read stays beside them. */
export const changeOwn = (make: (own: Own) => Own): Promise<void> =>
  change(({ own, unread }) => ({ own: make(own), unread }));

/** Erases those of the entries that could not be read. */
export const forgetUnreadOwn = (isForgotten: (entry: unknown) => boolean): Promise<void> =>
  change(({ own, unread }) => ({ own, unread: unread.filter((entry) => !isForgotten(entry)) }));

/** Erases all of it. */
export const eraseOwn = (): Promise<void> => change(() => nothingStored);
