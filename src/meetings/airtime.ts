import { type Lanes, layTurns } from './lanes';
import type { Turn } from './turn';

/** How the talk was shared: one's own part by name, the others' only as an unnamed spread. */
export interface Airtime {
  readonly unit: Lanes['unit'];
  /** All that was said, in the unit. */
  readonly total: number;
  readonly speakers: number;
  /** One's own part of it; undefined where the user did not say who they are. */
  readonly own?: number;
  /** The smallest, the middle and the largest part of the others, as shares of the total; undefined with fewer than three. */
  readonly spread?: { readonly least: number; readonly middle: number; readonly most: number };
  /** One's own share in each tenth of the meeting. */
  readonly ownOverTime?: readonly number[];
}

const tenths = 10;
// Of two others, a spread would say who is who.
const leastOthers = 3;

/**
 * @param own the user's name among the speakers, where they said it
 * @param lanes how the turns lie, where that is known
 */
export function shareAirtime(turns: readonly Turn[], own?: string, lanes: Lanes = layTurns(turns)): Airtime {
  const parts = new Map<string, number>();
  const all = new Array<number>(tenths).fill(0);
  const mine = new Array<number>(tenths).fill(0);
  for (const [at, { speaker }] of turns.entries()) {
    const { start, end } = lanes.spans[at] as Lanes['spans'][number];
    if (speaker !== '') parts.set(speaker, (parts.get(speaker) ?? 0) + end - start);
    const tenth = Math.min(tenths - 1, Math.floor((start / lanes.length) * tenths));
    all[tenth] = (all[tenth] as number) + end - start;
    if (speaker === own) mine[tenth] = (mine[tenth] as number) + end - start;
  }
  const total = [...parts.values()].reduce((sum, part) => sum + part, 0);
  const others = [...parts]
    .filter(([name]) => name !== own)
    .map(([, part]) => part / (total || 1))
    .sort((one, other) => one - other);
  const isOwn = own !== undefined && parts.has(own);
  return {
    unit: lanes.unit,
    total,
    speakers: parts.size,
    ...(isOwn && { own: parts.get(own), ownOverTime: mine.map((part, at) => part / (all[at] || 1)) }),
    ...(others.length >= leastOthers && {
      spread: {
        least: others[0] as number,
        middle: others[Math.floor(others.length / 2)] as number,
        most: others.at(-1) as number,
      },
    }),
  };
}
