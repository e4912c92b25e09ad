import { useEffect, useRef, useState } from 'preact/hooks';
import type { Agreements } from '../settings/agreements';
import {
  changeAgreements,
  readAgreements,
  type StoredAgreements,
  watchAgreements,
} from '../settings/stored-agreements';

/** Made twice it must come to the same as made once. */
export type Change = (agreements: Agreements) => Agreements;

/** What is kept, with all that was typed since; undefined while it is read. */
export interface KeptAgreements {
  readonly stored: StoredAgreements | undefined;
  /** `unread` where it could not be read at all, `not-kept` where the last change could not be kept. */
  readonly trouble: 'unread' | 'not-kept' | undefined;
  keep(change: Change): void;
}

/** The agreements, kept as they are typed: one write at a time and then all that came meanwhile. */
export function useKeptAgreements(): KeptAgreements {
  const [stored, setStored] = useState<StoredAgreements>();
  const [trouble, setTrouble] = useState<KeptAgreements['trouble']>();
  const waiting = useRef<readonly Change[]>([]);
  const made = useRef(0);
  const isWriting = useRef(false);

  const look = async () => {
    const before = made.current;
    try {
      const next = await readAgreements();
      // What was typed while it was read is not in it, and words do not jump back under the writer's hands.
      if (made.current === before && waiting.current.length === 0) setStored(next);
    } catch (problem) {
      console.warn('Handrail could not read your agreements.', problem);
      setTrouble('unread');
    }
  };
  const write = async () => {
    isWriting.current = true;
    try {
      while (waiting.current.length > 0) {
        const now = waiting.current;
        await changeAgreements((agreements) => now.reduce((all, change) => change(all), agreements));
        waiting.current = waiting.current.slice(now.length);
      }
      setTrouble(undefined);
    } catch (problem) {
      console.warn('Handrail could not keep your agreements.', problem);
      // The changes wait, and go along with the next.
      setTrouble('not-kept');
    } finally {
      isWriting.current = false;
    }
    // Other pages may have written meanwhile, of which this one heard while it could not look.
    await look();
  };

  useEffect(() => {
    const stop = new AbortController();
    watchAgreements(look, stop.signal);
    look();
    return () => stop.abort();
  }, []);

  return {
    stored,
    trouble,
    keep(change) {
      made.current += 1;
      waiting.current = [...waiting.current, change];
      setStored((before) => before && { ...before, agreements: change(before.agreements) });
      if (!isWriting.current) write();
    },
  };
}
