import { browser } from 'wxt/browser';
import type { Hear, Question } from './map';

/** What is to be asked about should the page go: on its way out a page is not heard any more, so it says so before. */
export interface LastWord {
  /** Of the page that the writer sees. */
  readonly origin: string;
  /** The draft, where its promises are not heard yet. */
  readonly about: Hear | Question;
  /** Milliseconds since the epoch; a page that goes later leaves no word. */
  readonly until?: number | undefined;
}

export const lastWordPort = 'last-word';

/** Returns what leaves word of something with the background, in the place of what was left before; `undefined` takes it back. */
export function openLastWord(signal: AbortSignal): (word: LastWord | undefined) => void {
  let port: ReturnType<typeof browser.runtime.connect> | undefined;
  const end = () => {
    port?.postMessage(null);
    port?.disconnect();
    port = undefined;
  };
  const open = () => {
    const opened = browser.runtime.connect({ name: lastWordPort });
    // The background fell asleep, or the page was put away and is shown again.
    opened.onDisconnect.addListener(() => {
      if (port === opened) port = undefined;
    });
    return opened;
  };
  const leave = (word: LastWord | undefined) => {
    try {
      if (!word) return end();
      port ??= open();
      port.postMessage(word);
    } catch {
      // The extension went away under the page, and with it whoever would hear this.
      port = undefined;
    }
  };
  signal.addEventListener('abort', () => leave(undefined), { once: true });
  return leave;
}
