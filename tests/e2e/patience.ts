/**
 * How long tests in a browser wait for what must come, in milliseconds: as long as a machine may take that does much
 * else. What comes sooner is not waited for.
 */
export const patience = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 15_000 } },
};
