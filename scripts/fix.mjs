import { ready, tool } from './ready.mjs';

ready({ types: false });
const code = tool('@biomejs/biome/bin/biome', ['check', '--write', ...process.argv.slice(2)]);
await import('./docs.mjs');
process.exit(code);
