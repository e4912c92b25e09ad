import { withStore } from './database';
import { type Reflection, reflection } from './reflection';
import { readableRows } from './rows';

/** Keeps what was written for a week; what was kept for that week before gives way. All functions here reject with `StoreFailed`. */
export function keepReflection(week: Reflection): Promise<void> {
  return withStore(async (store) => void (await store.put('reflections', week)));
}

/** All weeks with an answer or a small promise, the latest first. */
export async function listReflections(): Promise<readonly Reflection[]> {
  const rows = await withStore((store) => store.getAll('reflections'));
  return [...readableRows(reflection, rows)].reverse();
}
