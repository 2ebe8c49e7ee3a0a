import { compareAgendaItems, type AgendaItem } from '../domain/agenda';
import type { Person } from '../domain/person';
import { orderItems } from './order-agenda';
import { comparePeople, orderPeople } from './order-people';
import { replaceInOrder } from './ordered';
import { sameValue } from './reads-same';

/** By path who stood in a list before they were replaced; undefined for a person who came new. */
type Stale = Map<string, Person | undefined>;

/**
 * All people and all agenda items in order. A change takes out and puts in only what belongs to that
 * person, when somebody looks at the list next; a list that was handed out is never changed.
 */
export class PeopleLists {
  readonly #find: (path: string) => Person | undefined;
  readonly #itemsOf: (person: Person) => readonly AgendaItem[];
  #people: readonly Person[] = [];
  #items: readonly AgendaItem[] = [];
  readonly #stalePeople: Stale = new Map();
  readonly #staleItems: Stale = new Map();

  constructor(
    find: (path: string) => Person | undefined,
    itemsOf: (person: Person) => readonly AgendaItem[],
  ) {
    this.#find = find;
    this.#itemsOf = itemsOf;
  }

  /** Orders everything, in steps; people replaced meanwhile are taken over afterwards. */
  *fill(people: readonly Person[]): Generator<void, void> {
    const ordered = yield* orderPeople(people);
    this.#items = yield* orderItems(ordered, this.#itemsOf);
    this.#people = ordered;
  }

  /** To be told of each person that is new, replaced or gone; `before` is undefined for a new one. */
  replaced(path: string, before: Person | undefined): void {
    if (!this.#stalePeople.has(path)) this.#stalePeople.set(path, before);
    if (!this.#staleItems.has(path)) this.#staleItems.set(path, before);
  }

  people(): readonly Person[] {
    const gone: Person[] = [];
    const came: Person[] = [];
    for (const [path, before] of this.#stalePeople) {
      const now = this.#find(path);
      if (before !== undefined) gone.push(before);
      if (now !== undefined) came.push(now);
    }
    this.#stalePeople.clear();
    if (gone.length + came.length > 0) {
      this.#people = replaceInOrder(this.#people, gone, came, comparePeople);
    }
    return this.#people;
  }

  items(): readonly AgendaItem[] {
    const gone: AgendaItem[] = [];
    const came: AgendaItem[] = [];
    for (const [path, before] of this.#staleItems) {
      const now = this.#find(path);
      const old = before === undefined ? [] : this.#itemsOf(before);
      const wanted = now === undefined ? [] : this.#itemsOf(now);
      gone.push(...without(old, wanted));
      came.push(...without(wanted, old));
    }
    this.#staleItems.clear();
    if (gone.length + came.length > 0) {
      this.#items = replaceInOrder(this.#items, gone, came, compareAgendaItems);
    }
    return this.#items;
  }
}

/** The items of which there is no like among the others. */
function without(items: readonly AgendaItem[], others: readonly AgendaItem[]): AgendaItem[] {
  return items.filter((item) => !others.some((other) => sameValue(item, other)));
}
