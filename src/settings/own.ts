import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { nothingOwn, type Own } from '../rules/own';
import { watchStored } from './listen';
import { ownRule } from './rule-file';

const key = 'own';
const ownPhrase = v.object({ signal: v.string(), phrase: v.string() });

/** What is stored of people's own rules; one that cannot be read is left out, which is said on the console. */
export function ownFrom(stored: unknown): Own {
  const lists = v.safeParse(v.object({ rules: v.array(v.unknown()), phrases: v.array(v.unknown()) }), stored);
  if (!lists.success) return nothingOwn;
  const readable = <Schema extends v.GenericSchema>(schema: Schema, rows: readonly unknown[]) =>
    rows.flatMap((row) => {
      const parsed = v.safeParse(schema, row);
      if (!parsed.success) console.warn('Handrail left out a rule of your own that it could not read.');
      return parsed.success ? [parsed.output] : [];
    });
  return { rules: readable(ownRule, lists.output.rules), phrases: readable(ownPhrase, lists.output.phrases) };
}

export async function readOwn(): Promise<Own> {
  return ownFrom((await browser.storage.local.get(key))[key]);
}

/** Calls back with people's own rules after every change, from whichever page, until the signal aborts. */
export function watchOwn(onChange: (own: Own) => void, signal: AbortSignal): void {
  watchStored([key], (changes) => onChange(ownFrom(changes[key]?.newValue)), signal);
}

/** Stores what `change` makes of the own rules as they are then, one change after the other, whichever page makes it. */
export function changeOwn(change: (own: Own) => Own): Promise<void> {
  return navigator.locks.request(key, async () => browser.storage.local.set({ [key]: change(await readOwn()) }));
}
