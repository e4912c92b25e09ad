import { onceLeft } from './once-left';
import { type Happened, Strip } from './strip';
import type { Surface } from './surface';

/** Says what just happened, one line at a time, where the chip is. */
export interface Saying {
  /**
   * @param anchor in CSS pixels of the top window; without one it is said at the window's lower edge
   * @param signal of the draft it is about
   */
  say(happened: Happened, anchor: (() => DOMRect) | undefined, signal: AbortSignal, onUndo?: () => void): void;
  hush(): void;
}

/** Milliseconds that a line stays, and again for as long as pointer or keyboard are on it. */
export const saidFor = 6000;

export function openSaying(surface: Surface, signal: AbortSignal): Saying {
  let stay = () => {};
  let placed = new AbortController();

  const hush = () => {
    stay();
    placed.abort();
    surface.show(undefined, 'strip');
  };
  signal.addEventListener('abort', () => stay(), { once: true });

  return {
    hush,
    say(happened, anchor, draft, onUndo) {
      hush();
      stay = onceLeft(surface, 'strip', saidFor, hush);
      placed = new AbortController();
      const undo = onUndo && {
        onUndo: () => {
          hush();
          onUndo();
        },
      };
      const box = surface.show(<Strip happened={happened} {...undo} />, 'strip');
      draft.addEventListener('abort', hush, { once: true, signal: placed.signal });
      surface.place(
        box,
        anchor ?? (() => undefined),
        anchor ? 'over' : 'floor',
        AbortSignal.any([placed.signal, draft]),
      );
    },
  };
}
