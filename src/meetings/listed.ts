import type { Reading } from './format';
import { Gathering } from './gathering';
import { openTimes } from './json-time';

/** One entry of a transcript that is JSON. Times are as the file has them. */
export interface Entry {
  readonly speaker: string;
  readonly text: string;
  readonly start?: unknown;
  readonly end?: unknown;
}

// Entries read in one step: a few milliseconds.
const stretch = 300;

/**
 * The turns of a list of entries.
 * @param entryOf reads one entry, undefined where it is none
 */
export function* readListed(
  entries: readonly unknown[],
  entryOf: (entry: unknown) => Entry | undefined,
): Generator<void, Reading> {
  const gathering = new Gathering();
  const timeOf = openTimes();
  for (const [at, raw] of entries.entries()) {
    if (at % stretch === stretch - 1) yield;
    const entry = entryOf(raw);
    if (!entry) {
      gathering.skip(JSON.stringify(raw) ?? '');
      continue;
    }
    const start = timeOf(entry.start);
    const end = timeOf(entry.end);
    gathering.say({
      speaker: entry.speaker.trim(),
      ...(start === undefined ? {} : { start }),
      ...(end === undefined || (start !== undefined && end < start) ? {} : { end }),
      text: entry.text,
    });
  }
  return gathering.reading();
}
