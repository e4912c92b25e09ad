import * as v from 'valibot';
import { withStore } from './database';
import { type Reflection, reflection } from './reflection';
import { readableRows } from './rows';

/**
 * Keeps what was written for a week, beside what was kept for it before: an answer takes the place of the one to the same
 * question, and the others stay. All functions here reject with `StoreFailed`.
 */
export function keepReflection({ week, answers, promise }: Reflection): Promise<void> {
  return withStore(async (store) => {
    const change = store.transaction('reflections', 'readwrite');
    const kept = v.safeParse(reflection, await change.store.get(week));
    const before = kept.success ? kept.output : undefined;
    const both = { ...before?.answers, ...answers };
    await Promise.all([change.store.put({ week, answers: both, promise: promise ?? before?.promise }), change.done]);
  });
}

/** All weeks with an answer or a small promise, the latest first. */
export async function listReflections(): Promise<readonly Reflection[]> {
  const rows = await withStore((store) => store.getAll('reflections'));
  return [...readableRows(reflection, rows)].reverse();
}
