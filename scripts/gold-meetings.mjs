import { ready, runTypeScript } from './ready.mjs';

ready({ types: false });
process.exit(runTypeScript('tests/gold/meetings.ts', process.argv.slice(2)));
