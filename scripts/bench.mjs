import { build } from 'vite';
import { ready, root, tool } from './ready.mjs';

ready({ types: false });
// Built as pages get it: a loader that reads TypeScript as it goes would time itself.
await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: { ssr: 'tests/bench/bench.ts', outDir: 'node_modules/.bench', emptyOutDir: true, target: 'node20' },
});
process.exit(tool('.bench/bench.js', process.argv.slice(2)));
