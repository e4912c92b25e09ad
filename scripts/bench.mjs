import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createJiti } from 'jiti';
import { build } from 'vite';
import { needBrowser } from './browser.mjs';
import { ready, root, run, runTypeScript, tool } from './ready.mjs';

ready();
const { ruleTables } = await createJiti(import.meta.url).import('../build/rule-tables.ts');

// Compared with, never depended on: they live in the cache.
const peers = {
  'harper.js': '2.10.0',
  'retext-english': '5.0.0',
  'retext-equality': '7.1.0',
  'retext-profanities': '8.0.0',
  'retext-stringify': '4.0.0',
  unified: '11.0.5',
  vfile: '6.0.3',
  'write-good': '1.0.8',
};

/** Installs the peers where they are missing or old. Returns the file that runs them, `none` where they cannot be had. */
function readyPeers() {
  const folder = path.join(root, '.cache', 'peers');
  const stamp = path.join(folder, 'installed.json');
  const wanted = JSON.stringify(peers);
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    console.error('Installing what to compare with (npm install, into .cache/peers) ...');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
    const options = '--ignore-scripts --no-audit --no-fund --save-exact --loglevel=silent --fetch-retries=1'.split(' ');
    const names = Object.entries(peers).map(([name, version]) => `${name}@${version}`);
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    if (run(npm, ['install', '--prefix', folder, ...options, ...names], { out: 2 }) !== 0) {
      console.error('They could not be installed: their rows are not measured.');
      return 'none';
    }
    writeFileSync(stamp, wanted);
  }
  const file = path.join(folder, 'peers.mjs');
  copyFileSync(path.join(root, 'tests', 'bench', 'peers.mjs'), file);
  return file;
}

const out = path.join(root, 'node_modules', '.bench');
const common = { root, configFile: false, logLevel: 'error' };

// Built as pages get it: a loader that reads TypeScript as it goes would time itself.
await build({
  ...common,
  plugins: [
    {
      name: 'where-sources-lie',
      // The gold sets lie beside their source, not beside what is built of it.
      transform: (code, id) =>
        code.includes('import.meta.url')
          ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
          : undefined,
    },
  ],
  publicDir: false,
  build: { ssr: 'tests/bench/bench.ts', outDir: out, emptyOutDir: true, target: 'node20' },
});

/** Builds what a page, or the background, runs of the engine. Returns the file. */
async function buildEngine(name) {
  await build({
    ...common,
    publicDir: false,
    plugins: [ruleTables()],
    build: {
      outDir: out,
      emptyOutDir: false,
      target: 'chrome123',
      modulePreload: false,
      rolldownOptions: {
        input: path.join(root, 'tests', 'bench', `${name}.ts`),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: `${name}.mjs` },
      },
    },
  });
  return path.join(out, `${name}.mjs`);
}

const engines = [await buildEngine('page.content'), await buildEngine('background')];
const inChromium = { env: { CHROMIUM_PATH: needBrowser() } };
const codes = [
  tool('.bench/bench.js', [readyPeers(), ...engines]),
  runTypeScript('tests/bench/in-page.ts', [], inChromium),
  runTypeScript('tests/bench/pages.ts', [], inChromium),
];
process.exit(codes.find((code) => code !== 0) ?? 0);
