import type { Day } from '../domain/day';
import { firstWhere } from './ordered';

interface DatedNote {
  readonly day: Day;
  contacts: readonly string[];
}

/**
 * Which dated notes link to whom, by path. Kept small: a vault has thousands of dated notes. Contacts
 * need not be people: a note that becomes a person note later has its contacts at once.
 */
export class DatedContacts {
  readonly #notes = new Map<string, DatedNote>();
  /** For each path linked to, the dated notes that do, by day. */
  readonly #linking = new Map<string, readonly DatedNote[]>();

  /** Takes over what the dated note says; gives the paths whose contacts have changed. */
  set(path: string, day: Day, contacts: readonly string[]): readonly string[] {
    const before = this.#notes.get(path);
    const wanted = distinct(contacts);
    if (before !== undefined && before.day === day && sameTexts(before.contacts, wanted)) return [];
    const left = this.remove(path);
    if (wanted.length === 0) return left;
    const note: DatedNote = { day, contacts: wanted };
    this.#notes.set(path, note);
    for (const contact of wanted) this.#link(contact, note);
    return left.length === 0 ? wanted : distinct([...left, ...wanted]);
  }

  /** Forgets a note that is no dated note any more; gives the paths whose contacts have changed. */
  remove(path: string): readonly string[] {
    const note = this.#notes.get(path);
    if (note === undefined) return [];
    this.#notes.delete(path);
    for (const contact of note.contacts) this.#unlink(contact, note);
    return note.contacts;
  }

  /** The contacts of a note that was renamed go with it. */
  moveContact(oldPath: string, path: string): void {
    const linking = this.#linking.get(oldPath);
    if (linking === undefined) return;
    this.#linking.delete(oldPath);
    for (const note of linking) {
      const known = note.contacts.includes(path);
      note.contacts = distinct(note.contacts.map((other) => (other === oldPath ? path : other)));
      if (!known) this.#link(path, note);
    }
  }

  /** The latest day, up to and including `until`, of a dated note that links to the path. */
  latest(path: string, until: Day): Day | undefined {
    const linking = this.#linking.get(path);
    if (linking === undefined) return undefined;
    return linking[firstWhere(linking, (note) => note.day > until) - 1]?.day;
  }

  #link(contact: string, note: DatedNote): void {
    const linking = this.#linking.get(contact);
    if (linking === undefined) {
      this.#linking.set(contact, [note]);
      return;
    }
    const at = firstWhere(linking, (other) => other.day > note.day);
    // A new array of just this length: one that grows in place keeps room for sixteen more.
    this.#linking.set(contact, [...linking.slice(0, at), note, ...linking.slice(at)]);
  }

  #unlink(contact: string, note: DatedNote): void {
    const rest = this.#linking.get(contact)?.filter((other) => other !== note) ?? [];
    if (rest.length === 0) this.#linking.delete(contact);
    else this.#linking.set(contact, rest);
  }
}

function distinct(texts: readonly string[]): readonly string[] {
  return texts.length < 2 ? texts : [...new Set(texts)];
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
}
