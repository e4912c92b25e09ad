import { useCallback, useEffect, useState } from 'preact/hooks';
import { StoreFailed, type Trouble } from '../store/database';

/** What was read from the store, or what stands in the way. */
export type Stored<Value> =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly value: Value }
  | { readonly state: 'trouble'; readonly trouble: Trouble };

/**
 * Reads the store now, whenever the page comes back to the front (the popup or a draft may have written meanwhile), and
 * when the second part of the result is called. `read` must be the same function as long as it reads the same.
 */
export function useStored<Value>(read: () => Promise<Value>): readonly [Stored<Value>, () => Promise<void>] {
  const [stored, setStored] = useState<Stored<Value>>({ state: 'reading' });
  const readAgain = useCallback(async () => {
    try {
      setStored({ state: 'read', value: await read() });
    } catch (problem) {
      console.warn('Handrail could not read its store.', problem);
      setStored({ state: 'trouble', trouble: problem instanceof StoreFailed ? problem.trouble : 'unreadable' });
    }
  }, [read]);

  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener('visibilitychange', () => document.hidden || readAgain(), { signal: stop.signal });
    readAgain();
    return () => stop.abort();
  }, [readAgain]);

  return [stored, readAgain];
}
