import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { agreementsKey as key } from './agreed';
import { type Agreements, expectation, kinds, moments, noAgreements, ownPact, pacts } from './agreements';
import { watchStored } from './listen';

/** What could not be read when it was written over. */
const unreadKey = 'agreementsUnread';

/** What is kept of the agreements. */
export interface StoredAgreements {
  readonly agreements: Agreements;
  /** Values that were kept and could not be read, in part or at all; none as a rule. */
  readonly unread: readonly unknown[];
}

// To valibot a list is a record as well.
const record = v.pipe(
  v.record(v.string(), v.unknown()),
  v.check((value) => !Array.isArray(value)),
);

/** What is stored, as agreements. A part that cannot be read is as if nothing were written, and `isWhole` is then false. */
export function agreementsFrom(stored: unknown): { readonly agreements: Agreements; readonly isWhole: boolean } {
  if (stored === undefined || stored === null) return { agreements: noAgreements, isWhole: true };
  if (!v.is(record, stored)) return { agreements: noAgreements, isWhole: false };
  let isWhole = stored.version === 1;
  const read = <Schema extends v.GenericSchema>(schema: Schema, value: unknown): [v.InferOutput<Schema>] | [] => {
    if (value === undefined) return [];
    const parsed = v.safeParse(schema, value);
    if (!parsed.success) isWhole = false;
    return parsed.success ? [parsed.output] : [];
  };
  const named = <Name extends string>(
    names: readonly Name[],
    schemaOf: (name: Name) => v.GenericSchema,
    from: unknown,
  ) => {
    const [there = {}] = read(record, from);
    return Object.fromEntries(names.flatMap((name) => read(schemaOf(name), there[name]).map((value) => [name, value])));
  };
  const rows = (read(v.array(v.unknown()), stored.own)[0] ?? []).flatMap((row) => read(ownPact, row));
  const own = new Map(rows.map((pact) => [pact.id, pact]));
  if (own.size < rows.length) isWhole = false;
  return {
    agreements: {
      ...noAgreements,
      ...named(kinds, (kind) => pacts[kind], stored),
      own: [...own.values()],
      expectations: { ...noAgreements.expectations, ...named(moments, () => expectation, stored.expectations) },
    },
    isWhole,
  };
}

export async function readAgreements(): Promise<StoredAgreements> {
  const { agreements, unread } = await readAll();
  return { agreements, unread };
}

/** Calls back after every change, from whichever page, until the signal aborts. */
export function watchAgreements(onChange: () => void, signal: AbortSignal): void {
  watchStored([key, unreadKey], onChange, signal);
}

/** Stores what `change` makes of the agreements as they are then, one change after the other. What could not be read is put aside. */
export function changeAgreements(change: (agreements: Agreements) => Agreements): Promise<void> {
  return afterLast(async () => {
    const { agreements, isWhole, unread } = await readAll();
    if (!isWhole) await browser.storage.local.set({ [unreadKey]: unread });
    await browser.storage.local.set({ [key]: { version: 1, ...change(agreements) } });
  });
}

/** Lets go of what could not be read, all of it or the values of which `isGone` holds. */
export function forgetUnread(isGone: (value: unknown) => boolean = () => true): Promise<void> {
  return afterLast(async () => {
    const { agreements, unread } = await readAll();
    const left = unread.filter((value) => !isGone(value));
    // In one write: what stays may have stood among the agreements until now.
    await browser.storage.local.set({ [key]: { version: 1, ...agreements }, [unreadKey]: left });
    if (left.length === 0) await browser.storage.local.remove(unreadKey);
  });
}

export function eraseAgreements(): Promise<void> {
  return afterLast(() => browser.storage.local.remove([key, unreadKey]));
}

/** Whichever page does it. */
function afterLast(work: () => Promise<void>): Promise<void> {
  return navigator.locks.request(key, work);
}

async function readAll() {
  const { [key]: stored, [unreadKey]: aside } = await browser.storage.local.get([key, unreadKey]);
  const unread: readonly unknown[] = Array.isArray(aside) ? aside : [];
  const { agreements, isWhole } = agreementsFrom(stored);
  return { agreements, isWhole, unread: isWhole ? unread : [...unread, stored] };
}
