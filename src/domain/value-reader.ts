import type { Day } from './day';
import { isCounted, parseDatedLine, type DatedLine } from './dated-line';
import type { LineGrammar } from './line-grammar';
import { hasValue, type Frontmatter } from './note';
import type { Expected, Problem } from './problem';
import { readItem, readItems } from './record-value';

/** A line that counts. */
export interface NoteLine extends DatedLine {
  /** Where in the note's list it stands, counted from 0, empty items included. */
  readonly line: number;
}

const NO_LINES: readonly never[] = [];

/** Reads what stands in one note under a name; undefined for a name that it does not have. */
export class ValueReader {
  /** Those come across so far. */
  readonly problems: Problem[] = [];
  readonly frontmatter: Frontmatter;
  readonly #path: string;

  constructor(frontmatter: Frontmatter, path: string) {
    this.frontmatter = frontmatter;
    this.#path = path;
  }

  /** The value as `read` makes it; undefined when it is absent, or bad and so undefined there. */
  valueAt<T>(
    name: string | undefined,
    read: (value: unknown) => T | undefined,
    expected: Expected,
  ): T | undefined {
    if (name === undefined) return undefined;
    const value = read(this.frontmatter[name]);
    if (value === undefined) this.report(name, this.frontmatter[name], expected);
    return value;
  }

  /** The lines that count. */
  linesAt(name: string | undefined, grammar: LineGrammar, today: Day): readonly NoteLine[] {
    if (name === undefined) return NO_LINES;
    const lines: NoteLine[] = [];
    this.itemsAt(name, 'dated-line', (item, line) => {
      const read = parseDatedLine(grammar, item, today);
      const { day, text, marks } = read;
      if (isCounted(read)) lines.push({ line, day, text, marks });
      return read.fault;
    });
    return lines;
  }

  /** Reads each item of a list that is not empty; `read` gives what is wrong with it. */
  itemsAt(
    name: string | undefined,
    expected: Expected,
    read: (text: string, place: number) => Expected | undefined,
  ): void {
    const items = this.valueAt(name, readItems, expected);
    if (name === undefined || items === undefined) return;
    for (let place = 0; place < items.length; place += 1) {
      const item = items[place];
      if (!hasValue(item)) continue;
      const text = readItem(item);
      const fault = text === undefined ? expected : read(text, place);
      if (fault !== undefined) this.report(name, item, fault);
    }
  }

  report(property: string, value: unknown, expected: Expected): void {
    this.problems.push({ path: this.#path, property, value, expected });
  }
}
