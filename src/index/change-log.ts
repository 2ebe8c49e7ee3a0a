import type { Person } from '../domain/person';
import type { Review } from '../domain/review';
import type { IndexChange } from './index-port';
import { sameValue } from './reads-same';

/** How things stand now, for comparing them with how they stood. */
export interface Standing {
  person(path: string): Person | undefined;
  review(path: string): Review | undefined;
  readonly ten: ReadonlySet<string>;
  readsSame(a: Person, b: Person): boolean;
}

/** What has happened since the last callback, so that only true differences are told. */
export class ChangeLog {
  readonly #people = new Map<string, Person | undefined>();
  readonly #reviews = new Map<string, Review | undefined>();
  readonly #renamed = new Map<string, string>();
  #ten: ReadonlySet<string> | undefined;

  personReplaced(path: string, before: Person | undefined): void {
    if (!this.#people.has(path)) this.#people.set(path, before);
  }

  reviewReplaced(path: string, before: Review | undefined): void {
    if (!this.#reviews.has(path)) this.#reviews.set(path, before);
  }

  tenReplaced(before: ReadonlySet<string>): void {
    this.#ten ??= before;
  }

  /** Two renames of one note become one. */
  renamed(oldPath: string, path: string): void {
    let origin = oldPath;
    for (const [from, to] of this.#renamed) {
      if (to === oldPath) origin = from;
    }
    if (origin !== oldPath) this.#renamed.delete(origin);
    if (origin !== path) this.#renamed.set(origin, path);
  }

  /** The change since the last call; undefined when everything reads the same as then. */
  take(now: Standing): IndexChange | undefined {
    const paths = new Set<string>();
    for (const [path, before] of this.#people) {
      if (differ(before, now.person(path), (a, b) => now.readsSame(a, b))) paths.add(path);
    }
    for (const [path, before] of this.#reviews) {
      if (differ(before, now.review(path), sameValue)) paths.add(path);
    }
    for (const path of this.#tenDifference(now.ten)) {
      if (now.person(path) !== undefined) paths.add(path);
    }
    const renamed = new Map(
      [...this.#renamed].filter(([from, to]) => paths.has(from) && paths.has(to)),
    );
    this.#clear();
    return paths.size === 0 ? undefined : { everything: false, paths, renamed };
  }

  #tenDifference(now: ReadonlySet<string>): readonly string[] {
    const before = this.#ten ?? now;
    return [
      ...[...before].filter((path) => !now.has(path)),
      ...[...now].filter((path) => !before.has(path)),
    ];
  }

  #clear(): void {
    this.#people.clear();
    this.#reviews.clear();
    this.#renamed.clear();
    this.#ten = undefined;
  }
}

function differ<T>(
  before: T | undefined,
  now: T | undefined,
  same: (a: T, b: T) => boolean,
): boolean {
  if (before === undefined || now === undefined) return before !== now;
  return !same(before, now);
}
