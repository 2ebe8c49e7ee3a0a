import fc from 'fast-check';

/** A part of a list property: the lines of one item, or a line with a comment. */
export interface ListPart {
  readonly kind: 'item' | 'comment';
  readonly text: string;
}

/** What stands behind a colon: `text` up to the end of the line, or the value, and the lines below. */
export interface Value {
  readonly text: string;
  readonly comment: string;
  readonly below: readonly ListPart[];
}

export const oneOf = (...texts: readonly string[]): fc.Arbitrary<string> =>
  fc.constantFrom(...texts);

const LINE_COMMENTS = oneOf('', '', '', ' # note', '   # two: "x', '\t# tab', ' #');
const PLAIN = oneOf(
  'Send the soil article',
  '2026-11-28',
  '3',
  '-0',
  '.nan',
  '0800',
  'true',
  "it's",
  'http://x.y/z?a=b#c',
  'a:b',
  'say "hi" now',
  'Kalø 🌱 ‏',
  'שלום עולם',
  '2026-10-03 | call | quality 2 | Asked how',
  'x'.repeat(400),
);
const QUOTED = oneOf('"a: b # c"', "'it''s # here'", '""', "''", '"\\u00e9 \\" \\\\"', '"[[Ada]]"');
const ODD = oneOf('~', 'null', '[[Anna]]', '{a: 1, b: [x, y]}', '!!str 5', '&unused 7', '*gone');
const LONG = oneOf(
  'this goes\n  over two lines\n\n  and a blank one',
  '"double\n  quoted # no comment\n\n  lines: yes"',
  "'single\n  it''s: here'",
  '|\n  depth: 9\n  ---\n  # no comment\n\n  end',
  '>-\n  folded\n   text',
  '|+\n  kept\n\n',
  '|2\n   deep\n  less',
  '>+ # why\n  kept too\n',
  '{\n  a: 1, # one\n  "b": [x]\n  }',
  '\n  depth: 1\n  next:\n    - a\n    # inner\n  last: |\n    # text',
  '\n  on the next line',
  '\n  [a, "b, ]"]',
);

const scalarValue = fc
  .tuple(fc.oneof(PLAIN, QUOTED, PLAIN, QUOTED, ODD), LINE_COMMENTS)
  .filter(([value]) => value !== '*gone')
  .map(([value, comment]) => ({ below: [], comment, text: ` ${value}${comment}\n` }));
const emptyValue = oneOf('', ' ', ' # empty', '   # empty').map((comment) => ({
  below: [],
  comment: comment.trim() === '' ? '' : comment,
  text: `${comment}\n`,
}));
const longValue = LONG.map((value) => ({
  below: [],
  comment: '',
  text: `${value.startsWith('\n') ? '' : ' '}${value}\n`,
}));

const FLOW_ITEM = oneOf(
  ...['call mum', "it's", '"x, ] y"', "'a''b'", '5', '[n, m]', 'k: v', '{q: 1}'],
  ...['constructor', '__proto__'],
);
const FLOW_STYLE = oneOf('[', '[ ', '[\n  ', '[\n  # first\n  ');
const FLOW_COMMA = oneOf(',', ', ', ',\n  ', ', # c\n  ', ' , ');
const FLOW_END = oneOf(']', ' ]', ', ]', '\n  ]', ' # last\n  ]', '\n]');
const flowValue = fc
  .record({
    items: fc.array(FLOW_ITEM, { maxLength: 5 }),
    open: FLOW_STYLE,
    comma: FLOW_COMMA,
    end: FLOW_END,
    comment: LINE_COMMENTS,
  })
  .map(({ items, open, comma, end, comment }) => {
    const close = items.length === 0 && end.startsWith(',') ? ']' : end;
    const text = ` ${open}${items.join(comma)}${close}${comment}\n`;
    return { below: [], comment: text.indexOf('\n') === text.length - 1 ? comment : '', text };
  });

const BLOCK_ITEM = fc.oneof(
  fc.tuple(PLAIN, LINE_COMMENTS).map(([text, comment]) => [` ${text}${comment}`]),
  fc.tuple(QUOTED, LINE_COMMENTS).map(([text, comment]) => [`   ${text}${comment}`]),
  fc.constantFrom(
    [' Asked: how'],
    [''],
    [' # nothing'],
    [' - nested', '  - more'],
    [' date: 2026-01-05', '  type: call   # short'],
    [' |', '  text', '', '  # text'],
    [' |+', '  kept', ''],
    [' "quoted', '  - on', '  # two"'],
    [' plain', '  goes on # done'],
    [' [a,', '  b] # flow'],
    [' &anchor x'],
  ),
);
const LIST_COMMENTS = oneOf('', '', '', '# between', '  # deeper', '# - not an item');
const blockValue = fc
  .record({
    items: fc.array(fc.tuple(LIST_COMMENTS, BLOCK_ITEM), { minLength: 1, maxLength: 6 }),
    indent: oneOf('', '  ', '    '),
    keyComment: oneOf('', ' # the list', ' '),
  })
  .map(({ items, indent, keyComment }) => {
    const below = items.flatMap(([comment, lines], index): ListPart[] => {
      const text = lines.map((line, index) => itemLine(indent, line, index)).join('');
      const item: ListPart = { kind: 'item', text };
      // After a block text it would belong to the text.
      const isText = /^ [|>]/.test(items[index - 1]?.[1][0] ?? '');
      if (comment === '' || (comment.startsWith(' ') && isText)) return [item];
      return [{ kind: 'comment', text: `${indent}${comment}\n` }, item];
    });
    return { below, comment: '', text: `${keyComment}\n` };
  });

function itemLine(indent: string, line: string, index: number): string {
  if (index === 0) return `${indent}-${line}\n`;
  return line === '' ? '\n' : `${indent}${line}\n`;
}

/** Values of all styles, most often lists. */
export const madeValues: fc.Arbitrary<Value> = fc.oneof(
  { weight: 4, arbitrary: scalarValue },
  { weight: 1, arbitrary: emptyValue },
  { weight: 2, arbitrary: longValue },
  { weight: 3, arbitrary: flowValue },
  { weight: 5, arbitrary: blockValue },
);
