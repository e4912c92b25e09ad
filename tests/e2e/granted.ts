import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A copy of a built extension that may run where its user would have turned it on. */
export interface GrantedCopy {
  readonly folder: string;
  remove(): void;
}

/**
 * Copies a built extension and gives the copy the permission for some pages: headless, nobody can answer the browser's
 * own question, and then it is not asked.
 * @param patterns match patterns of the pages
 */
export function grantedCopy(patterns: readonly string[], extension: string): GrantedCopy {
  const folder = mkdtempSync(path.join(tmpdir(), 'handrail-extension-'));
  cpSync(extension, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const granted = { ...manifest, host_permissions: [...manifest.host_permissions, ...patterns] };
  writeFileSync(file, JSON.stringify(granted));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
