import type { Day } from './day';
import { dayOfLine, isCounted, parseDatedLine, type DatedLine } from './dated-line';
import type { LineList } from './line-grammar';
import { hasValue, type Frontmatter } from './note';
import { noteNames } from './note-names';
import type { Expected, Problem } from './problem';
import { PROPERTIES, type Property } from './property';
import type { Reading } from './reading';
import { readItem, readItems, readText } from './record-value';

/** A line that counts. */
export interface NoteLine extends DatedLine {
  /** Where in the note's list it stands, counted from 0, empty items included. */
  readonly line: number;
}

/** A line about the past as it stands in the note. */
export interface PastLine extends Pick<NoteLine, 'line'> {
  readonly day: Day;
  readonly item: string;
}

/** Reads the properties of one note, each at most once and in the order of RECORD section 2. */
export class NoteReader {
  /** Those come across so far. */
  readonly problems: Problem[] = [];
  readonly #names: readonly (string | undefined)[];
  readonly #frontmatter: Frontmatter;
  readonly #reading: Reading;
  readonly #today: Day;
  readonly #path: string;

  constructor(frontmatter: Frontmatter, reading: Reading, today: Day, path: string) {
    this.#names = noteNames(frontmatter, reading);
    this.#frontmatter = frontmatter;
    this.#reading = reading;
    this.#today = today;
    this.#path = path;
  }

  /** The property's value as `read` makes it; undefined when it is absent, or bad and so undefined there. */
  value<T>(
    property: Property,
    read: (value: unknown) => T | undefined,
    expected: Expected,
  ): T | undefined {
    const name = this.#nameOf(property);
    if (name === undefined) return undefined;
    const value = read(this.#frontmatter[name]);
    if (value === undefined) this.#report(name, this.#frontmatter[name], expected);
    return value;
  }

  text(property: Property): string | undefined {
    return this.value(property, readText, 'text');
  }

  /** The lines that count. */
  lines(list: LineList): readonly NoteLine[] {
    const lines: NoteLine[] = [];
    const grammar = this.#reading.lines[list];
    this.#items(this.#nameOf(list), 'dated-line', (item, line) => {
      const read = parseDatedLine(grammar, item, this.#today);
      const { day, text, marks } = read;
      if (isCounted(read)) lines.push({ line, day, text, marks });
      return read.fault;
    });
    return lines;
  }

  /** Of a list about the past the lines that have a day, their marks not read. */
  past(list: LineList): readonly PastLine[] {
    const lines: PastLine[] = [];
    this.#items(this.#nameOf(list), 'dated-line', (item, line) => {
      const day = dayOfLine(item);
      if (day !== undefined && day <= this.#today) lines.push({ line, day, item });
      return undefined;
    });
    return lines;
  }

  /** What is known, by the name of the facet; a facet without an entry is missing. */
  facets(): ReadonlyMap<string, readonly string[]> {
    const facets = new Map<string, string[]>();
    this.#reading.facets.forEach(({ name }, at) => {
      this.#items(this.#names[PROPERTIES.length + at], 'texts', (item) => {
        facets.set(name, [...(facets.get(name) ?? []), item.trim()]);
        return undefined;
      });
    });
    return facets;
  }

  /** The other names of the person; what is no text is passed over. */
  aliases(): readonly string[] {
    const name = this.#names[this.#reading.slots.length - 1];
    const items = name === undefined ? [] : (readItems(this.#frontmatter[name]) ?? []);
    return items.map((item) => readItem(item)?.trim() ?? '').filter((text) => text !== '');
  }

  #nameOf(property: Property): string | undefined {
    return this.#names[PROPERTIES.indexOf(property)];
  }

  /** Reads each item of a list that is not empty; `read` gives what is wrong with it. */
  #items(
    name: string | undefined,
    expected: Expected,
    read: (text: string, place: number) => Expected | undefined,
  ): void {
    if (name === undefined) return;
    const items = readItems(this.#frontmatter[name]);
    if (items === undefined) this.#report(name, this.#frontmatter[name], expected);
    items?.forEach((item, place) => {
      if (!hasValue(item)) return;
      const text = readItem(item);
      const fault = text === undefined ? expected : read(text, place);
      if (fault !== undefined) this.#report(name, item, fault);
    });
  }

  #report(property: string, value: unknown, expected: Expected): void {
    this.problems.push({ path: this.#path, property, value, expected });
  }
}
