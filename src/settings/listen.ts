import { browser } from 'wxt/browser';

/** What the browser calls listeners of. */
interface BrowserEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/**
 * Listens to an event of the browser until the signal aborts. The event is held, not looked up again: when the extension
 * is reloaded under a living page, `browser.storage` and its like are gone from the old script before it hears of it.
 */
export function listen<Listener>(event: BrowserEvent<Listener>, listener: Listener, signal: AbortSignal): void {
  if (signal.aborted) return;
  event.addListener(listener);
  signal.addEventListener('abort', () => event.removeListener(listener), { once: true });
}

/** What is known of a change in the browser's storage, by key. */
export type StoredChanges = Readonly<Record<string, { readonly newValue?: unknown }>>;

/** Calls back after each change of one of these keys of what is stored, from whichever page, until the signal aborts. */
export function watchStored(
  keys: readonly string[],
  onChange: (changes: StoredChanges) => void,
  signal: AbortSignal,
): void {
  const see = (changes: StoredChanges, area: string) => {
    if (area === 'local' && keys.some((key) => key in changes)) onChange(changes);
  };
  listen(browser.storage.onChanged, see, signal);
}
