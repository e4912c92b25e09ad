import { readCaptions } from './captions';
import { isTiming } from './cues';
import type { Format } from './format';

/** Any other WebVTT: names on lines of their own, `(Tom Lee)`, dashes between speakers, or no names at all. */
export const otherVtt: Format = {
  id: 'other-vtt',
  matches: ({ lines }) => lines.some(isTiming) && (/^WEBVTT/.test(lines[0] ?? '') || lines.some(hasPoint)),
  read: readCaptions,
};

const hasPoint = (line: string): boolean => isTiming(line) && /^[^-]*\.\d/.test(line);
