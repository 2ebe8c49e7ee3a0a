import { describe, expect, it } from 'vitest';
import { noteOf } from '../support/frontmatter-block';
import { appending, changingList, edited, setting } from '../support/frontmatter-edits';

const append = appending('next', 'ping Bo');

describe('a list in brackets', () => {
  it.each<[string, string[], string[]]>([
    ['plain', ['next: [a, b] # c'], ['next: [a, b, ping Bo] # c']],
    ['padded', ['next: [ a ]'], ['next: [ a, ping Bo ]']],
    ['empty', ['next: [] # c'], ['next: [ping Bo] # c']],
    ['empty and padded', ['next: [  ]'], ['next: [ping Bo]']],
    ['empty with a comment', ['next: [ # none', '  ]'], ['next: [ping Bo # none', '  ]']],
    ['a trailing comma', ['next: [a, b,]'], ['next: [a, b, ping Bo,]']],
    ['brackets in quotes', ['next: ["a]", \'b,\']'], ['next: ["a]", \'b,\', ping Bo]']],
    ['quotes in plain text', ['next: [it\'s, say "x"]'], ['next: [it\'s, say "x", ping Bo]']],
    ['lists and maps inside', ['next: [[a, b], {c: [d]}]'], ['next: [[a, b], {c: [d]}, ping Bo]']],
    ['pairs', ['next: [a: b, "c":d]'], ['next: [a: b, "c":d, ping Bo]']],
    ['a wikilink without quotes', ['next: [[Anna]]'], ['next: [[Anna], ping Bo]']],
    ['an anchor and a tag', ['next: &n !!seq [a]'], ['next: &n !!seq [a, ping Bo]']],
    [
      'over lines',
      ['next: [', '  a, # one', '  b # two', ']', 'x: 1'],
      ['next: [', '  a, # one', '  b, ping Bo # two', ']', 'x: 1'],
    ],
    [
      'over lines with a trailing comma',
      ['next: [', '  a,', '  "b', '   c",', '  ]'],
      ['next: [', '  a,', '  "b', '   c", ping Bo,', '  ]'],
    ],
    ['on the next line', ['next:', '  [a]', 'x: 1'], ['next:', '  [a, ping Bo]', 'x: 1']],
    ['a comment with brackets', ['next: [ # ]', '  a ]'], ['next: [ # ]', '  a, ping Bo ]']],
  ])('appends: %s', (_, before, after) => {
    expect(edited(noteOf(...before), append)).toBe(noteOf(...after));
  });

  it('appends two to an empty one', () => {
    expect(edited(noteOf('next: []'), appending('next', 'a', 'b'))).toBe(noteOf('next: [a, b]'));
  });

  it('quotes what brackets need', () => {
    const edit = appending('next', 'a, b', '[[Ada]]', 'c: d', '{e}', 'f # g', '- h', 'i-j');
    const after = 'next: [x, "a, b", "[[Ada]]", "c: d", "{e}", "f # g", "- h", i-j]';
    expect(edited(noteOf('next: [x]'), edit)).toBe(noteOf(after));
  });

  it.each<[string, string[], string[]]>([
    ['one line', ['next: [ a, "b", c ] # d'], ['next: [ a, "new: x", c ] # d']],
    [
      'over lines',
      ['next: [', '  a, # one', '  b, # two', '  c]'],
      ['next: [', '  a, # one', '  "new: x", # two', '  c]'],
    ],
  ])('replaces an item: %s', (_, before, after) => {
    const replace = changingList('next', ([a, , c]) => [a, 'new: x', c]);
    expect(edited(noteOf(...before), replace)).toBe(noteOf(...after));
  });

  it.each<[number[], string, string]>([
    [[0], '[a, b, c]', '[b, c]'],
    [[1], '[a, b, c]', '[a, c]'],
    [[2], '[ a, b, c ]', '[ a, b ]'],
    [[1, 2], '[a, b, c]', '[a]'],
    [[0, 1], '[a, b, c]', '[c]'],
    [[0, 2], '[a, b, c]', '[b]'],
    [[2], '[a, b, c,]', '[a, b,]'],
    [[0, 1, 2], '[a, b, c] # d', '[] # d'],
    [[2], '[a, b, c] # d', '[a, b] # d'],
    [[1, 2], '["#", b, c]', '["#"]'],
    [[2], '[\n  a,\n  b, # two\n  c # three\n  ]', '[\n  a,\n  b # two\n   # three\n  ]'],
    [[1, 2], '[\n  a,\n  b,\n  c\n  ]', '[\n  a\n  ]'],
    [[1], '[\n  a, # one\n  b, # two\n  c\n  ]', '[\n  a, # one\n  c\n  ]'],
  ])('removes items %j of %s', (places, before, after) => {
    const remove = changingList('next', (items) =>
      items.filter((_item, index) => !places.includes(index)),
    );
    expect(edited(noteOf(`next: ${before}`), remove)).toBe(noteOf(`next: ${after}`));
  });

  it.each<[string, (items: readonly unknown[]) => unknown[], string]>([
    ['before the first', (items) => ['x', ...items], 'next: [ x, a, b, c ]'],
    ['between', ([a, ...others]) => [a, 'x', 'z', ...others], 'next: [ a, x, z, b, c ]'],
    ['and replaces and removes', ([, b, c]) => [b, 'x', c, 'z'], 'next: [ b, x, c, z ]'],
    ['and takes out the end', ([a]) => ['x', a], 'next: [ x, a ]'],
  ])('inserts %s', (_, change, after) => {
    expect(edited(noteOf('next: [ a, b, c ]'), changingList('next', change))).toBe(noteOf(after));
  });

  it('refuses items that are maps', () => {
    const edit = setting({ next: ['a', { b: 1 }] });
    expect(edited(noteOf('next: [a]'), edit)).toBe('refused: not-provable (next)');
  });
});
