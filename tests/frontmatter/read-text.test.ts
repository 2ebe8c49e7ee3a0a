import { describe, expect, it } from 'vitest';
import { readText } from '../../src/frontmatter/read-text';
import { noteOf } from '../support/frontmatter-block';
import { parseYaml } from '../support/frontmatter-yaml';

const read = (text: string): unknown => readText(text, parseYaml);

describe('reading a text', () => {
  it.each<[string, string, object]>([
    ['properties', noteOf('a: 1', 'b: [x]'), { a: 1, b: ['x'] }],
    ['an empty block', '---\n---\n', {}],
    ['comments', noteOf('# a', '', '  # b'), {}],
    ['a BOM, CRLF and spaces', '\uFEFF---  \r\na: 1\r\n---  \r\n', { a: 1 }],
    [
      'dates and times as text',
      noteOf('a: 2026-11-28', 'b: 10:30'),
      { a: '2026-11-28', b: '10:30' },
    ],
    ['a line that begins like a fence', noteOf('---x: 1', '----: 2'), { '---x': 1, '----': 2 }],
    [
      '`excerpt_separator`',
      noteOf('excerpt_separator: {toString: 1}'),
      { excerpt_separator: { toString: 1 } },
    ],
    ['null', noteOf('~'), {}],
    ['a long gap', noteOf('a: 1', '\n'.repeat(5000), 'b: 2'), { a: 1, b: 2 }],
    [
      'a gap in a text',
      noteOf('a: |+', '  x', '\n'.repeat(1999)),
      { a: `x\n${'\n'.repeat(2000)}` },
    ],
  ])('%s', (_, text, frontmatter) => {
    expect(read(text)).toEqual({ kind: 'read', frontmatter });
  });

  it.each([['', '# Bo', '\n---\na: 1\n---\n', '----\na: 1\n----\n', ' ---\na: 1\n---']].flat())(
    'no block: %j',
    (text) => {
      expect(read(text)).toEqual({ kind: 'none' });
    },
  );

  it.each<[string, string, string, string]>([
    ['a script', '---js\n({})\n---\n# Bo', '({})\n', 'unreadable-block'],
    ['no end', '---\ntype: person\n', 'type: person\n', 'unclosed-block'],
    ['broken YAML', noteOf('type: person', 'a: "b'), 'type: person\na: "b\n', 'unreadable-block'],
    ['doubles', noteOf('a: 1', 'a: 2'), 'a: 1\na: 2\n', 'duplicate-keys'],
    ['a list', noteOf('- a'), '- a\n', 'not-properties'],
  ])('broken: %s', (_, text, block, reason) => {
    expect(read(text)).toMatchObject({ kind: 'broken', block, refusal: { reason } });
  });

  it('gives each caller an object of its own', () => {
    const text = noteOf('a: [1]');
    const [one, other] = [readText(text, parseYaml), readText(text, parseYaml)];
    expect(one).toEqual(other);
    expect(
      one.kind === 'read' && other.kind === 'read' && one.frontmatter !== other.frontmatter,
    ).toBe(true);
  });

  it("knows a parser's own word for doubles", () => {
    const jsYaml = (): never => {
      throw new Error('duplicated mapping key (2:1)');
    };
    expect(readText(noteOf('a: 1', 'a: 2'), jsYaml)).toMatchObject({
      refusal: { reason: 'duplicate-keys', property: 'a' },
    });
  });
});

describe('a note that would run code', () => {
  const names = ['js', 'JS', 'javascript', 'coffee', 'cson', 'json', 'toString', ' js', '=js'];

  it.each(names)('---%s runs nothing', (name) => {
    const mark = globalThis as { ranByNote?: boolean };
    const text = `---${name}\nglobalThis.ranByNote = true\n---\n`;
    expect(readText(text, parseYaml)).toMatchObject({ kind: 'broken' });
    expect(mark.ranByNote).toBeUndefined();
  });

  it('runs nothing in tags or a body either', () => {
    const mark = globalThis as { ranByNote?: boolean };
    const body = '\n---js\nglobalThis.ranByNote = true\n---\n';
    const text = noteOf("a: !!js/function 'function () { globalThis.ranByNote = true }'") + body;
    readText(text, parseYaml);
    expect(mark.ranByNote).toBeUndefined();
  });
});
