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

/** What a page has left with the background, over a connection whose end says that the page went. */
export interface LastWords {
  /** Leaves word of something, in the place of what was left before. */
  leave(word: LastWord): void;
  takeBack(): void;
  /** The page goes: what was left stands. Firefox keeps the connection of a page that it puts away. */
  pageGoes(): void;
}

/** Nothing is sent before there is a first word; all of it is taken back when the signal aborts. */
export function openLastWords(signal: AbortSignal): LastWords {
  let port: ReturnType<typeof browser.runtime.connect> | undefined;
  const open = () => {
    const opened = browser.runtime.connect({ name: lastWordPort });
    // The background fell asleep, or the page was put away and is shown again.
    opened.onDisconnect.addListener(() => {
      if (port === opened) port = undefined;
    });
    return opened;
  };
  const say = (word: LastWord | null) => {
    try {
      if (word) port ??= open();
      port?.postMessage(word);
    } catch {
      // The extension went away under the page, and with it whoever would hear this.
      port = undefined;
    }
  };
  const end = () => {
    port?.disconnect();
    port = undefined;
  };
  const takeBack = () => {
    say(null);
    end();
  };
  signal.addEventListener('abort', takeBack, { once: true });
  return { leave: say, takeBack, pageGoes: end };
}
