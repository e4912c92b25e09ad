import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Listener = (message: unknown, sender: { id?: string }) => Promise<unknown> | undefined;

/** Joins `sendMessage` to the listeners as a browser does: with a sender, through JSON, first answer wins. */
export function joinWire(sender: { id?: string } = { id: fakeBrowser.runtime.id }): void {
  const listeners = new Set<Listener>();
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.add(listener as Listener);
  });
  vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener').mockImplementation((listener) => {
    listeners.delete(listener as Listener);
  });
  const post = async (message: unknown) => {
    if (listeners.size === 0) throw new Error('Could not establish connection. Receiving end does not exist.');
    const heard = [...listeners]
      .map((listen) => listen(overJson(message), sender))
      .find((reply) => reply !== undefined);
    return overJson(await heard);
  };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(post);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((_tab, message) => post(message));
}

function overJson(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
