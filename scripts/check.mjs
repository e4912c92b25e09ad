import { ready, runTypeScript } from './ready.mjs';

ready({ types: false });
// npm runs scripts in the project's folder; file names belong to the folder they were typed in.
const cwd = process.env.INIT_CWD ?? process.cwd();
process.exit(runTypeScript('src/cli/main.ts', process.argv.slice(2), { cwd }));
