import type { Format } from './format';
import { readLabelled } from './labelled';

const title = /^\s*transcript\s*$/i;
const noise =
  /^(?:\*?this editable transcript was computer generated|\*?you should review gemini's notes|(?:meeting|transcription) ended after )/i;

/** The document that Google Meet keeps: attendees, "Transcript", `Tom Lee: We ship.`, "Meeting ended after 00:34:54". */
export const meetDoc: Format = {
  id: 'meet-doc',
  matches: ({ lines }) => lines.some((line) => title.test(line)) && lines.some((line) => noise.test(line.trim())),
  read: (source) =>
    readLabelled(source, {
      from: source.lines.findIndex((line) => title.test(line)) + 1,
      isNoise: (line) => noise.test(line),
    }),
};
