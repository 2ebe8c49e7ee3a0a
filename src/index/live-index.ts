import type { Day } from '../domain/day';
import type { Person } from '../domain/person';
import type { Plan } from '../domain/plan';
import type { Problem } from '../domain/problem';
import type { Review } from '../domain/review';
import { agendaOn } from './agenda-on';
import type { IndexControl, IndexParts } from './index-parts';
import { runInSlices } from './in-slices';
import type { Agenda, IndexChange, PeopleIndex } from './index-port';
import { Listeners } from './listeners';
import type { NoteEvent } from './note-source';
import { agendaOf } from './order-agenda';
import { Records } from './records';

/** So many notes are read before the app may get its turn. */
const STEP = 8;

const NOTHING: IndexChange = { everything: false, paths: new Set(), renamed: new Map() };

/** See `createIndex`. */
export class LiveIndex implements PeopleIndex, IndexControl {
  readonly #parts: IndexParts;
  readonly #listeners = new Listeners<IndexChange>();
  /** What is shown; undefined until the first build is through. */
  #records: Records | undefined;
  /** What will be shown; takes every event too, so that none is lost while it is built. */
  #building: Records | undefined;
  #built: Promise<void> | undefined;
  #stopListening: (() => void) | undefined;
  #telling = false;
  #closed = false;

  constructor(parts: IndexParts) {
    this.#parts = parts;
  }

  get ready(): boolean {
    return this.#records !== undefined;
  }

  build(): Promise<void> {
    this.#stopListening ??= this.#parts.source.listen((event) => {
      this.#take(event);
    });
    this.#built = this.#rebuild();
    return this.#built;
  }

  rulesChanged(): Promise<void> {
    return this.#built === undefined ? Promise.resolve() : this.build();
  }

  dayChanged(): void {
    void this.rulesChanged();
  }

  close(): void {
    this.#closed = true;
    this.#stopListening?.();
    this.#building = undefined;
    this.#listeners.clear();
  }

  people(): readonly Person[] {
    return this.#records?.people() ?? [];
  }

  person(path: string): Person | undefined {
    return this.#records?.person(path);
  }

  inTheTen(path: string): boolean {
    return this.#records?.ten.has(path) ?? false;
  }

  reviews(): readonly Review[] {
    return this.#records?.reviews() ?? [];
  }

  plans(): readonly Plan[] {
    return this.#records?.plans() ?? [];
  }

  problems(): readonly Problem[] {
    return this.#records?.problems() ?? [];
  }

  agenda(today: Day = this.#parts.today()): Agenda {
    const records = this.#records;
    if (records === undefined) return agendaOf([], today);
    return records.day === today ? records.agenda() : agendaOn(records, today);
  }

  onChange(callback: (change: IndexChange) => void): () => void {
    return this.#listeners.add(callback);
  }

  async #rebuild(): Promise<void> {
    const parts = this.#parts;
    const records = new Records(parts.reading(), parts.today(), (link, from) =>
      parts.source.resolveLink(link, from),
    );
    this.#building = records;
    const through = await runInSlices(
      this.#read(records),
      () => parts.nextSlice(),
      () => this.#building === records,
    );
    // Superseded: whoever waits for this build waits for the one that took its place.
    if (!through) return this.#closed ? undefined : this.#built;
    const last = this.#records?.takeChange();
    this.#records = records;
    this.#building = undefined;
    this.#listeners.tell({ ...(last ?? NOTHING), everything: true });
    return undefined;
  }

  *#read(records: Records): Generator<void, void> {
    let read = 0;
    for (const path of this.#parts.source.paths()) {
      const note = this.#parts.source.note(path);
      if (note !== undefined) records.put(note, this.#wasPerson(path));
      read += 1;
      if (read % STEP === 0) yield;
    }
    yield* records.finish();
  }

  #take({ path, note }: NoteEvent): void {
    const wasPerson = this.#wasPerson(path);
    for (const records of [this.#records, this.#building]) {
      if (note === undefined) records?.remove(path);
      else if (note.path !== path) records?.move(path, note.path);
      if (note !== undefined) records?.put(note, wasPerson);
    }
    if (this.#records !== undefined) this.#tellSoon();
  }

  #wasPerson(path: string): boolean {
    const known = this.#records?.person(path) ?? this.#building?.person(path);
    return known !== undefined;
  }

  #tellSoon(): void {
    if (this.#telling) return;
    this.#telling = true;
    void this.#parts.nextSlice().then(() => {
      this.#telling = false;
      const change = this.#records?.takeChange();
      if (change !== undefined) this.#listeners.tell(change);
    });
  }
}
