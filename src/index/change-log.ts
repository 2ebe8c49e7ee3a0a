import type { Person } from '../domain/person';
import { isSameValue } from '../domain/same-value';
import type { IndexChange } from './index-port';

/** How things stand at a time. */
export interface Standing {
  person(path: string): Person | undefined;
  /** What the note says as one that lists people. */
  listing(path: string): unknown;
  readonly ten: ReadonlySet<string>;
  readsSame(a: Person | undefined, b: Person | undefined): boolean;
}

/** What has happened since the last callback, so that only true differences are told. */
export class ChangeLog {
  readonly #now: Standing;
  readonly #before = new Map<string, readonly [person: Person | undefined, listing: unknown]>();
  /** Where a note was before, by where it is. */
  readonly #origins = new Map<string, string>();
  #ten: ReadonlySet<string>;

  constructor(now: Standing) {
    this.#now = now;
    this.#ten = now.ten;
  }

  /** To be told before something about the note may change. */
  touch(path: string): void {
    const now = this.#now;
    if (!this.#before.has(path)) this.#before.set(path, [now.person(path), now.listing(path)]);
  }

  /** Two renames of one note become one. */
  renamed(oldPath: string, path: string): void {
    const origin = this.#origins.get(oldPath) ?? oldPath;
    this.#origins.delete(oldPath);
    if (origin !== path) this.#origins.set(path, origin);
  }

  /** The change since the last call; undefined when everything reads the same as then. */
  take(): IndexChange | undefined {
    const now = this.#now;
    const [before, ten] = [this.#ten, now.ten];
    const paths = new Set(
      [...before, ...ten].filter(
        (path) => before.has(path) !== ten.has(path) && now.person(path) !== undefined,
      ),
    );
    for (const [path, [person, listing]] of this.#before) {
      const isSame =
        now.readsSame(person, now.person(path)) && isSameValue(listing, now.listing(path));
      if (!isSame) paths.add(path);
    }
    const renamed = new Map(
      [...this.#origins].flatMap(([to, from]) =>
        paths.has(from) && paths.has(to) ? [[from, to]] : [],
      ),
    );
    this.#before.clear();
    this.#origins.clear();
    this.#ten = ten;
    return paths.size === 0 ? undefined : { everything: false, paths, renamed };
  }
}
