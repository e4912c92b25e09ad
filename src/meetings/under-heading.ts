import type { Turn } from './turn';

const point =
  '[-*•–—·→>|]|\\[[ xX]?\\]|\\[?(?:[A-Z]{1,3}-?\\d{1,3}(?:-\\d{1,3})?|\\d{1,2}(?:[.-]\\d{1,3})+|\\d{1,3}[.)])[\\].):]?';
const bullet = new RegExp(`^\\s*(?:(?:${point})\\s+)*`);
const item = new RegExp(`^\\s*(?:${point})\\s*\\S`);
const longest = 60;

/** How many UTF-16 units of a line of minutes are its bullet, number or box. */
export const bulletOf = (text: string): number => bullet.exec(text)?.[0].length ?? 0;

/**
 * The lines of minutes that stand below a heading of some kind. A list ends with its last point, other lines with an
 * empty one, both with the next heading.
 * @param heading is tried on the words of a heading in small letters, without its marks and its number
 */
export function linesUnder(turns: readonly Turn[], heading: RegExp): ReadonlySet<number> {
  const under = new Set<number>();
  let section: 'none' | 'opened' | 'points' | 'lines' = 'none';
  for (const [turn, { text, line }] of turns.entries()) {
    if (isHeading(text, heading)) {
      section = 'opened';
      continue;
    }
    if (section === 'none') continue;
    const before = turns[turn - 1]?.line;
    const isApart = line !== undefined && before !== undefined && line > before + 1;
    const isPoint = item.test(text);
    if (section === 'opened') section = isPoint ? 'points' : 'lines';
    else if (section === 'points' ? !isPoint : isApart) section = 'none';
    if (/^\s*(?:#|\*\*[^*]+\*\*:?\s*$)/.test(text) || (!isPoint && /:\s*$/.test(text))) section = 'none';
    if (section !== 'none') under.add(turn);
  }
  return under;
}

function isHeading(text: string, heading: RegExp): boolean {
  if (text.length > longest || /[.!?]\s*$/.test(text)) return false;
  const words = text
    .replace(/^[\s#*_>–-]*(?:\d{1,2}(?:\.\d{1,2})?[.)]?\s+)?[\s*_]*/, '')
    .replace(/[\s*_:–-]+$/, '')
    .toLowerCase();
  return heading.test(words);
}
