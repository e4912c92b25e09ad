import { ready, runTypeScript } from './ready.mjs';

ready({ types: false });
process.exit(runTypeScript('src/cli/check.ts', process.argv.slice(2)));
