import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/e2e/editors/*.test.ts'],
    globalSetup: 'tests/e2e/built.ts',
    fileParallelism: false,
    testTimeout: 40_000,
    chaiConfig: { truncateThreshold: 0 },
    hookTimeout: 120_000,
  },
});
