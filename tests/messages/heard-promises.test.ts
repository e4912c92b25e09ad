import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leaveHeard, readHeard, takeHeard } from '../../src/messages/heard-promises';
import { promise } from '../e2e/seeds';

beforeEach(() => fakeBrowser.reset());

it('keeps what two pages put off in the same moment', async () => {
  await Promise.all([leaveHeard([promise('a', 'I’ll ring.')]), leaveHeard([promise('b', 'I’ll write.')])]);
  await Promise.all([takeHeard(['a']), leaveHeard([promise('c', 'I’ll call.')])]);
  expect((await readHeard()).map(({ id }) => id)).toEqual(['c', 'b']);
});
