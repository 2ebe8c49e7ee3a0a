import type { Person } from '../domain/person';
import { replaceInOrder, type Compare } from './ordered';

/**
 * What there is of all people, in order. A change takes out and puts in only what belongs to that person,
 * when somebody looks next; a list that was handed out is never changed.
 */
export class PeopleList<T> {
  readonly #find: (path: string) => Person | undefined;
  readonly #partOf: (person: Person) => readonly T[];
  readonly #compare: Compare<T>;
  /** By path whose part stands in the list; undefined for a person who came new. */
  readonly #stale = new Map<string, Person | undefined>();
  #list: readonly T[] = [];

  constructor(
    find: (path: string) => Person | undefined,
    partOf: (person: Person) => readonly T[],
    compare: Compare<T>,
  ) {
    this.#find = find;
    this.#partOf = partOf;
    this.#compare = compare;
  }

  /** Takes over the work's result; people replaced while it is under way are taken over afterwards. */
  *fill(work: Generator<void, readonly T[]>): Generator<void, void> {
    this.#stale.clear();
    this.#list = yield* work;
  }

  /** To be told of each person that is new, replaced or gone; `before` is undefined for a new one. */
  replaced(path: string, before: Person | undefined): void {
    if (!this.#stale.has(path)) this.#stale.set(path, before);
  }

  all(): readonly T[] {
    const gone: T[] = [];
    const came: T[] = [];
    for (const [path, before] of this.#stale) {
      const now = this.#find(path);
      if (before !== undefined) gone.push(...this.#partOf(before));
      if (now !== undefined) came.push(...this.#partOf(now));
    }
    if (this.#stale.size > 0) this.#list = replaceInOrder(this.#list, gone, came, this.#compare);
    this.#stale.clear();
    return this.#list;
  }
}
