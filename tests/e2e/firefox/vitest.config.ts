import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/e2e/firefox/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 40_000,
    hookTimeout: 90_000,
    // Node 20 has a WebSocket, and keeps it behind this.
    execArgv: ['--experimental-websocket'],
  },
});
