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
  let timer: ReturnType<typeof setTimeout> | undefined;
  let placed = new AbortController();

  const hush = () => {
    clearTimeout(timer);
    placed.abort();
    surface.show(undefined, 'strip');
  };
  const end = () => {
    if (surface.isOver('strip') || surface.hasFocus('strip')) timer = setTimeout(end, saidFor);
    else hush();
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return {
    hush,
    say(happened, anchor, draft, onUndo) {
      hush();
      timer = setTimeout(end, saidFor);
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
