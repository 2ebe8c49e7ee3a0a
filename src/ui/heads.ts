/** The head of a group of rows. */
export interface Head {
  /** Unlike that of any other head. */
  readonly section: string;
  readonly title: string;
  /** How many rows stand under it, or would. */
  readonly count: number;
  readonly folded: boolean;
}

export function isHead(row: object): row is Head {
  return 'section' in row;
}

/** What stands under one head: its section, its title and the rows. */
export type Group<Row> = readonly [section: string, title: string, rows: readonly Row[]];

/** The groups that hold something, each with its head and, unless it is folded, its rows. */
export function underHeads<Row>(
  groups: readonly Group<Row>[],
  isFolded: (section: string, count: number) => boolean,
): readonly (Head | Row)[] {
  return groups.flatMap(([section, title, rows]): readonly (Head | Row)[] => {
    const count = rows.length;
    if (count === 0) return [];
    const folded = isFolded(section, count);
    return [{ section, title, count, folded }, ...(folded ? [] : rows)];
  });
}
