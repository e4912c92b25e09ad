import { send } from '../messages/send';
import type { openDesk } from './desk';
import type { FieldBoxes } from './field-editor';

/**
 * All that is seen of Handrail in a page, and all that is done to it. Pages get it when they have a first draft, so that
 * reading mail costs nothing of it.
 */
export interface Face {
  readonly openDesk: typeof openDesk;
  readonly fieldBoxes: FieldBoxes;
}

// Content scripts of one extension share a world in each frame that no page can see.
const place = Symbol.for('handrail face');
type World = typeof globalThis & { [place]?: Face };

/** Called by the script that brings the face into a page. */
export function handOver(face: Face): void {
  (globalThis as World)[place] = face;
}

/** Has the background bring the face into this page, once. Rejects when the background cannot be reached. */
export async function fetchFace(): Promise<Face> {
  if (!(globalThis as World)[place]) await send('bringFace', undefined);
  const face = (globalThis as World)[place];
  if (!face) throw new Error('The face did not arrive.');
  return face;
}
