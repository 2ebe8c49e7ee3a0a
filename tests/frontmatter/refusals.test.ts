import { describe, expect, it } from 'vitest';
import type { FrontmatterEdit } from '../../src/domain/frontmatter-edit';
import { editText } from '../../src/frontmatter/edit-text';
import { noteOf } from '../support/frontmatter-block';
import { appending, edited, setting } from '../support/frontmatter-edits';
import { parseYaml } from '../support/frontmatter-yaml';

const setDepth = setting({ depth: 2 });

describe('what cannot be done safely is refused', () => {
  it.each<[string, string, FrontmatterEdit, string]>([
    ['a script block', '---js\n({depth: 1})\n---\n', setDepth, 'unreadable-block'],
    ['a JSON block', '---json\n{"depth": 1}\n---\n', setDepth, 'unreadable-block'],
    ['a first line with words', '--- text\ndepth: 1\n---\n', setDepth, 'unreadable-block'],
    [
      'a first line that ends like a fence',
      '---js ---\ndepth: 1\n---\n',
      setDepth,
      'unreadable-block',
    ],
    ['a first line with a tab', '---\t\ndepth: 1\n---\n', setDepth, 'unreadable-block'],
    ['a first line that ends in CR', '---\rdepth: 1\r---\r', setDepth, 'unreadable-block'],
    ['no end', '---\ndepth: 1\n', setDepth, 'unclosed-block'],
    ['nothing but a fence', '---', setDepth, 'unclosed-block'],
    ['an indented end', '---\ndepth: 1\n ---\n', setDepth, 'unclosed-block'],
    ['a list', noteOf('- a', '- b'), setDepth, 'not-properties'],
    ['a text', noteOf('just words'), setDepth, 'not-properties'],
    ['no space behind the colon', noteOf('depth:1'), setDepth, 'not-properties'],
    ['an odd space', noteOf('\u00a0'), setDepth, 'not-properties'],
    ['braces', noteOf('{depth: 1}'), setDepth, 'not-properties'],
    ['braces over lines', noteOf('# a', '{', '  depth: 1', '  }'), setDepth, 'not-properties'],
    [
      'the same name twice',
      noteOf('a: 1', 'city: A', '"city": B'),
      setDepth,
      'duplicate-keys (city)',
    ],
    ['twice further in', noteOf('a:', '  b: 1', '  b: 2'), setDepth, 'duplicate-keys'],
    ['an unclosed quote', noteOf('a: "b'), setDepth, 'unreadable-block'],
    ['two colons', noteOf('a: b: c'), setDepth, 'unreadable-block'],
    ['tabs', noteOf('a:', '\tb: 1'), setDepth, 'unreadable-block'],
    [
      'a template command',
      noteOf('<%* const x = 1; _%>', 'depth: 1'),
      setDepth,
      'unreadable-block',
    ],
    ['an alias to nothing', noteOf('a: *b'), setDepth, 'unreadable-block'],
    ['two documents', noteOf('a: 1', '...', 'b: 2'), setDepth, 'unreadable-block'],
    ['a tab behind a fence', '---\na: 1\n---\t\nb: 2\n---\n', setDepth, 'unreadable-block'],
    ['very deep nesting', noteOf(`a: ${'['.repeat(20_000)}`), setDepth, 'unreadable-block'],
    ['a map for a list', noteOf('next: {a: 1}'), appending('next', 'b'), 'not-a-list (next)'],
    ['an anchor in use', noteOf('depth: &d 1', 'x: *d'), setDepth, 'not-provable (depth)'],
    [
      'a list in use',
      noteOf('next: &n [a]', 'x: *n'),
      appending('next', 'b'),
      'not-provable (next)',
    ],
    ['a complex key', noteOf('? depth', ': 1'), setDepth, 'not-provable (depth)'],
    ['an anchored key', noteOf('&k depth: 1'), setDepth, 'not-provable (depth)'],
    ['a map as value', noteOf('x: 1'), setting({ a: { b: 1 } }), 'not-provable (a)'],
    ['a map as value of a new block', 'x', setting({ a: { b: 1 } }), 'not-provable (a)'],
    ['a date object', noteOf('depth: 1'), setting({ depth: new Date(0) }), 'not-provable (depth)'],
    [
      'a comment that would become text',
      noteOf('next:', '  - |', '    a', '  - b', '    # c', '  - d # e'),
      setting({ next: ['a\n', 'd'] }),
      'not-provable (next)',
    ],
  ])('%s', (_, text, edit, refusal) => {
    expect(edited(text, edit)).toBe(`refused: ${refusal}`);
  });

  it('hands on the refusal of an edit', () => {
    const refusal = { reason: 'future-day', property: 'last-contact' } as const;
    const result = editText(noteOf('x: 1'), () => ({ kind: 'refused', refusal }), parseYaml);
    expect(result).toEqual({ kind: 'refused', refusal });
  });

  it('says what the parser said, with the line in the note', () => {
    const result = editText(noteOf('x: 1', 'a: b: c'), setDepth, parseYaml);
    expect(result).toMatchObject({
      refusal: { detail: expect.stringContaining('line 3') as string },
    });
  });

  it.each([
    ['[', 'Nested too deep'],
    ['[ ', 'Nested too deep'],
    ['[\n    ', 'Nested too deep'],
    ['{', 'Nested too deep'],
    ['[{  ', 'Nested too deep'],
  ])('gives no parser 500 times %j', (open, detail) => {
    const read: string[] = [];
    const parse = (block: string): unknown => read.push(block);
    const times = 500 / open.replace(/\s/g, '').length;
    const result = editText(noteOf(`a: ${open.repeat(times)}`), setDepth, parse);
    expect([result, read]).toEqual([
      { kind: 'refused', refusal: { reason: 'unreadable-block', detail } },
      [],
    ]);
    editText(noteOf(`a: ${open.repeat(times - 1)}`), setDepth, parse);
    expect(read, 'but one less').toHaveLength(1);
  });

  it.each([
    ['Map keys must be unique at line 3', 'duplicate-keys'],
    ['duplicated mapping key (3:1)', 'duplicate-keys'],
    ['Duplicate key', 'duplicate-keys'],
    ['Something else', 'unreadable-block'],
    ['Bad text\nkeys must be unique', 'unreadable-block'],
  ])('tells doubles by what the parser says: %s', (message, reason) => {
    const parse = (): unknown => {
      throw new Error(message);
    };
    const result = editText(noteOf('depth: 0', 'x: 1', 'depth: 1'), setDepth, parse);
    const property = reason === 'duplicate-keys' ? { property: 'depth' } : {};
    expect(result).toEqual({ kind: 'refused', refusal: { reason, detail: message, ...property } });
  });

  it('shows a first line that is no fence', () => {
    const result = editText(`---js ${'x'.repeat(200)}\n---\n`, setDepth, parseYaml);
    expect(result).toMatchObject({ refusal: { detail: `---js ${'x'.repeat(74)}` } });
  });

  it('refuses what a parser reads otherwise than the lines stand', () => {
    const onlyOne = (): unknown => ({ depth: 1 });
    const result = editText(noteOf('depth: 1', 'x: 1'), setDepth, onlyOne);
    expect(result).toEqual({ kind: 'refused', refusal: { reason: 'not-provable' } });
  });

  it('refuses when the parser does not read what was written', () => {
    const stubborn = (): unknown => ({ depth: 1 });
    const result = editText(noteOf('depth: 1'), setDepth, stubborn);
    expect(result).toEqual({
      kind: 'refused',
      refusal: { reason: 'not-provable', property: 'depth' },
    });
  });

  it('refuses doubles that a parser lets pass', () => {
    const last = (): unknown => ({ depth: 1 });
    const result = editText(noteOf('depth: 0', 'depth: 1'), setDepth, last);
    expect(result.kind).toBe('refused');
  });

  it('hands on the remarks of an edit', () => {
    const remarks = [{ kind: 'last-contact-left', property: 'last-contact', value: 'x' }] as const;
    const edit: FrontmatterEdit = (frontmatter) => ({ kind: 'changed', frontmatter, remarks });
    expect(editText('', edit, parseYaml)).toEqual({ kind: 'unchanged', remarks });
    const more: FrontmatterEdit = () => ({ kind: 'changed', frontmatter: { depth: 2 }, remarks });
    expect(editText('', more, parseYaml)).toMatchObject({ kind: 'written', remarks });
  });
});
