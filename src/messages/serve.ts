import { browser } from 'wxt/browser';
import { listen } from '../settings/listen';
import type { Reply } from './send';

/** A map of messages: by kind, what is asked and what is answered. */
type Exchanges<Kinds> = { [Kind in keyof Kinds]: { ask: unknown; answer: unknown } };

/** Where a message comes from: the tab and the frame of it, where it is a page's. */
export interface Sender {
  readonly tabId?: number | undefined;
  readonly frameId?: number | undefined;
}

export type Handlers<Kinds extends Exchanges<Kinds>> = {
  readonly [Kind in keyof Kinds]: (
    ask: Kinds[Kind]['ask'],
    from: Sender,
  ) => Kinds[Kind]['answer'] | Promise<Kinds[Kind]['answer']>;
};

/** By kind, a function that returns the ask when it has the right shape and throws otherwise. */
export type Parsers<Kinds extends Exchanges<Kinds>> = {
  readonly [Kind in keyof Kinds]: (ask: unknown) => Kinds[Kind]['ask'];
};

/**
 * Answers messages from our own extension until the signal aborts. Messages of other kinds and from other senders are
 * left for others. A handler that throws becomes a refusal with the name of what was thrown. Without `parsers` asks are
 * taken as they come, which is right only where nobody but our own pages can send.
 */
export function serve<Kinds extends Exchanges<Kinds>>(
  handlers: Handlers<Kinds>,
  signal: AbortSignal,
  parsers?: Parsers<Kinds>,
): void {
  const answer = async (kind: keyof Kinds, ask: unknown, from: Sender): Promise<Reply> => {
    try {
      const parsed = parsers ? parsers[kind](ask) : (ask as Kinds[typeof kind]['ask']);
      // JSON drops a property that is undefined, and the reply would look like none.
      return { answer: (await handlers[kind](parsed, from)) ?? null };
    } catch (problem) {
      console.warn(`Handrail could not answer "${String(kind)}".`, problem);
      return { refusal: problem instanceof Error ? problem.name : 'Unknown' };
    }
  };
  // Chromium's own API takes a later answer only through `respond`; where there is none, the promise is the answer.
  const hear = (
    message: unknown,
    sender: { id?: string; tab?: { id?: number }; frameId?: number },
    respond?: (reply: Reply) => void,
  ): Promise<Reply> | true | undefined => {
    if (sender.id !== browser.runtime.id || !isMessage(message) || !Object.hasOwn(handlers, message.kind))
      return undefined;
    const reply = answer(message.kind as keyof Kinds, message.ask, { tabId: sender.tab?.id, frameId: sender.frameId });
    if (!respond) return reply;
    reply.then(respond);
    return true;
  };
  listen(browser.runtime.onMessage, hear, signal);
}

function isMessage(message: unknown): message is { kind: string; ask: unknown } {
  return typeof message === 'object' && message !== null && 'kind' in message && typeof message.kind === 'string';
}
