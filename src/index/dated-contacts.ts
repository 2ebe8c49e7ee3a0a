import type { Day } from '../domain/day';

/** One link from a dated note. Chained twice, since a vault has very many and arrays are large. */
interface Contact {
  readonly day: Day;
  /** The path linked to. */
  path: string;
  /** The next link of the same note. */
  readonly next: Contact | undefined;
  /** The next link to the same path, on that day or earlier. */
  earlier: Contact | undefined;
}

/**
 * Which dated notes link to whom, by path. Those linked to need not be people: a note that becomes a
 * person note later has its contacts at once.
 */
export class DatedContacts {
  /** For each dated note with links the first of them. */
  readonly #first = new Map<string, Contact>();
  /** For each path linked to the latest link. */
  readonly #latest = new Map<string, Contact>();

  /** Takes over what the dated note says; gives the paths whose contacts may have changed. */
  set(note: string, day: Day, paths: readonly string[]): readonly string[] {
    const before = this.#first.get(note);
    if (before === undefined ? paths.length === 0 : saysSame(before, day, paths)) return [];
    const touched = this.remove(note);
    let first: Contact | undefined;
    for (let i = paths.length - 1; i >= 0; i -= 1) {
      const path = paths[i];
      if (path === undefined) continue;
      first = { day, path, next: first, earlier: undefined };
      this.#chain(first);
    }
    if (first !== undefined) this.#first.set(note, first);
    return touched.length === 0 ? paths : [...touched, ...paths];
  }

  /** Forgets a note that is no dated note any more; gives the paths whose contacts may have changed. */
  remove(note: string): readonly string[] {
    const first = this.#first.get(note);
    if (first === undefined) return [];
    this.#first.delete(note);
    const paths: string[] = [];
    for (let link: Contact | undefined = first; link !== undefined; link = link.next) {
      this.#unchain(link);
      paths.push(link.path);
    }
    return paths;
  }

  /** The contacts of a note that was renamed go with it. */
  move(oldPath: string, path: string): void {
    const latest = this.#latest.get(oldPath);
    if (latest === undefined) return;
    this.#latest.delete(oldPath);
    const taken = this.#latest.has(path);
    if (!taken) this.#latest.set(path, latest);
    for (let link: Contact | undefined = latest; link !== undefined;) {
      const { earlier }: Contact = link;
      link.path = path;
      if (taken) this.#chain(link);
      link = earlier;
    }
  }

  /** The latest day, up to and including `until`, of a dated note that links to the path. */
  latest(path: string, until: Day): Day | undefined {
    let link = this.#latest.get(path);
    while (link !== undefined && link.day > until) link = link.earlier;
    return link?.day;
  }

  #chain(link: Contact): void {
    const latest = this.#latest.get(link.path);
    if (latest === undefined || latest.day <= link.day) {
      link.earlier = latest;
      this.#latest.set(link.path, link);
      return;
    }
    let later = latest;
    while (later.earlier !== undefined && later.earlier.day > link.day) later = later.earlier;
    link.earlier = later.earlier;
    later.earlier = link;
  }

  #unchain(link: Contact): void {
    const latest = this.#latest.get(link.path);
    if (latest === link) {
      if (link.earlier === undefined) this.#latest.delete(link.path);
      else this.#latest.set(link.path, link.earlier);
      return;
    }
    let later = latest;
    while (later !== undefined && later.earlier !== link) later = later.earlier;
    if (later !== undefined) later.earlier = link.earlier;
  }
}

function saysSame(first: Contact, day: Day, paths: readonly string[]): boolean {
  let link: Contact | undefined = first;
  for (const path of paths) {
    if (link === undefined || link.day !== day || link.path !== path) return false;
    link = link.next;
  }
  return link === undefined;
}
