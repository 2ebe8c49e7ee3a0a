import { expect, it } from 'vitest';
import { linkKey, linkName, linkPath } from '../../src/domain/review-link';

it.each([
  ['[[Ada]]', 'Ada', 'Ada'],
  ['[[ Ada ]]', 'Ada', 'Ada'],
  ['[[folder/Ada#heading| x ]]', 'folder/Ada', 'x'],
  ['[[folder/Ada.md]]', 'folder/Ada.md', 'Ada'],
  ['[[Ada.mdx]]', 'Ada.mdx', 'Ada.mdx'],
  ['[[Ada|]]', 'Ada', 'Ada'],
  ['[[Ada|a|b]]', 'Ada', 'a|b'],
  ['[[#heading]]', undefined, '[[#heading]]'],
  ['[[Ada]] and more', undefined, '[[Ada]] and more'],
  ['see [[Ada]]', undefined, 'see [[Ada]]'],
  ['Ada', undefined, 'Ada'],
])('%j leads to %j and shows %j', (text, path, name) => {
  expect(linkPath(text)).toBe(path);
  expect(linkName(text)).toBe(name);
});

it.each([
  ['[[Ada]]', 'People/Ada.md'],
  ['[[People/Ada|her]]', 'People/Ada.md'],
  ['[[Gone]]', 'Gone'],
  ['Gone', 'Gone'],
])('%j is known by %j', (text, key) => {
  const resolve = (link: string): string | undefined =>
    link.endsWith('Ada') ? 'People/Ada.md' : undefined;
  expect(linkKey(text, resolve)).toBe(key);
});
