import { vi } from 'vitest';
import { patience } from './e2e/patience';

// Vitest lets the configuration say how long `expect.poll` waits, and not how long these do: a second, which is too little
// on a machine that does much else.
const { waitFor, waitUntil } = vi;
vi.waitFor = (check, options = patience.expect.poll) => waitFor(check, options);
vi.waitUntil = (check, options = patience.expect.poll) => waitUntil(check, options);
