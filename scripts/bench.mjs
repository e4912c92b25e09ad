import { ready, runTypeScript } from './ready.mjs';

ready({ types: false });
process.exit(runTypeScript('tests/bench/bench.ts', process.argv.slice(2)));
