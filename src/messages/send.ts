import { browser } from 'wxt/browser';
import type { ToBackground, ToFrame, ToPage } from './map';

// A suspended worker wakes in well under a second; past this, the writer should not be kept waiting.
const PATIENCE = 10_000;

/** Nobody answered: the other side is asleep, gone, or was replaced by an update. Callers go on without the answer. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** The other side heard the message and could not do it; `reason` is the name of what stood in the way. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(readonly reason: string) {
    super(`The message was refused: ${reason}`);
  }
}

/** What goes over the wire. */
export type Reply = { readonly answer: unknown } | { readonly refusal: string };

/** Asks the background. Rejects with `Unreachable` or `Refused`, never with anything else. */
export function send<Kind extends keyof ToBackground>(
  kind: Kind,
  ask: ToBackground[Kind]['ask'],
): Promise<ToBackground[Kind]['answer']> {
  return answered(() => browser.runtime.sendMessage({ kind, ask }));
}

/** Asks the content scripts of one tab: its page, or what frames of another origin have drafts in it. Rejects like `send`. */
export function sendToTab<Kind extends keyof (ToPage & ToFrame)>(
  tabId: number,
  kind: Kind,
  ask: (ToPage & ToFrame)[Kind]['ask'],
): Promise<(ToPage & ToFrame)[Kind]['answer']> {
  return answered(() => browser.tabs.sendMessage(tabId, { kind, ask }));
}

async function answered<Answer>(post: () => Promise<unknown>): Promise<Answer> {
  const reply = await withinPatience(post);
  if (!isReply(reply)) throw new Unreachable('Nobody answered.');
  if ('refusal' in reply) throw new Refused(reply.refusal);
  // The boundary: only our own `serve` replies, and its handlers are typed by the same map.
  return restored(reply.answer) as Answer;
}

async function withinPatience(post: () => Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer in time.')), PATIENCE);
  });
  try {
    return await Promise.race([post(), tooLate]);
  } catch (cause) {
    throw new Unreachable('Nobody answered.', { cause });
  } finally {
    clearTimeout(timer);
  }
}

function isReply(reply: unknown): reply is Reply {
  return typeof reply === 'object' && reply !== null && ('answer' in reply || 'refusal' in reply);
}

// Chromium sends messages as JSON, which turns `undefined` into `null`; no answer of ours holds a `null` of its own.
function restored(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map((one) => one ?? undefined);
  return answer ?? undefined;
}
