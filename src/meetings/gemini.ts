import type { Format } from './format';
import { readLabelled } from './labelled';

const noise =
  /^[*_#\s]*(?:this editable transcript was computer generated|you should review gemini's notes|(?:meeting|transcription) ended after |please provide feedback about using gemini)/i;
const speech = /^\s*\*\*[^*:]{1,80}:\*\*\s/;
const transcript = /^#{1,6}\s.*\btranscript\s*$/i;

/** The markdown of a Google Meet that Gemini wrote down: `### 00:05:00`, `**Tom Lee:** We ship.` Its notes stand above. */
export const gemini: Format = {
  id: 'gemini',
  matches: ({ lines }) =>
    lines.some((line) => speech.test(line)) &&
    lines.some((line) => transcript.test(line) || /^#{1,6}\s+\d{2}:\d{2}:\d{2}\s*$/.test(line)),
  read: (source) =>
    readLabelled(source, {
      from: Math.max(0, source.lines.findIndex((line) => transcript.test(line)) + 1),
      isNoise: (line) => noise.test(line),
    }),
};
