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
  /**
   * Rows of one shape are equally high and can take over each other's elements. The empty one is that of
   * heads, which get the focus only when the user moves there.
   */
  shape(row: Row): string;
  /** All that can be read in the row: while it is the same, the element is left alone. */
  words(row: Row): string;
  /** A new element in `parent`, with the shape's parts in it. */
  create(shape: string, parent: HTMLElement): RowElement<Row>;
  /** A key pressed on a row, before it moves the focus; true when that was all it was for. */
  onKey(row: Row, event: KeyboardEvent): boolean;
}
