import type { MetadataCache } from '../metadata/metadata-cache';
import { getFrontMatterInfo } from '../text/frontmatter';
import { joinPath, folderOf } from '../text/normalize-path';
import { parseYaml, stringifyYaml } from '../text/yaml-text';
import { relinked } from './relink';
import { TFile, TFolder, type TAbstractFile } from './vault-files';
import type { Vault } from './vault';

/** File work as the user's settings want it. In the stand-in: local trash, links follow a rename. */
export class FileManager {
  constructor(
    private readonly vault: Vault,
    private readonly metadataCache: MetadataCache,
    private readonly confirmDeletion: (file: TAbstractFile) => Promise<boolean>,
  ) {}

  /** New notes go to the top folder. */
  getNewFileParent(sourcePath: string, newFilePath?: string): TFolder;
  getNewFileParent(): TFolder {
    return this.vault.getRoot();
  }

  /** Renames, then changes the links to it in other notes. */
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    const moved = file instanceof TFile ? [file] : filesIn(file);
    const linking = moved.map((target) => ({ target, notes: this.notesLinkingTo(target) }));
    await this.vault.rename(file, newPath);
    for (const { target, notes } of linking) {
      for (const { note, references } of notes) {
        await this.vault.process(note, (text) =>
          relinked(text, references, this.metadataCache.fileToLinktext(target, note.path)),
        );
      }
    }
  }

  async promptForDeletion(file: TAbstractFile): Promise<boolean> {
    const agreed = await this.confirmDeletion(file);
    if (agreed) {
      await this.trashFile(file);
    }
    return agreed;
  }

  async trashFile(file: TAbstractFile): Promise<void> {
    await this.vault.trash(file, false);
  }

  generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
    const text = this.metadataCache.fileToLinktext(file, sourcePath);
    const embed = file.extension === 'md' ? '' : '!';
    const shown = alias === '' ? '' : `|${alias}`;
    return `${embed}[[${file.path === sourcePath && subpath ? '' : text}${subpath}${shown}]]`;
  }

  /**
   * Changes the properties in one atomic step. The whole block is written anew: comments, quotes and
   * flow style are lost. Throws on a broken block, and what `change` throws; then nothing is written.
   */
  async processFrontMatter(
    file: TFile,
    change: (frontmatter: Record<string, unknown>) => void,
  ): Promise<void> {
    await this.vault.process(file, (text) => withFrontMatter(text, change));
  }

  getAvailablePathForAttachment(filename: string, sourcePath = ''): Promise<string> {
    const folder = sourcePath === '' ? '/' : folderOf(sourcePath);
    const [, base = filename, extension = ''] = /^(.*?)(\.[^.]*)?$/.exec(filename) ?? [];
    let path = joinPath(folder, filename);
    for (let count = 1; this.vault.getAbstractFileByPath(path); count += 1) {
      path = joinPath(folder, `${base} ${count}${extension}`);
    }
    return Promise.resolve(path);
  }

  private notesLinkingTo(target: TFile): { note: TFile; references: readonly string[] }[] {
    const found: { note: TFile; references: readonly string[] }[] = [];
    for (const note of this.vault.getMarkdownFiles()) {
      const cache = this.metadataCache.getFileCache(note);
      const all = [
        ...(cache?.links ?? []),
        ...(cache?.embeds ?? []),
        ...(cache?.frontmatterLinks ?? []),
      ];
      const references = all
        .filter(({ link }) => this.leadsTo(link, note, target))
        .map(({ original }) => original);
      if (references.length > 0) {
        found.push({ note, references });
      }
    }
    return found;
  }

  private leadsTo(link: string, note: TFile, target: TFile): boolean {
    const path = link.split('#')[0] ?? '';
    return path !== '' && this.metadataCache.getFirstLinkpathDest(path, note.path) === target;
  }
}

function filesIn(folder: TAbstractFile): TFile[] {
  if (folder instanceof TFile) {
    return [folder];
  }
  return folder instanceof TFolder ? folder.children.flatMap(filesIn) : [];
}

function withFrontMatter(
  text: string,
  change: (frontmatter: Record<string, unknown>) => void,
): string {
  const info = getFrontMatterInfo(text);
  const read = info.exists ? parseYaml(info.frontmatter) : undefined;
  const frontmatter = { ...(typeof read === 'object' && read) } as Record<string, unknown>;
  change(frontmatter);
  const body = text.slice(info.contentStart);
  return Object.keys(frontmatter).length === 0
    ? body
    : `---\n${stringifyYaml(frontmatter)}---\n${body}`;
}
