import { readCaptions } from './captions';
import { isTiming } from './cues';
import type { Format } from './format';
import { findLabel } from './label';

/** WebVTT whose captions begin with a name, as Zoom writes it: `Tom Lee: We ship.` */
export const zoomVtt: Format = {
  id: 'zoom-vtt',
  matches: ({ lines }) =>
    /^WEBVTT/.test(lines[0] ?? '') &&
    lines.some((line, at) => at > 0 && isTiming(lines[at - 1] as string) && findLabel(line) !== undefined),
  read: readCaptions,
};
