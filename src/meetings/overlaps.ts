import { overlap } from '../text/span';
import type { Spot } from './hearing';

/** Whether two spots share words. */
export const overlaps = (one: Spot, other: Spot): boolean => one.turn === other.turn && overlap(one, other);
