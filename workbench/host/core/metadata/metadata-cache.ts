import { Events, type EventRef, type Listener } from '../events';
import type { Disk } from '../files/disk';
import type { Vault } from '../files/vault';
import { TFile, type TAbstractFile } from '../files/vault-files';
import { nameOf } from '../text/normalize-path';
import type { CachedMetadata } from './cached-metadata';
import { LinkTargets } from './link-target';
import { linkpathsOf, ResolvedLinks, type LinkCounts } from './resolved-links';
import { scanNote } from './scan-note';

/**
 * What is known of each note, some time after it was written: until then the entry is missing (a new
 * note) or stale. At the host's start all is known before the layout is ready and no `changed` is
 * fired, as in an app whose cache on disk is warm.
 */
export class MetadataCache extends Events {
  readonly resolvedLinks: LinkCounts;
  readonly unresolvedLinks: LinkCounts;
  private readonly caches = new Map<string, CachedMetadata>();
  private readonly pending = new Map<TFile, number>();
  private readonly toResolve = new Set<TFile>();
  private readonly targets: LinkTargets;
  private readonly links: ResolvedLinks;
  private resolveTimer: number | undefined;
  private following = false;

  constructor(
    private readonly vault: Vault,
    private readonly disk: Disk,
    private readonly delay: number,
  ) {
    super();
    this.targets = new LinkTargets(vault);
    this.links = new ResolvedLinks(this.targets);
    this.resolvedLinks = this.links.resolved;
    this.unresolvedLinks = this.links.unresolved;
    // Before any plugin listens: what a plugin's listener asks for is up to date.
    vault.on('create', (file) => this.following && this.fileCreated(file));
    vault.on('modify', (file) => this.following && this.schedule(file));
    vault.on('delete', (file) => this.fileDeleted(file));
    vault.on('rename', (file, oldPath) => this.fileRenamed(file, oldPath));
  }

  override on(
    name: 'changed',
    callback: (file: TFile, data: string, cache: CachedMetadata) => unknown,
    context?: unknown,
  ): EventRef;
  override on(
    name: 'deleted',
    callback: (file: TFile, previous: CachedMetadata | null) => unknown,
    context?: unknown,
  ): EventRef;
  override on(name: 'resolve', callback: (file: TFile) => unknown, context?: unknown): EventRef;
  override on(name: 'resolved', callback: () => unknown, context?: unknown): EventRef;
  override on(name: string, callback: (...data: never[]) => unknown, context?: unknown): EventRef {
    return super.on(name, callback as Listener, context);
  }

  /** The host's start: reads every note, resolves all links, then follows the vault. */
  async readAll(nextSlice: () => Promise<void>): Promise<void> {
    const files = this.vault.getMarkdownFiles();
    this.following = true;
    for (const [at, file] of files.entries()) {
      if (!file.deleted) {
        this.caches.set(file.path, scanNote(this.disk.texts.get(file.path) ?? ''));
      }
      if (at % 500 === 499) {
        await nextSlice();
      }
    }
    for (const file of files) {
      this.resolveNow(file);
    }
    this.trigger('resolved');
  }

  /** A start with a cold cache: notes are read one delay later, each with `changed`, maybe after layout-ready. */
  readLater(): void {
    this.following = true;
    this.vault.getMarkdownFiles().forEach((file) => this.schedule(file));
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.getCache(file.path);
  }

  getCache(path: string): CachedMetadata | null {
    return this.caches.get(path) ?? null;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    return this.targets.find(linkpath, sourcePath) ?? null;
  }

  fileToLinktext(file: TFile, sourcePath: string, omitMdExtension = true): string {
    return this.targets.linktext(file, sourcePath, omitMdExtension);
  }

  /** Stops all timers: nothing is read any more. */
  close(): void {
    this.pending.forEach((timer) => window.clearTimeout(timer));
    window.clearTimeout(this.resolveTimer);
    this.pending.clear();
  }

  private schedule(file: TAbstractFile): void {
    if (!(file instanceof TFile) || file.extension !== 'md' || this.pending.has(file)) {
      return;
    }
    this.pending.set(
      file,
      window.setTimeout(() => this.readNow(file), this.delay),
    );
  }

  private readNow(file: TFile): void {
    this.pending.delete(file);
    const text = this.disk.texts.get(file.path);
    if (file.deleted || text === undefined) {
      return;
    }
    const cache = scanNote(text);
    this.caches.set(file.path, cache);
    this.trigger('changed', file, text, cache);
    this.resolveSoon([file]);
  }

  private fileCreated(file: TAbstractFile): void {
    this.schedule(file);
    this.resolveSoon(this.notesLinkingTo(file.path));
  }

  private fileDeleted(file: TAbstractFile): void {
    if (!(file instanceof TFile)) {
      return;
    }
    window.clearTimeout(this.pending.get(file));
    this.pending.delete(file);
    const previous = this.getCache(file.path);
    this.caches.delete(file.path);
    this.links.forget(file.path);
    this.trigger('deleted', file, previous);
    this.resolveSoon(this.notesLinkingTo(file.path));
  }

  /** The note was not read again: no `changed`. Links to it, old and new, are looked up again. */
  private fileRenamed(file: TAbstractFile, oldPath: string): void {
    const cache = this.caches.get(oldPath);
    if (!(file instanceof TFile)) {
      return;
    }
    this.caches.delete(oldPath);
    this.links.forget(oldPath);
    if (cache && file.extension === 'md') {
      this.caches.set(file.path, cache);
    } else {
      this.schedule(file);
    }
    this.resolveSoon([file, ...this.notesLinkingTo(oldPath), ...this.notesLinkingTo(file.path)]);
  }

  private notesLinkingTo(path: string): TFile[] {
    const stem = (text: string): string => nameOf(text).toLowerCase().replace(/\.md$/, '');
    const wanted = stem(path);
    return this.vault.getMarkdownFiles().filter((file) => {
      const cache = this.caches.get(file.path);
      return cache && linkpathsOf(cache).some((linkpath) => stem(linkpath) === wanted);
    });
  }

  private resolveSoon(files: readonly TFile[]): void {
    files.forEach((file) => this.toResolve.add(file));
    if (this.toResolve.size > 0 && this.resolveTimer === undefined) {
      this.resolveTimer = window.setTimeout(() => this.resolveWaiting(), 0);
    }
  }

  private resolveWaiting(): void {
    this.resolveTimer = undefined;
    const files = [...this.toResolve];
    this.toResolve.clear();
    files.forEach((file) => this.resolveNow(file));
    if (this.toResolve.size === 0) {
      this.trigger('resolved');
    }
  }

  private resolveNow(file: TFile): void {
    const cache = this.getFileCache(file);
    if (cache && !file.deleted) {
      this.links.resolve(file, cache);
      this.trigger('resolve', file);
    }
  }
}
