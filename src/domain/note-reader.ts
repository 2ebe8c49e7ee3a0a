import { dayOfLine } from './dated-line';
import type { Day } from './day';
import type { LineList } from './line-grammar';
import type { Marks } from './line-mark';
import type { Frontmatter } from './note';
import { noteNames } from './note-names';
import type { Expected } from './problem';
import { PROPERTIES, type Property } from './property';
import type { Reading } from './reading';
import { readItem, readItems, readText } from './record-value';
import { ValueReader, type NoteLine } from './value-reader';

export type { NoteLine } from './value-reader';

/** A line about the past as it stands in the note. */
export interface PastLine extends Pick<NoteLine, 'line'> {
  readonly day: Day;
  readonly item: string;
  /** Undefined until they are read. */
  marks: Marks | undefined;
}

const NO_FACETS: ReadonlyMap<string, never> = new Map<string, never>();
const PLACES: ReadonlyMap<Property, number> = new Map(PROPERTIES.map((name, at) => [name, at]));

/** Reads the properties of one note, each at most once and in the order of RECORD section 2. */
export class NoteReader extends ValueReader {
  readonly #names: readonly (string | undefined)[];
  readonly #reading: Reading;
  readonly #today: Day;

  constructor(frontmatter: Frontmatter, reading: Reading, today: Day, path: string) {
    super(frontmatter, path);
    this.#names = noteNames(frontmatter, reading);
    this.#reading = reading;
    this.#today = today;
  }

  /** The property's value as `read` makes it; undefined when it is absent, or bad and so undefined there. */
  value<T>(
    property: Property,
    read: (value: unknown) => T | undefined,
    expected: Expected,
  ): T | undefined {
    return this.valueAt(this.#nameOf(property), read, expected);
  }

  text(property: Property): string | undefined {
    return this.value(property, readText, 'text');
  }

  /** The lines that count. */
  lines(list: LineList): readonly NoteLine[] {
    return this.linesAt(this.#nameOf(list), this.#reading.lines[list], this.#today);
  }

  /** Of a list about the past the lines that have a day, their marks not read. */
  past(list: LineList): readonly PastLine[] {
    const lines: PastLine[] = [];
    this.itemsAt(this.#nameOf(list), 'dated-line', (item, line) => {
      const day = dayOfLine(item);
      if (day !== undefined && day <= this.#today)
        lines.push({ line, day, item, marks: undefined });
      return undefined;
    });
    return lines;
  }

  /** What is known, by the name of the facet; a facet without an entry is missing. */
  facets(): ReadonlyMap<string, readonly string[]> {
    let facets: Map<string, string[]> | undefined;
    this.#reading.facets.forEach(({ name }, at) => {
      const its = this.#names[PROPERTIES.length + at];
      if (its === undefined) return;
      facets ??= new Map();
      const texts = facets.get(name) ?? [];
      this.itemsAt(its, 'texts', (item) => {
        texts.push(item.trim());
        return undefined;
      });
      if (texts.length > 0) facets.set(name, texts);
    });
    return facets ?? NO_FACETS;
  }

  /** The other names of the person; what is no text is passed over. */
  aliases(): readonly string[] {
    const name = this.#names[this.#reading.slots.length - 1];
    const items = name === undefined ? [] : (readItems(this.frontmatter[name]) ?? []);
    return items.map((item) => readItem(item)?.trim() ?? '').filter((text) => text !== '');
  }

  #nameOf(property: Property): string | undefined {
    return this.#names[PLACES.get(property) ?? NaN];
  }
}
