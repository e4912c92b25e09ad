import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { ruleTables } from './build/rule-tables.ts';
import { patience } from './tests/e2e/patience.ts';

// The settings of wxt.config.ts that a test can notice, without the plugins of the build.
const wxt: Parameters<typeof WxtVitest>[0] = { configFile: false, imports: false, manifestVersion: 3, modules: [] };

// Each file has a browser of its own, so files may share what they import.
const inChromium = { environment: 'node', isolate: false, globalSetup: 'tests/e2e/built.ts', ...patience } as const;

export default defineConfig({
  plugins: [WxtVitest(wxt), preact(), ruleTables({ keepsRules: true })],
  test: {
    // Tests in a browser mostly wait: for a pause in typing, for a pointer that rests.
    maxWorkers: '100%',
    // They start sooner than processes.
    pool: 'threads',
    // A property that is tried a thousand times, or a command in a process of its own, takes what the machine makes it take.
    testTimeout: 30_000,
    setupFiles: ['tests/patient-waits.ts', 'tests/locks.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          // Mostly of pure functions: they may share what they import, above all the model, which takes a while to unpack.
          isolate: false,
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['**/*.dom.test.ts', '**/*.chromium.test.ts', 'tests/e2e/{webmail,firefox,editors,notes,long}/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          isolate: false,
          environment: 'happy-dom',
          setupFiles: ['tests/fresh-page.ts'],
          include: ['tests/**/*.dom.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: { name: 'chromium', include: ['tests/**/*.chromium.test.ts'], ...inChromium },
      },
      // What `npm run e2e:long` runs: too slow for every change.
      { extends: true, test: { name: 'long', include: ['tests/e2e/long/*.test.ts'], ...inChromium } },
    ],
  },
});
