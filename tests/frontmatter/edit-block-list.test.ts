import { describe, expect, it } from 'vitest';
import { noteOf } from '../support/frontmatter-block';
import { appending, changingList, edited, setting } from '../support/frontmatter-edits';

const append = appending('next', 'ping Bo');

describe('appending to a list in block style', () => {
  it.each<[string, string[], string[]]>([
    ['the list of RECORD', ['next:', '  - a', 'x: 1'], ['next:', '  - a', '  - ping Bo', 'x: 1']],
    ['not indented', ['next:', '- a', 'x: 1'], ['next:', '- a', '- ping Bo', 'x: 1']],
    ['deeply indented', ['next:', '      - a'], ['next:', '      - a', '      - ping Bo']],
    ['wide dashes', ['next:', '  -   a'], ['next:', '  -   a', '  -   ping Bo']],
    ['a comment on the key', ['next: # c', '  - a'], ['next: # c', '  - a', '  - ping Bo']],
    ['a comment on the item', ['next:', '  - a # b'], ['next:', '  - a # b', '  - ping Bo']],
    [
      'comments between',
      ['next:', '  # b', '  - a', '  # c', '  - d'],
      ['next:', '  # b', '  - a', '  # c', '  - d', '  - ping Bo'],
    ],
    [
      'a comment after',
      ['next:', '  - a', '  # more', 'x: 1'],
      ['next:', '  - a', '  - ping Bo', '  # more', 'x: 1'],
    ],
    [
      'blank lines after',
      ['next:', '  - a', '', '', 'x: 1'],
      ['next:', '  - a', '  - ping Bo', '', '', 'x: 1'],
    ],
    [
      'blank lines between',
      ['next:', '  - a', '', '  - b'],
      ['next:', '  - a', '', '  - b', '  - ping Bo'],
    ],
    ['an empty item', ['next:', '  - a', '  -'], ['next:', '  - a', '  -', '  - ping Bo']],
    [
      'an item with a colon',
      ['next:', '  - Asked: how'],
      ['next:', '  - Asked: how', '  - ping Bo'],
    ],
    [
      'a map as item',
      ['next:', '  - a: 1', '    b: 2', 'x: 1'],
      ['next:', '  - a: 1', '    b: 2', '  - ping Bo', 'x: 1'],
    ],
    [
      'a list as item',
      ['next:', '  - - a', '    - b'],
      ['next:', '  - - a', '    - b', '  - ping Bo'],
    ],
    [
      'a literal item',
      ['next:', '  - |', '    a', '    # b', '', 'x: 1'],
      ['next:', '  - |', '    a', '    # b', '  - ping Bo', '', 'x: 1'],
    ],
    [
      'a literal item that keeps its end',
      ['next:', '  - |+', '    a', '', 'x: 1'],
      ['next:', '  - |+', '    a', '', '  - ping Bo', 'x: 1'],
    ],
    [
      'a quoted item over lines',
      ['next:', '  - "a', '    - b"'],
      ['next:', '  - "a', '    - b"', '  - ping Bo'],
    ],
    [
      'a plain item over lines',
      ['next:', '  - a', '    b'],
      ['next:', '  - a', '    b', '  - ping Bo'],
    ],
    [
      'a flow item over lines',
      ['next:', '  - [a,', '    b]'],
      ['next:', '  - [a,', '    b]', '  - ping Bo'],
    ],
    [
      'an anchor on the list',
      ['next: &n', '  - a', 'x: 1'],
      ['next: &n', '  - a', '  - ping Bo', 'x: 1'],
    ],
    [
      'an anchor on a line of its own',
      ['next:', '  &n', '  - a'],
      ['next:', '  &n', '  - a', '  - ping Bo'],
    ],
    [
      'an alias to another list',
      ['x: &n [a]', 'next: *n'],
      ['x: &n [a]', 'next:', '  - a', '  - ping Bo'],
    ],
    [
      'lookalikes in a text',
      ['x: |', '  next:', '    - a', 'next:', '  - a'],
      ['x: |', '  next:', '    - a', 'next:', '  - a', '  - ping Bo'],
    ],
    [
      'in an indented block',
      ['  next:', '    - a', '  x: 1'],
      ['  next:', '    - a', '    - ping Bo', '  x: 1'],
    ],
    ['a document end', ['next:', '  - a', '...'], ['next:', '  - a', '  - ping Bo', '...']],
  ])('%s', (_, before, after) => {
    expect(edited(noteOf(...before), append)).toBe(noteOf(...after));
  });

  it('appends several', () => {
    const after = noteOf('next:', '  - a', '  - b', '  - "c: d"');
    expect(edited(noteOf('next:', '  - a'), appending('next', 'b', 'c: d'))).toBe(after);
  });

  it('takes over the ending of the line before, where endings are mixed', () => {
    const before = '---\r\nnext:\n  - a\r\n  - b\nx: 1\r\n---\r\n';
    const after = '---\r\nnext:\n  - a\r\n  - b\n  - ping Bo\nx: 1\r\n---\r\n';
    expect(edited(before, append)).toBe(after);
  });
});

describe('making a list', () => {
  it.each<[string, string[], string[]]>([
    ['of nothing', ['next:', 'x: 1'], ['next:', '  - ping Bo', 'x: 1']],
    ['of nothing with a comment', ['next: # c', 'x: 1'], ['next: # c', '  - ping Bo', 'x: 1']],
    ['of null', ['next: ~ # c'], ['next: # c', '  - ping Bo']],
    ['of an empty text', ['next: ""', 'x: 1'], ['next:', '  - ping Bo', 'x: 1']],
    ['of a text', ['next: a', 'x: 1'], ['next:', '  - a', '  - ping Bo', 'x: 1']],
    ['of a text, in its quotes', ["next: 'a' # c"], ['next: # c', "  - 'a'", '  - ping Bo']],
    ['of a number', ['next: 007'], ['next:', '  - 007', '  - ping Bo']],
    ['of a text over lines', ['next: a', '  b'], ['next:', '  - a b', '  - ping Bo']],
    ['of a literal text', ['next: |', '  a', '  b'], ['next:', '  - "a\\nb\\n"', '  - ping Bo']],
    ['in an indented block', ['  next: a'], ['  next:', '    - a', '    - ping Bo']],
  ])('%s', (_, before, after) => {
    expect(edited(noteOf(...before), append)).toBe(noteOf(...after));
  });

  it('writes the texts that an edit made of numbers', () => {
    const edit = setting({ next: ['5', 'b'] });
    expect(edited(noteOf('next: 5'), edit)).toBe(noteOf('next:', '  - "5"', '  - b'));
  });

  it('of a text that was taken away, and leaves its comment', () => {
    const emptied = edited(noteOf('next: a # c'), setting({ next: [] }));
    expect(emptied).toBe(noteOf('next: # c'));
    expect(edited(emptied, append)).toBe(noteOf('next: # c', '  - ping Bo'));
  });

  it.each(['next:', 'next: # c', 'next: ~', 'next: [] # c', 'next: [ ]'])(
    'of nothing changes nothing: %s',
    (line) => {
      expect(edited(noteOf(line), setting({ next: [] }))).toBe(noteOf(line));
    },
  );
});

const PROMISES = [
  'next: # all',
  '  # first',
  '  - a # one',
  '  -  "b"   # two',
  '  # third',
  '  - Lend: it',
  '  - |',
  '    d',
  '    # text',
  '  - e',
  '    goes on # five',
  '  # end',
  'x: 1',
];

describe('changing items in block style', () => {
  const lines = (changed: Record<number, string | undefined>): string[] =>
    PROMISES.map((line, index) => (index in changed ? changed[index] : line)).filter(
      (line) => line !== undefined,
    );

  it.each<[string, number, Record<number, string | undefined>]>([
    ['the first', 0, { 2: '  - new # one' }],
    ['a quoted one', 1, { 3: '  -  new   # two' }],
    ['one read as a map', 2, { 5: '  - new' }],
    ['a literal one', 3, { 6: '  - new', 7: undefined, 8: undefined }],
    ['one over lines', 4, { 9: '  - new # five', 10: undefined }],
  ])('replaces %s', (_, place, changed) => {
    const replace = changingList('next', (items) =>
      items.map((item, index) => (index === place ? 'new' : item)),
    );
    expect(edited(noteOf(...PROMISES), replace)).toBe(noteOf(...lines(changed)));
  });

  it.each<[string, number[], Record<number, string | undefined>]>([
    ['the first', [0], { 2: undefined }],
    ['one read as a map', [2], { 5: undefined }],
    ['a literal one', [3], { 6: undefined, 7: undefined, 8: undefined }],
    ['the last', [4], { 9: undefined, 10: undefined }],
    ['several', [0, 2, 4], { 2: undefined, 5: undefined, 9: undefined, 10: undefined }],
  ])('removes %s', (_, places, changed) => {
    const remove = changingList('next', (items) =>
      items.filter((_item, index) => !places.includes(index)),
    );
    expect(edited(noteOf(...PROMISES), remove)).toBe(noteOf(...lines(changed)));
  });

  it('keeps the comment behind one that stands on the line below its dash', () => {
    const before = noteOf('next:', '  -', '    a # one', '  - b');
    const replace = changingList('next', ([, ...others]) => ['new', ...others]);
    expect(edited(before, replace)).toBe(noteOf('next:', '  - new', '    # one', '  - b'));
  });

  it('removes all of them, and leaves the comments and the style to the next one', () => {
    const comments = ['  # first', '  # third', '  # end', 'x: 1'];
    const emptied = edited(noteOf(...PROMISES), setting({ next: [] }));
    expect(emptied).toBe(noteOf('next: # all', ...comments));
    expect(edited(emptied, append)).toBe(noteOf('next: # all', '  - ping Bo', ...comments));
  });

  it('inserts before the first and between', () => {
    const insert = changingList('next', ([a, ...others]) => ['z', a, 'w', ...others]);
    const after = lines({ 2: '  - z\n  - a # one\n  - w' });
    expect(edited(noteOf(...PROMISES), insert)).toBe(noteOf(...after));
  });

  it('replaces, removes and inserts in one edit', () => {
    const mix = changingList('next', ([, b, c, , e]) => [b, c, 'new', e, 'last']);
    const after = lines({
      2: undefined,
      6: '  - new',
      7: undefined,
      8: undefined,
      10: '    goes on # five\n  - last',
    });
    expect(edited(noteOf(...PROMISES), mix)).toBe(noteOf(...after));
  });

  it('writes null items and other scalars', () => {
    const edit = changingList('next', () => [null, true, 2.5]);
    expect(edited(noteOf('next:', '  - a', '  - b', '  - c'), edit)).toBe(
      noteOf('next:', '  - null', '  - true', '  - 2.5'),
    );
  });
});
