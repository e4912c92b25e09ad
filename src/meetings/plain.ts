import type { Format, Source } from './format';
import { findLabel } from './label';
import { readLabelled } from './labelled';

/** Plain text: `Tom Lee: We ship.` Enough of the lines begin so, and the names come back or are all there is. */
export const plain: Format = {
  id: 'plain',
  matches: isSpoken,
  read: (source) => readLabelled(source),
};

const bullet = /^\s*[-*•]\s/;

function isSpoken({ lines }: Source): boolean {
  const worded = lines.filter((line) => /\p{L}/u.test(line));
  const names = new Map<string, number>();
  let points = 0;
  let nobodys = 0;
  for (const line of worded) {
    const name = findLabel(line)?.speaker.toLowerCase();
    if (name !== undefined) names.set(name, (names.get(name) ?? 0) + 1);
    if (!bullet.test(line)) continue;
    points++;
    if (name === undefined) nobodys++;
  }
  // Points, some of which begin with whose they are and others do not: notes of a talk, and not the talk.
  if (points > worded.length / 2 && nobodys > 1) return false;
  const said = [...names.values()].reduce((sum, count) => sum + count, 0);
  if (said < 2) return false;
  const returning = [...names.values()].filter((count) => count > 1).reduce((sum, count) => sum + count, 0);
  return said / worded.length >= 0.8 || (returning / said >= 0.5 && said / worded.length >= 0.25 && names.size > 1);
}
