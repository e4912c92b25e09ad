import type { Engine } from '../engine/engine';
import { ownEngine } from '../engine/own';
import type { Own } from '../rules/own';
import { readManaged, watchManaged } from '../settings/managed';
import { readOwn, watchOwn } from '../settings/own';

let loading: Promise<Engine | undefined> | undefined;

/** What people and their organisation added to the rules, ready to run; undefined where they added nothing. */
export function loadOwnEngine(): Promise<Engine | undefined> {
  loading ??= make();
  return loading;
}

/** Lets go of it after every change of theirs, until the signal aborts; it is made anew when it is next asked for. */
export function keepOwnEngine(signal: AbortSignal): void {
  const forget = () => {
    loading = undefined;
  };
  watchOwn(forget, signal);
  watchManaged(forget, signal);
}

async function make(): Promise<Engine | undefined> {
  const [own, managed] = await Promise.all([readOwn(), readManaged()]);
  const all: Own = {
    rules: [...(managed?.own.rules ?? []), ...own.rules],
    phrases: [...(managed?.own.phrases ?? []), ...own.phrases],
  };
  if (all.rules.length + all.phrases.length === 0) return undefined;
  try {
    return ownEngine(all);
  } catch (problem) {
    console.warn('Handrail could not use the rules that were added.', problem);
    return undefined;
  }
}
