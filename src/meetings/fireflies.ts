import * as v from 'valibot';
import type { Format } from './format';
import { readListed } from './listed';

const file = v.object({ sentences: v.array(v.unknown()) });
const wrapped = v.object({ data: v.object({ transcript: file }) });
const sentence = v.object({
  speaker_name: v.nullish(v.string(), ''),
  raw_text: v.nullish(v.string()),
  text: v.nullish(v.string()),
  start_time: v.optional(v.unknown()),
  end_time: v.optional(v.unknown()),
});

/** Fireflies' JSON: `sentences[{speaker_name, raw_text, start_time, end_time}]`, times in seconds. */
export const fireflies: Format = {
  id: 'fireflies',
  matches: ({ json }) => findSentences(json) !== undefined,
  read: ({ json }) =>
    readListed(findSentences(json) ?? [], (raw) => {
      const found = v.safeParse(sentence, raw);
      if (!found.success) return undefined;
      const { speaker_name: speaker, raw_text, text, start_time: start, end_time: end } = found.output;
      return { speaker, text: raw_text ?? text ?? '', start, end };
    }),
};

function findSentences(json: unknown): readonly unknown[] | undefined {
  const bare = v.safeParse(file, json);
  if (bare.success) return bare.output.sentences;
  const inner = v.safeParse(wrapped, json);
  return inner.success ? inner.output.data.transcript.sentences : undefined;
}
