import { describe, expect, it } from 'vitest';
import { noteOf } from '../support/frontmatter-block';
import { changing, edited, setting } from '../support/frontmatter-edits';

describe('setting a property', () => {
  it.each<[string, string[], string[]]>([
    ['a number', ['depth: 1'], ['depth: 2']],
    ['wide space', ['depth:    1', 'x: 1'], ['depth:    2', 'x: 1']],
    ['a tab before the value', ['depth:\t1'], ['depth:\t2']],
    ['a comment', ['depth: 1   # how close'], ['depth: 2   # how close']],
    ['a comment that looks like a text', ['depth: 1 # "x: y'], ['depth: 2 # "x: y']],
    ['a text with # in it', ['depth: a#b # c'], ['depth: 2 # c']],
    ['quoted text with # in it', ['depth: "a # b" # c'], ['depth: 2 # c']],
    ['single quotes', ["depth: 'it''s # b' # c"], ['depth: 2 # c']],
    ['nothing', ['depth:'], ['depth: 2']],
    ['nothing but space', ['depth:   ', 'x: 1'], ['depth: 2', 'x: 1']],
    ['nothing but a comment', ['depth:   # later'], ['depth: 2   # later']],
    ['null words', ['depth: ~ # none'], ['depth: 2 # none']],
    ['space behind the value', ['depth: 1  '], ['depth: 2  ']],
    ['space before the colon', ['depth : 1'], ['depth : 2']],
    ['a quoted key', ['"depth": 1'], ['"depth": 2']],
    ['an escaped key', ['"\\u0064epth": 1'], ['"\\u0064epth": 2']],
    [
      'keys in other letters',
      ['Depth: 9', 'depth: 1', 'DEPTH: 8'],
      ['Depth: 9', 'depth: 2', 'DEPTH: 8'],
    ],
    [
      'the same name further in',
      ['a:', '  depth: 9', 'depth: 1'],
      ['a:', '  depth: 9', 'depth: 2'],
    ],
    ['a literal text', ['depth: |', '  a', '  # b', '', '  c', 'x: 1'], ['depth: 2', 'x: 1']],
    ['a literal text with a comment', ['depth: |- # c', '  a', 'x: 1'], ['depth: 2 # c', 'x: 1']],
    ['a text that keeps its end', ['depth: |+', '  a', '', '', 'x: 1'], ['depth: 2', 'x: 1']],
    [
      'blank lines behind a text',
      ['depth: |', '  a', '', '', 'x: 1'],
      ['depth: 2', '', '', 'x: 1'],
    ],
    ['a folded text', ['depth: >2', '    a', '  b', 'x: 1'], ['depth: 2', 'x: 1']],
    [
      'plain text over lines',
      ['depth: a', '  "b', '', '  c # d', 'x: 1'],
      ['depth: 2 # d', 'x: 1'],
    ],
    [
      'quoted text over lines',
      ['depth: "a', '  # b', '  x: c" # d', 'x: 1'],
      ['depth: 2 # d', 'x: 1'],
    ],
    ['a value on the next line', ['depth: # c', '  one', 'x: 1'], ['depth: 2 # c', 'x: 1']],
    [
      'a comment behind a value on the next line',
      ['depth:', '  one # c', 'x: 1'],
      ['depth: 2', '  # c', 'x: 1'],
    ],
    [
      'a comment behind a list in brackets on further lines',
      ['depth:', '  [a,', '  b] # c', 'x: 1'],
      ['depth: 2', '  # c', 'x: 1'],
    ],
    ['a map', ['depth:', '  a: 1', '  b:', '    - c', 'x: 1'], ['depth: 2', 'x: 1']],
    ['a map in braces', ['depth: {a: 1, # b', '  c: "}"} # d', 'x: 1'], ['depth: 2 # d', 'x: 1']],
    ['a list', ['depth: # c', '- a', '- b', 'x: 1'], ['depth: 2 # c', 'x: 1']],
    [
      'a list with a comment',
      ['depth:', '  - a', '  # c', '  - b', 'x: 1'],
      ['depth: 2', '  # c', 'x: 1'],
    ],
    ['a flow list', ['depth: [a, b] # c'], ['depth: 2 # c']],
    ['an anchor nobody uses', ['depth: &d 1', 'x: 1'], ['depth: 2', 'x: 1']],
    ['an alias', ['x: &d 1', 'depth: *d'], ['x: &d 1', 'depth: 2']],
    ['a tag', ['depth: !!str 1'], ['depth: 2']],
    [
      'comments around',
      ['# a', 'depth: 1', '# b', '  # c', 'x: 1'],
      ['# a', 'depth: 2', '# b', '  # c', 'x: 1'],
    ],
    ['an indented block', ['  x: 1', '  depth: 1', '  y: 1'], ['  x: 1', '  depth: 2', '  y: 1']],
    [
      'integer-like keys',
      ['z: 1', '12: x', 'depth: 1', '3: y'],
      ['z: 1', '12: x', 'depth: 2', '3: y'],
    ],
    ['keys of Object', ['__proto__: {a: 1}', 'depth: 1'], ['__proto__: {a: 1}', 'depth: 2']],
    ['a complex key beside', ['? [a, b]', ': 1', 'depth: 1'], ['? [a, b]', ': 1', 'depth: 2']],
    ['an anchored key beside', ['&k key: 1', 'depth: 1'], ['&k key: 1', 'depth: 2']],
    [
      'a closed flow list at column 0',
      ['x: [', '  a', ']', 'depth: 1'],
      ['x: [', '  a', ']', 'depth: 2'],
    ],
    ['fences in keys', ['---x: 1', '---: 2', 'depth: 1'], ['---x: 1', '---: 2', 'depth: 2']],
  ])('%s', (_, before, after) => {
    expect(edited(noteOf(...before), setting({ depth: 2 }))).toBe(noteOf(...after));
  });

  it.each<[string, string, unknown, string]>([
    ['__proto__', '__proto__: 1', 2, '__proto__: 2'],
    ['constructor', 'constructor: a', 'b', 'constructor: b'],
    ['toString', 'toString: a', 'b', 'toString: b'],
    ['12', '12: a', 'b', '12: b'],
    ['a:b', 'a:b: 1', 2, 'a:b: 2'],
    ["it's", "'it''s': 1", 2, "'it''s': 2"],
    ['key: x', '"key: x": 1', 2, '"key: x": 2'],
    ['naïve ☕', 'naïve ☕: 1', 2, 'naïve ☕: 2'],
    ['שם', 'שם: אבא', 'אמא', 'שם: אמא'],
    ['- x', '"- x": 1', 2, '"- x": 2'],
    ['-x', '-x: 1', 2, '-x: 2'],
  ])('finds the name %s', (name, before, value, after) => {
    const edit = setting(Object.fromEntries([[name, value]]));
    expect(edited(noteOf('x: 1', before), edit)).toBe(noteOf('x: 1', after));
  });

  it('leaves a value that is the same as it is written', () => {
    const text = noteOf('depth: 0x02', 'x: .nan', 'y: -0', 'z: "a"');
    const same = setting({ depth: 2, x: Number.NaN, y: -0, z: 'a' });
    expect(edited(text, same)).toBe(text);
  });

  it('changes several properties at once', () => {
    const before = noteOf('a: 1 # a', 'b:', '  - x', 'c: |', '  text', 'd: 4');
    const after = noteOf('a: 2 # a', 'b: z', 'c:', 'd: 5', 'e: 6');
    expect(edited(before, setting({ e: 6, d: 5, c: null, b: 'z', a: 2 }))).toBe(after);
  });
});

describe('clearing a property', () => {
  it.each<[string, string[], string[]]>([
    ['a text', ['step: Send it', 'x: 1'], ['step:', 'x: 1']],
    ['a comment', ['step: Send it   # soon'], ['step:   # soon']],
    ['space behind', ['step: Send it  '], ['step:']],
    ['a quoted text', ['step: "a: # b" # c'], ['step: # c']],
    ['a literal text', ['step: >- # c', '  a', '  b', 'x: 1'], ['step: # c', 'x: 1']],
    ['a list', ['step:', '  - a', '  - b', 'x: 1'], ['step:', 'x: 1']],
    [
      'a list with comments',
      ['step: # c', '- a', '# d', '- b', '# e', 'x: 1'],
      ['step: # c', '# d', '# e', 'x: 1'],
    ],
    ['a flow list', ['step: [a,', '  b] # c', 'x: 1'], ['step: # c', 'x: 1']],
    ['the last one', ['x: 1', 'step: a'], ['x: 1', 'step:']],
  ])('%s', (_, before, after) => {
    expect(edited(noteOf(...before), setting({ step: null }))).toBe(noteOf(...after));
  });

  it('makes no key only to be empty', () => {
    const text = noteOf('x: 1');
    expect(edited(text, setting({ a: null, b: '', c: [], d: undefined }))).toBe(text);
  });

  it('leaves an empty value as it is written', () => {
    const text = noteOf('a: ~ # a', 'b: null', 'c:   ');
    expect(edited(text, setting({ a: null, b: null, c: null }))).toBe(text);
  });

  it('clears a property that the edit leaves out', () => {
    expect(
      edited(
        noteOf('a: 1 # a'),
        changing(() => ({})),
      ),
    ).toBe(noteOf('a: # a'));
  });
});
