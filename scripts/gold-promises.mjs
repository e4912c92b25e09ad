import { ready, runTypeScript } from './ready.mjs';

ready({ types: false });
process.exit(runTypeScript('tests/gold/promises.ts', process.argv.slice(2)));
