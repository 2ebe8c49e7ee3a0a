import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The vault's folder as another program sees it. */
export interface Disk {
  /** The bytes as text, a byte order mark and line endings included. */
  read(name: string): string;
  /** Writes as another program would. */
  write(name: string, text: string): void;
  rename(oldName: string, name: string): void;
  remove(name: string): void;
  /** All notes by path, to compare a whole vault before and after. */
  notes(): Readonly<Record<string, string>>;
}

export function createDisk(folder: string): Disk {
  const place = (name: string): string => path.join(folder, name);
  const read = (name: string): string => readFileSync(place(name)).toString('utf8');
  return {
    read,
    write: (name, text) => writeFileSync(place(name), text),
    rename: (oldName, name) => renameSync(place(oldName), place(name)),
    remove: (name) => rmSync(place(name)),
    notes: () => {
      const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      const notes = names.filter((name) => name.endsWith('.md')).sort();
      return Object.fromEntries(notes.map((name) => [name, read(name)]));
    },
  };
}
