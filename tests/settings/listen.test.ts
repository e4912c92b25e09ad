import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { watchStored } from '../../src/settings/listen';

it('what is stored is listened to by key, until the signal aborts', async () => {
  const stop = new AbortController();
  const seen: unknown[] = [];
  watchStored(['one', 'two'], (changes) => seen.push(changes.one?.newValue ?? changes.two?.newValue), stop.signal);
  await browser.storage.local.set({ one: 1 });
  await browser.storage.local.set({ three: 3 });
  await browser.storage.session.set({ one: 4 });
  await browser.storage.local.set({ two: 2 });
  stop.abort();
  await browser.storage.local.set({ one: 5 });
  expect(seen).toEqual([1, 2]);
});

it('an old script takes its listener back after the browser took `storage` from it', () => {
  const stop = new AbortController();
  const { onChanged } = browser.storage;
  const taken = vi.spyOn(onChanged, 'removeListener');
  watchStored(['one'], () => undefined, stop.signal);
  const gone = vi.spyOn(browser, 'storage', 'get').mockReturnValue(undefined as never);
  expect(browser.storage).toBeUndefined();
  stop.abort();
  gone.mockRestore();
  expect(taken).toHaveBeenCalledOnce();
  taken.mockRestore();
});
