import * as v from 'valibot';
import type { Format } from './format';
import { readListed } from './listed';

const entry = v.object({
  text: v.string(),
  source: v.picklist(['microphone', 'system']),
  start_timestamp: v.optional(v.unknown()),
  end_timestamp: v.optional(v.unknown()),
});
const entries = v.array(v.unknown());
const file = v.union([
  v.object({ transcripts: v.record(v.string(), v.union([v.object({ entries }), entries])) }),
  v.object({ transcript: entries }),
  v.object({ entries }),
  entries,
]);

/** Granola's JSON: `entries[{text, source}]`, which knows the microphone (you) from the others and no names. */
export const granola: Format = {
  id: 'granola',
  matches: ({ json }) => listOf(json).some((raw) => v.is(entry, raw)),
  read: ({ json }) =>
    readListed(listOf(json), (raw) => {
      const found = v.safeParse(entry, raw);
      if (!found.success) return undefined;
      const { text, source, start_timestamp: start, end_timestamp: end } = found.output;
      return { speaker: source === 'microphone' ? 'Me' : 'Them', text, start, end };
    }),
};

function listOf(json: unknown): readonly unknown[] {
  const found = v.safeParse(file, json);
  if (!found.success) return [];
  if (Array.isArray(found.output)) return found.output;
  if ('entries' in found.output) return found.output.entries;
  if ('transcript' in found.output) return found.output.transcript;
  return Object.values(found.output.transcripts).flatMap((one) => (Array.isArray(one) ? one : one.entries));
}
