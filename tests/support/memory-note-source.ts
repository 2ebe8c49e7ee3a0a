import { dayOfName } from '../../src/domain/day-of-name';
import type { Frontmatter, Note } from '../../src/domain/note';
import type { NoteEvent, NoteSource } from '../../src/index/note-source';

/** A note as a test writes it down. */
export interface MemoryNote {
  readonly frontmatter?: Frontmatter | undefined;
  readonly brokenBlock?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  /** Names or paths of the notes that the text links to. */
  readonly links?: readonly string[] | undefined;
}

/** A vault in memory. Links lead to the first path, in order, that has the name, or is the path. */
export interface MemoryNoteSource extends NoteSource {
  put(path: string, note: MemoryNote): void;
  delete(path: string): void;
  /**
   * Links to the note are rewritten, as the app does. `quiet` tells of the rename alone, and leaves it to
   * the listener that those who link to the note link to the new path now.
   */
  rename(oldPath: string, path: string, quiet?: boolean): void;
  /** As it was put, links rewritten. */
  stored(path: string): MemoryNote;
}

export function createMemoryNoteSource(
  notes: Readonly<Record<string, MemoryNote>> = {},
): MemoryNoteSource {
  const source = new MemorySource();
  for (const [path, note] of Object.entries(notes)) source.put(path, note);
  return source;
}

export function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.md$/, '');
}

/** The properties of reviews and of plans that hold links. */
const LISTS = ['people', 'who'];

class MemorySource implements MemoryNoteSource {
  readonly #notes = new Map<string, MemoryNote>();
  readonly #callbacks = new Set<(event: NoteEvent) => void>();

  paths(): readonly string[] {
    return [...this.#notes.keys()];
  }

  stored(path: string): MemoryNote {
    return this.#notes.get(path) ?? {};
  }

  note(path: string): Note | undefined {
    const stored = this.#notes.get(path);
    if (stored === undefined) return undefined;
    const name = nameOf(path);
    const day = dayOfName(name);
    return {
      path,
      name,
      frontmatter: stored.frontmatter,
      brokenBlock: stored.brokenBlock,
      tags: stored.tags ?? [],
      day,
      contacts: day === undefined ? [] : this.#resolvedLinks(path),
    };
  }

  resolveLink(link: string): string | undefined {
    if (this.#notes.has(link)) return link;
    return this.paths()
      .filter((path) => nameOf(path) === link)
      .sort()[0];
  }

  listen(callback: (event: NoteEvent) => void): () => void {
    this.#callbacks.add(callback);
    return () => {
      this.#callbacks.delete(callback);
    };
  }

  put(path: string, note: MemoryNote): void {
    const before = this.#allLinks();
    this.#notes.set(path, note);
    this.#tellChanged(path);
    this.#tellRelinked(before, path);
  }

  delete(path: string): void {
    const before = this.#allLinks();
    if (this.#notes.delete(path)) this.#tell({ path, note: undefined });
    this.#tellRelinked(before, path);
  }

  rename(oldPath: string, path: string, quiet = false): void {
    const stored = this.#notes.get(oldPath);
    if (stored === undefined || this.#notes.has(path)) return;
    const before = this.#allLinks();
    const linking = [...before].filter(([, links]) => links.includes(oldPath));
    this.#notes.delete(oldPath);
    this.#notes.set(path, stored);
    const moved = new Map(
      [...before].map(([from, links]) => [
        from === oldPath ? path : from,
        links.map((link) => (link === oldPath ? path : link)),
      ]),
    );
    const note = this.note(path);
    if (note !== undefined) this.#tell({ path: oldPath, note });
    for (const [from] of linking) this.#relink(from === oldPath ? path : from, oldPath, path);
    if (before.get(oldPath)?.includes(oldPath) === true) this.#tellChanged(path);
    this.#tellRelinked(quiet ? moved : before, path);
  }

  /** Rewrites the links to the old path, by path, so that they surely lead to the new one. */
  #relink(from: string, oldPath: string, path: string): void {
    const stored = this.#notes.get(from);
    if (stored === undefined) return;
    const rewrite = (link: string): string =>
      link === oldPath || link === nameOf(oldPath) ? path : link;
    const listed = LISTS.flatMap((name) => {
      const links: unknown = stored.frontmatter?.[name];
      if (!Array.isArray(links)) return [];
      return [[name, links.map((link) => `[[${rewrite(unlinked(link))}]]`)]];
    });
    const frontmatter = stored.frontmatter && {
      ...stored.frontmatter,
      ...(Object.fromEntries(listed) as Frontmatter),
    };
    this.#notes.set(from, { ...stored, frontmatter, links: stored.links?.map(rewrite) });
  }

  #resolvedLinks(path: string): readonly string[] {
    const stored = this.#notes.get(path);
    const listed = LISTS.flatMap((name) => {
      const links: unknown = stored?.frontmatter?.[name];
      return Array.isArray(links) ? links.map(unlinked) : [];
    });
    const links = [...(stored?.links ?? []), ...listed];
    return links.flatMap((link) => this.resolveLink(link) ?? []);
  }

  #allLinks(): Map<string, readonly string[]> {
    return new Map(this.paths().map((path) => [path, this.#resolvedLinks(path)]));
  }

  /** Links elsewhere may lead to another note now, which the app tells of too. */
  #tellRelinked(before: ReadonlyMap<string, readonly string[]>, except: string): void {
    for (const [path, links] of this.#allLinks()) {
      if (path === except) continue;
      if (links.join('|') !== (before.get(path) ?? []).join('|')) this.#tellChanged(path);
    }
  }

  #tellChanged(path: string): void {
    const note = this.note(path);
    if (note !== undefined) this.#tell({ path, note });
  }

  #tell(event: NoteEvent): void {
    for (const callback of [...this.#callbacks]) callback(event);
  }
}

function unlinked(link: unknown): string {
  return String(link).replace(/^\[\[|\]\]$/g, '');
}
