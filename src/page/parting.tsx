import { browser } from 'wxt/browser';
import { DraftIcon } from '../ui/draft-icon';
import { saidFor } from './saying';
import { openSurface } from './surface';

// Milliseconds in which a newer Handrail has come to the page, where it comes at all.
const takesOver = 3000;

/** Whether the extension was updated, turned off or removed under the page: its script goes on and reaches nothing. */
export function isAlone(): boolean {
  return browser.runtime?.id === undefined;
}

/**
 * Says for a while that Handrail has stopped in this page, unless a newer one has taken over by then, which ends `page`.
 * @param text asked for before: messages are out of reach as well
 */
export function sayFarewell(document: Document, text: string, page: AbortSignal): void {
  setTimeout(() => {
    if (page.aborted) return;
    const stop = new AbortController();
    const surface = openSurface(document, AbortSignal.any([stop.signal, page]));
    const box = surface.show(
      <div class="strip" role="status">
        <DraftIcon name="eye-off" />
        <span>{text}</span>
      </div>,
      'strip',
    );
    surface.place(box, () => undefined, 'floor', stop.signal);
    setTimeout(() => stop.abort(), saidFor);
  }, takesOver);
}
