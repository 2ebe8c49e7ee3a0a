import type { Day } from './day';
import { parseDatedLine, type DatedLine } from './dated-line';
import type { LineList } from './line-grammar';
import { latestDay } from './last-contact';
import { LineScan } from './line-scan';
import { hasValue, type Frontmatter } from './note';
import type { Expected, Problem } from './problem';
import type { Property } from './property';
import { FIRST_FACET_SLOT, SLOTS, type Reading } from './reading';
import { readItem, readItems, readText } from './record-value';
import { skimInteraction } from './skim-interaction';

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
  private readonly line = new LineScan();

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

  /**
   * Calls back for each line that counts, with its place in the note's list. The line is good until the
   * callback returns.
   */
  scan(list: LineList, take?: (line: LineScan, place: number) => void): void {
    const grammar = this.reading.lines[list];
    this.eachLine(list, (text, place) => {
      this.line.scan(grammar, text, this.today);
      if (take !== undefined && this.line.counts) take(this.line, place);
      return this.line.fault;
    });
  }

  /** The latest day of the interactions that were contact. */
  latestContact(): Day | undefined {
    let latest: Day | undefined;
    this.eachLine('interactions', (text) => {
      const day = skimInteraction(text);
      if (day !== undefined && day <= this.today) {
        latest = latestDay(latest, day);
        return undefined;
      }
      const { line } = this;
      line.scan(this.reading.lines.interactions, text, this.today);
      if (line.counts && !line.has('no-contact')) latest = latestDay(latest, line.day);
      return line.fault;
    });
    return latest;
  }

  /** Calls back for each line that counts, with all its marks and its place in the note's list. */
  lines(list: LineList, take: (line: DatedLine, place: number) => void): void {
    const grammar = this.reading.lines[list];
    this.eachLine(list, (text, place) => {
      const line = parseDatedLine(grammar, text, this.today);
      if (line.counts) take(line, place);
      return line.fault;
    });
  }

  /** Calls back for each text known of each facet, with the facet's name. */
  facets(take?: (facet: string, text: string) => void): void {
    const { facets } = this.reading.rules;
    for (let at = 0; at < facets.length; at += 1) {
      const slot = this.slots[FIRST_FACET_SLOT + at];
      const facet = facets[at];
      if (slot === undefined || facet === undefined) continue;
      this.eachText(slot, 'texts', (text) => {
        take?.(facet.name, text.trim());
        return undefined;
      });
    }
  }

  /** The other names of the person; what is no text is passed over. */
  aliases(): readonly string[] {
    const slot = this.slots[this.slots.length - 1];
    if (slot === undefined) return NO_TEXTS;
    const texts = (readItems(slot.value) ?? []).map((item) => readItem(item)?.trim() ?? '');
    return texts.filter((text) => text !== '');
  }

  private eachLine(
    list: LineList,
    read: (text: string, place: number) => Expected | undefined,
  ): void {
    const slot = this.slots[SLOTS[list]];
    if (slot !== undefined) this.eachText(slot, 'dated-line', read);
  }

  /** Calls back for each item of a list that is not empty, and reports the fault that it gives. */
  private eachText(
    { name, value }: Slot,
    expected: Expected,
    read: (text: string, place: number) => Expected | undefined,
  ): void {
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

function fillSlots(frontmatter: Frontmatter, reading: Reading): readonly (Slot | undefined)[] {
  const slots = new Array<Slot | undefined>(reading.slotCount).fill(undefined);
  for (const name of Object.keys(frontmatter)) {
    const wanted = reading.slotsOf(name);
    if (wanted.length === 0) continue;
    const value = frontmatter[name];
    if (!hasValue(value)) continue;
    for (const { slot, rank } of wanted) {
      const rival = slots[slot];
      if (rival === undefined || rank < rival.rank) slots[slot] = { name, value, rank };
    }
  }
  return slots;
}
