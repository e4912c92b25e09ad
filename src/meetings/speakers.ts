import { mergeTurns, type Turn } from './turn';

/** "Lee, Tom", "Tom Lee (Acme)", "TOM LEE": one person, by the words of the name in a fixed order. */
function keyOf(name: string): string {
  return bareName(name)
    .toLowerCase()
    .normalize('NFKC')
    .split(/[\s.]+/)
    .filter(Boolean)
    .sort()
    .join(' ');
}

/** A name without what tools add to it, and in the order it is spoken. */
function bareName(name: string): string {
  const bare = name
    .replace(/\s*[([](?:[^()[\]]{0,60})[)\]]\s*$/, '')
    .replace(/\s+\|.*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const turned = /^([^,]{1,40}), ([^,]{1,40})$/.exec(bare);
  return turned ? `${turned[2]} ${turned[1]}` : bare === '' ? name.trim() : bare;
}

/** How each speaker of a transcript is called from here on: those who are plainly one person get one name, the best spelt. */
export function sameSpeakers(turns: readonly Turn[]): (speaker: string) => string {
  const called = new Map<string, string>();
  // A long meeting has thousands of turns and a handful of names.
  const spellings = new Set(turns.map(({ speaker }) => speaker).filter((speaker) => speaker !== ''));
  for (const speaker of spellings) {
    const key = keyOf(speaker);
    const known = called.get(key);
    const bare = bareName(speaker);
    if (known === undefined || (isShouted(known) && !isShouted(bare))) called.set(key, bare);
  }
  const names = new Map([...spellings].map((speaker) => [speaker, called.get(keyOf(speaker)) ?? speaker]));
  return (speaker) => names.get(speaker) ?? speaker;
}

const isShouted = (name: string): boolean => name === name.toUpperCase() || name === name.toLowerCase();

/** Who speaks, in the order in which they first do. Turns without a name are nobody's. */
export const listSpeakers = (turns: readonly Turn[]): readonly string[] => [
  ...new Set(turns.flatMap(({ speaker }) => (speaker === '' ? [] : [speaker]))),
];

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** The turns with speakers renamed, several at once: who gets the same name becomes one, and neighbouring turns with them. */
export function renameSpeakers(turns: readonly Turn[], names: ReadonlyMap<string, string>): readonly Turn[] {
  const renamed = turns.map((turn) => {
    const name = names.get(turn.speaker)?.trim();
    return name ? { ...turn, speaker: name } : turn;
  });
  return mergeTurns(renamed);
}
