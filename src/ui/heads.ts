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

/** What stands under one head: its section, its title, how many rows, and which, once they are seen. */
export type Group<Row> = readonly [
  section: string,
  title: string,
  count: number,
  rows: () => readonly Row[],
];

/** What is to be seen: rows under heads, and the places of the heads among them. */
export interface HeadedRows<Row> {
  readonly rows: readonly (Head | Row)[];
  readonly odd: readonly number[];
}

const LONG = 1000;

/** The groups that hold something, each with its head and, unless it is folded, its rows. */
export function underHeads<Row>(
  groups: readonly Group<Row>[],
  isFolded: (section: string, count: number) => boolean,
): HeadedRows<Row> {
  let all: (Head | Row)[] = [];
  const odd: number[] = [];
  for (const [section, title, count, rows] of groups) {
    if (count === 0) continue;
    const folded = isFolded(section, count);
    odd.push(all.length);
    all.push({ section, title, count, folded });
    const shown = folded ? [] : rows();
    // Long ones are copied in one go.
    if (count > LONG) all = all.concat(shown);
    else for (const row of shown) all.push(row);
  }
  return { rows: all, odd };
}
