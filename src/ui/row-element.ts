/** One element of a list, which can show any row of its shape. */
export interface RowElement<Row> {
  readonly el: HTMLElement;
  /** Lets the element show the row; called only when the words differ from those it shows. */
  update(row: Row): void;
}

/** How the rows of a list are told apart and shown; it knows what they mean, the list does not. */
export interface RowPainter<Row> {
  /** Unlike any other row's; an element stays with its key. */
  key(row: Row): string;
  /** Rows of one shape can take over each other's elements. */
  shape(row: Row): string;
  /** How high the row is, in units of `--rapport-row-unit`; the same for all rows of a shape. */
  units(row: Row): number;
  /** All that can be read in the row: while it is the same, the element is left alone. */
  words(row: Row): string;
  /** A new element in `parent`, with the shape's parts in it. */
  create(shape: string, parent: HTMLElement): RowElement<Row>;
  /** Whether focus should rather land here, when the row that had it is gone. */
  welcomesFocus(row: Row): boolean;
  /** A key pressed on a row, before it moves the focus; true when that was all it was for. */
  onKey(row: Row, event: KeyboardEvent): boolean;
}
