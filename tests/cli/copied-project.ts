import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

/** Parts of the project in a folder of their own, where its scripts may write. */
export interface CopiedProject {
  readonly folder: string;
  /** Runs a script in it. */
  run(file: string, ...args: readonly string[]): SpawnSyncReturns<string>;
}

/** Copies files and folders of the project for the tests of a file, and takes the copy away after them. */
export function copyProject(...parts: readonly string[]): CopiedProject {
  const folder = mkdtempSync(path.join(tmpdir(), 'handrail-'));
  for (const part of parts) cpSync(part, path.join(folder, part), { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true }));
  return {
    folder,
    run: (file, ...args) => spawnSync(process.execPath, [file, ...args], { encoding: 'utf8', cwd: folder }),
  };
}
