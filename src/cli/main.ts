import { check } from './check';

process.exitCode = await check(process.argv.slice(2), {
  input: process.stdin,
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
});
