import * as v from 'valibot';
import { withStore } from './database';
import { readableRows } from './rows';
import { type Worksheet, worksheet } from './worksheet';

/**
 * Keeps a worksheet; one with the id of a kept one takes its place. All functions here reject with `StoreFailed`, and this
 * one with a `ValiError` where the row could not be read again.
 */
export function keepWorksheet(sheet: Worksheet): Promise<void> {
  return withStore(async (store) => void (await store.put('worksheets', v.parse(worksheet, sheet))));
}

/** All kept worksheets, the latest first. */
export async function listWorksheets(): Promise<readonly Worksheet[]> {
  const rows = await withStore((store) => store.getAll('worksheets'));
  return [...readableRows(worksheet, rows)].sort((one, other) => other.begun.localeCompare(one.begun));
}

export function removeWorksheet(id: string): Promise<void> {
  return withStore((store) => store.delete('worksheets', id));
}
