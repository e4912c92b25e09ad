import type { FindingRecord } from '../messages/map';

/** What is known of a draft beside its text. */
export interface Memory {
  /** The draft's own name, under which its hints are kept. */
  readonly id: string;
  /** The hints that were left, by id. */
  readonly left: Set<string>;
  /** The rows that were kept of its hints, by the hints' ids. */
  readonly records: Map<string, FindingRecord>;
  /** Rows that are praise: nothing was left when they go out as they are. */
  readonly praised: Set<string>;
  /** Hints that others wrote, by id. */
  readonly others: Set<string>;
  isPaused: boolean;
}

const known = new WeakMap<HTMLElement, { readonly memory: Memory; readonly lines: ReadonlySet<string> }>();

/** Lines by which a draft is known again: what is as short as a greeting stands in many. */
const telling = (lines: readonly string[]) => lines.filter((line) => line.trim().length > 15);

/**
 * The memory of the draft in an element. A draft that was put away, as a compose window is minimised, comes back with its
 * own; another one in the same element begins without.
 */
export function recall(element: HTMLElement, lines: readonly string[]): Memory {
  const before = known.get(element);
  if (before && telling(lines).some((line) => before.lines.has(line))) return before.memory;
  return newMemory();
}

/** What is known of a draft that is new. */
export function newMemory(): Memory {
  return {
    id: crypto.randomUUID(),
    left: new Set(),
    records: new Map(),
    praised: new Set(),
    others: new Set(),
    isPaused: false,
  };
}

/** Remembers a draft, which goes out of sight with these lines, as long as its element lasts. */
export function remember(element: HTMLElement, memory: Memory, lines: readonly string[]): void {
  known.set(element, { memory, lines: new Set(telling(lines)) });
}

/** Forgets the draft that was in an element: it went out. */
export function forget(element: HTMLElement): void {
  known.delete(element);
}
