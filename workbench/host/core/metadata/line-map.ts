import type { Loc, Pos } from './cached-metadata';

/** Turns offsets of a text into lines and columns. Lines end at `\n`. */
export class LineMap {
  private readonly starts: number[] = [0];

  constructor(readonly text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      this.starts.push(at + 1);
    }
  }

  get lineCount(): number {
    return this.starts.length;
  }

  startOf(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** Without the line break, `\r` included. */
  endOf(line: number): number {
    const next = this.starts[line + 1];
    const end = next === undefined ? this.text.length : next - 1;
    return this.text[end - 1] === '\r' && end > this.startOf(line) ? end - 1 : end;
  }

  line(line: number): string {
    return this.text.slice(this.startOf(line), this.endOf(line));
  }

  loc(offset: number): Loc {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.startOf(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return { line: low, col: offset - this.startOf(low), offset };
  }

  pos(from: number, to: number): Pos {
    return { start: this.loc(from), end: this.loc(to) };
  }

  /** Of whole lines, `to` excluded, blank ones at the end left out. */
  linesPos(from: number, to: number): Pos {
    let last = Math.min(to, this.lineCount) - 1;
    while (last > from && this.line(last).trim() === '') {
      last -= 1;
    }
    return this.pos(this.startOf(from), this.endOf(last));
  }
}
