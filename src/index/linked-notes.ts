import type { Note } from '../domain/note';

/** Somebody whom a note lists by a link. */
interface Listed {
  readonly path: string | undefined;
}

/** What the notes of one kind say. */
export interface LinkedKind<T> {
  readonly read: (note: Note) => T;
  readonly order: (a: T, b: T) => number;
  /** The same record with each of those it lists as `swap` gives them. */
  readonly withListed: (record: T, swap: <L extends Listed>(listed: L) => L) => T;
}

/** The notes of one kind that list people by links, kept current one note at a time. */
export class LinkedNotes<T extends { readonly path: string }> {
  readonly #kind: LinkedKind<T>;
  readonly #records = new Map<string, T>();
  #all: readonly T[] | undefined;

  constructor(kind: LinkedKind<T>) {
    this.#kind = kind;
  }

  /** In order; a new list for each change. */
  all(): readonly T[] {
    this.#all ??= [...this.#records.values()].sort(this.#kind.order);
    return this.#all;
  }

  get(path: string): T | undefined {
    return this.#records.get(path);
  }

  /** Takes over what the note says; undefined when it is none of this kind, or is gone. */
  set(path: string, note: Note | undefined): void {
    if (note !== undefined) this.#put(this.#kind.read(note));
    else if (this.#records.delete(path)) this.#all = undefined;
  }

  /** Who is renamed stays listed; a link that leads nowhere now is told of by the source. */
  movePerson(oldPath: string, path: string, touch: (note: string) => void): void {
    for (const record of this.all()) {
      let isListed = false;
      const moved = this.#kind.withListed(record, (listed) => {
        if (listed.path !== oldPath) return listed;
        isListed = true;
        return { ...listed, path };
      });
      if (!isListed) continue;
      touch(record.path);
      this.#put(moved);
    }
  }

  #put(record: T): void {
    this.#records.set(record.path, record);
    this.#all = undefined;
  }
}
