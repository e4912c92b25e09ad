import * as v from 'valibot';
import type { Format } from './format';
import { type Entry, readListed } from './listed';

const list = v.array(v.unknown());
const homes = ['turns', 'segments', 'utterances', 'entries', 'monologues', 'transcript', 'results', 'data'];
const entry = v.object({
  speaker: v.nullish(v.union([v.string(), v.number(), v.object({ name: v.nullish(v.string(), '') })])),
  speaker_name: v.nullish(v.string()),
  name: v.nullish(v.string()),
  text: v.nullish(v.string()),
  words: v.optional(v.unknown()),
  start: v.optional(v.unknown()),
  start_time: v.optional(v.unknown()),
  end: v.optional(v.unknown()),
  end_time: v.optional(v.unknown()),
});
const deepest = 4;

/** Any other JSON with a list of what was said: `[{speaker, text, start}]`, at its top or under one of the usual names. */
export const otherJson: Format = {
  id: 'other-json',
  matches: ({ json }) => findList(json, 0) !== undefined,
  read: ({ json }) => readListed(findList(json, 0) ?? [], entryOf),
};

function entryOf(raw: unknown): Entry | undefined {
  const found = v.safeParse(entry, raw);
  if (!found.success) return undefined;
  const { speaker, speaker_name, name, text, words, start, start_time, end, end_time } = found.output;
  const said = text ?? (typeof words === 'string' ? words : undefined);
  if (said === undefined || said === null) return undefined;
  const who = typeof speaker === 'object' && speaker !== null ? speaker.name : speaker;
  const named = speaker_name ?? (typeof who === 'number' ? `Speaker ${who}` : who) ?? name ?? '';
  return { speaker: named, text: said, start: start ?? start_time, end: end ?? end_time };
}

function findList(json: unknown, depth: number): readonly unknown[] | undefined {
  if (v.is(list, json)) return json.some((raw) => entryOf(raw) !== undefined) ? json : undefined;
  if (typeof json !== 'object' || json === null || depth === deepest) return undefined;
  for (const [name, inner] of Object.entries(json)) {
    const found = homes.includes(name) ? findList(inner, depth + 1) : undefined;
    if (found) return found;
  }
  return undefined;
}
