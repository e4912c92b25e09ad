import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const [major, minor] = process.versions.node.split('.').map(Number);

/** Runs a command with this process's streams; `out` names the stream its output goes to. Returns its exit code. */
export function run(command, args, { out = 'inherit', env = {}, cwd = root } = {}) {
  const isShim = process.platform === 'win32' && !command.endsWith('.exe');
  const { status, error } = spawnSync(command, args, {
    cwd,
    stdio: ['inherit', out, 'inherit'],
    shell: isShim,
    // Vite warns of an import style that every TypeScript config here has.
    env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...env },
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

/** Runs a tool of the project's own packages, by the path of its script. */
export function tool(script, args, options) {
  return run(process.execPath, [path.join(root, 'node_modules', script), ...args], options);
}

/** Runs a TypeScript file of the project with the given arguments. */
export function runTypeScript(file, args, options) {
  return tool('jiti/lib/jiti-cli.mjs', [path.join(root, file), ...args], options);
}

/** Vitest's options for its own output on the terminal and a report in a file beside it. */
export const report = (file) => ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];

/** Ends this process with the first code that is not 0, after saying which step it was. */
export function must(code, step) {
  if (code === 0) return;
  console.error(`${step} did not pass.`);
  process.exit(code);
}

function isInstalled(folder) {
  const stamp = path.join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(stamp)) return false;
  const wanted = JSON.parse(readFileSync(path.join(folder, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(stamp, 'utf8')).packages;
  // Compared by version, not by time: a fresh checkout touches the lock file without changing it.
  return Object.entries(wanted).every(
    ([name, { version, optional }]) => name === '' || optional || present[name]?.version === version,
  );
}

function isPrepared() {
  const prepared = path.join(root, '.wxt', 'tsconfig.json');
  if (!existsSync(prepared)) return false;
  return statSync(prepared).mtimeMs >= statSync(path.join(root, 'wxt.config.ts')).mtimeMs;
}

/** Installs the packages of a folder by its lock file where they are missing or old. */
export function install(folder = root) {
  if (isInstalled(folder)) return;
  const place = path.relative(root, folder);
  console.error(`Installing packages (npm ci${place && ` in ${place}`}) ...`);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  must(run(npm, ['ci', '--no-audit', '--no-fund'], { out: 2, cwd: folder }), 'npm ci');
}

/**
 * Installs the packages and prepares WXT's types, each only where it is missing or old.
 * Says one line a step on standard error; standard output stays for the command itself.
 */
export function ready({ types = true } = {}) {
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Handrail needs Node 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  install();
  if (types && !isPrepared()) {
    console.error('Preparing types (wxt prepare) ...');
    must(tool('wxt/bin/wxt.mjs', ['prepare'], { out: 2 }), 'wxt prepare');
  }
}
