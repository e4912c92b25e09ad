import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A copy of a built extension that may run where its user would have turned it on. */
export interface Granted {
  readonly folder: string;
  remove(): void;
}

/**
 * Copies a built extension and gives the copy a page's permission in its manifest: headless, nobody can answer the
 * browser's own question, and then it is not asked.
 * @param pattern match pattern of the pages
 */
export function grant(extension: string, pattern: string): Granted {
  const folder = mkdtempSync(path.join(tmpdir(), 'handrail-extension-'));
  cpSync(extension, folder, { recursive: true });
  const manifest = path.join(folder, 'manifest.json');
  const granted = { ...JSON.parse(readFileSync(manifest, 'utf8')), host_permissions: [pattern] };
  writeFileSync(manifest, JSON.stringify(granted));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
