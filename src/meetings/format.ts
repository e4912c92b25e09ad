import type { Turn } from './turn';

/** A file's text, as formats look at it: no byte order mark, lines ended by `\n` alone. */
export interface Source {
  readonly text: string;
  readonly lines: readonly string[];
  /** What the text holds as JSON, where it is JSON. */
  readonly json?: unknown;
}

/** What a file held beside turns: how many lines with words were left out, and the first few of them. */
export interface Skipped {
  readonly count: number;
  readonly first: readonly string[];
}

export interface Reading {
  readonly turns: readonly Turn[];
  readonly skipped: Skipped;
}

/** One shape of transcript file. Neither function throws, whatever the text. */
export interface Format {
  readonly id: string;
  /** Whether the text has this shape. Asked in the order of `formats`, so a shape may rely on those before it having said no. */
  matches(source: Source): boolean;
  /** Yields now and then, as `inSteps` wants it. */
  read(source: Source): Generator<void, Reading>;
}

export function sourceOf(text: string): Source {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return { text: plain, lines: plain.split('\n'), ...asJson(plain) };
}

function asJson(text: string): Pick<Source, 'json'> {
  if (!/^\s*[[{]/.test(text)) return {};
  try {
    return { json: JSON.parse(text) };
  } catch {
    // "[Tom Lee] 10:02:13" begins like a list and is none.
    return {};
  }
}
