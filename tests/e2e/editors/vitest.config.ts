import { defineConfig } from 'vitest/config';
import { patience } from '../patience.ts';

export default defineConfig({
  test: {
    include: ['tests/e2e/editors/*.test.ts'],
    globalSetup: 'tests/e2e/built.ts',
    fileParallelism: false,
    chaiConfig: { truncateThreshold: 0 },
    setupFiles: 'tests/patient-waits.ts',
    ...patience,
  },
});
