import { describe, expect, it } from 'vitest';
import { noteOf } from '../support/frontmatter-block';
import { appending, edited, setting } from '../support/frontmatter-edits';

const setDepth = setting({ depth: 2 });

describe('new properties', () => {
  it('go to the end, in the order wanted, lists indented by two', () => {
    const edit = setting({ depth: 2, next: ['a', 'b: c'], due: '2026-11-28', empty: null });
    const after = noteOf('x: 1', 'depth: 2', 'next:', '  - a', '  - "b: c"', 'due: 2026-11-28');
    expect(edited(noteOf('x: 1'), edit)).toBe(after);
  });

  it.each<[string, string[], string[]]>([
    ['behind blank lines', ['x: 1', '', ''], ['x: 1', '', '', 'depth: 2']],
    ['behind a comment', ['x: 1', '# end'], ['x: 1', '# end', 'depth: 2']],
    [
      'behind an indented comment',
      ['x:', '  - a', '  # end'],
      ['x:', '  - a', '  # end', 'depth: 2'],
    ],
    ['behind a list that is not indented', ['x:', '- a'], ['x:', '- a', 'depth: 2']],
    ['behind a literal text', ['x: |', '  a', '  # b'], ['x: |', '  a', '  # b', 'depth: 2']],
    [
      'behind a text that keeps its end',
      ['x: |+', '  a', '', ''],
      ['x: |+', '  a', '', '', 'depth: 2'],
    ],
    ['behind an empty value', ['x:'], ['x:', 'depth: 2']],
    ['before a document end', ['x: 1', '...'], ['x: 1', 'depth: 2', '...']],
    ['before one with spaces', ['x: 1', '... \t'], ['x: 1', 'depth: 2', '... \t']],
    ['before one with a comment', ['x: 1', '... # end'], ['x: 1', 'depth: 2', '... # end']],
    ['behind a text that ends in dots', ['x: 1', 'y: a...'], ['x: 1', 'y: a...', 'depth: 2']],
    ['behind a key that begins with dots', ['...x: 1', 'y: 1'], ['...x: 1', 'y: 1', 'depth: 2']],
    ['in an indented block', ['  x: 1'], ['  x: 1', '  depth: 2']],
    ['in an empty block', [], ['depth: 2']],
    ['in a block of spaces', ['  ', ''], ['  ', '', 'depth: 2']],
    ['in a block of comments', ['# a', '  # b'], ['# a', '  # b', 'depth: 2']],
    ['beside keys in other letters', ['Depth: 1'], ['Depth: 1', 'depth: 2']],
  ])('%s', (_, before, after) => {
    expect(edited(noteOf(...before), setDepth)).toBe(noteOf(...after));
  });

  it.each([
    ['yes', '"yes": 1'],
    ['a: b', '"a: b": 1'],
    ['last contact', 'last contact: 1'],
    ['#x', '"#x": 1'],
    ['12', '"12": 1'],
    ['__proto__', '__proto__: 1'],
  ])('may be named %s', (name, line) => {
    expect(edited(noteOf('x: 1'), setting(Object.fromEntries([[name, 1]])))).toBe(
      noteOf('x: 1', line),
    );
  });
});

describe('a note without a block', () => {
  it.each<[string, string, string]>([
    ['an empty note', '', '---\ndepth: 2\n---\n'],
    ['one line', '# Bo', '---\ndepth: 2\n---\n# Bo'],
    ['LF', '# Bo\n\nbody\r\n', '---\ndepth: 2\n---\n# Bo\n\nbody\r\n'],
    ['CRLF', '# Bo\r\n\nbody\n', '---\r\ndepth: 2\r\n---\r\n# Bo\r\n\nbody\n'],
    ['a BOM', '\uFEFF# Bo\n', '\uFEFF---\ndepth: 2\n---\n# Bo\n'],
    ['a BOM and CRLF', '\uFEFF# Bo\r\n', '\uFEFF---\r\ndepth: 2\r\n---\r\n# Bo\r\n'],
    ['a BOM alone', '\uFEFF', '\uFEFF---\ndepth: 2\n---\n'],
    ['blank lines first', '\n---\nx: 1\n---\n', '---\ndepth: 2\n---\n\n---\nx: 1\n---\n'],
    ['a space first', ' ---\nx: 1\n---\n', '---\ndepth: 2\n---\n ---\nx: 1\n---\n'],
    ['a rule of four dashes', '----\nx\n----\n', '---\ndepth: 2\n---\n----\nx\n----\n'],
    ['two dashes', '--\n', '---\ndepth: 2\n---\n--\n'],
  ])('%s', (_, before, after) => {
    expect(edited(before, setDepth)).toBe(after);
  });

  it('gets a list indented by two', () => {
    const after = '---\r\nnext:\r\n  - a\r\n---\r\n# Bo\r\n';
    expect(edited('# Bo\r\n', appending('next', 'a'))).toBe(after);
  });

  it('gets no block when there is nothing to write', () => {
    expect(edited('# Bo\n', setting({ depth: null }))).toBe('# Bo\n');
  });
});

describe('fences and line endings', () => {
  it.each<[string, string, string]>([
    ['spaces behind fences', '---  \nx: 1\n--- \nbody', '---  \nx: 1\ndepth: 2\n--- \nbody'],
    ['no newline at the end', '---\nx: 1\n---', '---\nx: 1\ndepth: 2\n---'],
    ['an empty block of CRLF', '---\r\n---\r\n', '---\r\ndepth: 2\r\n---\r\n'],
    ['mixed endings', '---\nx: 1\r\n---\n', '---\nx: 1\r\ndepth: 2\r\n---\n'],
    ['mixed endings, the other way', '---\r\nx: 1\n---\r\n', '---\r\nx: 1\ndepth: 2\n---\r\n'],
    [
      'a BOM and CRLF',
      '\uFEFF---\r\ndepth: 1 # a\r\n---\r\n',
      '\uFEFF---\r\ndepth: 2 # a\r\n---\r\n',
    ],
    [
      'a second block',
      '---\nx: 1\n---\n---\ny: 1\n---\n',
      '---\nx: 1\ndepth: 2\n---\n---\ny: 1\n---\n',
    ],
    ['lines that begin like a fence', '---\n---x: 1\n----\n', 'refused: unclosed-block'],
    ['text of CR', '---\nx: "a\rb"\n---\n\r\r', '---\nx: "a\rb"\ndepth: 2\n---\n\r\r'],
  ])('%s', (_, before, after) => {
    expect(edited(before, setDepth)).toBe(after);
  });

  it('keeps a body of any bytes', () => {
    const body = '\u0000\u2028\uFEFF\ud83d\r\n\n\r---\n\t';
    expect(edited(`---\nx: 1\n---${'  '}\n${body}`, setDepth)).toBe(
      `---\nx: 1\ndepth: 2\n---${'  '}\n${body}`,
    );
  });
});
