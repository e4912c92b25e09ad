import { ready, tool } from './ready.mjs';

ready({ types: false });
process.exit(tool('@biomejs/biome/bin/biome', ['check', '--write', ...process.argv.slice(2)]));
