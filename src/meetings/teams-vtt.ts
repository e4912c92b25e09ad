import { readCaptions } from './captions';
import { isTiming } from './cues';
import type { Format } from './format';

/** WebVTT that names speakers in voice tags, as Microsoft Teams and Stream write it: `<v Tom Lee>We ship.</v>`. */
export const teamsVtt: Format = {
  id: 'teams-vtt',
  matches: ({ lines }) => lines.some(isTiming) && lines.some((line) => /^\s*<v[.\s]/.test(line)),
  read: readCaptions,
};
