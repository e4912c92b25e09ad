import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extensionFolder } from './built';

/** The built extension in a folder of its own. */
export interface GrantedCopy {
  readonly folder: string;
  remove(): void;
}

/**
 * A copy of the built extension that has the permission for some pages already. Headless, nobody can answer the browser's
 * own question; with the permission in the manifest it is not asked.
 */
export function grantedCopy(patterns: readonly string[]): GrantedCopy {
  const folder = mkdtempSync(path.join(tmpdir(), 'handrail-extension-'));
  cpSync(extensionFolder, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const granted = { ...manifest, host_permissions: [...manifest.host_permissions, ...patterns] };
  writeFileSync(file, JSON.stringify(granted));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
