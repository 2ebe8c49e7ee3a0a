import type { TFile } from '../files/vault-files';
import type { Vault } from '../files/vault';
import { folderOf, joinPath } from '../text/normalize-path';

/** Looks notes up as links name them: by file name first, then by the end of the path. */
export class LinkTargets {
  private byName: Map<string, TFile[]> | undefined;

  constructor(private readonly vault: Vault) {
    for (const name of ['create', 'delete'] as const) {
      vault.on(name, () => (this.byName = undefined));
    }
    vault.on('rename', () => (this.byName = undefined));
  }

  /**
   * The file a link leads to. Exact path, path relative to the source, then any file whose path ends
   * so: the source's own folder wins, then the shortest path. Case does not count.
   */
  find(linkpath: string, sourcePath: string): TFile | undefined {
    const wanted = linkpath.toLowerCase();
    if (wanted === '') {
      return this.vault.getFileByPath(sourcePath) ?? undefined;
    }
    if (/^\.{1,2}\//.test(wanted)) {
      return this.exact(relative(wanted, folderOf(sourcePath).toLowerCase()));
    }
    if (wanted.startsWith('/')) {
      return this.exact(wanted.slice(1));
    }
    const candidates = this.named(wanted).filter((file) => endsSo(file.path.toLowerCase(), wanted));
    return nearest(candidates, wanted, folderOf(sourcePath));
  }

  /** The shortest text that leads to the file: its name, or its path where the name is not enough. */
  linktext(file: TFile, sourcePath: string, omitExtension: boolean): string {
    const cut = (text: string): string =>
      omitExtension && file.extension === 'md' ? text.replace(/\.md$/i, '') : text;
    return this.find(cut(file.name), sourcePath) === file && this.named(cut(file.name)).length === 1
      ? cut(file.name)
      : cut(file.path);
  }

  private exact(path: string): TFile | undefined {
    return this.named(path).find((file) => isPath(file.path.toLowerCase(), path));
  }

  private named(linkpath: string): readonly TFile[] {
    const name = linkpath.slice(linkpath.lastIndexOf('/') + 1).toLowerCase();
    const byName = this.names();
    return [...(byName.get(name) ?? []), ...(byName.get(`${name}.md`) ?? [])];
  }

  private names(): Map<string, TFile[]> {
    if (!this.byName) {
      const byName = new Map<string, TFile[]>();
      for (const file of this.vault.getFiles()) {
        const key = file.name.toLowerCase();
        byName.set(key, [...(byName.get(key) ?? []), file]);
      }
      this.byName = byName;
    }
    return this.byName;
  }
}

const isPath = (path: string, wanted: string): boolean =>
  path === wanted || path === `${wanted}.md`;

const endsSo = (path: string, wanted: string): boolean =>
  isPath(path, wanted) || path.endsWith(`/${wanted}`) || path.endsWith(`/${wanted}.md`);

function nearest(candidates: TFile[], wanted: string, folder: string): TFile | undefined {
  const rank = (file: TFile): number => {
    if (isPath(file.path.toLowerCase(), wanted) && wanted.includes('/')) {
      return 0;
    }
    return folderOf(file.path) === folder ? 1 : 2 + file.path.length;
  };
  return [...candidates].sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1))[0];
}

function relative(wanted: string, folder: string): string {
  let base = folder;
  let rest = wanted;
  for (let step = /^\.{1,2}\//.exec(rest); step; step = /^\.{1,2}\//.exec(rest)) {
    base = step[0] === '../' ? folderOf(base) : base;
    rest = rest.slice(step[0].length);
  }
  return joinPath(base, rest);
}
