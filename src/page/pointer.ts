import { boxInTop, documentsToTop } from './top-window';

/** Milliseconds a pointer stays on a mark before it counts as looking at it. */
export const REST = 350;
/** Milliseconds to get from the mark to the card and back. */
export const GRACE = 300;

// A hand is never quite still.
const TREMBLE = 3;
// After a press or a key the writer is at work here: the pointer has to go somewhere else first.
const ELSEWHERE = 24;

export interface Resting {
  /** The pointer has come to rest on this mark. */
  rest(id: string): void;
  /** It has left the mark it rested on, and our card too. */
  leave(): void;
  /** Whether the pointer is over our card. */
  isOver(): boolean;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function isNear(a: Point | undefined, b: Point, distance: number): boolean {
  return a !== undefined && Math.hypot(a.x - b.x, a.y - b.y) <= distance;
}

/**
 * Tells when a pointer rests on a mark of a document, and when it has left again. Presses, keys and wheels put an end to
 * the waiting, so that a click only ever places the caret. Costs nothing while the pointer is still; let the signal
 * live only as long as there are marks.
 * @param document the draft's own; the documents of the same-origin frames round it are listened to as well
 * @param hit which mark is at this point, in CSS pixels of the top window
 */
export function watchRest(
  document: Document,
  hit: (x: number, y: number) => string | undefined,
  on: Resting,
  signal: AbortSignal,
): void {
  let at: Point | undefined;
  let busyAt: Point | undefined;
  let resting: string | undefined;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let leaveTimer: ReturnType<typeof setTimeout> | undefined;

  const stopWaiting = () => {
    clearTimeout(restTimer);
    restTimer = undefined;
  };
  const stay = () => {
    clearTimeout(leaveTimer);
    leaveTimer = undefined;
  };
  const isHeld = () => on.isOver() || (at !== undefined && hit(at.x, at.y) === resting);

  const wait = (point: Point) => {
    stopWaiting();
    restTimer = setTimeout(() => {
      restTimer = undefined;
      const id = on.isOver() ? undefined : hit(point.x, point.y);
      if (id === undefined) return;
      stay();
      resting = id;
      on.rest(id);
    }, REST);
  };

  const mayLeave = () => {
    if (resting === undefined || leaveTimer !== undefined) return;
    leaveTimer = setTimeout(() => {
      leaveTimer = undefined;
      if (isHeld()) return;
      resting = undefined;
      on.leave();
    }, GRACE);
  };

  const pointAt = (event: PointerEvent, from: Document): Point => {
    const { x, y } = boxInTop(new DOMRect(event.clientX, event.clientY, 0, 0), from);
    return { x, y };
  };

  const move = (event: PointerEvent, from: Document) => {
    if (event.pointerType === 'touch') return;
    const point = pointAt(event, from);
    const isStill = restTimer !== undefined && isNear(at, point, TREMBLE);
    if (!isStill) at = point;
    if (resting !== undefined) {
      if (on.isOver() || hit(point.x, point.y) === resting) stay();
      else mayLeave();
    }
    if (event.buttons !== 0) return stopWaiting();
    if (isNear(busyAt, point, ELSEWHERE)) return;
    busyAt = undefined;
    if (!isStill) wait(point);
  };

  const work = () => {
    stopWaiting();
    busyAt = at;
  };

  for (const each of documentsToTop(document)) {
    const options = { capture: true, passive: true, signal };
    each.addEventListener('pointermove', (event) => move(event, each), options);
    each.addEventListener(
      'pointerdown',
      (event) => {
        at = pointAt(event, each);
        work();
      },
      options,
    );
    each.addEventListener('keydown', work, options);
    each.addEventListener('wheel', stopWaiting, options);
    each.documentElement.addEventListener(
      'pointerleave',
      () => {
        at = undefined;
        stopWaiting();
        mayLeave();
      },
      { passive: true, signal },
    );
  }
  signal.addEventListener(
    'abort',
    () => {
      stopWaiting();
      stay();
    },
    { once: true },
  );
}
