import { describe, expect, it } from 'vitest';
import { judge } from '../support/frontmatter-judge';
import type { MadeNote } from '../support/frontmatter-notes';
import type { ItemEdit, RandomEdit } from '../support/frontmatter-random-edits';

/** What stands at the ends of a note, and how its lines end. */
const FRAMES: readonly (readonly [head: string, tail: string, ending: string])[] = [
  ['---\n', '---\n\n# Bo\n', '\n'],
  ['\uFEFF---\r\n', '---\r\n---\r\nx: 1\r\n---\r\n', '\r\n'],
  ['---  \n', '---', '\n'],
  ['---\r\n', '---  \nText', '\r\n'],
];

/** What stands below the list: each makes it hard to see where the list ends. */
const BELOW: readonly string[][] = [
  [],
  ['', 'x: |+', '  kept', '', ''],
  ['# end', '  # deeper', 'x: >-', '  folded', '', ''],
  ['... # end'],
];

function noteWith(lines: readonly string[], above: readonly string[], at: number): MadeNote {
  const [head = '', tail = '', ending = ''] = FRAMES[at % FRAMES.length] ?? [];
  const piece = (texts: readonly string[], name?: string) => ({
    ...{ name, comment: '', parts: [] },
    text: texts.map((text) => text + ending).join(''),
  });
  const below = BELOW[Math.floor(at / 2) % BELOW.length] ?? [];
  return { head, tail, pieces: [piece(above), piece(lines, 'next'), piece(below)] };
}

const onList = (...kinds: readonly ItemEdit['kind'][]): RandomEdit[] => [
  {
    ...{ kind: 'list', name: 'next' },
    steps: kinds.map((kind) => ({ kind, place: 0, value: '2026-11-22 | call | "x": y # z' })),
  },
];

const EDITS: readonly (readonly [string, readonly RandomEdit[]])[] = [
  ['append', onList('append')],
  ['put first', onList('insert')],
  ['take the first', onList('remove')],
  ['empty', [{ kind: 'set', name: 'next', value: [] }]],
  ['clear', [{ kind: 'set', name: 'next', value: null }]],
  ['one text', [{ kind: 'set', name: 'next', value: 'a: b' }]],
];

const LONG = 'long words '.repeat(2000);

const SHAPES: readonly (readonly [string, readonly string[], above?: readonly string[]])[] = [
  ['an alias to the list of another', ['next: *b'], ['base: &b', '  - x', '  - y']],
  ['a merged map above', ['next:', '  - a'], ['base: &b {p: 1}', 'other:', '  <<: *b']],
  ['an anchor, and comments below the key', ['next: &l # c', '  # d', '  - a']],
  ['tags', ['next: !!seq', '  - !!str 5', '  - !t x']],
  ['plain text over lines', ['next:', '  - a', '    b', '', '    c', '  - d']],
  ['plain text that goes on by one space', ['next:', '  - a', '   b', '  - c']],
  ['double quotes over lines', ['next:', '  - "a', '   b', '', '   c" # d', '  - e']],
  ['a break that is escaped', ['next:', '  - "a \\', '    b"', '  - c']],
  ['quotes that close on a line of their own', ['next:', '  - "a', '    "', '  - b']],
  ['single quotes with a hash over lines', ['next:', "  - 'it''s", "    # b' # c", '  - d']],
  ['a complex key above', ['next:', '  - a'], ['? b', ': c']],
  ['a list as key above', ['next:', '  - a'], ['? - b', ': - c']],
  ['tabs behind dashes', ['next:', '  -\ta', '  -\t\tb # c', '  - d']],
  ['tabs before comments', ['next:\t# c', '  - a\t# d', '  - b\t']],
  ['tabs in brackets', ['next:\t[a,\tb]\t# c']],
  [
    'comments at odd places',
    ['next:', '# c', '  - a', '      # d', ' # e', '  - b', '# f', '  - g'],
  ],
  ['comments in the first column', ['next:', '# c', '- a', '# d', '- b']],
  ['a comment like an item', ['next:', '  - a', '  # - c', '  - b']],
  ['keys in quotes above', ['next:', '  - a'], ['"ne: xt": 1', "'it''s': 2"]],
  ['keys of signs above', ['next:', '  - 🌱'], ['🌱 key: 1', 'http://x: 2', 'a:b: 3']],
  ['a space before the colon', ['next :', '  - a']],
  ['a key in brackets of text', ['next:', '  - a'], ['other: {', '  next: [b],', '  }']],
  ['a key in quoted text', ['next:', '  - a'], ['other: "', '  next:', '    - x"']],
  ['a literal that keeps its end', ['next:', '  - |+', '    a', '', '', '  - b']],
  ['a literal of its own indent', ['next:', '  - |2', '      a', '    b', '  - c']],
  ['a literal with a comment', ['next:', '  - | # c', '    a', '  - b']],
  ['a literal of nothing', ['next:', '  - |', '', '  - b']],
  ['a literal that begins blank', ['next:', '  - |', '', '    a', '  - b']],
  ['a literal with what looks like an item', ['next:', '- |', '  a', '  - b', '- c']],
  ['a comment less deep than a literal', ['next:', '  - |', '    a', '   # c', '  - b']],
  ['lists in lists in lists', ['next:', '  - - - a', '      - b', '    - c', '  - d']],
  ['a list below its dash', ['next:', '  -', '    - a', '    - b', '  - c']],
  [
    'items below their dashes',
    ['next:', '  -', '    a # c', '  - # d', '    b', '  -', '', '    e'],
  ],
  ['maps', ['next:', '  - a: 1', '    b: 2 # c', '  - {a: 1}', '  - d:', '      - e', '  - f']],
  ['colons without quotes', ['next:', '  - Asked: how', '  - Told:', '  - "Q": x']],
  ['nothing in many ways', ['next:', '  - ', '  - ~', '  -', '  - null # c', '  - a']],
  ['brackets as items', ['next:', '  - [a, b] # c', '  - {d: e}', '  - []', '  - f']],
  ['a very long line', ['next:', `  - ${LONG}end`, '  - a']],
  ['brackets over lines, commas first', ['next: [a', '  , b # c', '  ,d,', '  # e', '  ] # f']],
  ['brackets that close in the first column', ['next: [', '  a,', '  b', ']']],
  ['quotes over lines in brackets', ['next: ["a', '  b", \'c,', "  d', e]"]],
  ['brackets in brackets', ['next: [[a, [b]], {c: [d], "e, f": g}, h]']],
  ['a question in brackets', ['next: [? a : b, c]']],
  ['addresses in brackets', ['next: [http://x.y/z, a:b, "c":d]']],
  ['plain text over lines in brackets', ['next: [a b', '  c, d]']],
  ['a hash in brackets', ['next: [a#b, c #d', '  , e]']],
  ['brackets below the key', ['next:', '  [', '    a', '  ]']],
  ['a text over lines', ['next: a', '  b', '  c # d']],
  ['a text below its key', ['next: # c', '  # d', '  a # e']],
  ['a folded text', ['next: >-', '  a', '', '  b']],
  ['nothing, and comments', ['next: # c', '  # d', '', '# e']],
  ['odd spaces', ['next:', '  - \u00a0a\u00a0', '  - b\u2028c']],
  ['text that turns around', ['next:', '  - \u202eabc', '  - سلام: x', '  - שלום']],
  ['dashes and dots', ['next:', '  - -x', '  - ---', '  - ...', '  - "-"']],
  ['twice the same', ['next:', '  - a # c', '  - a # d', '  - a']],
  ['links without quotes', ['next:', '  - "[[Ada]]"', '  - [[Per]]', '  - "[[A|b]]"']],
  ['blank lines of spaces and tabs', ['next:', '   ', '  - a', '\t', '  - b', '      ']],
  ['spaces at the ends', ['next:   ', '  - a   ', '  - b \t ']],
  ['keys that are numbers', ['next: [a]'], ['2: a', '1: b', '2.5: c', 'null: d', 'true: e']],
  ['numbers and days', ['next:', '  - 2026-01-01T10:00:00Z', '  - 10:30', '  - 0x1F', '  - .5']],
  ['commands of a template', ['next: ["<% tp.x %>", a]'], ['made: "{{date}}"']],
  ['marks inside a text', ['next:', '  - a | b > c', '  - say "hi" `now` @x', "  - it's"]],
];

describe('what people and other programs write is changed in its own lines only', () => {
  const cases = SHAPES.map(([name, ...lines], at) => [name, lines, at] as const);
  it.each(cases)('%s', (_, [lines, above = []], at) => {
    const note = noteWith(lines, above, at);
    for (const [what, edits] of EDITS) {
      const verdict = judge(note, edits);
      expect(`${what}: ${JSON.stringify(verdict)}`).toMatch(/: {"kind":"(?:right|unchanged)"/);
    }
  });
});
