import { agendaItems } from '../domain/agenda';
import type { Day } from '../domain/day';
import { withDatedContact } from '../domain/last-contact';
import { comparePaths } from '../domain/name-order';
import type { Note } from '../domain/note';
import type { Person } from '../domain/person';
import { isPersonNote } from '../domain/person-note';
import type { Problem } from '../domain/problem';
import { readPerson } from '../domain/read-person';
import type { Reading } from '../domain/reading';
import type { Review } from '../domain/review';
import { ChangeLog } from './change-log';
import { DatedContacts } from './dated-contacts';
import type { Agenda, IndexChange } from './index-port';
import { isDatedNote, isReview } from './note-kinds';
import { agendaOf } from './order-agenda';
import { PeopleLists } from './people-lists';
import { readsSame, sameProperties, sameValue } from './reads-same';
import { TenReviews } from './ten-reviews';

/** So many people are brought up to date before the app may get its turn. */
const STEP = 64;

/** What all notes say under one set of rules, as of one day; kept current note by note. */
export class Records {
  readonly reading: Reading;
  readonly day: Day;
  readonly #people = new Map<string, Person>();
  readonly #troubled = new Set<string>();
  readonly #dated = new DatedContacts();
  readonly #reviews: TenReviews;
  readonly #lists: PeopleLists;
  readonly #log = new ChangeLog();
  #state: 'gathering' | 'connecting' | 'ordering' | 'live' = 'gathering';
  #agenda: Agenda | undefined;

  constructor(
    reading: Reading,
    day: Day,
    resolveLink: (link: string, from: string) => string | undefined,
  ) {
    this.reading = reading;
    this.day = day;
    this.#reviews = new TenReviews(resolveLink);
    this.#lists = new PeopleLists(
      (path) => this.#people.get(path),
      (person) => agendaItems(person, reading, day),
    );
  }

  /** Takes over what the note says; the same note twice does no harm. */
  put(note: Note, wasPerson: boolean): void {
    const isPerson = isPersonNote(note, this.reading, wasPerson);
    this.#setPerson(note.path, isPerson ? this.#read(note) : undefined);
    const review = isReview(note, this.reading);
    this.#setReview(note.path, review ? note : undefined);
    const dated = !isPerson && !review && isDatedNote(note, this.reading);
    this.#setContacts(note.path, dated ? note.day : undefined, note.contacts);
  }

  /** Before `put` of the note under its new path: what others say of it goes with it. */
  move(oldPath: string, path: string): void {
    if (this.#state === 'live') {
      this.#log.tenReplaced(this.#reviews.ten);
      this.#log.renamed(oldPath, path);
    }
    this.#dated.move(oldPath, path);
    this.#reviews.movePerson(oldPath, path, (before) => {
      if (this.#state === 'live') this.#log.reviewReplaced(before.path, before);
    });
    this.remove(oldPath);
  }

  remove(path: string): void {
    this.#setPerson(path, undefined);
    this.#setReview(path, undefined);
    this.#setContacts(path, undefined, []);
  }

  /** In steps: brings all that was put into order. From then on changes are told. */
  *finish(): Generator<void, void> {
    this.#state = 'connecting';
    let steps = 0;
    for (const path of [...this.#people.keys()]) {
      this.#updateContact(path);
      steps += 1;
      if (steps % STEP === 0) yield;
    }
    this.#state = 'ordering';
    yield* this.#lists.fill([...this.#people.values()]);
    this.#lists.people();
    this.#lists.items();
    this.#state = 'live';
  }

  /** The difference since the last call; undefined when every record reads the same. */
  takeChange(): IndexChange | undefined {
    return this.#log.take({
      person: (path) => this.#people.get(path),
      review: (path) => this.#reviews.get(path),
      ten: this.#reviews.ten,
      readsSame: (a, b) => readsSame(a, b, this.reading, this.day),
    });
  }

  person(path: string): Person | undefined {
    return this.#people.get(path);
  }

  people(): readonly Person[] {
    return this.#lists.people();
  }

  inTheTen(path: string): boolean {
    return this.#reviews.ten.has(path);
  }

  reviews(): readonly Review[] {
    return this.#reviews.all();
  }

  agenda(): Agenda {
    const items = this.#lists.items();
    if (this.#agenda?.items !== items) this.#agenda = agendaOf(items, this.day);
    return this.#agenda;
  }

  problems(): readonly Problem[] {
    const paths = new Set([...this.#troubled, ...this.#reviews.troubled()]);
    return [...paths]
      .sort(comparePaths)
      .flatMap((path) => [
        ...(this.#people.get(path)?.problems ?? []),
        ...(this.#reviews.get(path)?.problems ?? []),
      ]);
  }

  /** The latest day up to `until` on which a dated note links to the person. */
  datedContact(path: string, until: Day): Day | undefined {
    return this.#dated.latest(path, until);
  }

  #read(note: Note): Person {
    const before = this.#people.get(note.path);
    const { frontmatter, tags } = note;
    if (before?.frontmatter !== undefined && frontmatter !== undefined) {
      const sameTags = sameValue(before.tags, tags);
      if (sameTags && before.frontmatter === frontmatter) return before;
      if (sameProperties(before.frontmatter, frontmatter)) return { ...before, frontmatter, tags };
    }
    const person = readPerson(note, this.reading, this.day);
    return this.#state === 'gathering' ? person : this.#withContact(person);
  }

  #withContact(person: Person): Person {
    return withDatedContact(person, this.#dated.latest(person.path, this.day));
  }

  #updateContact(path: string): void {
    const person = this.#people.get(path);
    if (person !== undefined) this.#setPerson(path, this.#withContact(person));
  }

  #setPerson(path: string, person: Person | undefined): void {
    const before = this.#people.get(path);
    if (before === person) return;
    if (person === undefined) this.#people.delete(path);
    else this.#people.set(path, person);
    if (person !== undefined && person.problems.length > 0) this.#troubled.add(path);
    else this.#troubled.delete(path);
    if (this.#state === 'ordering' || this.#state === 'live') this.#lists.replaced(path, before);
    if (this.#state === 'live') this.#log.personReplaced(path, before);
  }

  #setReview(path: string, note: Note | undefined): void {
    const before = this.#reviews.get(path);
    if (before === undefined && note === undefined) return;
    if (this.#state === 'live') {
      this.#log.tenReplaced(this.#reviews.ten);
      this.#log.reviewReplaced(path, before);
    }
    if (note === undefined) this.#reviews.remove(path);
    else this.#reviews.set(note);
  }

  #setContacts(path: string, day: Day | undefined, contacts: readonly string[]): void {
    const touched =
      day === undefined ? this.#dated.remove(path) : this.#dated.set(path, day, contacts);
    if (this.#state === 'gathering') return;
    for (const contact of touched) this.#updateContact(contact);
  }
}
