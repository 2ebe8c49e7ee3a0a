import type { Day } from './day';
import { parseDatedLine, type DatedLine } from './dated-line';
import type { LineList } from './line-grammar';
import { latestDay } from './last-contact';
import { LineScan } from './line-scan';
import { hasValue, type Frontmatter } from './note';
import { noteNames } from './note-names';
import type { Expected, Problem } from './problem';
import type { Property } from './property';
import { FIRST_FACET_SLOT, SLOTS, type Reading } from './reading';
import { readItem, readItems, readText } from './record-value';
import { skimInteraction } from './skim-interaction';

/** Makes a value of what stands in a note; undefined when it does not fit. */
type Read<T> = (value: unknown, reader: NoteReader) => T | undefined;

/** Reads one item of a list; gives what is wrong with it. */
type ReadItem = (text: string, place: number) => Expected | undefined;

/**
 * Reads the properties of one note, each at most once and in the order of RECORD section 2, and collects
 * the problems on the way.
 */
export class NoteReader {
  private readonly names: readonly (string | undefined)[];
  private found: Problem[] | undefined;

  constructor(
    private readonly frontmatter: Frontmatter,
    readonly reading: Reading,
    readonly today: Day,
    private readonly path: string,
  ) {
    this.names = noteNames(frontmatter, reading);
  }

  get problems(): readonly Problem[] {
    return this.found ?? NONE;
  }

  /** The property's value; undefined when it is absent or bad. */
  value<T>(property: Property, read: Read<T>, expected: Expected): T | undefined {
    const name = this.names[SLOTS[property]];
    if (name === undefined) return undefined;
    const value = read(this.frontmatter[name], this);
    if (value === undefined) this.report(name, this.frontmatter[name], expected);
    return value;
  }

  text(property: Property): string | undefined {
    return this.value(property, readText, 'text');
  }

  /**
   * Calls back for each line that counts, with its place in the note's list. The line is good until the
   * callback returns.
   */
  scan(list: LineList, take?: (line: LineScan, place: number) => void): void {
    const name = this.names[SLOTS[list]];
    if (name === undefined) return;
    const line = new LineScan();
    const grammar = this.reading.lines[list];
    this.items(name, 'dated-line', (text, place) => {
      line.scan(grammar, text, this.today);
      if (take !== undefined && line.counts) take(line, place);
      return line.fault;
    });
  }

  /** Calls back for each line that counts, with all its marks and its place in the note's list. */
  lines(list: LineList, take: (line: DatedLine, place: number) => void): void {
    const name = this.names[SLOTS[list]];
    if (name === undefined) return;
    const grammar = this.reading.lines[list];
    this.items(name, 'dated-line', (text, place) => {
      const line = parseDatedLine(grammar, text, this.today);
      if (line.counts) take(line, place);
      return line.fault;
    });
  }

  /** The latest day of the interactions that were contact. */
  latestContact(): Day | undefined {
    const name = this.names[SLOTS.interactions];
    if (name === undefined) return undefined;
    const line = new LineScan();
    const grammar = this.reading.lines.interactions;
    let latest: Day | undefined;
    this.items(name, 'dated-line', (text) => {
      const day = skimInteraction(text);
      if (day !== undefined && day <= this.today) {
        latest = latestDay(latest, day);
        return undefined;
      }
      line.scan(grammar, text, this.today);
      if (line.counts && !line.has('no-contact')) latest = latestDay(latest, line.day);
      return line.fault;
    });
    return latest;
  }

  /** Calls back for each text known of each facet, with the facet's name. */
  facets(take?: (facet: string, text: string) => void): void {
    const { facets } = this.reading.rules;
    for (let at = 0; at < facets.length; at += 1) {
      const name = this.names[FIRST_FACET_SLOT + at];
      const facet = facets[at];
      if (name === undefined || facet === undefined) continue;
      this.items(name, 'texts', (text) => {
        take?.(facet.name, text.trim());
        return undefined;
      });
    }
  }

  /** The other names of the person; what is no text is passed over. */
  aliases(): readonly string[] {
    const name = this.names[this.names.length - 1];
    if (name === undefined) return NO_TEXTS;
    const items = readItems(this.frontmatter[name]) ?? [];
    return items.map((item) => readItem(item)?.trim() ?? '').filter((text) => text !== '');
  }

  /** Reads each item of a list that is not empty, and reports the fault that it gives. */
  private items(name: string, expected: Expected, read: ReadItem): void {
    const value = this.frontmatter[name];
    const items = readItems(value);
    if (items === undefined) {
      this.report(name, value, expected);
      return;
    }
    for (let place = 0; place < items.length; place += 1) {
      const item = items[place];
      if (!hasValue(item)) continue;
      const text = readItem(item);
      const fault = text === undefined ? expected : read(text, place);
      if (fault !== undefined) this.report(name, item, fault);
    }
  }

  private report(property: string, value: unknown, expected: Expected): void {
    const problem: Problem = { path: this.path, property, value, expected };
    if (this.found === undefined) this.found = [problem];
    else this.found.push(problem);
  }
}

const NONE: readonly Problem[] = [];
const NO_TEXTS: readonly string[] = [];
