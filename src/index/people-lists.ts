import { compareAgendaItems, type AgendaItem } from '../domain/agenda';
import type { Person } from '../domain/person';
import { orderItems } from './order-agenda';
import { comparePeople, orderPeople } from './order-people';
import { replaceInOrder } from './ordered';

/**
 * All people and all agenda items in order. A change takes out and puts in only what belongs to that
 * person, when somebody looks next; a list that was handed out is never changed.
 */
export class PeopleLists {
  readonly #find: (path: string) => Person | undefined;
  readonly #itemsOf: (person: Person) => readonly AgendaItem[];
  #people: readonly Person[] = [];
  #items: readonly AgendaItem[] = [];
  /** Who stands in the lists, but has been replaced since; undefined for a person who came new. */
  readonly #stale = new Map<string, Person | undefined>();

  constructor(
    find: (path: string) => Person | undefined,
    itemsOf: (person: Person) => readonly AgendaItem[],
  ) {
    this.#find = find;
    this.#itemsOf = itemsOf;
  }

  /** Orders everything, in steps; people replaced meanwhile are taken over afterwards. */
  *fill(people: readonly Person[]): Generator<void, void> {
    this.#stale.clear();
    const ordered = yield* orderPeople(people);
    this.#items = yield* orderItems(ordered, this.#itemsOf);
    this.#people = ordered;
  }

  /** To be told of each person that is new, replaced or gone; `before` is undefined for a new one. */
  replaced(path: string, before: Person | undefined): void {
    if (!this.#stale.has(path)) this.#stale.set(path, before);
  }

  people(): readonly Person[] {
    this.#settle();
    return this.#people;
  }

  items(): readonly AgendaItem[] {
    this.#settle();
    return this.#items;
  }

  #settle(): void {
    if (this.#stale.size === 0) return;
    const gone: Person[] = [];
    const came: Person[] = [];
    for (const [path, before] of this.#stale) {
      const now = this.#find(path);
      if (before === now) continue;
      if (before !== undefined) gone.push(before);
      if (now !== undefined) came.push(now);
    }
    this.#stale.clear();
    this.#people = replaceInOrder(this.#people, gone, came, comparePeople);
    this.#items = replaceInOrder(
      this.#items,
      gone.flatMap(this.#itemsOf),
      came.flatMap(this.#itemsOf),
      compareAgendaItems,
    );
  }
}
