import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchEditors } from '../../src/page/find-editors';
import { startPage } from '../../src/page/start';
import { changeSettings } from '../../src/settings/stored';
import { gmail } from '../../src/sites/gmail';

vi.mock('../../src/page/find-editors');

const hour = 3_600_000;
const fetchFace = () => Promise.reject(new Error('no draft, so no face'));
let stop: AbortController;

/** Whether drafts are looked for now. */
const isWatching = () => vi.mocked(watchEditors).mock.calls.some(([, , , signal]) => !signal.aborted);

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  vi.mocked(watchEditors).mockClear();
  stop = new AbortController();
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

it('goes on by itself when a pause is over', async () => {
  startPage(document, gmail, stop.signal, { fetchFace });
  await vi.waitFor(() => expect(isWatching()).toBe(true));
  await changeSettings((settings) => ({ ...settings, pausedUntil: Date.now() + hour }));
  await vi.waitFor(() => expect(isWatching()).toBe(false));
  await vi.advanceTimersByTimeAsync(hour / 2);
  expect(isWatching()).toBe(false);
  await vi.advanceTimersByTimeAsync(hour / 2);
  expect(isWatching()).toBe(true);
});

it('waits for nothing once it has left the page', async () => {
  await changeSettings((settings) => ({ ...settings, pausedUntil: Date.now() + hour }));
  startPage(document, gmail, stop.signal, { fetchFace });
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
  stop.abort();
  expect(vi.getTimerCount()).toBe(0);
});
