import type { VNode } from 'preact';
import { browser } from 'wxt/browser';
import { DraftIcon } from '../ui/draft-icon';
import { onceLeft } from './once-left';
import { saidFor } from './saying';
import { Strip } from './strip';
import { openSurface } from './surface';

// Milliseconds in which a newer Handrail has come to the page, where it comes at all.
const takesOver = 3000;
// Until a screen reader knows of a place that is read aloud.
const readable = 150;

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
    sayAlone(document, page, () => (
      <div class="strip">
        <DraftIcon name="eye-off" />
        <span>{text}</span>
      </div>
    ));
  }, takesOver);
}

/** Says for a while that Handrail is off on this site, when all else of it has gone from the page, with the way back. */
export function sayOff(document: Document, host: string, page: AbortSignal, onUndo: () => void): void {
  sayAlone(document, page, (end) => (
    <Strip
      happened={{ what: 'off', host }}
      onUndo={() => {
        end();
        onUndo();
      }}
    />
  ));
}

/** Shows one line on a surface of its own, which goes with it. */
function sayAlone(document: Document, page: AbortSignal, line: (end: () => void) => VNode): void {
  const stop = new AbortController();
  const end = () => stop.abort();
  const surface = openSurface(document, AbortSignal.any([stop.signal, page]));
  // A moment later, so that it comes into a place that was there before and is read aloud.
  setTimeout(() => {
    if (stop.signal.aborted || page.aborted) return;
    surface.place(surface.show(line(end), 'strip'), () => undefined, 'floor', stop.signal);
  }, readable);
  onceLeft(surface, 'strip', saidFor, end);
}
