import { defineConfig } from 'vitest/config';
import { patience } from '../patience.ts';

export default defineConfig({
  test: {
    include: ['tests/e2e/firefox/*.test.ts'],
    maxWorkers: 2,
    // Node 20 has a WebSocket, and keeps it behind this.
    execArgv: ['--experimental-websocket'],
    setupFiles: 'tests/patient-waits.ts',
    ...patience,
  },
});
