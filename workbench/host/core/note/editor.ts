export interface EditorPosition {
  line: number;
  ch: number;
}

export interface EditorRange {
  from: EditorPosition;
  to: EditorPosition;
}

interface EditorChange {
  from: EditorPosition;
  to?: EditorPosition;
  text: string;
}

interface EditorTransaction {
  replaceSelection?: string;
  changes?: readonly EditorChange[];
  selection?: { from: EditorPosition; to?: EditorPosition };
}

/** The text being edited, over a text field. `changed` is called after each change made through it. */
export class Editor {
  private readonly undone: string[] = [];
  private readonly done: string[] = [];

  constructor(
    private readonly field: HTMLTextAreaElement,
    private readonly changed: () => void,
  ) {}

  getDoc(): this {
    return this;
  }

  refresh(): void {}

  getValue(): string {
    return this.field.value;
  }

  setValue(content: string): void {
    this.done.push(this.field.value);
    this.undone.length = 0;
    this.put(content);
  }

  getLine(line: number): string {
    return this.lines()[line] ?? '';
  }

  setLine(line: number, text: string): void {
    this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
  }

  lineCount(): number {
    return this.lines().length;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getSelection(): string {
    return this.field.value.slice(this.field.selectionStart, this.field.selectionEnd);
  }

  somethingSelected(): boolean {
    return this.getSelection() !== '';
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.field.value.slice(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string): void {
    const { selectionStart, selectionEnd } = this.field;
    this.splice(selectionStart, selectionEnd, replacement);
    const end = selectionStart + replacement.length;
    this.field.setSelectionRange(end, end);
  }

  replaceRange(replacement: string, from: EditorPosition, to = from): void {
    const caret = this.field.selectionStart;
    const [start, end] = [this.posToOffset(from), this.posToOffset(to)];
    this.splice(start, end, replacement);
    const moved = caret >= end ? caret + replacement.length - (end - start) : caret;
    this.field.setSelectionRange(moved, moved);
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
    const { selectionStart, selectionEnd, selectionDirection } = this.field;
    const backward = selectionDirection === 'backward';
    const isStart = side === 'from' || (backward ? side === 'head' : side === 'anchor');
    return this.offsetToPos(isStart ? selectionStart : selectionEnd);
  }

  listSelections(): { anchor: EditorPosition; head: EditorPosition }[] {
    return [{ anchor: this.getCursor('anchor'), head: this.getCursor('head') }];
  }

  setCursor(position: EditorPosition | number, ch = 0): void {
    const place = typeof position === 'number' ? { line: position, ch } : position;
    this.setSelection(place);
  }

  setSelection(anchor: EditorPosition, head = anchor): void {
    const [from, to] = [this.posToOffset(anchor), this.posToOffset(head)];
    const direction = from <= to ? 'forward' : 'backward';
    this.field.setSelectionRange(Math.min(from, to), Math.max(from, to), direction);
  }

  /** A text field has one selection: the main one is taken. */
  setSelections(
    ranges: readonly { anchor: EditorPosition; head?: EditorPosition }[],
    main = 0,
  ): void {
    const range = ranges[main] ?? ranges[0];
    if (range) {
      this.setSelection(range.anchor, range.head);
    }
  }

  focus(): void {
    this.field.focus();
  }

  blur(): void {
    this.field.blur();
  }

  hasFocus(): boolean {
    return this.field.ownerDocument.activeElement === this.field;
  }

  getScrollInfo(): { top: number; left: number } {
    return { top: this.field.scrollTop, left: this.field.scrollLeft };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    this.field.scrollLeft = x ?? this.field.scrollLeft;
    this.field.scrollTop = y ?? this.field.scrollTop;
  }

  scrollIntoView(range: EditorRange): void {
    const height = this.field.scrollHeight / Math.max(this.lineCount(), 1);
    this.field.scrollTop = Math.max(0, (range.from.line - 3) * height);
  }

  undo(): void {
    this.step(this.done, this.undone);
  }

  redo(): void {
    this.step(this.undone, this.done);
  }

  transaction(change: EditorTransaction): void {
    const changes = (change.changes ?? []).map(({ from, to = from, text }) => ({
      from: this.posToOffset(from),
      to: this.posToOffset(to),
      text,
    }));
    for (const { from, to, text } of changes.sort((a, b) => b.from - a.from)) {
      this.splice(from, to, text);
    }
    if (change.replaceSelection !== undefined) {
      this.replaceSelection(change.replaceSelection);
    }
    if (change.selection) {
      this.setSelection(change.selection.from, change.selection.to);
    }
  }

  wordAt(position: EditorPosition): EditorRange | null {
    const text = this.getLine(position.line);
    for (const match of text.matchAll(/[\p{L}\p{N}_]+/gu)) {
      const end = match.index + match[0].length;
      if (match.index <= position.ch && position.ch <= end) {
        const { line } = position;
        return { from: { line, ch: match.index }, to: { line, ch: end } };
      }
    }
    return null;
  }

  posToOffset({ line, ch }: EditorPosition): number {
    const before = this.lines().slice(0, line);
    return before.reduce((sum, text) => sum + text.length + 1, 0) + ch;
  }

  offsetToPos(offset: number): EditorPosition {
    const before = this.field.value.slice(0, offset).split('\n');
    return { line: before.length - 1, ch: before.at(-1)?.length ?? 0 };
  }

  private lines(): string[] {
    return this.field.value.split('\n');
  }

  private splice(from: number, to: number, text: string): void {
    const { value } = this.field;
    this.setValue(value.slice(0, from) + text + value.slice(to));
  }

  private put(content: string): void {
    this.field.value = content;
    this.changed();
  }

  private step(from: string[], to: string[]): void {
    const content = from.pop();
    if (content !== undefined) {
      to.push(this.field.value);
      this.put(content);
    }
  }
}
