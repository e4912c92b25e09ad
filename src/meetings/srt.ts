import { readCaptions } from './captions';
import { isTiming } from './cues';
import type { Format } from './format';

/** SubRip captions: times with a comma, `Tom Lee: We ship.` */
export const srt: Format = {
  id: 'srt',
  matches: ({ lines }) => lines.some(isTiming),
  read: readCaptions,
};
