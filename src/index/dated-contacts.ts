import type { Day } from '../domain/day';
import { latestDay } from '../domain/last-contact';

/** One link from a dated note. Chained twice, since a vault has very many and arrays are large. */
interface Contact {
  readonly day: Day;
  /** The path linked to. */
  path: string;
  /** Another link of the same note. */
  readonly ofNote: Contact | undefined;
  /** Another link to the same path. */
  toPath: Contact | undefined;
}

/**
 * Which dated notes link to whom, by path. Those linked to need not be people: a note that becomes a
 * person note later has its contacts at once.
 */
export class DatedContacts {
  readonly #ofNote = new Map<string, Contact | undefined>();
  readonly #toPath = new Map<string, Contact | undefined>();

  /** Takes over what the dated note says, be it nothing; gives the paths whose contacts may have changed. */
  set(note: string, day: Day, paths: readonly string[]): readonly string[] {
    const first = this.#ofNote.get(note);
    if (first === undefined && paths.length === 0) return paths;
    const before = chain(first, 'ofNote').reverse();
    const isSame = before.every((link, at) => link.day === day && link.path === paths[at]);
    if (isSame && before.length === paths.length) return [];
    for (const link of before) this.#unchain(link);
    let ofNote: Contact | undefined;
    for (const path of paths) {
      ofNote = { day, path, ofNote, toPath: this.#toPath.get(path) };
      this.#toPath.set(path, ofNote);
    }
    this.#ofNote.set(note, ofNote);
    return [...before.map(({ path }) => path), ...paths];
  }

  /** The contacts of a note that was renamed go with it. */
  move(oldPath: string, path: string): void {
    const links = chain(this.#toPath.get(oldPath), 'toPath');
    this.#toPath.delete(oldPath);
    for (const link of links) {
      link.path = path;
      link.toPath = this.#toPath.get(path);
      this.#toPath.set(path, link);
    }
  }

  /** The latest day, up to and including `until`, of a dated note that links to the path. */
  latest(path: string, until: Day): Day | undefined {
    let latest: Day | undefined;
    for (let link = this.#toPath.get(path); link !== undefined; link = link.toPath) {
      if (link.day <= until) latest = latestDay(latest, link.day);
    }
    return latest;
  }

  #unchain(link: Contact): void {
    const { path, toPath } = link;
    const before = chain(this.#toPath.get(path), 'toPath').find((each) => each.toPath === link);
    if (before === undefined) this.#toPath.set(path, toPath);
    else before.toPath = toPath;
  }
}

function chain(first: Contact | undefined, by: 'ofNote' | 'toPath'): Contact[] {
  const links: Contact[] = [];
  for (let link = first; link !== undefined; link = link[by]) links.push(link);
  return links;
}
