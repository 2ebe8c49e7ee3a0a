import type { Day } from './day';
import { parseDatedLine, type DatedLine } from './dated-line';
import type { LineList } from './line-grammar';
import { hasValue, type Frontmatter } from './note';
import type { Expected, Problem } from './problem';
import type { Property } from './property';
import { FIRST_FACET_SLOT, SLOTS, type Reading } from './reading';
import { readItem, readItems, readText } from './record-value';

/** What a note says for one property: the first listed name that has a value. */
interface Slot {
  readonly name: string;
  readonly value: unknown;
  readonly rank: number;
}

/**
 * Reads the properties of one note, each at most once and in the order of RECORD section 2, and collects
 * the problems on the way. The note's own keys are gone through a single time.
 */
export class NoteReader {
  private readonly slots: readonly (Slot | undefined)[];
  private found: Problem[] | undefined;

  constructor(
    frontmatter: Frontmatter,
    private readonly reading: Reading,
    private readonly today: Day,
    private readonly path: string,
  ) {
    this.slots = fillSlots(frontmatter, reading);
  }

  get problems(): readonly Problem[] {
    return this.found ?? NONE;
  }

  /** The property's value; undefined when it is absent or bad. */
  value<T>(
    property: Property,
    read: (value: unknown) => T | undefined,
    expected: Expected,
  ): T | undefined {
    const slot = this.slots[SLOTS[property]];
    if (slot === undefined) return undefined;
    const value = read(slot.value);
    if (value === undefined) this.report(slot.name, slot.value, expected);
    return value;
  }

  text(property: Property): string | undefined {
    return this.value(property, readText, 'text');
  }

  /** Calls back for each line that counts, with its place in the note's list. */
  lines(list: LineList, take: (line: DatedLine, place: number) => void): void {
    const slot = this.slots[SLOTS[list]];
    if (slot === undefined) return;
    const items = readItems(slot.value);
    if (items === undefined) {
      this.report(slot.name, slot.value, 'dated-line');
      return;
    }
    const grammar = this.reading.lines[list];
    for (let place = 0; place < items.length; place += 1) {
      const text = readItem(items[place]);
      if (text === undefined) this.report(slot.name, items[place], 'dated-line');
      if (text === undefined || text.trim() === '') continue;
      const line = parseDatedLine(grammar, text, this.today);
      if (line.fault !== undefined) this.report(slot.name, items[place], line.fault);
      if (line.counts) take(line, place);
    }
  }

  /** Calls back for each text known of each facet, with the facet's name. */
  facets(take: (facet: string, text: string) => void): void {
    const { facets } = this.reading.rules;
    for (let at = 0; at < facets.length; at += 1) {
      const facet = facets[at];
      const slot = this.slots[FIRST_FACET_SLOT + at];
      if (facet === undefined || slot === undefined) continue;
      const items = readItems(slot.value);
      if (items === undefined) this.report(slot.name, slot.value, 'texts');
      for (const item of items ?? []) {
        const text = readItem(item)?.trim();
        if (text === undefined) this.report(slot.name, item, 'texts');
        else if (text !== '') take(facet.name, text);
      }
    }
  }

  /** The other names of the person; what is no text is passed over. */
  aliases(): readonly string[] {
    const slot = this.slots[this.slots.length - 1];
    if (slot === undefined) return NO_TEXTS;
    const texts = (readItems(slot.value) ?? []).map((item) => readItem(item)?.trim() ?? '');
    return texts.filter((text) => text !== '');
  }

  private report(property: string, value: unknown, expected: Expected): void {
    const problem: Problem = { path: this.path, property, value, expected };
    if (this.found === undefined) this.found = [problem];
    else this.found.push(problem);
  }
}

const NONE: readonly Problem[] = [];
const NO_TEXTS: readonly string[] = [];

function fillSlots(frontmatter: Frontmatter, reading: Reading): readonly (Slot | undefined)[] {
  const slots = new Array<Slot | undefined>(reading.slotCount).fill(undefined);
  for (const name of Object.keys(frontmatter)) {
    for (const { slot, rank } of reading.slotsOf(name)) {
      const rival = slots[slot];
      const value = frontmatter[name];
      if (hasValue(value) && (rival === undefined || rank < rival.rank)) {
        slots[slot] = { name, value, rank };
      }
    }
  }
  return slots;
}
