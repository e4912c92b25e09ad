import { ready, runTypeScript } from './ready.mjs';

ready({ types: false });
process.exit(runTypeScript('training/train.ts', process.argv.slice(2)));
