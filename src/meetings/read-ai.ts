import * as v from 'valibot';
import type { Format } from './format';
import { readListed } from './listed';

const file = v.object({ transcript: v.object({ speaker_blocks: v.array(v.unknown()) }) });
const block = v.object({
  speaker: v.nullish(v.object({ name: v.nullish(v.string(), '') })),
  words: v.string(),
  start_time: v.optional(v.unknown()),
  end_time: v.optional(v.unknown()),
});

/** Read.ai's JSON: `transcript.speaker_blocks[{speaker: {name}, words}]`. */
export const readAi: Format = {
  id: 'read-ai',
  matches: ({ json }) => v.is(file, json),
  read: ({ json }) =>
    readListed(v.is(file, json) ? json.transcript.speaker_blocks : [], (raw) => {
      const found = v.safeParse(block, raw);
      if (!found.success) return undefined;
      const { speaker, words: text, start_time: start, end_time: end } = found.output;
      return { speaker: speaker?.name ?? '', text, start, end };
    }),
};
