import { agendaItems, compareAgendaItems, type AgendaItem } from '../domain/agenda';
import type { Day } from '../domain/day';
import { withDatedContact } from '../domain/last-contact';
import { compareNamed, comparePaths } from '../domain/name-order';
import type { Note } from '../domain/note';
import type { Person } from '../domain/person';
import type { Plan } from '../domain/plan';
import { isPersonNote } from '../domain/person-note';
import type { Problem } from '../domain/problem';
import { readPerson } from '../domain/read-person';
import type { Reading } from '../domain/reading';
import type { ResolveLink, Review } from '../domain/review';
import { ChangeLog, type Standing } from './change-log';
import { DatedContacts } from './dated-contacts';
import type { Agenda, IndexChange } from './index-port';
import type { LinkedNotes } from './linked-notes';
import { kindsOf } from './note-kinds';
import { agendaOf, orderItems } from './order-agenda';
import { orderPeople } from './order-people';
import { PeopleList } from './people-list';
import { createPlanNotes } from './plan-notes';
import { readsSame } from './reads-same';
import { TenReviews } from './ten-reviews';

/** So many people are brought up to date before the app may get its turn. */
const STEP = 64;

/** What all notes say under one set of rules, as of one day; kept current note by note. */
export class Records implements Standing {
  readonly reading: Reading;
  readonly day: Day;
  readonly #people = new Map<string, Person>();
  /** The paths of people with problems, who are few. */
  readonly #withProblems = new Set<string>();
  readonly #dated = new DatedContacts();
  readonly #reviews: TenReviews;
  readonly #plans: LinkedNotes<Plan>;
  readonly #list: PeopleList<Person>;
  readonly #items: PeopleList<AgendaItem>;
  /** While they are only gathered, people know nothing of their contacts and stand in no order. */
  #isGathering = true;
  /** Undefined until all is in order. */
  #log: ChangeLog | undefined;
  #agenda: Agenda | undefined;

  constructor(reading: Reading, day: Day, resolveLink: ResolveLink) {
    this.reading = reading;
    this.day = day;
    this.#reviews = new TenReviews(resolveLink);
    this.#plans = createPlanNotes(resolveLink, day);
    const find = (path: string): Person | undefined => this.person(path);
    this.#list = new PeopleList(find, (person) => [person], compareNamed);
    this.#items = new PeopleList(find, (person) => this.#itemsOf(person), compareAgendaItems);
  }

  /** Takes over what the note says; the same note twice does no harm. */
  put(note: Note, wasPerson: boolean): void {
    const { path } = note;
    const { reading } = this;
    const isPerson = isPersonNote(note, reading, wasPerson);
    const { isTen, isPlan, isDated } = kindsOf(note, reading);
    this.#log?.touch(path);
    this.#setPerson(path, isPerson ? readPerson(note, reading, this.day) : undefined);
    this.#reviews.set(path, isTen ? note : undefined);
    this.#plans.set(path, isPlan ? note : undefined);
    this.#setContacts(path, note.day ?? 0, isDated && !isPerson ? note.contacts : []);
  }

  /** Before `put` of the note under its new path: what others say of it goes with it. */
  move(oldPath: string, path: string): void {
    this.#log?.renamed(oldPath, path);
    this.#dated.move(oldPath, path);
    for (const listing of this.#listings) {
      listing.movePerson(oldPath, path, (note) => this.#log?.touch(note));
    }
    this.remove(oldPath);
  }

  remove(path: string): void {
    this.#log?.touch(path);
    this.#setPerson(path, undefined);
    for (const listing of this.#listings) listing.set(path, undefined);
    this.#setContacts(path, 0, []);
  }

  /** In steps: brings all that was put into order. From then on changes are told. */
  *finish(): Generator<void, void> {
    this.#isGathering = false;
    let steps = 0;
    for (const [path, person] of this.#people) {
      this.#people.set(path, this.#withContact(person));
      steps += 1;
      if (steps % STEP === 0) yield;
    }
    yield* this.#list.fill(orderPeople([...this.#people.values()]));
    yield* this.#items.fill(orderItems(this.people(), (person) => this.#itemsOf(person)));
    this.#log = new ChangeLog(this);
  }

  /** The difference since the last call; undefined when every record reads the same. */
  takeChange(): IndexChange | undefined {
    return this.#log?.take();
  }

  person(path: string): Person | undefined {
    return this.#people.get(path);
  }

  people(): readonly Person[] {
    return this.#list.all();
  }

  listing(path: string): unknown {
    return this.#listings.map((listing) => listing.get(path));
  }

  reviews(): readonly Review[] {
    return this.#reviews.all();
  }

  plans(): readonly Plan[] {
    return this.#plans.all();
  }

  get ten(): ReadonlySet<string> {
    return this.#reviews.ten;
  }

  agenda(): Agenda {
    const items = this.#items.all();
    if (this.#agenda?.items !== items) this.#agenda = agendaOf(items, this.day);
    return this.#agenda;
  }

  problems(): readonly Problem[] {
    const people = [...this.#withProblems].flatMap((path) => this.person(path) ?? []);
    return [...people, ...this.reviews(), ...this.plans()]
      .flatMap(({ problems }) => problems)
      .sort((a, b) => comparePaths(a.path, b.path));
  }

  readsSame(a: Person | undefined, b: Person | undefined): boolean {
    return readsSame(a, b, this.reading, this.day);
  }

  /** The latest day up to `until` on which a dated note links to the person. */
  datedContact(path: string, until: Day): Day | undefined {
    return this.#dated.latest(path, until);
  }

  get #listings() {
    return [this.#reviews, this.#plans] as const;
  }

  #itemsOf(person: Person): readonly AgendaItem[] {
    return agendaItems(person, this.reading, this.day);
  }

  #withContact(person: Person): Person {
    return withDatedContact(person, this.datedContact(person.path, this.day));
  }

  #setPerson(path: string, read: Person | undefined): void {
    const before = this.person(path);
    const person = this.#isGathering ? read : read && this.#withContact(read);
    if (before === person) return;
    if (person === undefined) this.#people.delete(path);
    else this.#people.set(path, person);
    if (person?.problems.length) this.#withProblems.add(path);
    else this.#withProblems.delete(path);
    if (this.#isGathering) return;
    this.#list.replaced(path, before);
    this.#items.replaced(path, before);
  }

  #setContacts(note: string, day: Day, contacts: readonly string[]): void {
    const touched = this.#dated.set(note, day, contacts);
    if (this.#isGathering) return;
    for (const path of touched) {
      this.#log?.touch(path);
      this.#setPerson(path, this.person(path));
    }
  }
}
