import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Notes by path; `'sample'` is the whole sample vault. */
export type VaultContent = 'sample' | Readonly<Record<string, string>>;

const SAMPLE = fileURLToPath(new URL('../../../workbench/vault', import.meta.url));

export interface TemporaryVault {
  readonly folder: string;
  remove(): void;
}

/** A fresh folder with these notes, of which every test has its own. */
export function makeVault(content: VaultContent): TemporaryVault {
  const base = realpathSync(mkdtempSync(path.join(tmpdir(), 'rapport-e2e-')));
  const folder = path.join(base, 'Vault');
  mkdirSync(folder);
  if (content === 'sample') {
    cpSync(SAMPLE, folder, { recursive: true });
  } else {
    for (const [name, text] of Object.entries(content)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
  }
  return { folder, remove: () => rmSync(base, { recursive: true, force: true }) };
}
